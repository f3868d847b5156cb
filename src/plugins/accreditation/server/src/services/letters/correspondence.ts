import type { Dossier } from '../../dossier/dossier';
import type { Instant } from '../../domain/time/instant';
import type { LetterKind } from '../../domain/letters/kinds';
import type { Database } from '../../storage/database';
import type { Sealing } from '../../storage/sealing';
import { TABLES } from '../../storage/tables';
import type { Finder } from '../dossiers/finder';
import type { OutboxRow } from './claims';
import { outboxRowOf } from './claims';
import type { Composer } from './composer';
import type { LetterCopy } from './copies';
import { openCopy } from './copies';
import { tryAgain } from './outbox';

/** A letter as the office sees it. */
export interface OfficeLetter {
  /** The row's own key, which is also its Message-ID's. */
  readonly id: string;
  readonly dossier: string;
  readonly kind: LetterKind;
  readonly queuedAt: Instant;
  readonly leavesAt: Instant;
  readonly sentAt: Instant | null;
  readonly attempts: number;
  readonly isParked: boolean;
  readonly failedBecause: string | null;
  readonly row: OutboxRow;
}

/** What was written to applicants, and what is about to be. */
export interface Correspondence {
  /** By dossier, in the order in which the letters were queued. */
  of(dossiers: readonly string[]): Promise<Map<string, OfficeLetter[]>>;
  byId(id: string): Promise<OfficeLetter | null>;
  /** What a letter said, or would say if it left now, without the key to the dossier; null where that was erased. */
  wordsOf(letter: OfficeLetter): Promise<LetterCopy | null>;
  /** Has a letter that was parked tried again at once; false where it was not parked. */
  retry(letter: OfficeLetter): Promise<boolean>;
}

interface Dependencies {
  readonly database: Database;
  readonly finder: Finder;
  readonly sealing: Sealing;
  readonly composer: Composer;
}

export function createCorrespondence({ database, finder, sealing, composer }: Dependencies): Correspondence {
  const { name: table } = TABLES.outbox;
  return {
    of: (dossiers) =>
      database.read(async (connection) => {
        const rows = (await connection(table).whereIn('dossier', [...dossiers]).orderBy('id')).map(outboxRowOf).map(letterOf);
        return new Map(dossiers.map((dossier) => [dossier, rows.filter((letter) => letter.dossier === dossier)]));
      }),
    byId: (id) =>
      database.read(async (connection) => {
        const row = await connection(table).where({ key: id }).first();
        return row === undefined ? null : letterOf(outboxRowOf(row));
      }),
    wordsOf: async ({ row }) => {
      const dossier = await finder.byId(row.dossier);
      if (dossier === null || dossier.erasedAt !== null) return null;
      return row.sealedLetter === null ? wordsNow(row) : openCopy(sealing, holderOf(dossier), row.key, row.sealedLetter);
    },
    retry: ({ id }) => database.write(async (connection) => (await tryAgain(connection(table).where({ key: id }))) > 0),
  };

  async function wordsNow(row: OutboxRow): Promise<LetterCopy | null> {
    const composed = await composer.compose(row);
    return composed && { subject: composed.copy.subject, text: composed.copy.text };
  }
}

const holderOf = ({ documentId, dataKey }: Dossier) => ({ documentId, dataKey });

/** A row of the outbox as the office sees it. */
export function letterOf(row: OutboxRow): OfficeLetter {
  const { key: id, dossier, letter: kind, queuedAt, leavesAt, sentAt, attempts, parkedAt, failure } = row;
  return { id, dossier, kind, queuedAt, leavesAt, sentAt, attempts, isParked: parkedAt !== null, failedBecause: failure, row };
}
