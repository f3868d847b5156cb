import { caller, openOffice, type Office } from '../../support/accreditation';
import { EICAR, startClamd, type ClamdServer } from '../../support/clamd-server';
import { aPdf, filesBelow, readDocument, sendDocument } from '../../support/documents';
import { startPressroom, type Pressroom } from '../../support/pressroom';

let clamd: ClamdServer;
let pressroom: Pressroom;
let office: Office;
let campaign: string;

beforeAll(async () => {
  clamd = await startClamd();
  pressroom = await startPressroom({ env: { ACCREDITATION_CLAMD: clamd.address } });
  office = await openOffice(pressroom);
  campaign = await office.campaign({ categories: [{ category: 'PRINT', requiredDocuments: [{ anyOf: ['IDENTITY'] }] }] });
});
afterAll(async () => {
  await pressroom.stop();
  await clamd.close();
});
beforeEach(() => {
  clamd.manner = 'honest';
});

const CLEAN = { name: 'passport.pdf', bytes: aPdf('clean') };
const INFECTED = { name: 'passport.pdf', bytes: aPdf(`(${EICAR})`) };

/** A dossier with a document, and what the scanner has made of it by now. */
async function withDocument(file: { name: string; bytes: Buffer }) {
  const { token, dossier } = await office.start(campaign);
  const { document, version = 0 } = await sendDocument(pressroom, token, file);
  const documentId = document?.documentId ?? '';
  const read = () => readDocument(pressroom, documentId, { 'x-accreditation-token': token });
  return { token, dossier: { ...dossier, version }, documentId, read, submit: () => office.perform({ ...dossier, version }, 'submit', caller('applicant')) };
}
const scan = () => office.call<'scanning', number>('scanning', 'run');
const scanStates = async (documentId: string) => (await office.sql(`select scan from accreditation_documents where document_id = '${documentId}'`)).map((row) => (row as { scan: string }).scan);

test('what the scanner finds clean can be opened', async () => {
  const { documentId, read } = await withDocument(CLEAN);
  await scan();
  expect([await scanStates(documentId), (await read()).status]).toEqual([['CLEAN'], 200]);
});

test('what it finds infected is removed, is opened by nobody, and proves nothing', async () => {
  const { documentId, read, submit } = await withDocument(INFECTED);
  await scan();
  const answer = await read();
  expect([await scanStates(documentId), answer.status, await answer.text()]).toEqual([['INFECTED'], 410, expect.stringContaining('A virus was found')]);
  expect(filesBelow(pressroom.folders.documents).filter((file) => file.includes(documentId))).toEqual([]);
  expect(await submit()).toMatchObject({ problem: { code: 'DOSSIER_INCOMPLETE' } });
});

test('a slow scanner keeps nobody waiting who sends or submits', async () => {
  clamd.manner = 'slow';
  const { documentId, read, submit } = await withDocument(CLEAN);
  expect([await scanStates(documentId), (await read()).status]).toEqual([['PENDING'], 409]);
  expect(await submit()).toMatchObject({ ok: true });
  await scan();
  expect(await scanStates(documentId)).toEqual(['CLEAN']);
});

test.each(['garbled', 'chopped', 'silent'] as const)('a %s answer is no verdict: the document waits, submission goes on, and a scanner that works again goes through all that waits', async (manner) => {
  clamd.manner = manner;
  const { documentId, read, submit } = await withDocument(CLEAN);
  // A scanner’s silence is cut short here; an installation waits half a minute.
  const verdicts = manner === 'silent' ? await impatientScan() : await scan();
  expect([verdicts, await scanStates(documentId), (await read()).status]).toEqual([0, ['PENDING'], 409]);
  expect(await submit()).toMatchObject({ ok: true });
  clamd.manner = 'honest';
  await finishSilentScan();
  expect(await scanStates(documentId)).toEqual(['CLEAN']);
});

test('a scanner that is gone leaves documents waiting, and the log says so without naming anybody', async () => {
  const { documentId, dossier } = await withDocument(CLEAN);
  await scan();
  await pressroom.inside(async (strapi, { root, id }) => {
    await strapi.db.connection('accreditation_documents').where({ document_id: id }).update({ scan: 'PENDING' });
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- this runs in the server's process, from its source
    const { composeServices } = require(`${root}/src/plugins/accreditation/dist/server/services/compose`);
    const address = strapi.config.get('plugin::accreditation.clamd');
    strapi.config.set('plugin::accreditation.clamd', '127.0.0.1:9');
    await composeServices(strapi).scanning.run();
    strapi.config.set('plugin::accreditation.clamd', address);
  }, { root: process.cwd(), id: documentId });
  expect(await scanStates(documentId)).toEqual(['PENDING']);
  expect(await pressroom.log()).toContain('Documents wait for the virus scanner');
  expect(await pressroom.log()).not.toContain(dossier.email);
});

/** One scan by a client that waits 200 ms. */
const impatientScan = () =>
  pressroom.inside(async (_, { root, address }) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- this runs in the server's process, from its source
    const { createClamd } = require(`${root}/src/plugins/accreditation/dist/server/services/vault/clamd`);
    return createClamd(address, 200).scan(Buffer.from('x')).then(() => 1, () => 0);
  }, { root: process.cwd(), address: clamd.address });

/** The upload’s own scan may still hang at a silent server: it is cut off, and a new one begins. */
async function finishSilentScan(): Promise<void> {
  clamd.hangUp();
  await scan();
  await scan();
}
