import type { Dossier } from '../../../src/plugins/accreditation/server/src/dossier/dossier';
import { caller, openOffice, type Office } from '../../support/accreditation';
import type { TestDatabase } from '../../support/databases';
import { mailSettings, startMailServer, type MailServer } from '../../support/mail-server';
import { preparedDatabase, startPressroom } from '../../support/pressroom';
import { trials } from '../../support/trials';

const KILLS = trials(1, 50);
/** Decided before each kill. */
const DECISIONS = 8;

let mail: MailServer;
let database: TestDatabase;

beforeAll(async () => {
  mail = await startMailServer();
  database = await preparedDatabase();
});
afterAll(async () => {
  await mail?.close();
  await database?.drop();
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function decide(office: Office, campaign: string): Promise<Dossier> {
  let { dossier } = await office.start(campaign);
  for (const [name, role] of [['submit', 'applicant'], ['startReview', 'pressOfficer'], ['approve', 'pressOfficer']] as const) {
    const outcome = await office.perform(dossier, name, caller(role));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
    dossier = outcome.value;
  }
  return dossier;
}

/** Message-IDs of the letters that tell of a decision, by address. */
const approvalsOf = ({ email }: Dossier): Set<string> => new Set(mail.received.filter(({ to, subject }) => to === email && subject.includes('accordée')).map(({ messageId }) => messageId));

test(
  `killed while it sends, the worker loses no letter of a committed decision, and the reader has each once by its Message-ID: kills × ${KILLS}`,
  async () => {
    const decided: Dossier[] = [];
    let campaign = '';
    for (let kill = 0; kill < KILLS; kill += 1) {
      const pressroom = await startPressroom({ database, env: mailSettings(mail.port) });
      const office = await openOffice(pressroom);
      campaign ||= await office.campaign({ screening: false });
      for (let n = 0; n < DECISIONS; n += 1) decided.push(await decide(office, campaign));
      const before = mail.received.length;
      // A question to a process that is killed is never answered.
      void office.call('postman', 'deliver');
      while (mail.received.length === before) await pause(2);
      await pause(Math.random() * 150);
      await pressroom.kill();
    }
    await deliverTheRest();
    const told = decided.map((dossier) => approvalsOf(dossier).size);
    expect(told).toEqual(decided.map(() => 1));
    // Kills in the middle of a letter are what this is about: some must have been.
    console.info(`${mail.received.length} letters arrived, ${new Set(mail.received.map(({ messageId }) => messageId)).size} by Message-ID, after ${KILLS} kills`);
  },
  60_000 + KILLS * 30_000,
);

/** What a killed instance had in hand is free when its claim has run out. */
async function deliverTheRest(): Promise<void> {
  const pressroom = await startPressroom({ database, env: mailSettings(mail.port) });
  const office = await openOffice(pressroom);
  await office.setClock(Date.now() + 6 * 60_000);
  await office.call('postman', 'deliver');
  const [row] = (await office.sql('select count(*) as waiting from accreditation_outbox where sent_at is null')) as { waiting: number | string }[];
  expect(Number(row?.waiting)).toBe(0);
  await pressroom.stop();
}
