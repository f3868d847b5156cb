import { PDFDocument, StandardFonts, degrees, rgb } from 'pdf-lib';
import sharp from 'sharp';
import type { DocumentKind } from '../domain/vocabulary';

/** A document of an invented journalist: a real file that nobody could take for a real document. */
export interface SpecimenDocument {
  readonly kind: DocumentKind;
  readonly name: string;
  readonly bytes: Buffer;
}

/** Whom it is about. */
export interface SpecimenPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly outlet: string;
  /** Number of the invented travel document. */
  readonly number: string;
}

const TITLES: Readonly<Record<DocumentKind, string>> = {
  LETTER_OF_ASSIGNMENT: 'Letter of assignment',
  IDENTITY: 'Passport',
  PORTRAIT: 'Portrait',
  PRESS_CARD: 'Press card',
  PROOF_OF_EMPLOYMENT: 'Proof of employment',
  WORK_SAMPLE: 'Published article',
  OTHER: 'Document',
};

/** Makes a document with SPECIMEN across it: a picture for a portrait, a page for anything else. */
export async function makeSpecimen(kind: DocumentKind, person: SpecimenPerson): Promise<SpecimenDocument> {
  const name = `specimen-${kind.toLowerCase().replaceAll('_', '-')}`;
  if (kind === 'PORTRAIT') return { kind, name: `${name}.jpg`, bytes: await drawPortrait() };
  return { kind, name: `${name}.pdf`, bytes: await printPage(TITLES[kind], linesOf(kind, person)) };
}

function linesOf(kind: DocumentKind, { givenName, familyName, outlet, number }: SpecimenPerson): string[] {
  const who = `${givenName} ${familyName}`;
  if (kind === 'IDENTITY') return [`Surname: ${familyName}`, `Given names: ${givenName}`, `Number: ${number}`, 'This is no travel document.'];
  if (kind === 'PRESS_CARD') return [who, outlet, 'This is no press card.'];
  return [`${outlet} has assigned ${who} to the summit.`, 'The editor', 'Everybody and everything named here is invented.'];
}

const A5 = [420, 595] as const;
const INK = rgb(0.13, 0.18, 0.26);
const STAMP = rgb(0.75, 0.1, 0.1);

async function printPage(title: string, lines: readonly string[]): Promise<Buffer> {
  const document = await PDFDocument.create();
  const [plain, bold] = [await document.embedFont(StandardFonts.Helvetica), await document.embedFont(StandardFonts.HelveticaBold)];
  const page = document.addPage([...A5]);
  page.drawText(title, { x: 40, y: 520, size: 22, font: bold, color: INK });
  lines.forEach((line, index) => page.drawText(printable(line), { x: 40, y: 470 - index * 22, size: 12, font: plain, color: INK }));
  page.drawText('SPECIMEN', { x: 70, y: 120, size: 64, font: bold, color: STAMP, opacity: 0.45, rotate: degrees(50) });
  // No object streams: a page of this size needs none, and anybody can read the file.
  return Buffer.from(await document.save({ useObjectStreams: false }));
}

/** The standard fonts of every reader know Western Europe's letters only. */
function printable(text: string): string {
  return text.replace(/’/g, "'").replace(/[^\x20-\xFF]/g, '?');
}

/** Letters as strokes on a grid of 4 × 6: a picture can be drawn where no font is installed. */
const STROKES: Readonly<Record<string, string>> = {
  S: 'M4 0H0V3H4V6H0',
  P: 'M0 6V0H4V3H0',
  E: 'M4 0H0V6H4M0 3H3',
  C: 'M4 0H0V6H4',
  I: 'M2 0V6',
  M: 'M0 6V0L2 3L4 0V6',
  N: 'M0 6V0L4 6V0',
};

async function drawPortrait(): Promise<Buffer> {
  const letters = [...'SPECIMEN'].map((letter, index) => `<path d="${STROKES[letter]}" transform="translate(${index * 6} 0)"/>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="420" height="540">
    <rect width="420" height="540" fill="#dfe5ec"/><circle cx="210" cy="200" r="95" fill="#8c9bb0"/><path d="M40 540C40 380 380 380 380 540Z" fill="#8c9bb0"/>
    <g transform="translate(30 470) rotate(-38) scale(10)" fill="none" stroke="#bf1a1a" stroke-opacity="0.75">${letters}</g></svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 85 }).toBuffer();
}
