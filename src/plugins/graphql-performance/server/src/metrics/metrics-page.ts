import { createHash, timingSafeEqual } from 'node:crypto';
import type { Middleware } from 'koa';
import type { Metrics } from './metrics';

interface Page {
  readonly path: string;
  /** Who asks must know it. */
  readonly token: string;
  readonly metrics: Pick<Metrics, 'page'>;
}

/** `/metrics` for Prometheus, with `Authorization: Bearer …`; for anybody else there is no such page. */
export const metricsPage = ({ path, token, metrics }: Page): Middleware => async (ctx, next) => {
  if (ctx.path !== path || ctx.method !== 'GET') return next();
  if (!isSame(ctx.get('authorization'), `Bearer ${token}`)) return next();
  const { text, type } = await metrics.page();
  ctx.set({ 'Content-Type': type, 'Cache-Control': 'no-store' });
  ctx.body = text;
};

/** Hashes have one length, so that the comparison takes the same time for any guess. */
const isSame = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
