import { createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { RateLimiterPostgres, RateLimiterRes, RateLimiterSQLite } from 'rate-limiter-flexible';

/** How often anybody may ask. An address can be a whole press centre's. */
export interface LimitSettings {
  readonly startsPerEmailPerDay: number;
  readonly startsPerAddressPerHour: number;
  readonly linksPerEmailPerDay: number;
  readonly commandsPerDossierPerHour: number;
}

const HOUR_SECONDS = 3600;
const DAY_SECONDS = 24 * HOUR_SECONDS;

/** The window of each limit. */
const WINDOWS: Readonly<Record<keyof LimitSettings, number>> = {
  startsPerEmailPerDay: DAY_SECONDS,
  startsPerAddressPerHour: HOUR_SECONDS,
  linksPerEmailPerDay: DAY_SECONDS,
  commandsPerDossierPerHour: HOUR_SECONDS,
};

/** Counts requests that anybody can make. Instances count together; what is stored is a keyed hash. */
export interface Limits {
  /** Counts one request; says whether it is within the limit. */
  allows(limit: keyof LimitSettings, key: string): Promise<boolean>;
}

const TABLE = 'accreditation_request_counts';

interface Dependencies {
  readonly strapi: Core.Strapi;
  readonly settings: LimitSettings;
  /** Addresses that are not counted. */
  readonly isExempt: (address: string) => boolean;
  /** Keys the hashes. */
  readonly secret: string;
}

export function createLimits({ strapi, settings, isExempt, secret }: Dependencies): Limits {
  const opened = new Map<string, Promise<RateLimiterAbstract>>();
  const limiter = (limit: keyof LimitSettings): Promise<RateLimiterAbstract> => {
    const found = opened.get(limit) ?? open(strapi, limit, settings[limit]);
    opened.set(limit, found);
    return found;
  };
  const hashed = (limit: string, key: string) => createHmac('sha256', secret).update(`${limit}/${key.trim().toLowerCase()}`).digest('base64url');
  return {
    allows: async (limit, key) => {
      if (limit === 'startsPerAddressPerHour' && isExempt(key)) return true;
      try {
        await (await limiter(limit)).consume(hashed(limit, key));
        return true;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return false;
        throw refusal;
      }
    },
  };
}

/** A counter in the application's own database; the library makes its table on first use. */
function open(strapi: Core.Strapi, name: keyof LimitSettings, points: number): Promise<RateLimiterAbstract> {
  const options = { storeClient: strapi.db.connection, storeType: 'knex', keyPrefix: name, tableName: TABLE, points, duration: WINDOWS[name] };
  return new Promise((resolve, reject) => {
    const isReady = (error?: Error) => (error ? reject(error) : resolve(limiter));
    const limiter: RateLimiterAbstract =
      strapi.db.dialect.client === 'postgres'
        ? new RateLimiterPostgres({ ...options, schemaName: strapi.db.getSchemaName() ?? 'public' }, isReady)
        : new RateLimiterSQLite(options, isReady);
  });
}
