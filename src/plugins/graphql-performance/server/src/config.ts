import type { Core } from '@strapi/strapi';

/** What an installation chooses; everything that changes an answer is off until it is asked for. */
export interface Config {
  /** Lists hold no nulls and totals are always there, so that generated types need no guards. */
  readonly strictTypes: boolean;
  /** What a request may ask for. */
  readonly limits: false | LimitsConfig;
  /** Documents of the site’s own front-ends, which may be asked for by the SHA-256 of their text. */
  readonly trustedDocuments: TrustedDocumentsConfig;
  /** Answers that are kept until something that they depend on is written. */
  readonly cache: false | CacheConfig;
  /** Lists and documents are read by plans: a number of statements that does not depend on the number of rows. */
  readonly reading: boolean;
  /** A page for Prometheus; without a token there is none. */
  readonly metrics: { readonly path: string; readonly token: string };
}

export interface LimitsConfig {
  readonly aliases: number;
  /** How often one selection may ask for the same field. */
  readonly repetitions: number;
  readonly directives: number;
  readonly tokens: number;
  /** Bytes of a request. */
  readonly bytes: number;
  /** Objects that one answer may hold. */
  readonly cost: { readonly anybody: number; readonly signedIn: number };
  /** Objects per address and minute, for whoever has not signed in; counted for all instances together. */
  readonly costPerMinute: number;
  /** Addresses that are not counted per minute: a front-end's server asks for all its visitors. */
  readonly isExempt: (address: string) => boolean;
  /** Objects that a list inside an object is counted as where it is asked for without a size. */
  readonly nestedListSize: number;
  readonly deadlineMs: number;
  /** Longest statement on PostgreSQL, once the application has started; 0 for no limit. */
  readonly statementMs: number;
}

export interface TrustedDocumentsConfig {
  /** A JSON file: SHA-256 → text. */
  readonly manifest?: string;
  /** Whoever has not signed in may send these documents and no others. */
  readonly only: boolean;
}

export interface CacheConfig {
  readonly maxBytes: number;
  readonly maxAgeSeconds: number;
  /** Sites whose browsers are answered, as in the GraphQL plugin’s `cors`. */
  readonly origins: readonly string[];
}

const KB = 1024;

export const LIMITS: LimitsConfig = {
  aliases: 15,
  repetitions: 15,
  directives: 50,
  tokens: 1_000,
  bytes: 100 * KB,
  cost: { anybody: 5_000, signedIn: 50_000 },
  costPerMinute: 50_000,
  isExempt: () => false,
  nestedListSize: 10,
  deadlineMs: 10_000,
  statementMs: 5_000,
};

export const CACHE: CacheConfig = { maxBytes: 64 * KB * KB, maxAgeSeconds: 600, origins: [] };

const DEFAULTS: Config = { strictTypes: false, limits: false, trustedDocuments: { only: false }, cache: false, reading: false, metrics: { path: '/metrics', token: '' } };

/** The plugin’s configuration as Strapi reads it. */
export const config = { default: DEFAULTS, validator: () => {} };

/** What the installation chose, with the usual figures where it named none: `limits: {}` is `limits` as they are meant. */
export function configOf(strapi: Core.Strapi): Config {
  const chosen = strapi.config.get<Config>('plugin::graphql-performance');
  return { ...chosen, limits: chosen.limits && { ...LIMITS, ...chosen.limits }, cache: chosen.cache && { ...CACHE, ...chosen.cache } };
}
