import type { Pressroom } from './pressroom';

/** The columns of every index of the database, in their order, by the index's name: `{ events_starts_at_idx: 'events(starts_at)' }`. */
export async function indexesOf(pressroom: Pressroom): Promise<Record<string, string>> {
  const rows = await pressroom.inside(async (strapi) => {
    const SQLITE = `select m.tbl_name as "table", m.name as name, i.name as "column"
      from sqlite_master m join pragma_index_info(m.name) i where m.type = 'index' order by m.name, i.seqno`;
    const POSTGRES = `select t.relname as table, c.relname as name, a.attname as column
      from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
      cross join lateral unnest(i.indkey) with ordinality as k(attnum, position) join pg_attribute a on a.attrelid = t.oid and a.attnum = k.attnum
      where t.relnamespace = current_schema()::regnamespace order by c.relname, k.position`;
    const isPostgres = strapi.db.dialect.client === 'postgres';
    const result = await strapi.db.connection.raw(isPostgres ? POSTGRES : SQLITE);
    return (isPostgres ? result.rows : result) as { table: string; name: string; column: string }[];
  });
  const columns: Record<string, string[]> = {};
  for (const { table, name, column } of rows) (columns[name] ??= [table]).push(column);
  return Object.fromEntries(Object.entries(columns).map(([name, [table, ...parts]]) => [name, `${table}(${parts.join(', ')})`]));
}
