import { DOCUMENT_KINDS } from '../vocabulary';
import type { DocumentKind } from '../vocabulary';

/** What is taken, and how its name may end. Source: issue 4; nothing here is ever a page that a browser would run as ours. */
export const FILE_TYPES = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
} as const satisfies Record<string, readonly string[]>;
export type FileType = keyof typeof FILE_TYPES;

/** Of one file, in bytes. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** In one dossier. */
export const MOST_FILES = 12;

/** Of one picture: what a telephone takes, not what a decoder drowns in. Source: OWASP ASVS 5.2.6. */
export const MOST_PIXELS = 25_000_000;

/** Whether a name can be that of a file which is taken at all. */
export function isTakenName(name: string): boolean {
  return Object.values(FILE_TYPES).flat().some((ending) => ending === endingOf(name));
}

/**
 * The type of a file whose content and name say the same.
 * @param content media type of what the file contains; null where it is none that is known
 */
export function agreedType(name: string, content: string | null): FileType | null {
  const type = isFileType(content) ? content : null;
  return type !== null && FILE_TYPES[type].some((ending) => ending === endingOf(name)) ? type : null;
}

/** Whether a text is a kind of document. */
export function isDocumentKind(text: string | null | undefined): text is DocumentKind {
  return DOCUMENT_KINDS.some((kind) => kind === text);
}

const LONGEST_NAME = 120;

/** A name as it may be kept: no folders, nothing that steers a terminal or a header, not endless, and its ending stays. */
export function tidyFileName(name: string): string {
  const last = (name.split(/[\\/]/).at(-1) ?? '').replace(/[\p{C}"]/gu, '').trim();
  const ending = `.${endingOf(last)}`;
  return last.length <= LONGEST_NAME ? last : `${last.slice(0, LONGEST_NAME - ending.length)}${ending}`;
}

function isFileType(content: string | null): content is FileType {
  return content !== null && content in FILE_TYPES;
}

function endingOf(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}
