import type { Dossier } from '../../../src/plugins/accreditation/server/src/dossier/dossier';
import type { TransitionName } from '../../../src/plugins/accreditation/server/src/domain/workflow/transitions';
import type { Services } from '../../../src/plugins/accreditation/server/src/services/compose';
import type { AuditReport } from '../../../src/plugins/accreditation/server/src/services/ledger/auditor';
import { caller, openOffice, type Office } from '../../support/accreditation';
import type { TestDatabase } from '../../support/databases';
import { mailSettings, startMailServer, type MailServer } from '../../support/mail-server';
import { preparedDatabase, startPressroom, type Pressroom } from '../../support/pressroom';
import { trials } from '../../support/trials';

/** What `hold` puts into a server's process. */
declare global {
  var gate: { waiting: number; open: () => void };
  var careless: Services;
}

const DECISIONS = trials(60, 200);
const CROWD = trials(40, 100);
/** How often each negative control is run: it must go wrong every time. */
const CONTROLS = trials(2, 5);

let mail: MailServer;
let database: TestDatabase;
let servers: [Pressroom, Pressroom];
let offices: [Office, Office];

beforeAll(async () => {
  mail = await startMailServer();
  database = await preparedDatabase();
  const env = mailSettings(mail.port);
  servers = [await startPressroom({ database, env }), await startPressroom({ database, env })];
  offices = [await openOffice(servers[0]), await openOffice(servers[1])];
});
afterAll(async () => {
  await Promise.all(servers?.map((server) => server.stop()) ?? []);
  await database?.drop();
  await mail?.close();
});

interface Item {
  dossier: string;
  version: number;
  transition: TransitionName;
  input: object;
}

const item = ({ documentId, version }: Dossier, transition: TransitionName = 'approve', input: object = {}): Item => ({ dossier: documentId, version, transition, input });

/** All at once, each on its own: what each came to, as a state or a code. */
const race = (server: Pressroom, items: Item[]): Promise<string[]> =>
  server.inside(
    (_, requests) =>
      Promise.all(
        requests.map(async (request) => {
          const outcome = await globalThis.office.workflow.perform(request);
          return outcome.ok ? outcome.value.state : outcome.problem.code;
        })
      ),
    items.map((one) => ({ ...one, caller: caller('pressOfficer') }))
  );

/** Dossiers under review. */
async function bring(campaign: string, count: number): Promise<Dossier[]> {
  const dossiers: Dossier[] = [];
  for (let n = 0; n < count; n += 1) {
    let { dossier } = await offices[0].start(campaign);
    for (const [name, role] of [['submit', 'applicant'], ['startReview', 'pressOfficer']] as const) {
      const outcome = await offices[0].perform(dossier, name, caller(role));
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
      dossier = outcome.value;
    }
    dossiers.push(dossier);
  }
  return dossiers;
}

const count = (all: string[], wanted: string) => all.filter((one) => one === wanted).length;
const approvedIn = (campaign: string): Promise<number> =>
  servers[0].inside(async (strapi, campaign) => Number((await strapi.db.connection('accreditation_applications').where({ campaign, state: 'APPROVED' }).count())[0]?.count), campaign);

test(`simultaneous decisions on one dossier, by two servers × ${DECISIONS}: exactly one wins and ${DECISIONS - 1} are told that they are late`, async () => {
  const [dossier] = await bring(await offices[0].campaign({ screening: false }), 1);
  const decisions: Item[] = Array.from({ length: DECISIONS / 2 }, (_, n) => item(dossier as Dossier, n % 2 === 0 ? 'approve' : 'reject', { reason: 'LATE', note: 'Non.' }));
  const answers = (await Promise.all(servers.map((server) => race(server, decisions)))).flat();
  expect(answers).toHaveLength(DECISIONS);
  expect(count(answers, 'APPROVED') + count(answers, 'REJECTED')).toBe(1);
  expect(count(answers, 'STALE') + count(answers, 'WRONG_STATE')).toBe(DECISIONS - 1);
  expect((await offices[0].find(dossier as Dossier)).ledgerEntries).toBe(3);
});

test(`simultaneous approvals for 10 seats, by two servers × ${CROWD}: exactly 10 are approved`, async () => {
  const campaign = await offices[0].campaign({ screening: false, capacity: 10 });
  const items = (await bring(campaign, CROWD)).map((dossier) => item(dossier));
  const answers = (await Promise.all([race(servers[0], items.slice(0, CROWD / 2)), race(servers[1], items.slice(CROWD / 2))])).flat();
  expect([count(answers, 'APPROVED'), count(answers, 'NO_SEATS'), await approvedIn(campaign)]).toEqual([10, CROWD - 10, 10]);
});

test(`dossiers decided in bulk by both servers at once are each decided once, and nobody waits for ever × ${CROWD}`, async () => {
  const campaign = await offices[0].campaign({ screening: false, capacity: CROWD / 2 });
  const items = (await bring(campaign, CROWD)).map((dossier) => ({ ...item(dossier), caller: caller('pressOfficer') }));
  const bulk = (office: Office, requests: object[]) => office.call<'workflow', { ok: boolean }[]>('workflow', 'performAll', requests);
  const answers = (await Promise.all([bulk(offices[0], items), bulk(offices[1], [...items].reverse())])).flat();
  expect([answers.filter(({ ok }) => ok).length, await approvedIn(campaign)]).toEqual([CROWD / 2, CROWD / 2]);
});

describe('letters of two servers', () => {
  const LETTERS = trials(16, 30);

  /** Sends what is there from both servers at once; gives how many each sent, and the Message-IDs that arrived. */
  async function deliver(work: (server: Pressroom) => Promise<number>): Promise<{ sent: number[]; arrived: string[] }> {
    const campaign = await offices[0].campaign({ screening: false });
    // What earlier tests queued is no concern of this one.
    await servers[0].inside(async (strapi) => void (await strapi.db.connection('accreditation_outbox').delete()));
    for (let n = 0; n < LETTERS; n += 1) await offices[0].start(campaign);
    const before = mail.received.length;
    const sent = await Promise.all(servers.map(work));
    return { sent, arrived: mail.received.slice(before).map(({ messageId }) => messageId) };
  }

  test('leave once each, and both have sent some', async () => {
    const { sent, arrived } = await deliver((server) => server.inside(() => globalThis.office.postman.deliver()));
    expect(sent.reduce((sum, count) => sum + count, 0)).toBe(LETTERS);
    expect(Math.min(...sent)).toBeGreaterThan(0);
    expect([arrived.length, new Set(arrived).size]).toEqual([LETTERS, LETTERS]);
  });

  test('leave twice without the lock on what a server takes in hand', async () => {
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
    const { arrived } = await deliver(careless);
    await servers[0].inside((strapi) => strapi.db.connection.raw('drop function slow cascade'));
    expect(arrived.length).toBeGreaterThan(new Set(arrived).size);
  });
});

/** Which safeguards are taken out for a negative control. */
interface Without {
  lock: boolean;
  version: boolean;
}

/** Puts services without some safeguards into a server; each writer waits between reading and writing until the gate opens. */
const hold = (server: Pressroom, without: Without): Promise<void> =>
  server.inside(
    (strapi, { root, without }) => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- this runs in the server's process, from its source
      const { composeServices } = require(`${root}/src/plugins/accreditation/dist/server/services/compose`);
      const gate = { waiting: 0, open: () => {} };
      const opened = new Promise<void>((resolve) => (gate.open = resolve));
      const wrapStore = (store: { take: object; file: (...args: unknown[]) => Promise<unknown> }) => ({
        ...store,
        file: async (...args: unknown[]) => {
          gate.waiting += 1;
          await opened;
          return store.file(...args);
        },
      });
      const careless = composeServices(strapi, { wrapStore, ...(without.lock && { lock: (query: unknown) => query }), ...(without.version && { unchanged: 'true' }) });
      Object.assign(globalThis, { gate, careless });
    },
    { root: process.cwd(), without }
  );

/** One decision on each server, both held between reading and writing until both have read; what each came to. */
async function heldRace(without: Without, [first, second]: [Item, Item]): Promise<string[]> {
  await Promise.all(servers.map((server) => hold(server, without)));
  const ask = (server: Pressroom, request: Item) =>
    server.inside(
      (_, request) =>
        globalThis.careless.workflow.perform(request).then(
          (outcome): string => (outcome.ok ? outcome.value.state : outcome.problem.code),
          () => 'ERROR'
        ),
      { ...request, caller: caller('pressOfficer') }
    );
  const answers = [ask(servers[0], first), ask(servers[1], second)];
  await bothHaveRead();
  await Promise.all(servers.map((server) => server.inside(() => globalThis.gate.open())));
  return Promise.all(answers);
}

async function bothHaveRead(): Promise<void> {
  const waiting = () => Promise.all(servers.map((server) => server.inside(() => globalThis.gate.waiting)));
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await waiting()).every((number) => number === 1)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The two sides were not held at the same time.');
}

const NEITHER: Without = { lock: true, version: true };

describe('without row lock and version predicate', () => {
  test(`one dossier is decided twice every time, and its ledger is broken × ${CONTROLS}`, async () => {
    // A third safeguard stands behind the two: no two rows of a dossier have one number.
    for (const [table, constraint] of [['ledger_entries', 'ledger_sequence_uq'], ['ledger_texts', 'ledger_texts_uq'], ['outbox', 'outbox_letter_uq']] as const) {
      await servers[0].inside((strapi, sql) => strapi.db.connection.raw(sql), `alter table accreditation_${table} drop constraint accreditation_${constraint}`);
    }
    const dossiers = await bring(await offices[0].campaign({ screening: false }), CONTROLS);
    for (const dossier of dossiers) {
      const answers = await heldRace(NEITHER, [item(dossier), item(dossier, 'reject', { reason: 'LATE', note: 'Non.' })]);
      expect(answers.sort()).toEqual(['APPROVED', 'REJECTED']);
      expect(await offices[0].call('ledger', 'faultIn', await offices[0].find(dossier))).not.toBeNull();
    }
    const { fault } = await offices[0].call<'auditor', AuditReport>('auditor', 'audit');
    expect(fault).not.toBeNull();
  });

  test(`one seat is given twice every time × ${CONTROLS}`, async () => {
    for (let n = 0; n < CONTROLS; n += 1) {
      const campaign = await offices[0].campaign({ screening: false, capacity: 1 });
      const [one, other] = await bring(campaign, 2);
      expect(await heldRace(NEITHER, [item(one as Dossier), item(other as Dossier)])).toEqual(['APPROVED', 'APPROVED']);
      expect(await approvedIn(campaign)).toBe(2);
    }
  });

  test('the version predicate alone still lets only one decision win', async () => {
    const [dossier] = await bring(await offices[0].campaign({ screening: false }), 1);
    const answers = await heldRace({ lock: true, version: false }, [item(dossier as Dossier), item(dossier as Dossier, 'reject', { reason: 'LATE', note: 'Non.' })]);
    expect([count(answers, 'STALE'), answers.length]).toEqual([1, 2]);
  });
});
