import type { Instant } from '../domain/time/instant';
import { heldAt } from '../domain/workflow/held-decision';
import type { Dossier } from './dossier';
import { seatColumns } from './application';

/** The dossier as its applicant may see it: as it was before a decision whose letter may not leave yet, if there is one. */
export function asShown(dossier: Dossier, now: Instant): Dossier {
  const held = heldAt(dossier.heldBack ?? [], now);
  if (held === null) return dossier;
  const { seat, ...standing } = held.before;
  return { ...dossier, ...standing, ...seatColumns(seat), ledgerEntries: held.sequence - 1, heldBack: null };
}
