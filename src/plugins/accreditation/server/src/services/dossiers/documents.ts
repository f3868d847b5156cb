import { applicationOf } from '../../dossier/application';
import type { Caller } from '../../dossier/caller';
import type { Dossier } from '../../dossier/dossier';
import { MOST_FILES } from '../../domain/documents/file-rules';
import type { ScanState } from '../../domain/documents/scan';
import { fail, succeed } from '../../domain/result';
import type { Instant } from '../../domain/time/instant';
import type { DocumentKind } from '../../domain/vocabulary';
import type { Editor } from '../../domain/workflow/decide-edit';
import { decideEdit } from '../../domain/workflow/decide-edit';
import type { Refusal } from '../../domain/workflow/refusal';
import { refuse } from '../../domain/workflow/refusal';
import { decodeRow, encodeRow } from '../../storage/codec';
import type { Connection, Database } from '../../storage/database';
import { TABLES } from '../../storage/tables';
import { openRequest } from '../answers/open-request';
import type { Desk } from '../desk/desk';
import type { Lookout } from '../desk/lookout';
import type { Outcome } from '../desk/outcome';
import { decline } from '../desk/outcome';
import type { Rows } from '../desk/row-lock';
import type { Topic } from '../desk/topics';
import type { HeldDocument } from '../desk/world';
import type { Wish } from './verdicts';
import { grantEdit } from './verdicts';

/** What is known of a file. */
export interface FileFacts {
  /** Chosen before it is written: its content is bound to it. */
  readonly documentId: string;
  readonly kind: DocumentKind;
  readonly fileName: string;
  readonly mime: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of the content, in hexadecimal. */
  readonly digest: string;
  readonly scan: ScanState;
}

/** A document of a dossier. */
export interface DossierDocument extends FileFacts {
  /** documentId of the dossier. */
  readonly application: string;
  readonly uploadedAt: Instant;
  /** When it was replaced or removed in answer to a request; null while it is in the dossier. */
  readonly struckAt: Instant | null;
}

/** Which dossier, on which version, and who changes it. */
export interface DocumentTarget {
  readonly dossier: string;
  /** Null where what is done does not depend on what else was changed: several files may be sent at once. */
  readonly version: number | null;
  readonly caller: Caller;
}

/** The register of documents in dossiers. Their content is the vault's. */
export interface Documents {
  /** By dossier, in the order in which they were added. */
  of(dossiers: readonly string[]): Promise<Map<string, DossierDocument[]>>;
  /** Those that were replaced or removed in answer to a request, and are kept for comparison; by dossier. */
  struckFrom(dossiers: readonly string[]): Promise<Map<string, DossierDocument[]>>;
  /** Also one that was struck off and is kept. */
  byId(documentId: string): Promise<DossierDocument | null>;
  /** What speaks against adding a document now, before anything of it is read; null for nothing. */
  objectionTo(dossier: Dossier, caller: Caller, replaces: string | null): Promise<Refusal | null>;
  /** Enters a document, and strikes the one that it replaces off. A dossier that is full is left as it is. */
  add(target: DocumentTarget, file: FileFacts, replaces?: string | null): Promise<Outcome>;
  remove(target: DocumentTarget, documentId: string): Promise<Outcome>;
}

interface Dependencies {
  readonly database: Database;
  readonly clock: () => Instant;
  readonly desk: Desk;
  readonly lookout: Lookout;
}

export function createDocuments({ database, clock, desk, lookout }: Dependencies): Documents {
  const table = TABLES.documents;

  const editorOf = ({ actor }: Caller): Editor => (actor.kind === 'APPLICANT' ? 'applicant' : 'office');

  /** Changes the dossier's version in the same transaction as its documents: somebody may be looking at the list. */
  const change = ({ dossier, version, caller }: DocumentTarget, objection: Objection, work: (connection: Connection, changed: Dossier) => Promise<void>): Promise<Outcome> =>
    database.write(async (connection) => {
      const wish: Wish = ({ world }) => {
        const refusal = objection(world.documentsIn({ documentId: dossier }));
        return refusal === null ? succeed({}) : fail(refusal);
      };
      const [outcome] = await desk.handle([{ dossier, caller, decide: (sight) => grantEdit(sight, { editor: editorOf(caller), version, wish }) }], ABOUT_DOCUMENTS);
      if (outcome?.ok) await work(connection, outcome.value);
      return outcome ?? decline('unknownDossier', null, null);
    });

  /** What the office had when it asked for something is kept for comparison; anything else is gone. */
  const strikeOff = async (connection: Connection, dossier: Dossier, documentId: string): Promise<void> => {
    const which = { application: dossier.documentId, document_id: documentId };
    const request = await openRequest(connection, dossier);
    const kept = request === null ? 0 : await connection(table.name).where(which).where('uploaded_at', '<=', new Date(request.askedAt)).update({ struck_at: new Date(clock()) });
    if (kept === 0) await connection(table.name).where(which).delete();
  };

  const list = (dossiers: readonly string[], narrow: (query: Rows) => Rows) =>
    database.read(async (connection) => {
      const rows: Record<string, unknown>[] = await narrow(connection(table.name).whereIn('application', [...dossiers]).orderBy('id'));
      const documents = rows.map((row) => decodeRow<DossierDocument>(table.attributes, row));
      return new Map(dossiers.map((dossier) => [dossier, documents.filter(({ application }) => application === dossier)]));
    });

  return {
    of: (dossiers) => list(dossiers, (query) => query.whereNull('struck_at')),

    struckFrom: (dossiers) => list(dossiers, (query) => query.whereNotNull('struck_at')),

    byId: (documentId) =>
      database.read(async (connection) => {
        const row = await connection(table.name).where({ document_id: documentId }).first();
        return row === undefined ? null : decodeRow<DossierDocument>(table.attributes, row);
      }),

    objectionTo: (dossier, caller, replaces) =>
      database.read(async (connection) => {
        const world = await lookout.look(connection, [dossier], { topics: ABOUT_DOCUMENTS });
        const application = applicationOf(dossier);
        const granted = decideEdit(application, { editor: editorOf(caller), version: null }, world.factsOf(dossier, application));
        return granted.ok ? objectionToAdding(world.documentsIn(dossier), replaces) : granted.problem;
      }),

    add: (target, file, replaces = null) =>
      change(target, (held) => objectionToAdding(held, replaces), async (connection, dossier) => {
        const now = clock();
        if (replaces !== null) await strikeOff(connection, dossier, replaces);
        const row = { ...file, application: target.dossier, uploadedAt: now, createdAt: now, updatedAt: now, publishedAt: now };
        await connection(table.name).insert(encodeRow(table.attributes, row));
      }),

    remove: (target, documentId) =>
      change(target, (held) => objectionToStriking(held, documentId), (connection, dossier) => strikeOff(connection, dossier, documentId)),
  };
}

const ABOUT_DOCUMENTS: ReadonlySet<Topic> = new Set(['documents']);

/** What speaks against a change of a dossier's documents, asked while the dossier is held; null for nothing. */
type Objection = (held: readonly HeldDocument[]) => Refusal | null;

function objectionToAdding(held: readonly HeldDocument[], replaces: string | null): Refusal | null {
  if (replaces !== null) return held.some(({ documentId }) => documentId === replaces) ? null : refuse('inputInvalid', 'replaces');
  return held.length < MOST_FILES ? null : refuse('tooManyFiles', 'file');
}

function objectionToStriking(held: readonly HeldDocument[], documentId: string): Refusal | null {
  return held.some((document) => document.documentId === documentId) ? null : refuse('unknownDossier');
}
