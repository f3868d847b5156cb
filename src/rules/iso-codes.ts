interface IsoCodes {
  countries: ReadonlySet<string>;
  subdivisions: ReadonlySet<string>;
}

let codes: Promise<IsoCodes> | undefined;

/** The codes that ISO 3166 assigns. The library is an ES module, so it is loaded once, on first use. */
export function isoCodes(): Promise<IsoCodes> {
  codes ??= import('iso-3166').then(({ iso31661, iso31662 }) => ({
    countries: new Set(iso31661.filter(({ state }) => state === 'assigned').map(({ alpha2 }) => alpha2)),
    subdivisions: new Set(iso31662.map(({ code }) => code)),
  }));
  return codes;
}

/** Says why `value` is no ISO 3166-1 alpha-2 code (`BE`), or nothing when it is one. */
export async function countryCodeProblem(value: string): Promise<string | null> {
  const { countries } = await isoCodes();
  return countries.has(value) ? null : `“${value}” is not a country code of ISO 3166-1; enter two capital letters such as BE.`;
}

/** Says why `value` is no ISO 3166-2 code (`CA-QC`), or nothing when it is one. */
export async function subdivisionCodeProblem(value: string): Promise<string | null> {
  const { subdivisions } = await isoCodes();
  return subdivisions.has(value)
    ? null
    : `“${value}” is not a subdivision code of ISO 3166-2; enter one such as CA-QC, or leave the field empty where ISO has none.`;
}
