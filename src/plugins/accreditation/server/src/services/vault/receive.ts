import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import busboy from 'busboy';
import { MOST_BYTES, isTakenName, tidyFileName } from '../../domain/documents/file-rules';
import type { Result } from '../../domain/result';
import { fail, succeed } from '../../domain/result';
import type { Refusal } from '../../domain/workflow/refusal';
import { refuse } from '../../domain/workflow/refusal';

/** A file as it arrived. */
export interface Received {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What a multipart body adds to the file in it. */
const ENVELOPE_BYTES = 16 * 1024;

/** One file and nothing else: everything else about it stands in the address. */
const LIMITS = { files: 1, fields: 0, parts: 2, headerPairs: 20, fileSize: MOST_BYTES };

/**
 * Reads the one file of a multipart body into memory, which its size allows; nothing of it touches a disk. What is too large is no longer kept from
 * where that shows, and a request that is cut off leaves nothing.
 */
export function receiveFile(request: IncomingMessage): Promise<Result<Received, Refusal>> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES + ENVELOPE_BYTES) return Promise.resolve(refused('fileTooLarge'));
  return new Promise((resolve) => {
    let answer: Result<Received, Refusal> | Promise<Result<Received, Refusal>> = refused('fileMissing');
    const parser = parserFor(request);
    if (parser === null) return resolve(refused('fileMissing'));
    const finish = () => {
      request.unpipe(parser);
      // The rest is read and dropped, so that the client gets to read the answer.
      request.resume();
      resolve(answer);
    };
    const cutOff = () => {
      answer = refused('fileCutOff');
      parser.destroy();
      finish();
    };
    parser.on('file', (_field, content, { filename }) => {
      const name = tidyFileName(filename ?? '');
      if (!isTakenName(name)) {
        content.resume();
        answer = refused('fileTypeNotTaken');
        return finish();
      }
      answer = readWhole(content, name);
      void answer.then((read) => read.ok || finish());
    });
    parser.once('close', finish).on('error', cutOff);
    request.once('aborted', cutOff);
    request.pipe(parser);
  });
}

/** Null where the body is no multipart form. */
function parserFor({ headers }: IncomingMessage): busboy.Busboy | null {
  try {
    return busboy({ headers, limits: LIMITS, defParamCharset: 'utf8' });
  } catch {
    return null;
  }
}

/** Settled as soon as the file shows to be too large: the rest of it is not waited for. */
function readWhole(content: Readable, name: string): Promise<Result<Received, Refusal>> {
  const chunks: Buffer[] = [];
  return new Promise((resolve) => {
    content.on('data', (chunk: Buffer) => chunks.push(chunk));
    content.once('limit', () => resolve(refused('fileTooLarge')));
    content.once('end', () => resolve(succeed({ name, bytes: Buffer.concat(chunks) })));
    content.once('error', () => resolve(refused('fileCutOff')));
  });
}

function refused(why: 'fileMissing' | 'fileTooLarge' | 'fileTypeNotTaken' | 'fileCutOff'): Result<never, Refusal> {
  return fail(refuse(why, 'file'));
}
