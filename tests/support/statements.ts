import type { Pressroom } from './pressroom';

/** What some work answers, and what the database was asked for it. */
export interface Cost<Answer> {
  answer: Answer;
  statements: number;
  /** Rows that it handed over. */
  rows: number;
}

/** Counts what the plugin asks of the database on behalf of requests: clocks go on beside them, and Strapi renews its sessions now and then. */
export async function costOf<Answer>(pressroom: Pressroom, work: () => Promise<Answer>): Promise<Cost<Answer>> {
  await pressroom.inside((strapi) => {
    const cost = { statements: 0, rows: 0 };
    strapi.config.set('cost', cost);
    strapi.db.connection.on('query-response', (response: unknown, { sql }: { sql: string }) => {
      if (!strapi.requestContext.get() || !sql.includes('accreditation_')) return;
      cost.statements += 1;
      cost.rows += Array.isArray(response) ? response.length : 0;
    });
  });
  const answer = await work();
  const cost = await pressroom.inside((strapi) => {
    strapi.db.connection.removeAllListeners('query-response');
    return strapi.config.get<{ statements: number; rows: number }>('cost');
  });
  return { answer, ...cost };
}
