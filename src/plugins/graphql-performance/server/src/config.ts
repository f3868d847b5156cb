import type { Core } from '@strapi/strapi';

/** What an installation chooses; everything that changes an answer is off until it is asked for. */
export interface Config {
  /** Lists hold no nulls and totals are always there, so that generated types need no guards. */
  readonly strictTypes: boolean;
}

const DEFAULTS: Config = { strictTypes: false };

/** The plugin's configuration as Strapi reads it. */
export const config = { default: DEFAULTS, validator: () => {} };

export const configOf = (strapi: Core.Strapi): Config => strapi.config.get<Config>('plugin::graphql-performance');
