import type { Core } from '@strapi/strapi';
import { PLANNED, readRow, type LinkPlan, type ReadRequest, type Row, type RowPlan } from './plan';
import { ofOwners, run, type Statement } from './statement';
import { broughtBy, type Brought, type WholeStatement } from './whole-statement';

/** How a root and what is linked to it are read. */
export interface Reading {
  readonly rows: RowPlan;
  /** Reads the root’s rows alone. */
  readonly root: Statement;
  /** Reads them together with all that can be read with them. */
  readonly whole?: WholeStatement | undefined;
}

/** Reads the rows of a root, and all that its plan asks for behind them: each link once for all of them, level by level. */
export async function read(strapi: Core.Strapi, { rows: plan, root, whole }: Reading, request: ReadRequest): Promise<Row[]> {
  const brought = whole && (await readWhole(strapi, whole, () => request.onFallback(`${plan.uid} at once`)));
  const found = (brought?.rows ?? (await run(strapi, root))).map((raw) => readRow(raw, plan.columns));
  await readLinks(found, plan, { strapi, request, linked: brought?.linked ?? NOTHING });
  return found;
}

interface Behind {
  readonly strapi: Core.Strapi;
  readonly request: ReadRequest;
  /** What came with the root. */
  readonly linked: Brought['linked'];
}

const NOTHING: Brought['linked'] = new Map();

/** Nothing where the database refuses what is asked: each statement by itself shows which part is refused, and whoever asked for the others is answered. */
async function readWhole(strapi: Core.Strapi, whole: WholeStatement, onRefused: () => void): Promise<Brought | undefined> {
  try {
    return broughtBy(whole, await run(strapi, whole));
  } catch (error) {
    if (!REFUSED.test(String((error as { code?: unknown }).code))) throw error;
    onRefused();
    return undefined;
  }
}

/** PostgreSQL’s classes of errors about a statement and its values. What took too long, or found no connection, is not asked for again. */
const REFUSED = /^(?:0A|22|42|54)/;

async function readLinks(rows: readonly Row[], { links }: RowPlan, behind: Behind): Promise<void> {
  for (const row of rows) row[PLANNED] ??= {};
  if (rows.length > 0) await Promise.all(links.map((link) => readLink(rows, link, behind)));
}

async function readLink(parents: readonly Row[], link: LinkPlan, behind: Behind): Promise<void> {
  const { key, isForResolver, shape, rows: plan } = link;
  // What cannot be read ahead is left to the field’s own resolver, and so is the error.
  const linked = await linkedTo(parents, link, behind).catch(() => undefined);
  if (!linked) behind.request.onFallback(`${plan.uid} as ${key}`);
  if (!linked) return;
  await readLinks(linked.flat(), plan, behind);
  parents.forEach((parent, index) => {
    const rows = linked[index] ?? [];
    const holder = isForResolver ? parent : parent[PLANNED];
    if (holder) holder[key] = shape === 'nodes' ? { nodes: rows } : shape === 'many' ? rows : (rows[0] ?? null);
  });
}

async function linkedTo(parents: readonly Row[], link: LinkPlan, { strapi, request, linked }: Behind): Promise<readonly (readonly Row[])[]> {
  const { source } = link;
  if ('load' in source) return source.load(parents, request);
  const { statement, arrange } = source;
  const found = linked.get(link) ?? (await run(strapi, ofOwners(strapi, statement, [...new Set(parents.map((parent) => parent[statement.ownedBy]))])));
  return arrange(found, parents);
}
