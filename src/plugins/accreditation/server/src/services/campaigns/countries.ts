let codes: Promise<ReadonlySet<string>> | undefined;

/** The codes that ISO 3166-1 assigns. The library is an ES module, so it is loaded once, on first use. */
export function loadCountries(): Promise<ReadonlySet<string>> {
  codes ??= import('iso-3166').then(({ iso31661 }) => new Set(iso31661.filter(({ state }) => state === 'assigned').map(({ alpha2 }) => alpha2)));
  return codes;
}
