import { heldAtOutlet } from '../../domain/workflow/held-decision';
import type { Connection, Database } from '../../storage/database';
import { TABLES } from '../../storage/tables';
import { updateMany } from '../../storage/update-many';
import { UNCHANGED, dossierOf } from '../desk/dossier-store';

/** documentIds of dossiers that name an outlet, by how: confirmed by a person, proposed, or by a seat that counts for it. */
export interface NamingDossiers {
  readonly confirmed: readonly string[];
  readonly proposed: readonly string[];
  readonly seated: readonly string[];
}
type Naming = keyof NamingDossiers;

const COLUMNS = { confirmed: 'outlet', proposed: 'proposed_outlet', seated: 'seat_outlet' } as const satisfies Record<Naming, string>;

/** A statement takes no more ids than this; SQLite has a limit. */
const CHUNK = 5000;

/**
 * Lets dossiers name another outlet, in the transaction that holds both. What a dossier says is the same outlet as before, so its version stays: nobody's
 * page is out of date by it. Confirmed ones first: whoever decides on a dossier at this moment holds it, and its seat is found afterwards.
 * @param among those that may be moved; all where absent
 * @returns those that were
 */
export async function moveDossiers(connection: Connection, database: Pick<Database, 'isPostgres'>, { from, to, among }: { from: string; to: string; among?: NamingDossiers }): Promise<NamingDossiers> {
  const move = async (naming: Naming): Promise<string[]> => {
    const moved: string[] = [];
    for (const ids of among === undefined ? [undefined] : chunksOf(among[naming])) {
      const query = connection(TABLES.applications.name).where({ [COLUMNS[naming]]: from });
      if (ids !== undefined) void query.whereIn('document_id', [...ids]);
      const rows: { document_id: string }[] = await query.update({ [COLUMNS[naming]]: to }, ['document_id']);
      moved.push(...rows.map((row) => row.document_id));
    }
    return moved;
  };
  const confirmed = await move('confirmed');
  const proposed = await move('proposed');
  const seated = await move('seated');
  await moveHeldBack(connection, database, { from, to });
  return { confirmed, proposed, seated };
}

/** A decision that is taken back gives the seat back that was held before it: of the outlet that is there. */
async function moveHeldBack(connection: Connection, database: Pick<Database, 'isPostgres'>, { from, to }: { from: string; to: string }): Promise<void> {
  const rows: Record<string, unknown>[] = await connection(TABLES.applications.name)
    .whereNotNull('held_back')
    .where((either) => either.where({ outlet: to }).orWhere({ seat_outlet: to }))
    .forUpdate();
  const updates = rows.map(dossierOf).flatMap(({ id, version, heldBack }) => {
    const moved = heldAtOutlet(heldBack ?? [], { from, to });
    return moved === null ? [] : [{ id, was: version, values: { heldBack: moved } }];
  });
  await updateMany(connection, database, TABLES.applications, { updates, unchanged: UNCHANGED });
}

function chunksOf(ids: readonly string[]): (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, index) => ids.slice(index * CHUNK, (index + 1) * CHUNK));
}
