import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { RateLimiterPostgres, RateLimiterSQLite, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { SharedCounter } from './minute-budget';

const SETTINGS = { keyPrefix: 'minute', tableName: 'graphql_minutes', storeType: 'knex', points: 1, duration: 60 };

/** Counts in the application's own database, which all instances share; the library makes its table on first use. Addresses are stored as hashes. */
export function sharedCounter(strapi: Core.Strapi): SharedCounter {
  let opened: Promise<RateLimiterAbstract> | undefined;
  return {
    add: async (address, points) => {
      opened ??= openLimiter(strapi);
      const limiter = await opened;
      const { consumedPoints, msBeforeNext } = await limiter.penalty(createHash('sha256').update(address).digest('base64url'), points);
      return { total: consumedPoints, msLeft: msBeforeNext };
    },
  };
}

function openLimiter({ db }: Core.Strapi): Promise<RateLimiterAbstract> {
  const settings = { ...SETTINGS, storeClient: db.connection };
  return new Promise((resolve, reject) => {
    const isReady = (error?: Error) => (error ? reject(error) : resolve(limiter));
    const limiter: RateLimiterAbstract =
      db.dialect.client === 'postgres' ? new RateLimiterPostgres({ ...settings, schemaName: db.getSchemaName() ?? 'public' }, isReady) : new RateLimiterSQLite(settings, isReady);
  });
}
