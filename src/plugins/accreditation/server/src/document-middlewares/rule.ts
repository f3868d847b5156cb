import type { Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Problem } from '../domain/problem';

/** A rule about writing: returns early where the action is not its own, calls `next()` exactly once, returns its result. */
export type DocumentRule = Modules.Documents.Middleware.Middleware;
type Context = Parameters<DocumentRule>[0];

/** Actions of the document service that write. */
export const WRITES: ReadonlySet<string> = new Set(['create', 'update', 'clone', 'delete', 'publish', 'unpublish', 'discardDraft']);

/** Actions after which a document is there, with new content. */
export const SAVES: ReadonlySet<string> = new Set(['create', 'update', 'clone']);

/** What rules read of an action's parameters. */
export interface WriteParams {
  readonly documentId?: string;
  readonly locale?: string | readonly string[] | null;
  readonly data?: Record<string, unknown>;
}

// Strapi's own type is a union over every action of every type; the fields read here are common to all writes.
export const paramsOf = (context: Context): WriteParams => context.params;

/** The document that a save wrote; undefined where there was nothing to save. */
export function savedDocument(result: unknown): string | undefined {
  if (typeof result !== 'object' || result === null) return undefined;
  // A clone gives a list of entries beside its id; every other save gives the entry.
  return 'documentId' in result && typeof result.documentId === 'string' ? result.documentId : undefined;
}

/**
 * Refuses a write with everything that is wrong with it, in the shape that the admin panel shows beside each field.
 * @throws ValidationError where there is at least one problem
 */
export function refuseProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const details = problems.map(({ path, message, why, values }) => ({ path: [...path], message, name: 'ValidationError', ...(why && { why, values }) }));
  throw new errors.ValidationError(problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' '), { errors: details });
}
