import { Readable } from 'node:stream';
import { csvLine } from '../domain/export/cells';

type Lines = AsyncIterable<string[]>;

/** By this spreadsheets know that a file is in UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A CSV file, made line by line as it is read. */
export async function csvFile(lines: Lines): Promise<Readable> {
  return Readable.from(textOf(lines), { objectMode: false });
}

async function* textOf(lines: Lines): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK;
  for await (const cells of lines) yield csvLine(cells);
}

/** An Excel workbook of one sheet, made line by line as it is read. The library is an ES module, so it is loaded once, on first use. */
export async function xlsxFile(lines: Lines): Promise<Readable> {
  const { writeXlsxStream } = await import('hucre/xlsx');
  return Readable.fromWeb(writeXlsxStream(lines, { name: 'Dossiers', freezePane: { rows: 1 } }));
}
