import type { Wording } from '../editing/wording';
import { cellFormatter } from './ListCells';
import { inPanelLanguage, wordingOf } from './panel-words';

/** A column of a list; one that a plugin adds has a message as its label. */
interface Column {
  name: string;
  label: string | object;
  attribute: { type: string };
  cellFormatter?: unknown;
}

interface ListLayout {
  settings: { displayName?: string };
}

/** The columns of a list and their values in the panel's language. */
export function translateList<Input extends { displayedHeaders: Column[]; layout: ListLayout }>(input: Input): Input {
  const wording = wordingOf(input.layout.settings.displayName);
  return { ...input, displayedHeaders: input.displayedHeaders.map((column) => translateColumn(column, wording)) };
}

function translateColumn(column: Column, wording: Wording | undefined): Column {
  const words = wording?.fields[column.name];
  const label = words && typeof column.label === 'string' ? inPanelLanguage(column.label, words.label) : column.label;
  return { ...column, label, cellFormatter: cellFormatter(column.name, column.attribute.type) ?? column.cellFormatter };
}
