import JSZip from 'jszip';

/** The cells of a CSV file as spreadsheets read it (RFC 4180). */
export function cellsOfCsv(text: string): string[][] {
  const lines = [...text.matchAll(/((?:"(?:[^"]|"")*",?)+)\r\n/g)].map(([, line = '']) => line);
  return lines.map((line) => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"')));
}

/** The cells of a workbook's first sheet: all of them texts, and no formula among them. */
export async function cellsOfXlsx(bytes: ArrayBuffer): Promise<string[][]> {
  const archive = await JSZip.loadAsync(bytes);
  const sheet = (await archive.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
  if (/<f[ >]/.test(sheet)) throw new Error('There is a formula in the sheet.');
  const rows = [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => cellsOfRow(row));
  const width = rows[0]?.length ?? 0;
  return rows.map((cells) => Array.from({ length: width }, (_, place) => cells[place] ?? ''));
}

function cellsOfRow(row: string): string[] {
  const cells: string[] = [];
  for (const [, column = '', inside = ''] of row.matchAll(/<c r="([A-Z]+)\d+"[^>]*?(?:\/>|>(.*?)<\/c>)/gs)) {
    cells[placeOf(column)] = (/<t[^>]*>(.*?)<\/t>/s.exec(inside)?.[1] ?? '').replaceAll('&apos;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  }
  return cells;
}

/** `A` is 0, `AA` is 26. */
const placeOf = (column: string): number => [...column].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;
