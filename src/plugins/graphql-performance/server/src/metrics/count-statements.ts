import type { Core } from '@strapi/strapi';
import type { Middleware } from 'koa';
import type { Metrics } from './metrics';

/** Counts the statements that each GraphQL request sends, whoever sends them on its behalf. */
export function countStatements({ db, requestContext }: Core.Strapi, { path, onRequest }: { path: string; onRequest: Metrics['onRequest'] }): Middleware {
  db.connection.on('query', () => {
    const state = requestContext.get()?.state;
    if (typeof state?.graphqlStatements === 'number') state.graphqlStatements += 1;
  });
  return async (ctx, next) => {
    if (ctx.path !== path) return next();
    const began = performance.now();
    ctx.state.graphqlStatements = 0;
    await next();
    onRequest({ statements: ctx.state.graphqlStatements, seconds: (performance.now() - began) / 1000 });
  };
}
