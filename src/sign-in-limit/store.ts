import type { Core } from '@strapi/strapi';
import { RateLimiterPostgres, RateLimiterSQLite, type RateLimiterAbstract } from 'rate-limiter-flexible';

interface Limit {
  name: string;
  points: number;
  seconds: number;
}

/** A counter in the application's own database; the library makes its table on first use. */
export function openLimiter(strapi: Core.Strapi, { name, points, seconds }: Limit): Promise<RateLimiterAbstract> {
  const options = { storeClient: strapi.db.connection, storeType: 'knex', keyPrefix: name, tableName: 'sign_in_attempts', points, duration: seconds };
  return new Promise((resolve, reject) => {
    const isReady = (error?: Error) => (error ? reject(error) : resolve(limiter));
    const limiter: RateLimiterAbstract =
      strapi.db.dialect.client === 'postgres'
        ? new RateLimiterPostgres({ ...options, schemaName: strapi.db.getSchemaName() ?? 'public' }, isReady)
        : new RateLimiterSQLite(options, isReady);
  });
}
