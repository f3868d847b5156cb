import type { Context } from 'koa';
import { formatError } from './format-error';

interface Settings {
  /** Sites that may call from a browser. */
  origins: string[];
  introspection: boolean;
}

/** Settings of the GraphQL server: JSON only, cross-origin access from the list, nothing of the inside in an error. */
export const apolloServer = ({ origins, introspection }: Settings) => ({
  introspection,
  includeStacktraceInErrorResponses: false,
  formatError,
  cors: { origin: (ctx: Context) => (origins.includes(ctx.get('Origin')) ? ctx.get('Origin') : ''), credentials: false },
  bodyParserConfig: { enableTypes: ['json'], jsonLimit: '100kb' },
});
