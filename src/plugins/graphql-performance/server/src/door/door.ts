import type { Context, Middleware, Next } from 'koa';
import { isRefusal, readRequest, type GraphqlRequest, type Refusal } from './request';
import type { TrustedDocuments } from './trusted-documents';

/** A request whose text is known. */
export interface Question extends GraphqlRequest {
  readonly text: string;
}

interface Dependencies {
  readonly path: string;
  /** Bytes of a request’s body. */
  readonly limit: number;
  readonly trusted: TrustedDocuments;
  /** What is wrong with a text that must not go any further. */
  readonly faultIn: (text: string) => string | undefined;
  /** Answers what it can, and asks the GraphQL server for the rest. */
  readonly answer: (ctx: Context, question: Question, next: Next) => Promise<void>;
}

/**
 * Stands before everything else. It reads what is asked, once for all who come behind it; what is refused is refused behind the
 * middlewares that give an answer its security headers.
 */
export const createDoor = ({ path, limit, trusted, faultIn, answer }: Dependencies): Middleware => async (ctx, next) => {
  if (ctx.path !== path) return next();
  const request = await readRequest(ctx, { path, limit });
  if (request === undefined) return next();
  const text = isRefusal(request) ? request : trusted.textOf(request, hasSignedIn(ctx));
  if (isRefusal(request) || (typeof text === 'object' && isRefusal(text))) return refuse(ctx, text as Refusal, next);
  const fault = text === undefined ? undefined : faultIn(text);
  if (fault !== undefined) return refuse(ctx, { status: 400, code: 'GRAPHQL_VALIDATION_FAILED', message: fault }, next);
  handOver(ctx, request, text);
  return text === undefined ? next() : answer(ctx, { ...request, text }, next);
};

/** Whether the token is any good is found out behind the door; without one, nobody has signed in. */
const hasSignedIn = (ctx: Context): boolean => ctx.get('authorization') !== '';

async function refuse(ctx: Context, refusal: Refusal, next: Next): Promise<void> {
  ctx.state.graphqlRefusal = refusal;
  ctx.request.body = {};
  await next();
}

/** A document that is asked for by its id goes on as if its text had been sent. Its address says all of it, so that browsers and proxies may keep the answer. */
function handOver(ctx: Context, { body, documentId }: GraphqlRequest, text: string | undefined): void {
  if (ctx.method === 'POST' || documentId !== undefined) ctx.request.body = { ...body, ...(text !== undefined && { query: text }) };
  if (ctx.method !== 'GET' || documentId === undefined) return;
  ctx.state.graphqlByAddress = true;
  ctx.method = 'POST';
  ctx.url = ctx.path;
  ctx.req.headers['content-type'] = 'application/json';
}

/** Gives the refusals of the door; stands behind the middlewares that set headers. */
export const answerRefusals: Middleware = async (ctx, next) => {
  const refusal: Refusal | undefined = ctx.state.graphqlRefusal;
  if (!refusal) return next();
  ctx.status = refusal.status;
  ctx.set('Cache-Control', 'no-store');
  ctx.body = { errors: [{ message: refusal.message, extensions: { code: refusal.code } }] };
};
