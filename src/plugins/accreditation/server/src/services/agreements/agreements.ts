import { canonicalJson } from '../../domain/ledger/canonical-json';
import type { Instant } from '../../domain/time/instant';
import { decodeRow, encodeRow } from '../../storage/codec';
import type { Connection, Database } from '../../storage/database';
import { newDocumentId } from '../../storage/document-id';
import { TABLES } from '../../storage/tables';

/** What applicants are asked to accept. */
export const AGREEMENT_KINDS = ['PRIVACY_NOTICE', 'CODE_OF_CONDUCT'] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** One version of such a text. Versions are never changed and never deleted. */
export interface Agreement {
  /** The id by which an applicant accepts it. */
  readonly key: string;
  readonly campaign: string;
  readonly kind: AgreementKind;
  /** 1 for the first version of its kind in its campaign. */
  readonly number: number;
  /** By language. */
  readonly texts: Readonly<Record<string, string>>;
  readonly since: Instant;
}

/** An applicant's acceptance. */
export interface Acceptance {
  readonly agreement: string;
  readonly acceptedAt: Instant;
}

/** Privacy notices and codes of conduct, each version kept, and who accepted which. */
export interface Agreements {
  /** The latest version of each kind. */
  current(campaign: string): Promise<Agreement[]>;
  /** Keeps a new version where the texts differ from the latest; a text without words is none. */
  keep(campaign: string, kind: AgreementKind, texts: Agreement['texts'], since: Instant): Promise<void>;
  /** Whether all keys are of texts of the campaign. */
  areOf(campaign: string, keys: readonly string[]): Promise<boolean>;
  /** Records what an applicant accepts, in the transaction under way; what was accepted before keeps its day. */
  accept(connection: Connection, acceptance: { readonly dossier: string; readonly accepts: readonly string[]; readonly at: Instant }): Promise<void>;
  acceptedBy(dossier: string): Promise<Acceptance[]>;
}

export function createAgreements({ database }: { database: Database }): Agreements {
  const table = TABLES.agreements;
  const versionsOf = (campaign: string) =>
    database.read(async (connection) => {
      const rows = await connection(table.name).where({ campaign }).orderBy('number', 'desc');
      return rows.map((row) => decodeRow<Agreement>(table.attributes, row));
    });
  const current = async (campaign: string) => {
    const versions = await versionsOf(campaign);
    return AGREEMENT_KINDS.flatMap((kind) => versions.find((version) => version.kind === kind) ?? []);
  };

  return {
    current,
    keep: async (campaign, kind, texts, since) => {
      const latest = (await current(campaign)).find((agreement) => agreement.kind === kind);
      if (canonicalJson({ ...texts }) === canonicalJson({ ...latest?.texts })) return;
      const version = { key: newDocumentId(), campaign, kind, number: (latest?.number ?? 0) + 1, texts, since };
      await database.write((connection) => connection(table.name).insert(encodeRow(table.attributes, version)));
    },
    areOf: async (campaign, keys) => {
      if (keys.length === 0) return true;
      const known = (await versionsOf(campaign)).map(({ key }) => key);
      return keys.every((key) => known.includes(key));
    },
    accept: async (connection, { dossier, accepts, at }) => {
      const rows = accepts.map((agreement) => encodeRow(TABLES.acceptances.attributes, { dossier, agreement, acceptedAt: at }));
      if (rows.length > 0) await connection(TABLES.acceptances.name).insert(rows).onConflict(['dossier', 'agreement']).ignore();
    },
    acceptedBy: (dossier) =>
      database.read(async (connection) => {
        const rows = await connection(TABLES.acceptances.name).where({ dossier }).orderBy('id');
        return rows.map((row) => decodeRow<Acceptance>(TABLES.acceptances.attributes, row));
      }),
  };
}
