/** Says why `value` is no BCP 47 language tag in its canonical form (`fr`, `nl-BE`), or nothing when it is one. */
export function languageTagProblem(value: string): string | null {
  const sentence = `“${value}” is not a language tag; enter a BCP 47 tag such as fr, nl-BE or zh-Hant.`;
  try {
    const [canonical] = Intl.getCanonicalLocales(value);
    if (canonical !== value) return `“${value}” is written ${canonical}.`;
  } catch {
    return sentence;
  }
  return isKnownLanguage(value) ? null : sentence;
}

/** Intl knows the names of assigned languages only, and echoes what it does not know. */
function isKnownLanguage(tag: string): boolean {
  const { language } = new Intl.Locale(tag);
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language) !== undefined;
}
