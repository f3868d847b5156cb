import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import type { Dossier } from '../../../src/plugins/accreditation/server/src/dossier/dossier';
import { sealedText, type Row } from '../../../src/plugins/accreditation/server/src/domain/ledger/row';
import type { Anchor } from '../../../src/plugins/accreditation/server/src/services/ledger/anchor';
import type { AuditReport } from '../../../src/plugins/accreditation/server/src/services/ledger/auditor';
import { caller, openOffice, type Office } from '../../support/accreditation';
import { SECRETS, startPressroom, type Pressroom } from '../../support/pressroom';
import { SEED, trials } from '../../support/trials';

const TAMPERINGS = trials(100, 1000);

const LEDGER = 'accreditation_ledger_entries';
const TEXTS = 'accreditation_ledger_texts';
const DOSSIERS = 'accreditation_applications';

let pressroom: Pressroom;
let office: Office;
let dossiers: Dossier[];

beforeAll(async () => {
  pressroom = await startPressroom();
  office = await openOffice(pressroom);
  const campaign = await office.campaign({ screening: false });
  dossiers = [];
  for (let n = 0; n < 8; n += 1) dossiers.push(await decided(campaign, n));
});
afterAll(() => pressroom.stop());

/** A dossier with a ledger of three to five rows, with texts. */
async function decided(campaign: string, n: number): Promise<Dossier> {
  let { dossier } = await office.start(campaign);
  const path = [['submit', 'applicant'], ['startReview', 'pressOfficer'], ['reject', 'pressOfficer'], ['appeal', 'applicant'], ['dismissAppeal', 'appealsOfficer']] as const;
  for (const [name, role] of path.slice(0, 3 + (n % 3))) {
    const outcome = await office.perform(dossier, name, caller(role), { reason: 'LATE', note: `Note ${n}`, internalNote: 'Interne', statement: 'Je conteste.' });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
    dossier = outcome.value;
  }
  return dossier;
}

interface Statement {
  sql: string;
  bindings: unknown[];
}

/** Audits the ledger as it would be after some statements, with the trigger off, and takes them back. */
const auditAfter = (statements: Statement[], anchor?: Anchor): Promise<AuditReport> =>
  pressroom.inside(
    (strapi, { statements, anchor }) =>
      strapi.db.transaction(async ({ trx, rollback }) => {
        const isPostgres = strapi.db.dialect.client === 'postgres';
        if (isPostgres) await trx.raw('alter table accreditation_ledger_entries disable trigger all');
        for (const { sql, bindings } of statements) await trx.raw(sql, bindings);
        const report = await globalThis.office.auditor.audit(anchor ?? undefined);
        await rollback();
        return report;
        // eslint-disable-next-line no-restricted-syntax -- Strapi types the outcome of a transaction as the promise of a promise
      }) as unknown as Promise<AuditReport>,
    { statements, anchor }
  );

const rowsOf = ({ documentId }: Dossier): Promise<Row[]> =>
  pressroom.inside(async (_, id) => (await globalThis.office.ledger.entriesOf([id])).get(id)?.map(({ row }) => row) ?? [], documentId);

test('an untouched ledger is whole, with its anchor and without', async () => {
  const anchor = await takeAnchor();
  expect(await auditAfter([], anchor)).toEqual({ dossiers: 8, entries: dossiers.reduce((sum, { ledgerEntries }) => sum + ledgerEntries, 0), fault: null });
});

test('erasing a text leaves the chain whole', async () => {
  expect((await auditAfter([{ sql: `delete from ${TEXTS}`, bindings: [] }])).fault).toBeNull();
});

test('an anchor stays good while work goes on', async () => {
  const anchor = await takeAnchor();
  const before = await decided(await office.campaign({ screening: false }), 2);
  expect(before.state).toBe('DISMISSED');
  expect((await auditAfter([], anchor)).fault).toBeNull();
});

test(
  `every random change, deletion, insertion and swap is found × ${TAMPERINGS}`,
  async () => {
    const anchor = await takeAnchor();
    const kinds = Object.keys(TAMPERINGS_BY_KIND) as TamperingKind[];
    const choices = fc.sample(fc.record({ kind: fc.constantFrom(...kinds), dossier: fc.nat({ max: 7 }), row: fc.nat({ max: 99 }), column: fc.nat({ max: 99 }) }), { numRuns: TAMPERINGS, seed: SEED });
    for (const [number, choice] of choices.entries()) {
      const dossier = dossiers[choice.dossier] as Dossier;
      const statements = TAMPERINGS_BY_KIND[choice.kind](dossier, await rowsOf(dossier), choice);
      const { fault } = await auditAfter(statements, anchor);
      if (fault === null) throw new Error(`Not found: tampering ${number} of seed ${SEED}, ${JSON.stringify({ ...choice, statements })}`);
    }
  },
  60_000 + TAMPERINGS * 500
);

interface Choice {
  row: number;
  column: number;
}
type Tampering = (dossier: Dossier, rows: Row[], choice: Choice) => Statement[];
type TamperingKind = keyof typeof TAMPERINGS_BY_KIND;

const TEXT_COLUMNS = ['at', 'transition', 'from_state', 'to_state', 'actor_kind', 'actor_id', 'actor_label', 'reason', 'fact_date', 'due_at', 'key_id', 'previous_hash', 'hash', 'dossier'];
const pick = <Item>(items: readonly Item[], choice: number): Item => items[choice % items.length] as Item;

const TAMPERINGS_BY_KIND = {
  changedColumn: ({ documentId }: Dossier, rows: Row[], { row, column }: Choice) => [
    { sql: `update ${LEDGER} set ${pick(TEXT_COLUMNS, column)} = ? where dossier = ? and sequence = ?`, bindings: ['2021-10-12T00:00:00.000Z x', documentId, pick(rows, row).sequence] },
  ],
  changedCommitment: ({ documentId }, rows, { row }) => [{ sql: `update ${LEDGER} set texts = ? where dossier = ? and sequence = ?`, bindings: ['{"note":"0"}', documentId, pick(rows, row).sequence] }],
  changedText: ({ documentId }, _, { column }) => [
    { sql: `update ${TEXTS} set ${pick(['text', 'salt', 'name'], column)} = ? where dossier = ? and sequence = 3 and name = ?`, bindings: ['changed', documentId, 'note'] },
  ],
  addedText: ({ documentId }) => [{ sql: `insert into ${TEXTS} (dossier, sequence, name, text, salt) values (?, 1, ?, ?, ?)`, bindings: [documentId, 'statement', 'Never said', 'aa'] }],
  deletedRow: ({ documentId }, rows, { row }) => [{ sql: `delete from ${LEDGER} where dossier = ? and sequence = ?`, bindings: [documentId, pick(rows, row).sequence] }],
  cutTail: ({ documentId }, rows, { row }) => [{ sql: `delete from ${LEDGER} where dossier = ? and sequence > ?`, bindings: [documentId, row % rows.length] }],
  cutTailWithHead: ({ documentId }, rows, { row }) => {
    const kept = row % rows.length;
    const last = rows[kept - 1];
    return [
      { sql: `delete from ${LEDGER} where dossier = ? and sequence > ?`, bindings: [documentId, kept] },
      { sql: `delete from ${TEXTS} where dossier = ? and sequence > ?`, bindings: [documentId, kept] },
      { sql: `update ${DOSSIERS} set ledger_entries = ?, ledger_hash = ?, state = ? where document_id = ?`, bindings: [kept, last?.hash ?? '', last?.toState ?? 'DRAFT', documentId] },
    ];
  },
  deletedDossier: ({ documentId }) => [
    { sql: `delete from ${LEDGER} where dossier = ?`, bindings: [documentId] },
    { sql: `delete from ${TEXTS} where dossier = ?`, bindings: [documentId] },
    { sql: `delete from ${DOSSIERS} where document_id = ?`, bindings: [documentId] },
  ],
  orphanedLedger: ({ documentId }) => [{ sql: `delete from ${DOSSIERS} where document_id = ?`, bindings: [documentId] }],
  changedState: ({ documentId }) => [{ sql: `update ${DOSSIERS} set state = 'APPROVED' where document_id = ?`, bindings: [documentId] }],
  swappedRows: ({ documentId }, rows, { row }) => swap(documentId, (row % (rows.length - 1)) + 1),
  insertedUnkeyed: ({ documentId }, rows, { row }) => rechain(documentId, rows, row % rows.length),
} as const satisfies Record<string, Tampering>;

/** Two neighbours change places. */
function swap(dossier: string, first: number): Statement[] {
  const move = (from: number, to: number) => ({ sql: `update ${LEDGER} set sequence = ? where dossier = ? and sequence = ?`, bindings: [to, dossier, from] });
  return [move(first, -1), move(first + 1, first), move(-1, first + 1)];
}

/** A row is inserted and everything after it chained anew, correctly but for the key, head and all. */
function rechain(dossier: string, rows: Row[], after: number): Statement[] {
  const kept = rows.slice(0, after);
  const forged = { ...(rows[after] as Row), transition: 'reconsider', toState: 'UNDER_REVIEW' };
  let previousHash = kept.at(-1)?.hash ?? '';
  const chained = [forged, ...rows.slice(after)].map((row, index) => {
    const next = { ...row, sequence: after + index + 1, previousHash };
    previousHash = createHash('sha256').update(sealedText(next)).digest('hex');
    return { ...next, hash: previousHash };
  });
  return [
    { sql: `delete from ${LEDGER} where dossier = ? and sequence > ?`, bindings: [dossier, after] },
    { sql: `delete from ${TEXTS} where dossier = ? and sequence > ?`, bindings: [dossier, after] },
    ...chained.map(insertion),
    { sql: `update ${DOSSIERS} set ledger_entries = ?, ledger_hash = ? where document_id = ?`, bindings: [rows.length + 1, previousHash, dossier] },
  ];
}

function insertion(row: Row): Statement {
  const columns = ['dossier', 'sequence', 'at', 'transition', 'from_state', 'to_state', 'actor_kind', 'actor_id', 'actor_label', 'reason', 'fact_date', 'due_at', 'texts', 'key_id', 'previous_hash', 'hash'];
  const { dossier, sequence, at, transition, fromState, toState, actor, reason, factDate, dueAt, texts, keyId, previousHash, hash } = row;
  return {
    sql: `insert into ${LEDGER} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
    bindings: [dossier, sequence, at, transition, fromState, toState, actor.kind, actor.id, actor.label, reason, factDate, dueAt, JSON.stringify(texts), keyId, previousHash, hash],
  };
}

const folder = mkdtempSync(path.join(tmpdir(), 'pressroom-anchor-'));
let files = 0;

async function takeAnchor(): Promise<Anchor> {
  return office.call('anchoring', 'append', path.join(folder, `${(files += 1)}.jsonl`));
}

describe('on the command line', () => {
  const run = (script: string, ...args: string[]): Promise<{ code: number; output: string }> =>
    new Promise((resolve) => {
      const env = { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'test', STRAPI_TELEMETRY_DISABLED: 'true', ...SECRETS, ...pressroom.database.env };
      execFile(process.execPath, [`dist/scripts/${script}.js`, ...args], { env }, (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }));
    });
  const file = path.join(folder, 'kept-elsewhere', 'anchors.jsonl');

  test('an anchor is written, a whole ledger verified, and a broken one named with a code that is not nought', async () => {
    expect(await run('ledger-anchor', file)).toMatchObject({ code: 0, output: expect.stringContaining('are anchored in') });
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(1);
    expect(await run('ledger-verify', '--anchor', file)).toMatchObject({ code: 0, output: expect.stringContaining('The ledger is whole') });
    await pressroom.inside(
      async (strapi, { dossier, isPostgres }) => {
        if (isPostgres) await strapi.db.connection.raw('alter table accreditation_ledger_entries disable trigger all');
        await strapi.db.connection('accreditation_ledger_entries').where({ dossier, sequence: 2 }).update({ reason: 'OTHER' });
        if (isPostgres) await strapi.db.connection.raw('alter table accreditation_ledger_entries enable trigger all');
      },
      { dossier: dossiers[3]?.documentId, isPostgres: pressroom.database.kind === 'postgres' }
    );
    expect(await run('ledger-verify')).toMatchObject({ code: 1, output: expect.stringContaining(`entry 2 of dossier ${dossiers[3]?.documentId}: its digest does not fit what it says.`) });
  });
});

test('the day’s anchor is written once, however many instances are asked to', async () => {
  const file = path.join(folder, 'daily.jsonl');
  const written = await pressroom.inside(
    (strapi, { root, file }) => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- this runs in the server's process, from its source
      const { anchorOnceADay } = require(`${root}/src/plugins/accreditation/dist/server/schedule/anchor-once-a-day`);
      return Promise.all([1, 2, 3].map(() => anchorOnceADay(strapi, file)));
    },
    { root: process.cwd(), file }
  );
  expect(written.filter(Boolean)).toHaveLength(1);
  expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(1);
});
