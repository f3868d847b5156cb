import type { Row } from '../../domain/ledger/row';
import { decodeRow, encodeRow } from '../../storage/codec';
import type { Connection } from '../../storage/database';
import { TABLES } from '../../storage/tables';
import type { Page, StoredText } from './page';

/** A row as the table has it, with the actor in columns of their own. */
interface FlatRow extends Omit<Row, 'actor'> {
  readonly id: number;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorLabel: string | null;
}

/** A row's columns. */
export function columnsOfRow({ actor, ...row }: Row): Record<string, unknown> {
  return encodeRow(TABLES.ledger.attributes, { ...row, actorKind: actor.kind, actorId: actor.id, actorLabel: actor.label });
}

/** A row as the ledger's rules see it. */
export function rowOf(columns: Readonly<Record<string, unknown>>): Row {
  const { id: _, actorKind, actorId, actorLabel, ...row } = decodeRow<FlatRow>(TABLES.ledger.attributes, columns);
  return { ...row, actor: { kind: actorKind, id: actorId, label: actorLabel } };
}

/** A stored text of an entry. */
export function textOf(columns: Readonly<Record<string, unknown>>): StoredText {
  return decodeRow<StoredText>(TABLES.texts.attributes, columns);
}

/** Adds pages to the ledger, with their texts: two statements, whatever their number. */
export async function appendPages(connection: Connection, pages: readonly Page[]): Promise<void> {
  const rows = pages.flatMap((page) => page.rows.map(columnsOfRow));
  const texts = pages.flatMap((page) => page.texts.map((text) => encodeRow(TABLES.texts.attributes, { ...text })));
  if (rows.length > 0) await connection(TABLES.ledger.name).insert(rows);
  if (texts.length > 0) await connection(TABLES.texts.name).insert(texts);
}
