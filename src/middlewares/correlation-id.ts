import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/** Gives each request an id that stands in its answer and in the log, so that an error can be found without telling the caller what it was. */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  ctx.state.correlationId = randomUUID();
  ctx.set('X-Correlation-Id', ctx.state.correlationId);
  await next();
};
