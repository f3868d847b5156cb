import { readdirSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import type { Pressroom } from './pressroom';

export interface RestAnswer {
  status: number;
  text: string;
  /** The document that was taken, where one was. */
  document?: { documentId: string; kind: string; scan: string; size: number };
  version?: number;
  error?: { message: string; details: { code: string; field: string | null } };
}

/** Sends a file to a dossier as a front-end does. */
export async function sendDocument(pressroom: Pick<Pressroom, 'url'>, token: string, { name, bytes, kind = 'IDENTITY', replaces }: { name: string; bytes: Buffer; kind?: string; replaces?: string }): Promise<RestAnswer> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  const query = new URLSearchParams({ kind, ...(replaces && { replaces }) });
  return answerOf(await fetch(`${pressroom.url}/api/accreditation/documents?${query}`, { method: 'POST', headers: { 'x-accreditation-token': token, 'accept-language': 'en' }, body: form }));
}

/** Asks for a document, with whatever key. */
export const readDocument = (pressroom: Pressroom, documentId: string, headers: Record<string, string>, query = ''): Promise<Response> =>
  fetch(`${pressroom.url}/api/accreditation/documents/${documentId}${query}`, { headers: { 'accept-language': 'en', ...headers } });

export const removeDocument = async (pressroom: Pressroom, token: string, documentId: string): Promise<RestAnswer> =>
  answerOf(await fetch(`${pressroom.url}/api/accreditation/documents/${documentId}`, { method: 'DELETE', headers: { 'x-accreditation-token': token, 'accept-language': 'en' } }));

export async function answerOf(response: Response): Promise<RestAnswer> {
  const text = await response.text();
  return { status: response.status, text, ...(text.startsWith('{') && JSON.parse(text)) };
}

/** Every file below a folder. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

/** A small PDF of one page that shows a text; `more` goes into its catalogue, `objects` behind its own. */
export function aPdf(text: string, { more = '', objects = [] }: { more?: string; objects?: (string | Buffer)[] } = {}): Buffer {
  const shown = `BT /F1 12 Tf 20 100 Td (${text}) Tj ET`;
  const own = [
    `<< /Type /Catalog /Pages 2 0 R ${more} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>',
    `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`,
  ];
  const numbered = [...own, ...objects].map((object, index) => Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]));
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...numbered, Buffer.from('trailer\n<< /Root 1 0 R >>\n%%EOF\n')]);
}

/** A packed stream as an object of a PDF. */
export const packed = (content: Buffer, dictionary: string): Buffer =>
  Buffer.concat([Buffer.from(`<< ${dictionary} /Filter /FlateDecode >>\nstream\n`), deflateSync(content), Buffer.from('\nendstream')]);

/** A photograph with the place where it was taken, lying on its side. */
export const aPhotograph = (): Promise<Buffer> =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#446688' } })
    .jpeg()
    .withExif({ IFD0: { Copyright: 'SENTINEL-CAMERA' }, IFD3: { GPSLatitude: '50/1 27/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();

/** A PNG that says it is enormous, in a few hundred bytes. */
export function enormousPng(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.alloc(1000))), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
