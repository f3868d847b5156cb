import type { Middleware } from 'koa';

interface Deadline {
  readonly path: string;
  readonly ms: number;
}

/** Answers 503 when a request takes longer than it may; what it was waiting for is ended by the database’s own limit. */
export const deadline = ({ path, ms }: Deadline): Middleware => async (ctx, next) => {
  if (ctx.path !== path) return next();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => (timer = setTimeout(resolve, ms, 'late')));
  const work = next();
  const outcome = await Promise.race([work, late]).finally(() => clearTimeout(timer));
  if (outcome !== 'late') return outcome;
  // Nobody waits for it any more; what becomes of it is no error of the server.
  Promise.resolve(work).catch(() => {});
  ctx.status = 503;
  ctx.set('Retry-After', '10');
  ctx.body = { errors: [{ message: 'This took too long; ask for less, or try again later.', extensions: { code: 'TOO_SLOW' } }] };
};
