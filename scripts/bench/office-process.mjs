import { fork } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../preparation/root.mjs';

const FILE = path.join(ROOT, 'scripts/bench/bench-office.cjs');

/**
 * Starts a press office in a process of its own.
 * @param {Record<string, string>} env
 */
export async function startOffice(env) {
  const child = fork(FILE, { cwd: ROOT, env: { ...process.env, ...env } });
  const answer = (what) =>
    new Promise((resolve, reject) => {
      const onMessage = (message) => {
        if (message.what === 'failed') reject(new Error(message.message));
        if (message.what === what) resolve(message);
        if (message.what === what) child.off('message', onMessage);
      };
      child.on('message', onMessage);
    });
  const ask = (what, argument) => {
    child.send({ what, argument });
    return answer(what);
  };
  const { port } = await answer('ready');
  const stop = () =>
    new Promise((resolve) => {
      child.once('exit', resolve);
      child.kill('SIGKILL');
    });
  return { url: `http://127.0.0.1:${port}`, ask, stop };
}
