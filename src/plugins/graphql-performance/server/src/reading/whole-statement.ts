import type { Column, LinkPlan, RowPlan } from './plan';
import { among, type RawRow, type Statement } from './statement';

/** One statement for all that a plan reads from the database: the root’s rows, and those that are linked to them, level by level. */
export interface WholeStatement extends Statement {
  /** Of the root’s rows. */
  readonly plan: RowPlan;
  /** The links whose rows it reads. */
  readonly links: readonly LinkPlan[];
}

/** What one statement brought. */
export interface Brought {
  readonly rows: readonly RawRow[];
  readonly linked: ReadonlyMap<LinkPlan, readonly RawRow[]>;
}

/** PostgreSQL takes longer to plan a statement than to run it when there are many tables in it; what is beyond is read by itself. */
const MOST_LINKS = 40;

/**
 * Puts the statements of a plan into one, for PostgreSQL: each is a part with a name, in which the parts of its links look up their owners, and the answer is one row
 * that holds each part as JSON. Nothing where there is no link to put to the root.
 */
export function wholeStatement(root: Statement, plan: RowPlan): WholeStatement | undefined {
  const links: LinkPlan[] = [];
  const parts: Statement[] = [root];

  const add = (owners: number, { columns, links: linked }: RowPlan): void => {
    for (const link of linked) {
      if (!('statement' in link.source) || links.length >= MOST_LINKS) continue;
      const { statement } = link.source;
      const key = columns.find(({ attribute }) => attribute === statement.ownedBy);
      if (!key) continue;
      const own = parts.push(among(statement, { sql: `in (select "${key.name}" from ${partName(owners)})`, bindings: [] })) - 1;
      links.push(link);
      add(own, link.rows);
    }
  };

  add(0, plan);
  if (links.length === 0) return undefined;
  const named = parts.map(({ sql }, index) => `${partName(index)} as materialized (${sql})`);
  const answers = parts.map((_, index) => `(select json_agg(part) from ${partName(index)} part) as "${index}"`);
  return { plan, links, sql: `with ${named.join(', ')} select ${answers.join(', ')}`, bindings: parts.flatMap(({ bindings }) => bindings) };
}

const partName = (index: number): string => `"__part_${index}"`;

/** Takes apart the one row that it answers. */
export function broughtBy({ links, plan }: WholeStatement, [answer = {}]: readonly RawRow[]): Brought {
  // A part that found nothing is null.
  const part = (index: number, { columns }: RowPlan) => asRead((answer[index] ?? []) as readonly RawRow[], columns);
  return { rows: part(0, plan), linked: new Map(links.map((link, index) => [link, part(index + 1, link.rows)])) };
}

/** JSON inside JSON has been read with it; Strapi reads it from text, and a text in it once more. */
function asRead(rows: readonly RawRow[], columns: readonly Column[]): readonly RawRow[] {
  const names = columns.filter(({ isJson }) => isJson).map(({ name }) => name);
  if (names.length === 0) return rows;
  return rows.map((row) => ({ ...row, ...Object.fromEntries(names.map((name) => [name, row[name] === null ? null : JSON.stringify(row[name])])) }));
}
