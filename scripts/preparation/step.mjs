const SECOND = 1000;

/**
 * Shows a long step while it runs: its name, and on a terminal the seconds that it has taken so far.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / SECOND);
  const live = process.stdout.isTTY;
  process.stdout.write(`  ${name} …${live ? '' : '\n'}`);
  const ticking = live && setInterval(() => process.stdout.write(`\r  ${name} … ${seconds()} s`), SECOND);
  try {
    const result = await work();
    process.stdout.write(`${live ? '\r' : ''}  ${name}: done in ${seconds()} s\n`);
    return result;
  } finally {
    clearInterval(ticking || undefined);
  }
}
