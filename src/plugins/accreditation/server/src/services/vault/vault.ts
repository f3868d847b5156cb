import type { Caller } from '../../dossier/caller';
import type { Dossier } from '../../dossier/dossier';
import { holderFor } from '../../dossier/holders';
import type { Result } from '../../domain/result';
import { fail, succeed } from '../../domain/result';
import { isViewable } from '../../domain/documents/scan';
import type { Instant } from '../../domain/time/instant';
import { HOUR } from '../../domain/time/instant';
import type { DocumentKind } from '../../domain/vocabulary';
import type { Forbidden, Refusal } from '../../domain/workflow/refusal';
import { refuse } from '../../domain/workflow/refusal';
import type { Database } from '../../storage/database';
import { newDocumentId } from '../../storage/document-id';
import type { Sealing } from '../../storage/sealing';
import { sha256 } from '../../storage/secrets';
import { TABLES } from '../../storage/tables';
import type { Declined } from '../desk/outcome';
import type { Documents, DossierDocument } from '../dossiers/documents';
import type { FilePlace, FileStore } from './file-store';
import { inspectFile } from './inspect';

/** A file as it was sent, and what it is for. */
export interface Delivery {
  readonly kind: DocumentKind;
  readonly name: string;
  readonly bytes: Buffer;
  /** documentId of the document whose place it takes. */
  readonly replaces: string | null;
}

/** What was taken, and the dossier it is in now. */
export interface Taken {
  readonly document: DossierDocument;
  readonly dossier: Dossier;
}

/** Keeps the content of documents, each sealed under the key of its dossier. */
export interface Vault {
  /** Inspects a file, seals it and enters it in the dossier: all of it or nothing. */
  take(dossier: Dossier, delivery: Delivery, caller: Caller): Promise<Result<Taken, Refusal | Declined | Forbidden>>;
  /** The content of a document; refused while nobody may open it. @throws BrokenSeal */
  open(dossier: Dossier, document: DossierDocument): Promise<Result<Buffer, Refusal>>;
  /** The content for whoever has to look at it first, such as a scanner; null where there is none. @throws BrokenSeal */
  contentOf(dossier: Dossier, document: DossierDocument): Promise<Buffer | null>;
  /** Removes the content of a document that no dossier holds any more. */
  discard(place: FilePlace): Promise<void>;
  /** Removes the content of a document that was struck off, unless it is kept for comparison. */
  release(place: FilePlace): Promise<void>;
  /** Removes every file of a dossier that is not entered (any more). */
  removeForgotten(dossier: string): Promise<void>;
  /** Removes what an ended process left between writing a file and entering it, or between striking it off and removing it; gives how many. */
  sweep(): Promise<number>;
}

interface Dependencies {
  readonly database: Database;
  readonly clock: () => Instant;
  readonly sealing: Sealing;
  readonly documents: Documents;
  readonly store: FileStore;
  readonly usesScanner: boolean;
}

/** Longer than any upload is on its way between the store and the register. */
const SETTLED_AFTER = HOUR;

export function createVault({ database, clock, sealing, documents, store, usesScanner }: Dependencies): Vault {
  const contentOf: Vault['contentOf'] = async (dossier, { documentId, kind }) => {
    const sealed = await store.get({ dossier: dossier.documentId, document: documentId });
    return sealed === null ? null : sealing.unsealBytes(holderFor(dossier, kind), placeOf(documentId), sealed);
  };

  return {
    contentOf,
    discard: (place) => store.remove(place),
    release,

    take: async (dossier, { kind, name, bytes, replaces }, caller) => {
      const inspected = await inspectFile(name, bytes);
      if (!inspected.ok) return inspected;
      const { mime, bytes: kept } = inspected.value;
      const place = { dossier: dossier.documentId, document: newDocumentId() };
      const facts = { documentId: place.document, kind, fileName: name, mime, size: kept.length, digest: sha256(kept), scan: usesScanner ? 'PENDING' : 'NOT_SCANNED' } as const;
      const outcome = await orDiscarded(place, async () => {
        await store.put(place, sealing.sealBytes(holderFor(dossier, kind), placeOf(place.document), kept));
        return documents.add({ dossier: dossier.documentId, version: null, caller }, facts, replaces);
      });
      if (!outcome.ok) return outcome;
      if (replaces !== null) await release({ dossier: dossier.documentId, document: replaces });
      return succeed({ document: { ...facts, application: dossier.documentId, uploadedAt: outcome.value.updatedAt, struckAt: null }, dossier: outcome.value });
    },

    open: async (dossier, document) => {
      if (document.scan === 'INFECTED') return fail(refuse('documentInfected'));
      if (!isViewable(document.scan, { usesScanner })) return fail(refuse('documentNotScanned'));
      const content = await contentOf(dossier, document);
      return content === null ? fail(refuse('unknownDossier')) : succeed(content);
    },

    removeForgotten: async (dossier) => {
      for await (const place of store.of(dossier)) await release(place);
    },

    sweep: async () => {
      let swept = 0;
      for await (const place of store.olderThan(clock() - SETTLED_AFTER)) {
        if (await isEntered(place)) continue;
        await store.remove(place);
        swept += 1;
      }
      return swept;
    },
  };

  /** Where the file is not entered after all, it goes. */
  async function orDiscarded<Answer extends { readonly ok: boolean }>(place: FilePlace, work: () => Promise<Answer>): Promise<Answer> {
    let isEntered = false;
    try {
      const answer = await work();
      isEntered = answer.ok;
      return answer;
    } finally {
      if (!isEntered) await store.remove(place);
    }
  }

  async function release(place: FilePlace): Promise<void> {
    if (!(await isEntered(place))) await store.remove(place);
  }

  function isEntered({ dossier, document }: FilePlace): Promise<boolean> {
    return database.read(async (connection) => (await connection(TABLES.documents.name).where({ application: dossier, document_id: document }).first('id')) !== undefined);
  }
}

/** What a document's content is bound to in its dossier. */
const placeOf = (document: string) => `document/${document}`;
