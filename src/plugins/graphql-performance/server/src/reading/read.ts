import { PLANNED, type LinkPlan, type ReadRequest, type Row, type RowPlan } from './plan';

/** Reads all that a plan asks for behind these rows: each link once for all of them, level by level. */
export async function readLinks(rows: readonly Row[], { links }: RowPlan, request: ReadRequest): Promise<void> {
  for (const row of rows) row[PLANNED] ??= {};
  if (rows.length > 0) await Promise.all(links.map((link) => readLink(rows, link, request)));
}

async function readLink(parents: readonly Row[], { key, isForResolver, shape, rows: plan, load }: LinkPlan, request: ReadRequest): Promise<void> {
  // What cannot be read ahead is left to the field’s own resolver, and so is the error.
  const linked = await load(parents, request).catch(() => undefined);
  if (!linked) request.onFallback(`${plan.uid} as ${key}`);
  if (!linked) return;
  await readLinks(linked.flat(), plan, request);
  parents.forEach((parent, index) => {
    const rows = linked[index] ?? [];
    const holder = isForResolver ? parent : parent[PLANNED];
    if (holder) holder[key] = shape === 'nodes' ? { nodes: rows } : shape === 'many' ? rows : (rows[0] ?? null);
  });
}
