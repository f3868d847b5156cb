import { connect } from 'node:net';
import type { Socket } from 'node:net';

/** What a scanner said. */
export type ScanVerdict = 'CLEAN' | 'INFECTED';

/** Looks for viruses. */
export interface Scanner {
  /** @throws Error when it is silent, gone, or answers something else than a verdict */
  scan(content: Buffer): Promise<ScanVerdict>;
}

/** Longer than any scan of five megabytes takes; from then on the scanner counts as silent. */
const PATIENCE_MS = 30_000;
const CHUNK_BYTES = 64 * 1024;

/**
 * Speaks clamd's INSTREAM (clamd(8)): chunks with their length in front, an empty one at the end, one line as the answer. A connection per file.
 * @param address `host:port`, or the path of a socket
 */
export function createClamd(address: string, patience = PATIENCE_MS): Scanner {
  return { scan: async (content) => verdictIn(await exchange(connectTo(address), content, patience)) };
}

function connectTo(address: string): Socket {
  if (address.startsWith('/')) return connect({ path: address });
  const [, host = '', port = ''] = /^(.+):(\d+)$/.exec(address) ?? [];
  return connect({ host, port: Number(port) });
}

function exchange(socket: Socket, content: Buffer, patience: number): Promise<string> {
  return new Promise<string>((resolve, reject) => {
    let answer = '';
    // By the clock, not by silence: a scanner that says a letter a minute is silent as well.
    const alarm = setTimeout(() => socket.destroy(new Error(`The virus scanner did not answer within ${patience} ms.`)), patience);
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      answer += chunk;
      if (answer.length > 1024 || answer.includes('\0')) socket.end();
    });
    socket.once('error', reject);
    socket.once('close', () => {
      clearTimeout(alarm);
      resolve(answer);
    });
    socket.once('connect', () => sendStream(socket, content));
  });
}

function sendStream(socket: Socket, content: Buffer): void {
  socket.write('zINSTREAM\0');
  for (let start = 0; start < content.length; start += CHUNK_BYTES) {
    const chunk = content.subarray(start, start + CHUNK_BYTES);
    socket.write(lengthOf(chunk));
    socket.write(chunk);
  }
  socket.write(lengthOf(Buffer.alloc(0)));
}

function lengthOf(chunk: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  return length;
}

/** Only the two answers that are verdicts are: anything else is no reason to call a file clean. */
function verdictIn(answer: string): ScanVerdict {
  if (/^stream: OK\0?\s*$/.test(answer)) return 'CLEAN';
  if (/^stream: .+ FOUND\0?\s*$/.test(answer)) return 'INFECTED';
  throw new Error('The virus scanner answered with something else than a verdict.');
}
