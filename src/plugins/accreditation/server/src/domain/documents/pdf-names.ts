/** What is wrong with a PDF: it cannot be checked because it is encrypted, or it would do something by itself. */
export type PdfFault = 'pdfEncrypted' | 'pdfActive';

/**
 * Names that stand in every PDF which does something: runs scripts, starts programs, carries files, submits forms. Source: ISO 32000-2, 12.6.4
 * (actions), 7.11.4 (embedded files), 12.7.6 (forms), 13 (rich media).
 */
const ACTIVE = new Set(['JavaScript', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'SubmitForm', 'ImportData', 'GoToE', 'Rendition', 'RichMedia', 'XFA']);
/** Too short to mean anything where it stands by chance in a picture's bytes. */
const ACTIVE_OUTSIDE_STREAMS = new Set(['JS']);
const ENCRYPTION = 'Encrypt';

const NAME = /\/([^\s()<>[\]{}/%\0]{1,64})/g;
const STREAM = /stream\r?\n[^]*?endstream/g;

/**
 * Looks for such names anywhere in a PDF, streams included: a name in the wrong place is refused too, but none is missed behind a reader's idea of
 * where an object begins.
 * @param text the file, or the inflated content of an object stream, byte by byte (latin1)
 */
export function findPdfFault(text: string): PdfFault | null {
  const names = namesIn(text);
  if (names.has(ENCRYPTION)) return 'pdfEncrypted';
  const isActive = hasAny(names, ACTIVE) || hasAny(namesIn(text.replace(STREAM, '')), ACTIVE_OUTSIDE_STREAMS);
  return isActive ? 'pdfActive' : null;
}

/** A stream as it stands in the file: any of them may be packed and hold objects, whatever its dictionary says. */
export interface PdfStream {
  /** Where its content begins. */
  readonly start: number;
  /** It calls itself a picture, which may be large when it is unpacked. */
  readonly isPicture: boolean;
}

/** Every place at which a reader may believe that a stream begins. */
export function streamsIn(text: string): PdfStream[] {
  return [...text.matchAll(/stream\r?\n/g)]
    .filter(({ index }) => text.slice(index - 3, index) !== 'end')
    .map((match) => ({ start: match.index + match[0].length, isPicture: text.slice(Math.max(0, match.index - DICTIONARY_LENGTH), match.index).includes('/Image') }));
}

/** A PDF begins with its header and ends with its trailer: what stands around them belongs to another format. */
export function isWholePdf(text: string): boolean {
  return /^%PDF-[12]\.\d/.test(text) && /%%EOF\s*$/.test(text.slice(-64));
}

/** How far before a stream its dictionary is looked for, in characters. */
const DICTIONARY_LENGTH = 1024;

/** `/J#61vaScript` is `/JavaScript`. */
function namesIn(text: string): Set<string> {
  const written = new Set([...text.matchAll(NAME)].map(([, name = '']) => name));
  return new Set([...written].map((name) => name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))));
}

function hasAny(names: ReadonlySet<string>, forbidden: ReadonlySet<string>): boolean {
  return [...forbidden].some((name) => names.has(name));
}
