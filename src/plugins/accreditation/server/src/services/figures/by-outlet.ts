import type { Connection } from '../../storage/database';
import { TABLES } from '../../storage/tables';
import type { Where } from '../queue/operators';

/** How many dossiers are for an outlet: the one that was confirmed, or else what the applicant called it. */
export interface OutletCount {
  readonly outlet: string;
  readonly count: number;
}

const MOST = 15;

/** The outlets that most dossiers are for, the first before the others. `dossiers` finds rows of the applications' table. */
export async function countByOutlet(connection: Connection, dossiers: Where): Promise<OutletCount[]> {
  const { name: applications } = TABLES.applications;
  const { name: outlets } = TABLES.outlets;
  const known = connection(outlets).select('name').whereRaw('?? = ??', [`${outlets}.document_id`, `${applications}.outlet`]).limit(1);
  const named = dossiers.whereNot('outlet_name', '').select({ outlet: connection.raw('coalesce(?, outlet_name)', [known]) });
  const rows: { outlet: string; count: number | string }[] = await connection
    .from(named.as('named'))
    .groupBy('outlet')
    .select('outlet')
    .count({ count: '*' })
    .orderBy([{ column: 'count', order: 'desc' }, { column: 'outlet' }])
    .limit(MOST);
  return rows.map(({ outlet, count }) => ({ outlet, count: Number(count) }));
}
