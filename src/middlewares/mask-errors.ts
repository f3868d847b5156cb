import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';

/** What the caller may read is an error that somebody meant to be read; anything else is complete in the log and masked outside. */
const isMeantToBeRead = (error: unknown): boolean =>
  error instanceof errors.ApplicationError || error instanceof errors.HttpError || (error instanceof Error && 'expose' in error && error.expose === true);

export default (): Core.MiddlewareHandler => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    if (isMeantToBeRead(error)) throw error;
    const { correlationId } = ctx.state;
    strapi.log.error(`${correlationId} ${error instanceof Error ? error.stack : String(error)}`);
    ctx.status = 500;
    ctx.body = { data: null, error: { status: 500, name: 'InternalServerError', message: 'Internal Server Error', details: { correlationId } } };
  }
};
