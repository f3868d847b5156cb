import type { Dossier } from '../../dossier/dossier';
import { emailKey } from '../../dossier/email-key';
import { parseReference } from '../../domain/reference/reference';
import type { Database } from '../../storage/database';
import { sha256 } from '../../storage/secrets';
import { TABLES } from '../../storage/tables';
import { dossierOf } from '../desk/dossier-store';

/** Finds dossiers, for reading. */
export interface Finder {
  byId(documentId: string): Promise<Dossier | null>;
  /** In the order asked; unknown ids are left out. */
  byIds(documentIds: readonly string[]): Promise<Dossier[]>;
  /** The dossier that a token opens; null for an unknown and a wrong one alike. */
  byToken(token: string): Promise<Dossier | null>;
  /** By the reference as people write it. */
  byReference(text: string): Promise<Dossier | null>;
  /** All dossiers of an address in a campaign, the latest first. */
  byEmail(campaign: string, email: string): Promise<Dossier[]>;
  /** Other dossiers in the campaign of who is probably the same person: the same address, or the same identity; the latest first. */
  earlierOf(dossier: Dossier): Promise<Dossier[]>;
}

export function createFinder({ database }: { database: Database }): Finder {
  const find = (where: Record<string, unknown>) =>
    database.read(async (connection) => (await connection(TABLES.applications.name).where(where).orderBy('id', 'desc')).map(dossierOf));
  const first = async (where: Record<string, unknown>) => (await find(where))[0] ?? null;

  return {
    byId: (documentId) => first({ document_id: documentId }),
    byIds: async (documentIds) => {
      const rows = await database.read((connection) => connection(TABLES.applications.name).whereIn('document_id', [...documentIds]));
      const found = new Map(rows.map(dossierOf).map((dossier) => [dossier.documentId, dossier]));
      return documentIds.flatMap((id) => found.get(id) ?? []);
    },
    byToken: (token) => first({ token_hash: sha256(token) }),
    byReference: async (text) => {
      const reference = parseReference(text);
      return reference === null ? null : first({ reference });
    },
    byEmail: (campaign, email) => find({ campaign, email_key: emailKey(email) }),
    earlierOf: ({ id, campaign, emailKey: key, identity }) =>
      database.read(async (connection) => {
        const rows = await connection(TABLES.applications.name)
          .where({ campaign })
          .whereNot({ id })
          .where((same) => same.where({ email_key: key }).orWhere({ identity }))
          .orderBy('id', 'desc');
        return rows.map(dossierOf);
      }),
  };
}
