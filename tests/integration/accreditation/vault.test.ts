import { once } from 'node:events';
import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import sharp from 'sharp';
import type { Dossier } from '../../../src/plugins/accreditation/server/src/dossier/dossier';
import { DAY, PAPERS, caller, openOffice, type Office } from '../../support/accreditation';
import { aPdf, aPhotograph, answerOf, enormousPng, filesBelow, packed, readDocument, removeDocument, sendDocument } from '../../support/documents';
import { send } from '../../support/graphql';
import { anybody, signInOfficer, type GraphqlClient } from '../../support/officers';
import { startPressroom, type Pressroom } from '../../support/pressroom';
import { trials } from '../../support/trials';

let pressroom: Pressroom;
let office: Office;
let campaign: string;

beforeAll(async () => {
  pressroom = await startPressroom();
  office = await openOffice(pressroom);
  campaign = await office.campaign({ categories: [{ category: 'PRINT', requiredDocuments: [{ anyOf: ['IDENTITY'] }] }] });
});
afterAll(() => pressroom.stop());

const PASSPORT = aPdf('SENTINEL-PASSPORT');
const passport = { name: 'passport.pdf', bytes: PASSPORT };
const token = (key: string) => ({ 'x-accreditation-token': key });
const stored = () => filesBelow(pressroom.folders.documents);
const leftovers = () => [...filesBelow(pressroom.folders.temporary), ...stored().filter((file) => file.endsWith('.part'))];

/** A dossier with a passport in it. */
async function withPassport(): Promise<{ key: string; dossier: Dossier; documentId: string }> {
  const { token: key, dossier } = await office.start(campaign);
  const { document } = await sendDocument(pressroom, key, passport);
  if (!document) throw new Error('the passport was not taken');
  return { key, dossier, documentId: document.documentId };
}
const fileOf = ({ dossier, documentId }: { dossier: Dossier; documentId: string }) => path.join(pressroom.folders.documents, dossier.documentId, documentId);

describe('an applicant’s document', () => {
  test('is taken, lies sealed, and comes back as it was, as an attachment that nobody keeps', async () => {
    const { key, dossier, documentId } = await withPassport();
    expect(readFileSync(fileOf({ dossier, documentId })).includes('SENTINEL')).toBe(false);
    const response = await readDocument(pressroom, documentId, token(key));
    expect([response.status, Buffer.from(await response.arrayBuffer()).equals(PASSPORT)]).toEqual([200, true]);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''passport.pdf",
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
    });
    expect((await readDocument(pressroom, documentId, token(key), '?inline=true')).headers.get('content-disposition')).toMatch(/^inline/);
  });

  test('can be replaced and removed while the dossier may be changed, and then its content is gone; afterwards neither', async () => {
    const { key, dossier, documentId } = await withPassport();
    const { document, version } = await sendDocument(pressroom, key, { ...passport, replaces: documentId });
    expect(stored().filter((file) => file.includes(dossier.documentId))).toEqual([fileOf({ dossier, documentId: document?.documentId ?? '' })]);
    expect(version).toBe(3);
    const second = await sendDocument(pressroom, key, { ...passport, kind: 'OTHER' });
    expect(await removeDocument(pressroom, key, second.document?.documentId ?? '')).toMatchObject({ status: 200, version: 5 });
    await office.perform({ ...dossier, version: 5 }, 'submit', caller('applicant'));
    expect(await sendDocument(pressroom, key, passport)).toMatchObject({ status: 409, error: { details: { code: 'WRONG_STATE' } } });
    expect(await removeDocument(pressroom, key, document?.documentId ?? '')).toMatchObject({ status: 409 });
    expect((await readDocument(pressroom, document?.documentId ?? '', token(key))).status).toBe(200);
  });

  test('is what a dossier that needs it is complete with', async () => {
    const { token: key, dossier } = await office.start(campaign);
    expect(await office.perform(dossier, 'submit', caller('applicant'))).toMatchObject({ problem: { code: 'DOSSIER_INCOMPLETE' } });
    const { version = 0 } = await sendDocument(pressroom, key, passport);
    expect(await office.perform({ ...dossier, version }, 'submit', caller('applicant'))).toMatchObject({ ok: true, value: { state: 'SUBMITTED' } });
  });

  test('is the twelfth at most, however many are sent at once', async () => {
    const { token: key, dossier } = await office.start(campaign);
    const answers = await Promise.all(Array.from({ length: 15 }, () => sendDocument(pressroom, key, { ...passport, kind: 'WORK_SAMPLE' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(12).fill(201), ...Array(3).fill(400)]);
    expect(await sendDocument(pressroom, key, passport)).toMatchObject({ status: 400, error: { message: expect.stringContaining('déjà 12 fichiers') } });
    expect(stored().filter((file) => file.includes(dossier.documentId))).toHaveLength(12);
  });

  test('says what it is for', async () => {
    const { token: key } = await office.start(campaign);
    expect(await sendDocument(pressroom, key, { ...passport, kind: '' })).toMatchObject({ status: 400, error: { details: { code: 'MISSING_INPUT', field: 'kind' } } });
    expect(await sendDocument(pressroom, key, { ...passport, kind: 'DIARY' })).toMatchObject({ status: 400, error: { details: { code: 'INVALID_INPUT', field: 'kind' } } });
  });

  test('of a photograph is turned upright and says nothing about where it was taken', async () => {
    const { token: key } = await office.start(campaign);
    const { document } = await sendDocument(pressroom, key, { name: 'me.jpg', bytes: await aPhotograph(), kind: 'PORTRAIT' });
    const kept = Buffer.from(await (await readDocument(pressroom, document?.documentId ?? '', token(key))).arrayBuffer());
    expect(kept.includes('SENTINEL-CAMERA')).toBe(false);
    const { width, height, exif, format } = await sharp(kept).metadata();
    expect({ width, height, exif, format }).toEqual({ width: 40, height: 60, exif: undefined, format: 'jpeg' });
  });
});

describe('who reads', () => {
  let press: GraphqlClient;
  let security: GraphqlClient;
  beforeAll(async () => {
    press = await signInOfficer(pressroom, 'Press officer');
    security = await signInOfficer(pressroom, 'Security officer');
  });

  test('an unknown document, a wrong or another’s token, no token, an officer without need: all are answered alike, and none is a look', async () => {
    const { dossier, documentId, key } = await withPassport();
    const { document: letter, version = 0 } = await sendDocument(pressroom, key, { ...passport, kind: 'LETTER_OF_ASSIGNMENT' });
    const letterId = letter?.documentId ?? '';
    const other = await withPassport();
    await toScreening({ ...dossier, version });
    const answers = await Promise.all([
      readDocument(pressroom, 'abcdefghijklmnopqrstuvwx', token(key)),
      readDocument(pressroom, documentId, token('x'.repeat(43))),
      readDocument(pressroom, documentId, token(other.key)),
      readDocument(pressroom, documentId, {}),
      readDocument(pressroom, other.documentId, security.headers),
      readDocument(pressroom, letterId, security.headers),
      readDocument(pressroom, 'abcdefghijklmnopqrstuvwx', press.headers),
    ]);
    const texts = await Promise.all(answers.map(async (response) => `${response.status} ${await response.text()}`));
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toMatch(/^404 /);
    const posts = await Promise.all([sendDocument(pressroom, 'x'.repeat(43), passport), removeDocument(pressroom, other.key, documentId)]);
    expect(posts.map(({ status, text }) => `${status} ${text}`)).toEqual([texts[0], texts[0]]);
    expect(await office.call('looks', 'of', [dossier.documentId, other.dossier.documentId]).then(JSON.stringify)).not.toContain(documentId);
  });

  test('each look is recorded and shown to the applicant, by role; officers see the name', async () => {
    const { dossier, documentId, key } = await withPassport();
    await readDocument(pressroom, documentId, token(key));
    await toScreening({ ...dossier, version: 2 });
    expect([(await readDocument(pressroom, documentId, press.headers)).status, (await readDocument(pressroom, documentId, security.headers)).status]).toEqual([200, 200]);
    const { data } = await send(pressroom, '{ my: myAccreditation(token: "' + key + '") { looks { role name kind document } } }', {}, anybody(pressroom).headers);
    expect(data).toEqual({
      my: {
        looks: ['SECURITY_OFFICER', 'PRESS_OFFICER', 'APPLICANT'].map((role) => ({ role, name: null, kind: 'IDENTITY', document: documentId })),
      },
    });
    const query = `{ accreditationApplications(filters: { documentId: { eq: "${dossier.documentId}" } }) { documents { kind scan } looks { role name } } }`;
    const seen = await send<{ accreditationApplications: object[] }>(pressroom, query, {}, press.headers);
    expect(seen.data?.accreditationApplications[0]).toEqual({
      documents: [{ kind: 'IDENTITY', scan: 'NOT_SCANNED' }],
      looks: [{ role: 'SECURITY_OFFICER', name: 'security@office.example.org' }, { role: 'PRESS_OFFICER', name: 'press@office.example.org' }, { role: 'APPLICANT', name: null }],
    });
  });

  async function toScreening(dossier: Dossier): Promise<void> {
    const submitted = await office.perform(dossier, 'submit', caller('applicant'));
    if (!submitted.ok) throw new Error(JSON.stringify(submitted.problem));
    const review = await office.perform(submitted.value, 'startReview', caller('pressOfficer'));
    if (review.ok) await office.perform(review.value, 'sendToScreening', caller('pressOfficer'));
  }
});

describe('a hostile upload', () => {
  const MEGABYTE = 1024 * 1024;
  const cases: [string, string, () => Promise<Buffer> | Buffer, number][] = [
    ['a picture of 40,000 by 40,000 pixels', 'huge.png', () => enormousPng(40_000), 400],
    ['a PDF that unpacks to 100 megabytes', 'bomb.pdf', () => aPdf('x', { objects: [packed(Buffer.alloc(100 * MEGABYTE), '/Type /ObjStm /N 1 /First 10')] }), 400],
    ['a PDF that is an archive as well', 'both.pdf', () => Buffer.concat([aPdf('x'), Buffer.from('PK\u0003\u0004 evil.jar')]), 400],
    ['a page that is a PDF as well', 'page.pdf', () => Buffer.concat([Buffer.from('<script>alert(1)</script>'), aPdf('x')]), 415],
    ['a script under another name', 'script.jpg', () => Buffer.from('#!/bin/sh\nrm -rf /'), 415],
    ['a script with two endings', 'picture.jpg.exe', () => aPhotograph(), 415],
    ['a PDF with a script', 'scripted.pdf', () => aPdf('x', { more: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>' }), 400],
    ['a PDF with a packed script', 'packed.pdf', () => aPdf('x', { objects: [packed(Buffer.from('9 0 << /S /J#61vaScript /JS (x) >>'), '/Type /ObjStm /N 1 /First 4')] }), 400],
    ['an encrypted PDF', 'locked.pdf', () => Buffer.concat([aPdf('x'), Buffer.from('trailer << /Encrypt 4 0 R >>\n%%EOF')]), 400],
    ['an empty file', 'empty.pdf', () => Buffer.alloc(0), 400],
    ['half a picture', 'half.jpg', async () => (await aPhotograph()).subarray(0, 300), 400],
    ['six megabytes', 'large.pdf', () => Buffer.concat([aPdf('x'), Buffer.alloc(6 * MEGABYTE)]), 413],
  ];

  test.each(cases)('%s is refused with a sentence, and nothing of it stays', async (_, name, bytes, status) => {
    const { token: key, dossier } = await office.start(campaign);
    const answer = await sendDocument(pressroom, key, { name, bytes: await bytes() });
    expect([answer.status, answer.error?.details.field]).toEqual([status, 'file']);
    expect(answer.error?.message).toMatch(/^\p{Lu}.{20,}\.$/u);
    expect(await office.sql(`select id from accreditation_documents where application = '${dossier.documentId}'`)).toEqual([]);
  });

  test('an archive behind a picture does not survive: the picture is drawn anew', async () => {
    const { token: key } = await office.start(campaign);
    const { document } = await sendDocument(pressroom, key, { name: 'me.jpg', bytes: Buffer.concat([await aPhotograph(), Buffer.from('PK\u0003\u0004 SENTINEL-ARCHIVE')]) });
    const kept = Buffer.from(await (await readDocument(pressroom, document?.documentId ?? '', token(key))).arrayBuffer());
    expect(kept.includes('SENTINEL-ARCHIVE')).toBe(false);
  });

  test('200 megabytes without a length and an upload that is cut in the middle leave nothing, and all of this takes no 100 megabytes', async () => {
    const { token: key, dossier } = await office.start(campaign);
    const before = new Set(stored());
    expect(await endlessUpload(key, 200)).toMatchObject({ status: 413 });
    await cutUpload(key);
    await pause(2000);
    expect([stored().filter((file) => !before.has(file)), leftovers()]).toEqual([[], []]);
    expect(await office.sql(`select id from accreditation_documents where application = '${dossier.documentId}'`)).toEqual([]);
    // The most that the process ever held, in kilobytes, above what it held when it had started: all hostile uploads of this file are in it.
    const [started, most] = await pressroom.inside(() => [globalThis.rssAtStart ?? 0, process.resourceUsage().maxRSS]);
    expect(most - started).toBeLessThan(100 * 1024);
  });

  beforeAll(async () => {
    // One of each, so that what is loaded on first use is not counted.
    const { token: key } = await office.start(campaign);
    await sendDocument(pressroom, key, { name: 'me.jpg', bytes: await aPhotograph(), kind: 'PORTRAIT' });
    await pressroom.inside(() => {
      globalThis.rssAtStart = process.resourceUsage().maxRSS;
    });
  });

  async function endlessUpload(key: string, megabytes: number) {
    const boundary = 'b';
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="x.pdf"\r\nContent-Type: application/pdf\r\n\r\n`;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(head)),
      pull: (controller) => {
        megabytes -= 1;
        if (megabytes < 0) controller.close();
        else controller.enqueue(new Uint8Array(MEGABYTE));
      },
    });
    const headers = { ...token(key), 'content-type': `multipart/form-data; boundary=${boundary}` };
    // `duplex` is what fetch asks of streamed bodies, and the DOM's types do not know it yet.
    const request = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
    return answerOf(await fetch(`${pressroom.url}/api/accreditation/documents?kind=IDENTITY`, request));
  }

  async function cutUpload(key: string): Promise<void> {
    const { hostname, port } = new URL(pressroom.url);
    const socket = connect({ host: hostname, port: Number(port) });
    await once(socket, 'connect');
    const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="x.pdf"\r\n\r\n%PDF-1.7';
    socket.write(`POST /api/accreditation/documents?kind=IDENTITY HTTP/1.1\r\nHost: x\r\nX-Accreditation-Token: ${key}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 4000000\r\n\r\n${head}`);
    socket.write(Buffer.alloc(MEGABYTE));
    await pause(300);
    socket.destroy();
  }
});

declare global {
  var rssAtStart: number | undefined;
}

describe('what is stored', () => {
  /** Reads a document in the server's process, as its content stands in the folder; false where it does not open. */
  const opens = (dossier: string, document: string) =>
    pressroom.inside(
      async (_, { dossier, document }) => {
        const { finder, documents, vault } = globalThis.office;
        const [held, entered] = [await finder.byId(dossier), await documents.byId(document)];
        if (!held || !entered) throw new Error('There is no such document.');
        return vault.contentOf(held, entered).then(
          (content) => content !== null,
          (error: Error) => {
            if (error.name !== 'BrokenSeal') throw error;
            return false;
          },
        );
      },
      { dossier, document },
    );

  /** Flips bits of a stored file one after another and counts after which of them it still opens. */
  const opensAfterFlips = (file: string, document: { dossier: string; document: string }, bits: number[] | null) =>
    pressroom.inside(
      async (_, { file, dossier, document, bits }) => {
        const { readFileSync, writeFileSync } = process.getBuiltinModule('node:fs');
        const { finder, documents, vault } = globalThis.office;
        const [held, entered] = [await finder.byId(dossier), await documents.byId(document)];
        if (!held || !entered) throw new Error('There is no such document.');
        const whole = readFileSync(file);
        const tried = bits ?? Array.from({ length: whole.length * 8 }, (_, bit) => bit);
        let opened = 0;
        for (const bit of tried) {
          const changed = Buffer.from(whole);
          changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
          writeFileSync(file, changed);
          opened += await vault.contentOf(held, entered).then(() => 1, (error: Error) => (error.name === 'BrokenSeal' ? 0 : 1));
        }
        writeFileSync(file, whole);
        return { tried: tried.length, opened };
      },
      { file, ...document, bits },
    );

  const files = trials(1, 50);
  test(`no bit of a small file can be changed: files × ${files}`, async () => {
    for (let count = 0; count < files; count += 1) {
      const own = await withPassport();
      const size = readFileSync(fileOf(own)).length;
      expect(size).toBeLessThanOrEqual(1024);
      const flips = await opensAfterFlips(fileOf(own), { dossier: own.dossier.documentId, document: own.documentId }, null);
      expect(flips).toEqual({ tried: size * 8, opened: 0 });
      expect(await opens(own.dossier.documentId, own.documentId)).toBe(true);
    }
  }, 60_000 + files * 60_000);

  const bits = trials(40, 1000);
  test(`no random bit of five megabytes can be changed: bits × ${bits}`, async () => {
    const { token: key, dossier } = await office.start(campaign);
    const bytes = aPdf('x', { objects: [Buffer.concat([Buffer.from('<< >>\nstream\n'), Buffer.alloc(5_200_000, 'p'), Buffer.from('\nendstream')])] });
    const { document } = await sendDocument(pressroom, key, { name: 'large.pdf', bytes });
    const own = { dossier, documentId: document?.documentId ?? '' };
    const length = readFileSync(fileOf(own)).length * 8;
    const picked = Array.from({ length: bits }, () => Math.floor(Math.random() * length));
    expect(await opensAfterFlips(fileOf(own), { dossier: dossier.documentId, document: own.documentId }, picked)).toEqual({ tried: bits, opened: 0 });
  }, 60_000 + bits * 2_000);

  test('opens nowhere else: neither in another dossier, nor as another document, nor as another field', async () => {
    const [one, two] = [await withPassport(), await withPassport()];
    const { document } = await sendDocument(pressroom, one.key, { ...passport, kind: 'OTHER' });
    const second = { dossier: one.dossier, documentId: document?.documentId ?? '' };
    const mine = readFileSync(fileOf(one));
    writeFileSync(fileOf(two), mine);
    writeFileSync(fileOf(second), mine);
    expect([await opens(two.dossier.documentId, two.documentId), await opens(one.dossier.documentId, second.documentId), await opens(one.dossier.documentId, one.documentId)]).toEqual([false, false, true]);
    const column = mine.toString('base64url');
    await pressroom.inside((strapi, { column, id }) => strapi.db.connection('accreditation_applications').where({ document_id: id }).update({ sealed_identity: column }), { column, id: one.dossier.documentId });
    expect((await send(pressroom, `{ myAccreditation(token: "${one.key}") { person { dateOfBirth } } }`)).errors).toHaveLength(1);
  });

  test('a passport’s number stands nowhere in the database', async () => {
    const { dossier } = await office.start(campaign, { person: { givenName: 'Ada', familyName: 'Siegel', email: 'siegel@example.org', nationality: 'BE', ...PAPERS, travelDocument: { ...PAPERS.travelDocument, number: 'SENTINEL99' } } });
    const [row] = await office.sql(`select * from accreditation_applications where document_id = '${dossier.documentId}'`);
    expect(JSON.stringify(row)).not.toMatch(/SENTINEL99|1990-02-28/);
  });

  test('the content of documents whose upload or removal was interrupted by the end of the process goes at the next sweep, and no other', async () => {
    const own = await withPassport();
    const orphan = path.join(pressroom.folders.documents, own.dossier.documentId, 'orphanorphan');
    const unfinished = path.join(pressroom.folders.documents, 'dossierwithoutrow');
    mkdirSync(unfinished);
    for (const file of [orphan, path.join(unfinished, 'a.1234.part'), path.join(unfinished, 'b')]) {
      writeFileSync(file, 'x');
      utimesSync(file, new Date(), new Date(Date.now() - DAY));
    }
    const fresh = path.join(unfinished, 'fresh');
    writeFileSync(fresh, 'on its way');
    utimesSync(fileOf(own), new Date(), new Date(Date.now() - DAY));
    await office.call('vault', 'sweep');
    expect(stored().filter((file) => file.includes('orphan') || file.includes('dossierwithoutrow'))).toEqual([fresh]);
    expect(await opens(own.dossier.documentId, own.documentId)).toBe(true);
  });
});

describe('the installation’s keys', () => {
  test('change while documents are read, and no read fails', async () => {
    const held = await Promise.all(Array.from({ length: 5 }, () => withPassport()));
    const [rotated, failed, wrappers] = await pressroom.inside(
      async (strapi, { root, ids }) => {
        // eslint-disable-next-line @typescript-eslint/no-require-imports -- this runs in the server's process, from its source
        const { composeServices } = require(`${root}/src/plugins/accreditation/dist/server/services/compose`);
        const own: string = strapi.config.get('plugin::accreditation.vaultKeys');
        strapi.config.set('plugin::accreditation.vaultKeys', `next:${'n'.repeat(32)},${own}`);
        const services: typeof globalThis.office = composeServices(strapi);
        strapi.config.set('plugin::accreditation.vaultKeys', `next:${'n'.repeat(32)}`);
        const later: typeof globalThis.office = composeServices(strapi);
        strapi.config.set('plugin::accreditation.vaultKeys', own);
        const read = async ({ finder, documents, vault }: typeof globalThis.office, [dossier = '', document = '']: string[]) => {
          const [found, entered] = [await finder.byId(dossier), await documents.byId(document)];
          return found && entered ? vault.contentOf(found, entered).then((content) => content === null, () => true) : true;
        };
        let [isRotating, failures] = [true, 0];
        const reading = (async () => {
          while (isRotating) for (const one of ids) failures += (await read(services, one)) ? 1 : 0;
        })();
        const count = await services.dataKeys.rotate();
        isRotating = false;
        await reading;
        // What the old key wrapped is not needed any more.
        for (const one of ids) failures += (await read(later, one)) ? 1 : 0;
        const rows: { data_key: string }[] = await strapi.db.connection('accreditation_applications').whereNotNull('data_key').select('data_key');
        return [count, failures, [...new Set(rows.map(({ data_key }) => data_key.split('.')[0]))]] as const;
      },
      { root: process.cwd(), ids: held.map(({ dossier, documentId }) => [dossier.documentId, documentId]) },
    );
    expect(rotated).toBeGreaterThanOrEqual(5);
    expect([failed, wrappers]).toEqual([0, ['next']]);
  });

  test('seal what a release without encryption left open', async () => {
    const { dossier } = await office.start(campaign);
    const open = JSON.stringify({ dateOfBirth: '1971-01-01', travelDocument: null });
    const row = await pressroom.inside(
      async (strapi, { open, id }) => {
        const table = () => strapi.db.connection('accreditation_applications').where({ document_id: id });
        await table().update({ data_key: null, sealed_identity: open });
        await globalThis.office.dataKeys.sealOlderDossiers();
        return table().first();
      },
      { open, id: dossier.documentId },
    );
    expect(row.data_key).toMatch(/^test\./);
    expect(row.sealed_identity).not.toContain('1971');
  });
});
