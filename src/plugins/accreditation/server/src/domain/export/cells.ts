/** What spreadsheets read as the beginning of a formula, and signs that they skip before one. Source: OWASP, “CSV Injection”. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text that no spreadsheet takes for a formula: with an apostrophe before it where it would. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A line of a CSV file, with its end (RFC 4180). Every cell stands in quotes, so that no separator or line break in it ends it. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;
}
