import type { Dossier } from '../../dossier/dossier';
import type { InformationRequest } from '../../domain/answer/requests';
import { ASKED, informationRequests } from '../../domain/answer/requests';
import type { Connection } from '../../storage/database';
import { TABLES } from '../../storage/tables';
import { rowOf } from '../ledger/rows';

/** The request that a dossier's applicant is answering now; null where the dossier is not with them for that. */
export async function openRequest(connection: Connection, { documentId, state }: Pick<Dossier, 'documentId' | 'state'>): Promise<InformationRequest | null> {
  if (state !== ASKED) return null;
  const rows = await connection(TABLES.ledger.name).where({ dossier: documentId }).whereIn('transition', ['requestInformation', 'submit']).orderBy('sequence');
  return informationRequests(rows.map(rowOf)).at(-1) ?? null;
}
