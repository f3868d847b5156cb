import type { Core } from '@strapi/strapi';
import { OWNER } from './link-statement';
import type { Column, LoadLinked, Row } from './plan';
import { run, type Statement } from './statement';

/** Reads the linked rows of many parents in one statement. */
export const loadLinks = (strapi: Core.Strapi, statement: Statement, columns: readonly Column[]): LoadLinked => async (parents) => {
  const found = await run(strapi, statement, [...new Set(parents.map(({ id }) => id))]);
  const byOwner = new Map<unknown, Row[]>();
  for (const raw of found) {
    const owner = raw[OWNER];
    const rows = byOwner.get(owner) ?? [];
    if (rows.length === 0) byOwner.set(owner, rows);
    rows.push(readRow(raw, columns));
  }
  return parents.map(({ id }) => byOwner.get(id) ?? []);
};

/** A row of the database as Strapi hands it on. */
export function readRow(raw: Record<string, unknown>, columns: readonly Column[]): Row {
  const row: Row = {};
  for (const { name, attribute, parse } of columns) {
    const value = raw[name];
    row[attribute] = value === null || value === undefined ? null : parse(value);
  }
  return row;
}
