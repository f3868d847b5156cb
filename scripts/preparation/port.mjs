import { createServer } from 'node:net';
import { Advice } from './plain-words.mjs';
import { settings } from './environment-file.mjs';

/** Where the server will listen. */
export const address = () => ({ host: settings().HOST || '0.0.0.0', port: Number(settings().PORT || 1337) });

/** Refuses an address that cannot be listened on, before anything long begins. */
export async function checkPort() {
  const { host, port } = address();
  const code = await tryToListen(host, port);
  if (code === 'EADDRINUSE') throw new Advice(`Port ${port} is in use: stop what uses it, or choose another one: PORT=${port + 1} npm run quickstart.`);
  if (code === 'EACCES') throw new Advice(`Port ${port} is reserved for the system administrator: choose one above 1023, for example PORT=1337.`);
  if (code) throw new Advice(`Nothing can listen on ${host}, port ${port} (${code}): correct HOST and PORT.`);
}

/** @returns {Promise<string | undefined>} the system's code for what stands in the way */
function tryToListen(host, port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code }) => resolve(code));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}
