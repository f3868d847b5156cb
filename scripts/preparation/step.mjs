const SECOND = 1000;

/** Whether a step is ticking already; two would write over each other. */
let isTicking = false;

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
  const live = process.stdout.isTTY && !isTicking;
  process.stdout.write(`${isTicking ? '\n' : ''}  ${name} …${live ? '' : '\n'}`);
  const ticking = live && setInterval(() => process.stdout.write(`\r  ${name} … ${seconds()} s`), SECOND);
  isTicking ||= live;
  try {
    const result = await work();
    process.stdout.write(`${process.stdout.isTTY ? '\r' : ''}  ${name}: done in ${seconds()} s\n`);
    return result;
  } finally {
    clearInterval(ticking || undefined);
    if (live) isTicking = false;
  }
}
