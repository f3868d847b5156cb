import type { Dossier } from '../../dossier/dossier';
import type { Instant } from '../../domain/time/instant';
import { heldAt } from '../../domain/workflow/held-decision';
import { dueOnceTold, hasWindow } from '../../domain/workflow/told';
import { encodeRow } from '../../storage/codec';
import type { Connection } from '../../storage/database';
import { TABLES } from '../../storage/tables';
import { dossierOf } from '../desk/dossier-store';
import { forUpdate } from '../desk/row-lock';

const { name: table, attributes } = TABLES.applications;

/**
 * Notes that the applicant was told of a step, and with it when the window of the state that it led to began; nothing where they had been told, where
 * no window runs, or where another step followed. It makes no version: nobody's work is made stale by somebody reading a letter.
 */
export async function noteTold(connection: Connection, { dossier, sequence, at }: { dossier: string; sequence: number; at: Instant }): Promise<void> {
  const found = await held(connection, dossier);
  if (found === null || found.ledgerEntries !== sequence || found.windowStartsAt !== null || !hasWindow(found.state)) return;
  const informationDueAt = dueOnceTold(found, found.enteredAt, at);
  await connection(table).where({ id: found.id }).update(encodeRow(attributes, { windowStartsAt: at, informationDueAt }));
}

/** Whether a window waits for its applicant to be told. */
export function awaitsTelling({ state, windowStartsAt }: Pick<Dossier, 'state' | 'windowStartsAt'>): boolean {
  return windowStartsAt === null && hasWindow(state);
}

/** Whether the applicant has been told how the dossier stands. */
export function isTold(dossier: Dossier, now: Instant): boolean {
  return !awaitsTelling(dossier) && heldAt(dossier.heldBack ?? [], now) === null;
}

async function held(connection: Connection, documentId: string): Promise<Dossier | null> {
  const rows: Record<string, unknown>[] = await forUpdate(connection(table).where({ document_id: documentId }));
  return rows[0] === undefined ? null : dossierOf(rows[0]);
}
