import { createHash } from 'node:crypto';
import type { Context, Next } from 'koa';
import { LRUCache } from 'lru-cache';
import type { Question } from '../door/door';
import type { MinuteBudget } from '../limits/minute-budget';
import { canonicalJson } from '../domain/canonical-json';
import type { Answer, ResponseCache } from './response-cache';

/** How an answer came to be, as its `x-cache` says. */
export type Outcome = 'hit' | 'miss' | 'bypass';

/** What may be known of a question whose answer may be kept. */
export interface Keepable {
  readonly tables: ReadonlySet<string>;
  /** When the clock alone will change the answer. */
  expiresAt(): Promise<number>;
}

interface Dependencies {
  readonly cache: ResponseCache;
  /** False while writes of other instances may be missed. */
  readonly isOpen: () => boolean;
  /** Changes with the schema. */
  readonly version: () => string;
  /** Sites whose browsers are answered; others are answered without the cache, for they get other headers. */
  readonly origins: readonly string[];
  readonly understand: (question: Question) => Keepable | undefined;
  readonly budget: Pick<MinuteBudget, 'spend'>;
  readonly onOutcome: (outcome: Outcome) => void;
}

const QUESTIONS = 20_000;
/** Told of each request by itself. */
const OF_ONE_REQUEST = new Set(['x-correlation-id', 'date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding', 'x-cache']);

/** Answers a question from the cache; asks behind it, once for all who ask the same meanwhile, where it is not there. */
export function createCachedAnswers(dependencies: Dependencies): (ctx: Context, question: Question, next: Next) => Promise<void> {
  const { cache, isOpen, origins, understand, budget, onOutcome } = dependencies;
  /** Keys of questions by what was sent, byte for byte: what comes often is not parsed again. */
  const keys = new LRUCache<string, string>({ max: QUESTIONS });

  const keyOf = (ctx: Context, question: Question): string => {
    const seen = digest(`${variant(ctx)} ${question.raw}`);
    const key = keys.get(seen) ?? digest([dependencies.version(), variant(ctx), question.operationName, question.text, canonicalJson(question.variables)].join('\n'));
    keys.set(seen, key);
    return key;
  };

  const mayAsk = (ctx: Context): boolean =>
    isOpen() && isForAnybody(ctx) && (ctx.state.graphqlByAddress || ctx.method === 'POST') && (ctx.get('origin') === '' || origins.includes(ctx.get('origin')));

  /** A hit costs what a miss costs; an address that has spent its minute is refused behind the door, as ever. */
  const give = (ctx: Context, answer: Answer | null | undefined): answer is Answer => {
    if (!answer || !budget.spend(ctx.request.ip, answer.cost)) return false;
    onOutcome('hit');
    send(ctx, answer);
    return true;
  };

  const askBehind = async (ctx: Context, next: Next, outcome: Outcome): Promise<void> => {
    ctx.set('X-Cache', outcome);
    onOutcome(outcome);
    await next();
  };

  const askAndKeep = async (ctx: Context, next: Next, { key, keepable }: { key: string; keepable: Keepable }): Promise<void> => {
    const flight = cache.begin(key, keepable.tables);
    let answer: Answer | null = null;
    try {
      const expiresAt = await keepable.expiresAt();
      await askBehind(ctx, next, 'miss');
      answer = answerOf(ctx, expiresAt);
    } finally {
      flight.land(isOpen() ? answer : null);
    }
    if (answer) offer(ctx, answer);
  };

  return async (ctx, question, next) => {
    if (!mayAsk(ctx)) return askBehind(ctx, next, 'bypass');
    const key = keyOf(ctx, question);
    if (give(ctx, cache.find(key))) return;
    const keepable = understand(question);
    if (!keepable) return askBehind(ctx, next, 'bypass');
    if (give(ctx, await cache.flight(key)?.answer)) return;
    if (cache.flight(key)) return askBehind(ctx, next, 'bypass');
    return askAndKeep(ctx, next, { key, keepable });
  };
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** What of a request changes its answer’s headers: who may read it in a browser, and in which form it is wanted. */
const variant = (ctx: Context): string => `${ctx.get('origin')} ${ctx.get('accept')}`;

const isForAnybody = (ctx: Context): boolean => ctx.get('authorization') === '' && ctx.get('cookie') === '';

/** What the GraphQL server answered, where it may be given to others: complete, without errors, and without a cookie. */
function answerOf(ctx: Context, expiresAt: number): Answer | null {
  const isClean = ctx.status === 200 && ctx.state.graphqlIsClean === true && typeof ctx.body === 'string' && !ctx.response.get('set-cookie');
  if (!isClean) return null;
  const body = Buffer.from(ctx.body as string);
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  // It may be kept by whoever wants to, and is asked after each time: a proxy is not told when it changes.
  ctx.set({ 'Cache-Control': 'public, no-cache', ETag: etag });
  ctx.vary('Origin, Accept, Authorization, Cookie');
  const headers = Object.entries(ctx.response.headers).flatMap(([name, value]) => (OF_ONE_REQUEST.has(name) || value === undefined ? [] : [[name, String(value)]]));
  return { body, etag, headers: Object.fromEntries(headers), cost: Number(ctx.state.graphqlCost ?? 0), expiresAt };
}

/** A browser or proxy that has this very answer is told so. */
const hasIt = (ctx: Context, { etag }: Answer): boolean => ctx.state.graphqlByAddress === true && ctx.get('if-none-match').split(/\s*,\s*/).some((known) => known === etag || known === `W/${etag}`);

function offer(ctx: Context, answer: Answer): void {
  if (!hasIt(ctx, answer)) return;
  ctx.status = 304;
  ctx.body = null;
}

/** Written past Koa: an answer that is there already needs nothing of what it does. */
function send(ctx: Context, answer: Answer): void {
  ctx.respond = false;
  const isKnown = hasIt(ctx, answer);
  const { 'content-type': type = 'application/json', ...rest } = answer.headers;
  const headers = isKnown ? rest : { ...rest, 'content-type': type, 'content-length': answer.body.length };
  ctx.res.writeHead(isKnown ? 304 : 200, { ...headers, 'x-cache': 'hit' });
  ctx.res.end(isKnown ? undefined : answer.body);
}
