/**
 * What a browser would run if a careless front-end printed a plain text as HTML: tags, and attributes that carry scripts.
 * A lone `<` ("budget < 5 %") is fine.
 */
const MARKUP = /<\s*[a-z!/?]|java[\t\r\n]*script\s*:|\bon[a-z]+\s*=/i;

/** Says why `value` is no plain text, or nothing when it is. Source of the rule: CVE-2026-90561 (stored scripts in editorial texts). */
export function plainTextProblem(value: string): string | null {
  const match = MARKUP.exec(value);
  return match ? `This field takes plain text; remove “${value.slice(match.index, match.index + 20)}”.` : null;
}
