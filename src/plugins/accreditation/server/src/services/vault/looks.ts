import type { Caller } from '../../dossier/caller';
import { maySee } from '../../domain/documents/who-sees';
import type { Instant } from '../../domain/time/instant';
import type { DocumentKind } from '../../domain/vocabulary';
import type { Role } from '../../domain/workflow/actor';
import { decodeRow, encodeRow } from '../../storage/codec';
import type { Database } from '../../storage/database';
import { TABLES } from '../../storage/tables';
import type { DossierDocument } from '../dossiers/documents';

/** Who opened which document, and when. */
export interface Look {
  /** documentId of the dossier. */
  readonly dossier: string;
  /** documentId of the document, which may have been replaced since. */
  readonly document: string;
  readonly kind: DocumentKind;
  /** In which of their roles. */
  readonly role: Role;
  /** How the office calls them; null for the applicant. */
  readonly actorLabel: string | null;
  readonly at: Instant;
}

/** The record of looks, which applicants can read. */
export interface Looks {
  record(document: DossierDocument, caller: Caller): Promise<void>;
  /** By dossier, the latest first. */
  of(dossiers: readonly string[]): Promise<Map<string, Look[]>>;
}

export function createLooks({ database, clock }: { database: Database; clock: () => Instant }): Looks {
  const table = TABLES.looks;
  return {
    record: async ({ documentId, application, kind }, { actor, label }) => {
      const role = actor.roles.find((one) => maySee([one], kind));
      const row = { dossier: application, document: documentId, kind, role, actorKind: actor.kind, actorId: actor.personId, actorLabel: label, at: clock() };
      await database.write((connection) => connection(table.name).insert(encodeRow(table.attributes, row)));
    },
    of: (dossiers) =>
      database.read(async (connection) => {
        const rows = await connection(table.name).whereIn('dossier', [...dossiers]).orderBy('id', 'desc');
        const looks = rows.map((row) => decodeRow<Look>(table.attributes, row));
        return new Map(dossiers.map((dossier) => [dossier, looks.filter((look) => look.dossier === dossier)]));
      }),
  };
}
