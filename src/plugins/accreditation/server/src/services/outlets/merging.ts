import type { Core } from '@strapi/strapi';
import type { Caller } from '../../dossier/caller';
import type { OutletDetails } from '../../domain/outlets/merge';
import { mergeOutlets, takeApart } from '../../domain/outlets/merge';
import type { Result } from '../../domain/result';
import { fail, succeed } from '../../domain/result';
import type { Instant } from '../../domain/time/instant';
import type { Refusal } from '../../domain/workflow/refusal';
import { refuse } from '../../domain/workflow/refusal';
import { decodeRow, encodeRow } from '../../storage/codec';
import type { Connection, Database } from '../../storage/database';
import { newDocumentId } from '../../storage/document-id';
import { TABLES } from '../../storage/tables';
import { OUTLET } from '../../uids';
import type { RowLock } from '../desk/row-lock';
import type { NamingDossiers } from './moving';
import { moveDossiers } from './moving';
import type { OutletRecord, Outlets } from './outlets';
import { detailsOf } from './outlets';

/** An entry as somebody saw it. */
export interface OutletTarget {
  readonly documentId: string;
  /** When it was last saved. */
  readonly version: Instant;
}

/** Two entries that were made one. */
export interface OutletMerge {
  readonly key: string;
  readonly kept: string;
  readonly keptEntry: OutletDetails;
  readonly gone: string;
  readonly goneEntry: OutletDetails;
  readonly moved: NamingDossiers;
  readonly actorLabel: string | null;
  readonly at: Instant;
  readonly undoneAt: Instant | null;
  readonly undoneBy: string | null;
}

/** Makes one entry of two that are one outlet, and takes them apart again. */
export interface Merging {
  /** Everything that named the second names the first; the second goes. All of it, or nothing; and it is recorded. */
  merge(kept: OutletTarget, gone: OutletTarget, caller: Caller): Promise<Result<OutletMerge, Refusal>>;
  /** Puts the second back, with the dossiers that came from it and are still where they were moved. */
  undo(key: string, caller: Caller): Promise<Result<OutletMerge, Refusal>>;
  /** What was merged into an outlet, the latest first. */
  into(outlet: string): Promise<OutletMerge[]>;
}

interface Dependencies {
  readonly strapi: Core.Strapi;
  readonly database: Database;
  readonly clock: () => Instant;
  readonly lock: RowLock;
  readonly outlets: Outlets;
}

const table = TABLES.outletMerges;

export function createMerging({ strapi, database, clock, lock, outlets }: Dependencies): Merging {
  const documents = strapi.documents(OUTLET);

  return {
    merge: (kept, gone, caller) =>
      database.write(async (connection) => {
        const found = await outlets.hold(connection, [kept.documentId, gone.documentId], lock);
        const [first, second] = [found.get(kept.documentId), found.get(gone.documentId)];
        if (first === undefined || second === undefined || first === second) return fail(refuse('entryGone'));
        if (first.updatedAt !== kept.version || second.updatedAt !== gone.version) return fail(refuse('entryChanged'));
        const moved = await moveDossiers(connection, database, { from: second.id, to: first.id });
        // The document service refuses to delete an outlet that a dossier still names.
        await documents.delete({ documentId: second.id });
        await describe(first.id, mergeOutlets(detailsOf(first), detailsOf(second)));
        return succeed(await record(connection, { kept: first, gone: second, moved, caller }));
      }),

    undo: (key, caller) =>
      database.write(async (connection) => {
        const [merge] = await mergesWhere(connection, { key });
        const kept = merge && (await outlets.hold(connection, [merge.kept], lock)).get(merge.kept);
        if (merge === undefined || kept === undefined || merge.undoneAt !== null) return fail(refuse('entryGone'));
        await outlets.enter(connection, { documentId: merge.gone, ...merge.goneEntry });
        await describe(kept.id, takeApart(detailsOf(kept), merge.keptEntry, merge.goneEntry));
        await moveDossiers(connection, database, { from: merge.kept, to: merge.gone, among: merge.moved });
        const undone = { undoneAt: clock(), undoneBy: caller.label };
        await connection(table.name).where({ key }).update(encodeRow(table.attributes, undone));
        return succeed({ ...merge, ...undone });
      }),

    into: (outlet) => database.read((connection) => mergesWhere(connection, { kept: outlet })),
  };

  async function describe(documentId: string, details: OutletDetails): Promise<void> {
    // Kinds are the schema's: they come from its own rows.
    await documents.update({ documentId, data: details as never });
  }

  async function record(connection: Connection, { kept, gone, moved, caller }: { kept: OutletRecord; gone: OutletRecord; moved: NamingDossiers; caller: Caller }): Promise<OutletMerge> {
    const { kind: actorKind, personId: actorId } = caller.actor;
    const merge = { key: newDocumentId(), kept: kept.id, keptEntry: detailsOf(kept), gone: gone.id, goneEntry: detailsOf(gone), moved, actorLabel: caller.label, at: clock(), undoneAt: null, undoneBy: null };
    await connection(table.name).insert(encodeRow(table.attributes, { ...merge, actorKind, actorId }));
    return merge;
  }
}

async function mergesWhere(connection: Connection, condition: { key: string } | { kept: string }): Promise<OutletMerge[]> {
  const rows: Record<string, unknown>[] = await connection(table.name).where(condition).orderBy('id', 'desc');
  return rows.map((row) => decodeRow<OutletMerge>(table.attributes, row));
}
