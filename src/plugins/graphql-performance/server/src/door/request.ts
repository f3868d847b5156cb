import type { IncomingMessage } from 'node:http';
import type { Context } from 'koa';

/** What a client asks, before anything is known of its sense. */
export interface GraphqlRequest {
  /** The request as it came; the same bytes are the same question. */
  readonly raw: string;
  /** Everything that it says. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly query?: string;
  readonly documentId?: string;
  readonly operationName?: string;
  readonly variables: Record<string, unknown>;
}

/** Why a request is not read any further. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

const TOO_LARGE = (limit: number): Refusal => ({ status: 413, code: 'TOO_LARGE', message: `A request holds at most ${Math.floor(limit / 1024)} KB.` });
const NOT_JSON: Refusal = { status: 400, code: 'BAD_REQUEST', message: 'The request is no JSON object with a “query”.' };

export const isRefusal = (read: GraphqlRequest | Refusal): read is Refusal => 'status' in read;

/** Reads a request by POST with a JSON body, or by GET; nothing where it is neither, which is then for others to answer. */
export async function readRequest(ctx: Context, { path, limit }: { path: string; limit: number }): Promise<GraphqlRequest | Refusal | undefined> {
  if (ctx.method === 'GET') return fromAddress(ctx);
  const isJson = ctx.method === 'POST' && ctx.url === path && ctx.get('content-type').startsWith('application/json');
  if (!isJson) return undefined;
  const raw = await readBody(ctx.req, limit);
  return raw === undefined ? TOO_LARGE(limit) : fromBody(raw);
}

function readBody(request: IncomingMessage, limit: number): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      // What is too large is read to its end, so that the answer finds somebody who listens, and not kept.
      if (size <= limit) chunks.push(chunk);
    });
    request.once('end', () => resolve(size > limit ? undefined : Buffer.concat(chunks).toString('utf8')));
    request.once('error', reject);
  });
}

function fromBody(raw: string): GraphqlRequest | Refusal {
  const body = parsed(raw);
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? question(raw, body as Record<string, unknown>) : NOT_JSON;
}

function fromAddress({ querystring, query }: Context): GraphqlRequest | undefined {
  if (querystring === '') return undefined;
  const variables = typeof query.variables === 'string' ? parsed(query.variables) : undefined;
  return question(`GET ${querystring}`, { ...query, variables });
}

function question(raw: string, body: Record<string, unknown>): GraphqlRequest {
  const { query, documentId, operationName, variables } = body;
  return {
    raw,
    body,
    ...(typeof query === 'string' && { query }),
    ...(typeof documentId === 'string' && { documentId }),
    ...(typeof operationName === 'string' && { operationName }),
    variables: typeof variables === 'object' && variables !== null ? (variables as Record<string, unknown>) : {},
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
