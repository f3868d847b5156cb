import type { Caller } from '../../dossier/caller';
import { succeed } from '../../domain/result';
import type { Instant } from '../../domain/time/instant';
import type { DocumentKind } from '../../domain/vocabulary';
import type { Editor } from '../../domain/workflow/decide-edit';
import { decodeRow, encodeRow } from '../../storage/codec';
import type { Database } from '../../storage/database';
import { newDocumentId } from '../../storage/document-id';
import { TABLES } from '../../storage/tables';
import type { Desk } from '../desk/desk';
import type { Outcome } from '../desk/outcome';
import { decline } from '../desk/outcome';
import { grantEdit } from './verdicts';

/** What is known of a file. */
export interface FileFacts {
  readonly kind: DocumentKind;
  readonly fileName: string;
  readonly mime: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of the content, in hexadecimal. */
  readonly digest: string;
}

/** A document of a dossier. */
export interface DossierDocument extends FileFacts {
  readonly documentId: string;
  /** documentId of the dossier. */
  readonly application: string;
  readonly uploadedAt: Instant;
}

/** Which dossier, on which version, and who changes it. */
export interface DocumentTarget {
  readonly dossier: string;
  readonly version: number;
  readonly caller: Caller;
}

/** The documents in dossiers. Files themselves are kept elsewhere. */
export interface Documents {
  /** By dossier, in the order in which they were added. */
  of(dossiers: readonly string[]): Promise<Map<string, DossierDocument[]>>;
  add(target: DocumentTarget, file: FileFacts): Promise<Outcome>;
  remove(target: DocumentTarget, documentId: string): Promise<Outcome>;
}

interface Dependencies {
  readonly database: Database;
  readonly clock: () => Instant;
  readonly desk: Desk;
}

export function createDocuments({ database, clock, desk }: Dependencies): Documents {
  const table = TABLES.documents;

  /** Changes the dossier's version in the same transaction as its documents: somebody may be looking at the list. */
  const change = (target: DocumentTarget, work: Parameters<Database['write']>[0]): Promise<Outcome> =>
    database.write(async (connection) => {
      const { dossier, version, caller } = target;
      const editor: Editor = caller.actor.kind === 'APPLICANT' ? 'applicant' : 'office';
      const decide = (sight: Parameters<typeof grantEdit>[0]) => grantEdit(sight, { editor, version, wish: () => succeed({}) });
      const [outcome] = await desk.handle([{ dossier, caller, decide }], new Set());
      if (outcome?.ok) await work(connection);
      return outcome ?? decline('unknownDossier', null, null);
    });

  return {
    of: (dossiers) =>
      database.read(async (connection) => {
        const rows = await connection(table.name).whereIn('application', [...dossiers]).orderBy('id');
        const documents = rows.map((row) => decodeRow<DossierDocument>(table.attributes, row));
        return new Map(dossiers.map((dossier) => [dossier, documents.filter(({ application }) => application === dossier)]));
      }),

    add: (target, file) =>
      change(target, async (connection) => {
        const now = clock();
        const row = { ...file, documentId: newDocumentId(), application: target.dossier, uploadedAt: now, createdAt: now, updatedAt: now, publishedAt: now };
        await connection(table.name).insert(encodeRow(table.attributes, row));
      }),

    remove: (target, documentId) =>
      change(target, async (connection) => {
        await connection(table.name).where({ application: target.dossier, document_id: documentId }).delete();
      }),
  };
}
