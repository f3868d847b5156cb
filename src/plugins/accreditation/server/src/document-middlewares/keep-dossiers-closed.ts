import { errors } from '@strapi/utils';
import { APPLICATION, DOCUMENT } from '../uids';
import type { DocumentRule } from './rule';
import { WRITES } from './rule';

const CLOSED: ReadonlySet<string> = new Set([APPLICATION, DOCUMENT]);

/** Dossiers and their documents are written by the desk alone, under its lock and into the ledger; no other door leads to them. */
export const keepDossiersClosed: DocumentRule = (context, next) => {
  if (CLOSED.has(context.uid) && WRITES.has(context.action)) {
    throw new errors.ForbiddenError('A dossier is not written directly: its state changes by transitions, the rest by the press office’s own forms.');
  }
  return next();
};
