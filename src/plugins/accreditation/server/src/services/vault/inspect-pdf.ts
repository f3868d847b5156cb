import { promisify } from 'node:util';
import { constants, inflate } from 'node:zlib';
import { findPdfFault, isWholePdf, streamsIn } from '../../domain/documents/pdf-names';
import type { PdfStream } from '../../domain/documents/pdf-names';
import type { Result } from '../../domain/result';
import { fail, succeed } from '../../domain/result';
import type { Refusal } from '../../domain/workflow/refusal';
import { refuse } from '../../domain/workflow/refusal';

const unpack = promisify(inflate);

/** More than a document of five megabytes needs; a bomb stops here. */
const MOST_STREAMS = 5_000;
const MOST_BYTES_PER_STREAM = 4 * 1024 * 1024;
const MOST_BYTES_IN_ALL = 64 * 1024 * 1024;

/**
 * Looks for what a PDF could do by itself, packed streams included, without interpreting it: it is never rendered here. A PDF that has nothing of the
 * kind stays as it came.
 */
export async function inspectPdf(bytes: Buffer): Promise<Result<Buffer, Refusal>> {
  const text = bytes.toString('latin1');
  const streams = streamsIn(text);
  if (!isWholePdf(text) || streams.length > MOST_STREAMS) return fail(refuse('pdfUnreadable', 'file'));
  const fault = findPdfFault(text) ?? (await findFaultInStreams(bytes, streams));
  return fault === null ? succeed(bytes) : fail(refuse(fault, 'file'));
}

async function findFaultInStreams(bytes: Buffer, streams: readonly PdfStream[]) {
  let total = 0;
  for (const stream of streams) {
    const content = await unpackStream(bytes, stream);
    if (content === null) return 'pdfUnreadable';
    total += content.length;
    const fault = total > MOST_BYTES_IN_ALL ? 'pdfUnreadable' : findPdfFault(content.toString('latin1'));
    if (fault !== null) return fault;
  }
  return null;
}

const NOTHING = Buffer.alloc(0);

/** What is packed in a stream; nothing where it is not packed, or is a large picture; null where it is too much. */
async function unpackStream(bytes: Buffer, { start, isPicture }: PdfStream): Promise<Buffer | null> {
  try {
    return await unpack(bytes.subarray(start), { maxOutputLength: MOST_BYTES_PER_STREAM, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    const isTooMuch = error instanceof RangeError;
    return isTooMuch && !isPicture ? null : NOTHING;
  }
}
