import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GraphqlRequest, Refusal } from './request';

/** Documents that the site’s own front-ends send, by the SHA-256 of their text, in hexadecimal. */
export type Manifest = Readonly<Record<string, string>>;

export interface TrustedDocuments {
  /** The text that a request means, or why it is not answered. */
  textOf(request: GraphqlRequest, isSignedIn: boolean): string | undefined | Refusal;
}

const UNKNOWN: Refusal = { status: 400, code: 'PERSISTED_QUERY_NOT_FOUND', message: 'No document of this site has that id.' };
const NOT_TRUSTED: Refusal = { status: 403, code: 'NOT_TRUSTED', message: 'Only the documents of this site are answered here without signing in.' };

/** `only`: whoever has not signed in may send these documents and no others; the office is free. */
export function createTrustedDocuments(manifest: Manifest, { only }: { only: boolean }): TrustedDocuments {
  return {
    textOf: ({ query, documentId }, isSignedIn) => {
      if (documentId !== undefined) return manifest[documentId] ?? UNKNOWN;
      if (!only || isSignedIn || query === undefined) return query;
      return hashOf(query) in manifest ? query : NOT_TRUSTED;
    },
  };
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** @throws Error where a manifest is named and cannot be read: a site must not start more open than it was meant to be */
export const readManifest = (folder: string, file: string | undefined): Manifest => (file === undefined ? {} : JSON.parse(readFileSync(path.resolve(folder, file), 'utf8')));
