import type { Modules } from '@strapi/strapi';

/** A rule about writing content: returns early where the action is not its own, calls `next()` exactly once, returns its result. */
export type DocumentRule = Modules.Documents.Middleware.Middleware;
export type DocumentContext = Parameters<DocumentRule>[0];

/** What the newsroom's rules read of an action's parameters; Strapi's own type is a union over every action of every type. */
export interface WriteParams {
  documentId?: string;
  locale?: string | string[] | null;
  status?: 'draft' | 'published';
  data?: Record<string, unknown>;
}

/** The parameters of an action, of which a rule about several types and actions reads what all writes have in common. */
export const writeParams = (context: DocumentContext): WriteParams => context.params;

/** The document that a create or an update wrote; none where there was nothing to update. */
export const writtenDocument = (result: Awaited<ReturnType<DocumentRule>>): string | undefined =>
  typeof result === 'object' && result !== null && 'documentId' in result ? String(result.documentId) : undefined;
