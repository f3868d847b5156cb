import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import JSZip from 'jszip';
import type { Caller } from '../../../src/plugins/accreditation/server/src/dossier/caller';
import type { Dossier } from '../../../src/plugins/accreditation/server/src/dossier/dossier';
import type { CommandInput } from '../../../src/plugins/accreditation/server/src/domain/workflow/command-input';
import type { TransitionName } from '../../../src/plugins/accreditation/server/src/domain/workflow/transitions';
import type { AuditReport } from '../../../src/plugins/accreditation/server/src/services/ledger/auditor';
import type { Outcome } from '../../../src/plugins/accreditation/server/src/services/desk/outcome';
import type { Forgotten } from '../../../src/plugins/accreditation/server/src/services/retention/retention';
import { DAY, caller, openOffice, type Office } from '../../support/accreditation';
import { end, runScript } from '../../support/command';
import type { TestDatabase } from '../../support/databases';
import { aPdf, filesBelow, readDocument, sendDocument } from '../../support/documents';
import { send } from '../../support/graphql';
import { mailSettings, startMailServer, type MailServer } from '../../support/mail-server';
import { signInOfficer } from '../../support/officers';
import { databaseKind, preparedDatabase, startPressroom, type Pressroom } from '../../support/pressroom';
import { trials } from '../../support/trials';

const KILLS = trials(2, 20);
/** Dossiers of each of three ways. */
const OF_EACH = trials(3, 6);
/** Stands in everything personal. What is encrypted has one of its own: it may not be anywhere on PostgreSQL's disk either. */
const OPEN = `sentinel${randomBytes(4).toString('hex')}`;
const SECRET = `SEALED${randomBytes(4).toString('hex').toUpperCase()}`;

const PHONE = `+324759${String(Math.random()).slice(2, 7)}`;

let mail: MailServer;
let database: TestDatabase;
let documents: string;
let pressroom: Pressroom;
let office: Office;

/** One folder of documents over all starts. */
const start = async () => {
  pressroom = await startPressroom({ database, env: { ...mailSettings(mail.port), ACCREDITATION_DOCUMENTS_DIR: documents, LOG_LEVEL: 'debug' } });
  office = await openOffice(pressroom);
};

beforeAll(async () => {
  mail = await startMailServer();
  database = await preparedDatabase();
  documents = mkdtempSync(path.join(tmpdir(), 'pressroom-documents-'));
  await start();
});
afterAll(async () => {
  await pressroom?.stop();
  await mail?.close();
  await database?.drop();
  rmSync(documents, { recursive: true, force: true });
});
afterEach(() => office.setClock(null));

const SAID: CommandInput = { reason: 'NOT_MEDIA', note: `note ${OPEN}`, internalNote: `internal ${OPEN}`, statement: `statement ${OPEN}`, items: [{ item: `item ${OPEN}` }] };
const OFFICERS = { clearScreening: 'securityOfficer', objectToAccreditation: 'securityOfficer', upholdAppeal: 'appealsOfficer', remitAppeal: 'appealsOfficer' } as const;

/** A dossier with sentinels in all its fields and files, that has gone a way. */
async function aDossier(campaign: string, names: readonly TransitionName[]): Promise<{ dossier: Dossier; token: string }> {
  const { token, dossier: draft } = await office.start(campaign, {
    person: {
      givenName: `Given ${OPEN}`,
      familyName: `Family ${OPEN}`,
      displayName: `Display ${OPEN}`,
      email: `${OPEN}.${randomBytes(4).toString('hex')}@example.org`,
      phone: PHONE,
      nationality: 'BE',
      dateOfBirth: '1977-07-17',
      travelDocument: { number: SECRET, issuingState: 'BE', expiresOn: '2040-01-31' },
    },
    outlet: { name: `Outlet ${OPEN}`, country: 'BE', website: `https://${OPEN}.example.org` },
    role: `Role ${OPEN}`,
    equipment: `Equipment ${OPEN}`,
    locale: 'en',
  });
  await sendDocument(pressroom, token, { name: `${OPEN}-passport.pdf`, bytes: aPdf(SECRET) });
  await sendDocument(pressroom, token, { name: `${OPEN}-letter.pdf`, bytes: aPdf(SECRET), kind: 'LETTER_OF_ASSIGNMENT' });
  let dossier = await office.find(draft);
  for (const name of names) dossier = await step(dossier, name);
  const target = { dossier: dossier.documentId, version: dossier.version, caller: caller('pressOfficer') };
  if (names.length > 0) await office.call('office', 'annotate', target, { tags: [OPEN], internalNotes: `notes ${OPEN}` });
  return { dossier: await office.find(dossier), token };
}

async function step(dossier: Dossier, name: TransitionName): Promise<Dossier> {
  const by: Caller = caller(['submit', 'appeal', 'answerHearing', 'withdraw'].includes(name) ? 'applicant' : (OFFICERS[name as keyof typeof OFFICERS] ?? 'pressOfficer'));
  const outcome: Outcome = await office.perform(dossier, name, by, { ...SAID, dueAt: Date.now() + 3 * DAY });
  if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}

const PERIODS = { screening: false, graceMinutes: 0, identityDays: 30, retentionDays: 365, draftDays: 10 };
const endOf = async (campaign: string) => (await office.call<'campaigns', { endsAt: number }>('campaigns', 'byId', campaign)).endsAt;
const run = () => office.call<'retention', Forgotten[]>('retention', 'run');
const due = () => office.call<'retention', Forgotten[]>('retention', 'due');
const tableNames = async () =>
  (await office.sql(databaseKind === 'sqlite' ? "select name from sqlite_master where type = 'table'" : "select table_name as name from information_schema.tables where table_schema = current_schema()")).map((row) => (row as { name: string }).name);
const tablesWith = async (text: string) => {
  const found: string[] = [];
  for (const name of await tableNames()) if (JSON.stringify(await office.sql(`select * from "${name}"`)).toLowerCase().includes(text.toLowerCase())) found.push(name);
  return found;
};
const filesWith = (files: string[], text: string) => files.filter((file) => readFileSync(file).toString('latin1').toLowerCase().includes(text.toLowerCase()));
const figures = (campaign: string) =>
  office.call('campaigns', 'byId', campaign).then((found) => office.call('figures', 'of', caller('pressOfficer'), found));

test(
  `after the periods nothing personal is anywhere, the ledger verifies and the counts stand; killed on the way it ends the same: kills × ${KILLS}`,
  async () => {
    const campaign = await office.campaign(PERIODS);
    const made = [];
    for (let n = 0; n < OF_EACH; n += 1) {
      made.push(await aDossier(campaign, []));
      made.push(await aDossier(campaign, ['submit', 'startReview', 'requestInformation', 'submit', 'startReview', 'approve']));
      made.push(await aDossier(campaign, ['submit', 'startReview', 'reject', 'appeal', 'remitAppeal']));
    }
    await office.call('postman', 'deliver');
    for (const { token } of made) await send(pressroom, '{ my: myAccreditation(token: "' + token + '") { state } }');
    await office.setClock((await endOf(campaign)) + 1000);
    await office.call('clockwork', 'run');
    await office.call('postman', 'deliver');
    const before = await figures(campaign);
    // Before: the sentinels are where they belong, and what is sealed stands nowhere.
    expect(await tablesWith(OPEN)).toEqual(expect.arrayContaining(['accreditation_applications', 'accreditation_documents', 'accreditation_ledger_texts']));
    expect(await tablesWith(SECRET)).toEqual([]);
    expect(filesWith(filesBelow(documents), SECRET)).toEqual([]);

    const late = (await endOf(campaign)) + 366 * DAY;
    for (let kill = 0; kill < KILLS; kill += 1) {
      await office.setClock(late);
      // A question to a process that is killed is never answered.
      void run();
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 250));
      const log = await pressroom.log();
      await pressroom.kill();
      expect(log.toLowerCase()).not.toContain(OPEN);
      await start();
    }
    await office.setClock(late);
    await run();
    expect(await run()).toEqual([]);

    expect([await tablesWith(OPEN), await tablesWith(PHONE), await tablesWith('1977-07-17')]).toEqual([[], [], []]);
    expect(filesBelow(documents)).toEqual([]);
    expect(filesWith(filesBelow(pressroom.folders.temporary), OPEN)).toEqual([]);
    expect((await pressroom.log()).toLowerCase()).not.toContain(OPEN);
    expect(await figures(campaign)).toEqual(before);
    expect(await office.call<'auditor', AuditReport>('auditor', 'audit')).toMatchObject({ fault: null });
    const receipts = (await office.sql('select what, because, count(*) as count, sum(documents) as documents from accreditation_receipts where completed_at is not null group by what, because order by because')) as { count: number; documents: number }[];
    expect(receipts.map((row) => ({ ...row, count: Number(row.count), documents: Number(row.documents) }))).toEqual([
      { what: 'DOSSIER', because: 'NEVER_SUBMITTED', count: OF_EACH, documents: 2 * OF_EACH },
      { what: 'DOSSIER', because: 'PERIOD_OVER', count: 2 * OF_EACH, documents: 4 * OF_EACH },
    ]);
    expect(await office.sql('select id from accreditation_receipts where completed_at is null')).toEqual([]);
    await nothingOnDisk();
  },
  120_000 + KILLS * 30_000,
);

/** SQLite’s files hold no sentinel at all; PostgreSQL’s data folder holds none of what was encrypted. */
async function nothingOnDisk(): Promise<void> {
  if (databaseKind === 'sqlite') {
    const folder = path.dirname(database.env.DATABASE_FILENAME ?? '');
    const files = readdirSync(folder).map((name) => path.join(folder, name));
    expect(files.length).toBeGreaterThan(0);
    expect([...filesWith(files, OPEN), ...filesWith(files, SECRET)]).toEqual([]);
    return;
  }
  await office.sql('checkpoint');
  const [setting] = (await office.sql('show data_directory')) as { data_directory: string }[];
  // grep ends with 1 where it finds nothing.
  expect(() => execFileSync('grep', ['-rlaF', SECRET, setting?.data_directory ?? ''], { stdio: 'pipe' })).toThrow(expect.objectContaining({ status: 1 }));
}

test('papers go first, with a key of their own; the rest stays readable until its time', async () => {
  const campaign = await office.campaign(PERIODS);
  const { dossier, token } = await aDossier(campaign, ['submit', 'startReview', 'approve']);
  const rows = (await office.sql(`select document_id, kind from accreditation_documents where application = '${dossier.documentId}'`)) as { document_id: string; kind: string }[];
  const idOf = (kind: string) => rows.find((row) => row.kind === kind)?.document_id ?? '';
  await office.setClock((await endOf(campaign)) + 31 * DAY);
  expect((await due()).filter((one) => one.dossier === dossier.documentId)).toMatchObject([{ what: 'IDENTITY', because: 'PERIOD_OVER' }]);
  await run();
  const now = await office.find(dossier);
  expect(now).toMatchObject({ identityKey: null, sealedIdentity: null, erasedAt: null, familyName: `Family ${OPEN}` });
  const read = async (kind: string) => (await readDocument(pressroom, idOf(kind), { 'x-accreditation-token': token })).status;
  expect([await read('IDENTITY'), await read('LETTER_OF_ASSIGNMENT')]).toEqual([404, 200]);
  expect(filesBelow(path.join(documents, dossier.documentId))).toEqual([path.join(documents, dossier.documentId, idOf('LETTER_OF_ASSIGNMENT'))]);
});

test('a legal hold keeps a dossier from being forgotten, whoever asks, until it is lifted', async () => {
  const campaign = await office.campaign(PERIODS);
  const press = await signInOfficer(pressroom, 'Press officer');
  const { dossier, token } = await aDossier(campaign, ['submit', 'startReview', 'reject']);
  const hold = await send<{ holdAccreditation: { heldSince: string; version: number } }>(pressroom, `mutation { holdAccreditation(documentId: "${dossier.documentId}", version: ${dossier.version}, reason: "Case 12") { ... on AccreditationApplication { heldSince holdReason version } ... on AccreditationRefusal { code } } }`, {}, press.headers);
  expect(hold.data?.holdAccreditation).toMatchObject({ holdReason: 'Case 12', version: dossier.version + 1 });
  const asked = await send(pressroom, `mutation { requestAccreditationErasure(token: "${token}", version: ${dossier.version + 1}) { ... on AccreditationRefusal { code message } } }`);
  expect(asked.data).toMatchObject({ requestAccreditationErasure: { code: 'WRONG_STATE', message: expect.stringContaining('legal grounds') } });
  await office.setClock((await endOf(campaign)) + 400 * DAY);
  await run();
  expect(await office.find(dossier)).toMatchObject({ erasedAt: null, familyName: `Family ${OPEN}` });
  await send(pressroom, `mutation { releaseAccreditation(documentId: "${dossier.documentId}", version: ${dossier.version + 1}) { ... on AccreditationRefusal { code } } }`, {}, press.headers);
  expect((await run()).map((one) => one.dossier)).toContain(dossier.documentId);
});

test('whoever asks to be forgotten is withdrawn at once and forgotten the next night, and nothing can be done with the dossier afterwards', async () => {
  const campaign = await office.campaign(PERIODS);
  const { dossier, token } = await aDossier(campaign, ['submit', 'startReview']);
  const asked = await send(pressroom, `mutation { requestAccreditationErasure(token: "${token}", version: ${dossier.version}) { ... on MyAccreditation { state erasureRequestedAt } ... on AccreditationRefusal { code } } }`);
  expect(asked.data).toMatchObject({ requestAccreditationErasure: { state: 'WITHDRAWN', erasureRequestedAt: expect.any(String) } });
  expect(await run()).toMatchObject([{ dossier: dossier.documentId, because: 'ASKED_FOR' }]);
  expect((await send(pressroom, `{ my: myAccreditation(token: "${token}") { state } }`)).data).toEqual({ my: null });
  const erased = await office.find(dossier);
  expect(await office.call('office', 'annotate', { dossier: erased.documentId, version: erased.version, caller: caller('pressOfficer') }, { tags: [] })).toMatchObject({ problem: { why: 'erasedAlready' } });
});

test('everything that is held can be downloaded, and what is withheld is named', async () => {
  const campaign = await office.campaign({ ...PERIODS, graceMinutes: 10 });
  const { dossier, token } = await aDossier(campaign, ['submit', 'startReview', 'requestInformation', 'submit', 'startReview', 'reject']);
  await office.call('postman', 'deliver');
  const response = await fetch(`${pressroom.url}/api/accreditation/download`, { headers: { 'x-accreditation-token': token } });
  expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([200, 'application/zip', 'no-store']);
  const archive = await JSZip.loadAsync(await response.arrayBuffer());
  expect(Object.keys(archive.files).sort()).toEqual([`documents/01-IDENTITY-${OPEN}-passport.pdf`, `documents/02-LETTER_OF_ASSIGNMENT-${OPEN}-letter.pdf`, 'dossier.json']);
  expect(await archive.file(`documents/01-IDENTITY-${OPEN}-passport.pdf`)?.async('nodebuffer')).toEqual(aPdf(SECRET));
  const text = (await archive.file('dossier.json')?.async('string')) ?? '';
  const held = JSON.parse(text);
  expect(held).toMatchObject({
    reference: dossier.reference,
    // A decision whose letter may still be taken back is not shown here either.
    state: 'UNDER_REVIEW',
    person: { familyName: `Family ${OPEN}`, travelDocument: { number: SECRET } },
    letters: expect.arrayContaining([expect.objectContaining({ text: expect.stringContaining(`item ${OPEN}`) })]),
    withheld: [{ what: expect.stringContaining('Internal notes'), why: expect.stringContaining('GDPR') }, expect.anything(), expect.anything()],
  });
  expect(text).not.toMatch(/internal sentinel|notes sentinel|"reject"/);
  expect((await fetch(`${pressroom.url}/api/accreditation/download`, { headers: { 'x-accreditation-token': 'x'.repeat(43) } })).status).toBe(404);
});

test('the command says what would go and changes nothing, then lets it go', async () => {
  const campaign = await office.campaign(PERIODS);
  const { dossier, token } = await aDossier(campaign, []);
  await send(pressroom, `mutation { requestAccreditationErasure(token: "${token}", version: ${dossier.version}) { ... on AccreditationRefusal { code } } }`);
  const command = async (...args: string[]) => {
    const { child, output } = await runScript('dist/scripts/retention.js', { database, env: { ACCREDITATION_DOCUMENTS_DIR: documents }, ready: 'forgotten', args });
    await end(child);
    return output;
  };
  expect(await command('--dry-run')).toMatch(new RegExp(`${dossier.reference} +DOSSIER +ASKED_FOR[^]*would be forgotten; nothing was changed`));
  expect(await office.find(dossier)).toMatchObject({ erasedAt: null });
  expect(await command()).toMatch(new RegExp(`${dossier.reference} +DOSSIER +ASKED_FOR[^]*1 forgotten`));
  expect(await office.find(dossier)).toMatchObject({ familyName: '', erasedAt: expect.any(Number) });
});

test('on two instances at once each dossier is forgotten once', async () => {
  const campaign = await office.campaign(PERIODS);
  const { dossier } = await aDossier(campaign, ['submit', 'startReview', 'approve']);
  await office.setClock((await endOf(campaign)) + 366 * DAY);
  const both = await Promise.all([run(), run(), run()]);
  expect(both.flat().filter((one) => one.dossier === dossier.documentId)).toHaveLength(1);
  expect(await office.sql(`select id from accreditation_receipts where dossier = '${dossier.documentId}'`)).toHaveLength(1);
});
