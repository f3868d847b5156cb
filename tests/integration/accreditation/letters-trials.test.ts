import type { Dossier } from '../../../src/plugins/accreditation/server/src/dossier/dossier';
import { caller, openOffice, type Office } from '../../support/accreditation';
import type { TestDatabase } from '../../support/databases';
import { mailSettings, startMailServer, type MailServer } from '../../support/mail-server';
import { preparedDatabase, startPressroom, type Pressroom } from '../../support/pressroom';
import { trials } from '../../support/trials';

const KILLS = trials(3, 50);
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
      await pressroom.stop();
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

describe('two instances', () => {
  let servers: [Pressroom, Pressroom];
  let offices: [Office, Office];
  beforeAll(async () => {
    const start = () => startPressroom({ database, env: mailSettings(mail.port) });
    servers = [await start(), await start()];
    offices = [await openOffice(servers[0]), await openOffice(servers[1])];
  });
  afterAll(() => Promise.all(servers?.map((server) => server.stop()) ?? []));

  const LETTERS = 30;
  const queue = async (): Promise<void> => {
    const campaign = await offices[0].campaign({ screening: false });
    for (let n = 0; n < LETTERS; n += 1) await offices[0].start(campaign);
  };

  test('share the work: each letter leaves once, and both have sent some', async () => {
    await queue();
    const before = mail.received.length;
    const sent = await Promise.all(offices.map((office) => office.call<'postman', number>('postman', 'deliver')));
    expect(sent.reduce((sum, count) => sum + count, 0)).toBe(LETTERS);
    expect(Math.min(...sent)).toBeGreaterThan(0);
    const arrived = mail.received.slice(before).map(({ messageId }) => messageId);
    expect([arrived.length, new Set(arrived).size]).toEqual([LETTERS, LETTERS]);
  });

  test('without the lock on what they take in hand send letters twice', async () => {
    if (database.kind === 'sqlite') return; // it has one writer, and no lock to take away
    await queue();
    const before = mail.received.length;
    // Both have read before either has written: each write takes a while.
    const slow = `create function slow() returns trigger language plpgsql as $$ begin perform pg_sleep(0.3); return null; end $$;
      create trigger slow before update of claimed_until on accreditation_outbox for each statement execute function slow()`;
    await servers[0].inside((strapi, sql) => strapi.db.connection.raw(sql), slow);
    const careless = (server: Pressroom) =>
      server.inside((strapi, root) => {
        // eslint-disable-next-line @typescript-eslint/no-require-imports -- this runs in the server's process, from its source
        const { composeServices } = require(`${root}/src/plugins/accreditation/dist/server/services/compose`);
        return composeServices(strapi, { claimLock: (query: unknown) => query }).postman.deliver();
      }, process.cwd());
    await Promise.all(servers.map(careless));
    const arrived = mail.received.slice(before).map(({ messageId }) => messageId);
    expect(arrived.length).toBeGreaterThan(new Set(arrived).size);
  });
});
