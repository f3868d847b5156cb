import type { Pressroom } from './pressroom';

/** How the database reads what it is asked for during `work`: its plans, as text. Small tables are read as if they were large. */
export async function plansOf(pressroom: Pressroom, work: () => Promise<unknown>): Promise<string> {
  await pressroom.inside((strapi) => {
    const statements: object[] = [];
    strapi.config.set('recorded', statements);
    strapi.db.connection.on('query', ({ sql, bindings }: { sql: string; bindings: unknown[] }) => sql.startsWith('select') && statements.push({ sql, bindings }));
  });
  await work();
  return pressroom.inside(async (strapi) => {
    const statements = [...strapi.config.get<{ sql: string; bindings: string[] }[]>('recorded')];
    const isPostgres = strapi.db.dialect.client === 'postgres';
    const plans: unknown[] = [];
    await strapi.db.connection.transaction(async (transaction) => {
      if (isPostgres) await transaction.raw('set local enable_seqscan = off');
      for (const { sql, bindings } of statements) {
        const plan = await transaction.raw(`explain ${isPostgres ? '' : 'query plan'} ${sql.replace(/\$\d+/g, '?')}`, bindings);
        plans.push(plan.rows ?? plan);
      }
    });
    return JSON.stringify(plans);
  });
}
