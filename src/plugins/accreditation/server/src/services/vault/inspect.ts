import type { FileType } from '../../domain/documents/file-rules';
import { agreedType, isTakenName } from '../../domain/documents/file-rules';
import type { Result } from '../../domain/result';
import { fail, succeed } from '../../domain/result';
import type { Refusal } from '../../domain/workflow/refusal';
import { refuse } from '../../domain/workflow/refusal';
import { inspectPdf } from './inspect-pdf';
import { inspectPicture } from './inspect-picture';

/** A file that may be kept. */
export interface Inspected {
  readonly mime: FileType;
  /** What is kept: a picture is written anew. */
  readonly bytes: Buffer;
}

/** Finds out what a file is by what it contains, and whether that is harmless. Refusals name the field `file`. */
export async function inspectFile(name: string, bytes: Buffer): Promise<Result<Inspected, Refusal>> {
  if (bytes.length === 0) return fail(refuse('fileEmpty', 'file'));
  if (!isTakenName(name)) return fail(refuse('fileTypeNotTaken', 'file'));
  const mime = agreedType(name, await contentTypeOf(bytes));
  if (mime === null) return fail(refuse('fileDisguised', 'file'));
  const inspected = mime === 'application/pdf' ? await inspectPdf(bytes) : await inspectPicture(bytes);
  return inspected.ok ? succeed({ mime, bytes: inspected.value }) : inspected;
}

/** The library exists as an ES module only. */
async function contentTypeOf(bytes: Buffer): Promise<string | null> {
  const { fileTypeFromBuffer } = await import('file-type');
  return (await fileTypeFromBuffer(bytes))?.mime ?? null;
}
