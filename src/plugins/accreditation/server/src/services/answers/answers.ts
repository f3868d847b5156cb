import type { Dossier } from '../../dossier/dossier';
import { writtenIn } from '../../dossier/written';
import type { InformationRequest } from '../../domain/answer/requests';
import { informationRequests, requestAt } from '../../domain/answer/requests';
import type { ChangedField, EarlierWords, Written } from '../../domain/answer/written';
import { changedFields, keepEarlier } from '../../domain/answer/written';
import { decodeRow, encodeRow } from '../../storage/codec';
import type { Connection, Database } from '../../storage/database';
import { unsealSensitive } from '../../storage/sealed';
import type { Sealing } from '../../storage/sealing';
import { TABLES } from '../../storage/tables';
import type { Documents, DossierDocument } from '../dossiers/documents';
import type { LedgerEntry } from '../ledger/ledger';
import type { SealedEarlierWords } from './earlier-words';
import { sealEarlier, unsealEarlier } from './earlier-words';
import { openRequest } from './open-request';

/** What an applicant changed in answer to a request for information. */
export interface Answer extends InformationRequest {
  readonly fields: readonly ChangedField[];
  /** Documents that were replaced or removed. */
  readonly struck: readonly DossierDocument[];
  /** Documents that came, in place of others or beside them. */
  readonly added: readonly DossierDocument[];
}

/** Remembers what a dossier said before its applicant changed it in answer to a request, so that the office can compare. */
export interface Answers {
  /** Keeps what an edit has changed, in the transaction that makes it; nothing where nobody asked for anything. */
  keep(connection: Connection, before: Dossier, after: Dossier): Promise<void>;
  /** What was changed in answer to each request, the latest request first; those that changed nothing are left out. */
  to(dossier: Dossier, entries: readonly LedgerEntry[]): Promise<Answer[]>;
  /** What is kept of the time before each answer, as the dossier says it itself. */
  earlierIn(dossier: Dossier): Promise<ReadonlyMap<number, EarlierWords>>;
}

interface Dependencies {
  readonly database: Database;
  readonly sealing: Sealing;
  readonly documents: Documents;
}

const table = TABLES.earlierWords;

export function createAnswers({ database, sealing, documents }: Dependencies): Answers {
  const said = (dossier: Dossier): Written => writtenIn(dossier, unsealSensitive(sealing, dossier));

  const earlierIn: Answers['earlierIn'] = (dossier) =>
    database.read(async (connection) => {
      const rows = await connection(table.name).where({ dossier: dossier.documentId }).orderBy('request');
      return new Map(rows.map((row) => decodeRow<SealedEarlierWords>(table.attributes, row)).map((row) => [row.request, unsealEarlier(sealing, dossier, row)]));
    });

  return {
    earlierIn,
    keep: async (connection, before, after) => {
      const request = await openRequest(connection, before);
      if (request === null) return;
      const kept = (await earlierIn(before)).get(request.sequence) ?? {};
      const earlier = keepEarlier(kept, said(before), said(after));
      if (Object.keys(earlier).length === Object.keys(kept).length) return;
      const row = { dossier: before.documentId, ...sealEarlier(sealing, before, request.sequence, earlier) };
      await connection(table.name).insert(encodeRow(table.attributes, row)).onConflict(['dossier', 'request']).merge(['sealed_words', 'sealed_papers']);
    },
    to: async (dossier, entries) => {
      const requests = informationRequests(entries.map(({ row }) => row));
      if (requests.length === 0) return [];
      const kept = await earlierIn(dossier);
      const fields = changedFields(requests.map(({ sequence }) => kept.get(sequence) ?? {}), said(dossier));
      const own = (await documents.of([dossier.documentId])).get(dossier.documentId) ?? [];
      const struck = (await documents.struckFrom([dossier.documentId])).get(dossier.documentId) ?? [];
      const within = (request: InformationRequest, at: number | null) => at !== null && requestAt(requests, at) === request;
      const answers = requests.map((request, index) => ({
        ...request,
        fields: fields[index] ?? [],
        struck: struck.filter(({ struckAt }) => within(request, struckAt)),
        added: [...own, ...struck].filter(({ uploadedAt }) => within(request, uploadedAt)),
      }));
      return answers.filter((answer) => answer.fields.length + answer.struck.length + answer.added.length > 0).reverse();
    },
  };
}
