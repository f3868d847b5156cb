import { errors } from '@strapi/utils';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

const { ApplicationError, ForbiddenError, HttpError, UnauthorizedError, ValidationError } = errors;

/** GraphQL's own errors suggest names that the caller did not know ("Did you mean …"). */
const SUGGESTION = / Did you mean [^?]+\?/g;

/**
 * What a caller reads of an error. Errors that were meant to be read keep their sentence; anything else is masked, with the correlation id under
 * which the log holds all of it. Strapi's own formatter masks the message but leaves the original, SQL included, in `extensions.error`.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { path, locations } = formatted;
  const original = originalOf(error);
  if (original instanceof ForbiddenError || original instanceof UnauthorizedError) return { message: original.message, path, locations, extensions: { code: 'FORBIDDEN' } };
  if (original instanceof ValidationError) {
    return { message: original.message, path, locations, extensions: { code: 'BAD_USER_INPUT', details: original.details } };
  }
  if (original instanceof ApplicationError || original instanceof HttpError) return { message: original.message, path, locations, extensions: { code: codeOf(original.name) } };
  if (original instanceof GraphQLError) {
    return { message: formatted.message.replace(SUGGESTION, ''), path, locations, extensions: { code: formatted.extensions?.code ?? 'GRAPHQL_VALIDATION_FAILED' } };
  }
  return masked(original, formatted);
}

/** The error that a resolver threw, or the error of GraphQL itself. */
const originalOf = (error: unknown): unknown => (error instanceof GraphQLError && error.originalError ? error.originalError : error);

/** `RateLimitError` → `RATE_LIMIT`. */
const codeOf = (name: string): string => name.replace(/Error$/, '').replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();

function masked(original: unknown, { path, locations }: GraphQLFormattedError): GraphQLFormattedError {
  const correlationId: unknown = strapi.requestContext.get()?.state.correlationId;
  strapi.log.error(`${String(correlationId)} ${original instanceof Error ? original.stack : String(original)}`);
  return { message: 'Internal Server Error', path, locations, extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId } };
}
