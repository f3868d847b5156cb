import { createHash } from 'node:crypto';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { openLimiter } from './store';

type Handler = Core.MiddlewareHandler;
type Context = Parameters<Handler>[0];

/** Strapi's own limits, which count in each process for itself; they stand before every route and GraphQL field that signs in. */
const REPLACED = ['admin::rateLimit', 'plugin::users-permissions.rateLimit'];

/**
 * Counts attempts to sign in per account and per address in the database, so that all instances count together. Each attempt counts, whether it
 * came by REST or as one of many fields of a GraphQL request. What is stored is a hash.
 */
export function limitSignIns(strapi: Core.Strapi): void {
  const limiters = new Map<string, Promise<RateLimiterAbstract>>();
  const limiter = (name: 'perAccount' | 'perAddress'): Promise<RateLimiterAbstract> => {
    const { windowSeconds, ...limits } = strapi.config.get<Record<string, number>>('pressroom.signInLimit');
    const opened = limiters.get(name) ?? openLimiter(strapi, { name, points: Number(limits[name]), seconds: Number(windowSeconds) });
    limiters.set(name, opened);
    return opened;
  };

  const limit: Handler = async (ctx, next) => {
    await consume(await limiter('perAddress'), ctx.request.ip);
    const account = accountOf(ctx);
    if (account) await consume(await limiter('perAccount'), account);
    return next();
  };
  for (const uid of REPLACED) strapi.get('middlewares').extend(uid, () => () => limit);
}

function accountOf({ request }: Context): string | null {
  const body: Record<string, unknown> = request.body ?? {};
  const account = body.identifier ?? body.email;
  return typeof account === 'string' && account !== '' ? account.trim().toLowerCase() : null;
}

async function consume(limiter: RateLimiterAbstract, key: string): Promise<void> {
  try {
    await limiter.consume(createHash('sha256').update(key).digest('base64url'));
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const minutes = Math.ceil(refusal.msBeforeNext / 60_000);
    throw new errors.RateLimitError(`Too many attempts to sign in; try again in ${minutes} min.`);
  }
}
