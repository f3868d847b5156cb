import type { StrapiApp } from '@strapi/strapi/admin';

const SHOWN_EARLY = 'adminApi/queries/queryResultPatched';

interface Patch {
  type: string;
  payload: { queryCacheKey: string };
}

/**
 * Strapi shows a saved item before the server has agreed to it, and where the server refuses, puts the old one back over everything that was typed
 * (https://github.com/strapi/strapi/issues/22646). Where nothing is shown early, nothing is put back.
 */
export function keepWhatWasTyped(app: StrapiApp): void {
  app.addMiddlewares([() => () => (next) => (action) => (isShownEarly(action) ? action : next(action))]);
}

const isPatch = (action: unknown): action is Patch => typeof action === 'object' && action !== null && 'type' in action && action.type === SHOWN_EARLY;

const isShownEarly = (action: unknown): boolean => isPatch(action) && action.payload.queryCacheKey.startsWith('getDocument(');
