/** How far a zone is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const options = { timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' } as const;
  const parts = new Map(new Intl.DateTimeFormat('en-CA', options).formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - Math.floor(instant / 1000) * 1000;
}

/**
 * The instant of a wall time in a zone. Asked twice, because the offset that counts is the one at the instant itself and not at the wall time read as UTC.
 * @param wall `2026-03-01T18:00`
 * @param timeZone IANA name
 * @returns ISO 8601, in UTC
 */
export function instantIn(wall: string, timeZone: string): string {
  const asUtc = Date.parse(`${wall}:00Z`);
  const near = asUtc - offsetAt(asUtc, timeZone);
  return new Date(asUtc - offsetAt(near, timeZone)).toISOString();
}

/**
 * The wall time of an instant in a zone, to the minute.
 * @param instant ISO 8601
 * @param timeZone IANA name
 * @returns `2026-03-01T18:00`, as `datetime-local` has it
 */
export function wallIn(instant: string, timeZone: string): string {
  const at = Date.parse(instant);
  return new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 16);
}

/** Whether a zone is one that the browser knows. */
export function isZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
