import { createServer, type Socket } from 'node:net';

/** How a scanner may behave. */
export type ClamdManner = 'honest' | 'slow' | 'silent' | 'garbled' | 'chopped';

/** A server that speaks clamd's INSTREAM as far as the press office does. */
export interface ClamdServer {
  address: string;
  /** How it answers from now on. */
  manner: ClamdManner;
  /** Ends every connection that is open. */
  hangUp(): void;
  close(): Promise<void>;
}

/** The harmless text by which scanners are tested (eicar.org), put together here so that no scanner finds this file. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS', '-TEST-FILE!$H+H*'].join('');

export async function startClamd(): Promise<ClamdServer> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    let received = Buffer.alloc(0);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
    socket.on('data', (data) => {
      received = Buffer.concat([received, data]);
      const content = streamIn(received);
      if (content !== null) reply(socket, content);
    });
  });
  const hangUp = () => open.forEach((socket) => socket.destroy());
  const close = () =>
    new Promise<void>((resolve) => {
      hangUp();
      server.close(() => resolve());
    });
  const clamd: ClamdServer = { address: '', manner: 'honest', hangUp, close };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number }; // a TCP server's address is an object
  clamd.address = `127.0.0.1:${port}`;
  return clamd;

  function reply(socket: Socket, content: Buffer): void {
    const verdict = content.includes(EICAR) ? 'stream: Win.Test.EICAR_HDB-1 FOUND\0' : 'stream: OK\0';
    if (clamd.manner === 'silent') return;
    if (clamd.manner === 'garbled') return void socket.end('HTTP/1.1 200 OK\r\n\r\nstream: OK');
    if (clamd.manner === 'chopped') return void socket.end(verdict.slice(0, 7));
    setTimeout(() => socket.end(verdict), clamd.manner === 'slow' ? 300 : 0);
  }
}

/** The content of a whole INSTREAM; null while it is not whole. */
function streamIn(received: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (!received.subarray(0, command.length).equals(Buffer.from(command))) return null;
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
