import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A letter as a mail server got it. */
export interface ReceivedLetter {
  /** Of `<id@domain>`, all of it. */
  messageId: string;
  /** Address of the envelope. */
  to: string;
  /** Header lines by their names in small letters, as they came. */
  headers: Record<string, string>;
  subject: string;
  /** Everything, as it came. */
  raw: string;
  /** The part in plain text, decoded. */
  text: string;
  html: string;
}

/** A real SMTP server, as far as a test looks at one. */
export interface MailServer {
  port: number;
  received: ReceivedLetter[];
  /** How often somebody has connected. */
  connections(): number;
  /** Answers the next envelopes to these addresses with a reply of this number; null takes everything. */
  refuse(address: string, code: number | null): void;
  close(): Promise<void>;
}

/** Starts an SMTP server on a free port, or on one that was free before. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const received: ReceivedLetter[] = [];
  const refusals = new Map<string, number>();
  let connections = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onConnect: (_, callback) => {
      connections += 1;
      callback();
    },
    onRcptTo: ({ address }, _, callback) => {
      const code = refusals.get(address);
      callback(code === undefined ? null : Object.assign(new Error(`<${address}> is not wanted here`), { responseCode: code }));
    },
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push(read(Buffer.concat(chunks).toString(), String(session.envelope.rcptTo[0]?.address)));
        callback();
      });
    },
  });
  // A client that is killed leaves its connection broken.
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port, // a TCP server's address is an object
    received,
    connections: () => connections,
    refuse: (address, code) => void (code === null ? refusals.delete(address) : refusals.set(address, code)),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** A mail server that takes connections and never says a word. */
export async function startSilentServer(port: number): Promise<{ connections(): number; close(): Promise<void> }> {
  const sockets: Socket[] = [];
  const server: Server = createServer((socket) => {
    socket.on('error', () => {});
    sockets.push(socket);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    connections: () => sockets.length,
    close: () => {
      sockets.forEach((socket) => socket.destroy());
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Settings of an installation that sends its letters to a server. */
export const mailSettings = (port: number): Record<string, string> => ({
  SMTP_HOST: '127.0.0.1',
  SMTP_PORT: String(port),
  MAIL_FROM: 'Press office <press@office.example.org>',
  ACCREDITATION_LINK_URL: 'https://press.example.org/accreditation',
  OFFICE_NAME: 'Bureau de presse',
});

function read(raw: string, to: string): ReceivedLetter {
  const headers = headersOf(raw);
  return { messageId: headers['message-id'] ?? '', to, headers, subject: wordsOf(headers.subject ?? ''), raw, text: partOf(raw, 'text/plain'), html: partOf(raw, 'text/html') };
}

/** A header's words in other letters than ASCII's (RFC 2047). */
function wordsOf(header: string): string {
  return header.replace(/\?=\s+=\?/g, '?==?').replace(/=\?UTF-8\?Q\?(.*?)\?=/g, (_, word: string) => word.replaceAll('_', ' ')).replace(/(=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString());
}

function headersOf(part: string): Record<string, string> {
  const lines = (part.split('\r\n\r\n', 1)[0] ?? '').replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));
}

/** One part of a letter with alternatives, decoded. */
function partOf(raw: string, type: string): string {
  const boundary = /boundary="([^"]+)"/.exec(raw)?.[1] ?? '';
  const part = raw.split(`--${boundary}`).find((piece) => new RegExp(`^\\s*Content-Type: ${type}`, 'im').test(piece)) ?? '';
  const body = part.slice(part.indexOf('\r\n\r\n') + 4);
  const encoding = headersOf(part.trimStart())['content-transfer-encoding'];
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  return encoding === 'quoted-printable' ? quotedPrintable(body) : body.replaceAll('\r\n', '\n');
}

function quotedPrintable(text: string): string {
  const joined = text.replace(/=\r\n/g, '').replaceAll('\r\n', '\n');
  const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
