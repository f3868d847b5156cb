import type { Core } from '@strapi/strapi';
import type { OutletDetails } from '../../domain/outlets/merge';
import type { Result } from '../../domain/result';
import { fail, succeed } from '../../domain/result';
import type { Refusal } from '../../domain/workflow/refusal';
import { refuse } from '../../domain/workflow/refusal';
import type { Database } from '../../storage/database';
import { OUTLET } from '../../uids';
import type { RowLock } from '../desk/row-lock';
import type { OutletTarget } from './merging';
import type { Outlets } from './outlets';

/** Entries of the directory as the office writes them. */
export interface OutletEditing {
  /**
   * Enters an outlet, or changes the one that is given; the rules of the directory are the document service's.
   * @returns its documentId
   * @throws ValidationError with every field that is wrong
   */
  save(target: OutletTarget | null, details: OutletDetails): Promise<Result<string, Refusal>>;
}

interface Dependencies {
  readonly strapi: Core.Strapi;
  readonly database: Database;
  readonly lock: RowLock;
  readonly outlets: Outlets;
}

export function createOutletEditing({ strapi, database, lock, outlets }: Dependencies): OutletEditing {
  const documents = strapi.documents(OUTLET);
  return {
    save: (target, details) =>
      database.write(async (connection) => {
        // Kinds were checked where they came in.
        const data = details as never;
        if (target === null) return succeed((await documents.create({ data })).documentId);
        const known = (await outlets.hold(connection, [target.documentId], lock)).get(target.documentId);
        if (known === undefined) return fail(refuse('entryGone'));
        if (known.updatedAt !== target.version) return fail(refuse('entryChanged'));
        await documents.update({ documentId: target.documentId, data });
        return succeed(target.documentId);
      }),
  };
}
