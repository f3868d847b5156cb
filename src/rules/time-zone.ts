/** Says why `value` is no IANA time zone (`Europe/Brussels`), or nothing when it is one. An offset such as `+01:00` knows no summer time and is none. */
export function timeZoneProblem(value: string): string | null {
  const sentence = `“${value}” is not a time zone; enter an IANA name such as Europe/Brussels.`;
  if (!/^[A-Za-z]/.test(value)) return sentence;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return null;
  } catch {
    return sentence;
  }
}

/** The calendar year in which `instant` falls in `timeZone`. */
export function yearIn(timeZone: string, instant: Date): number {
  return Number(new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', calendar: 'gregory' }).format(instant));
}
