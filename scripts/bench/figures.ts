/** Times of single runs, in milliseconds. */
export type Times = number[];

/** Runs `work` and says how long it took. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - began) / 1e6;
}

/** The time below which the given share of runs stayed. */
export function percentile(times: Times, share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

export const median = (times: Times): number => percentile(times, 0.5);

/** `4.2 ms` */
export const ms = (time: number): string => `${time.toFixed(1)} ms`;

/** How many a second, one after another. */
export const perSecond = (times: Times): string => `${Math.round((times.length * 1000) / times.reduce((sum, time) => sum + time, 0))}/s`;
