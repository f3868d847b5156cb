import { caller, openOffice } from './accreditation';
import type { Pressroom } from './pressroom';

/** How many dossiers wait in it, and how many seats there are. */
export const FULL_QUEUE = { dossiers: 200, seats: 10 } as const;

/** A campaign with far more submitted dossiers than seats. Made beside the web, where an address may not begin so many in an hour; gives its documentId. */
export async function fillQueue(pressroom: Pressroom): Promise<string> {
  const office = await openOffice(pressroom);
  const campaign = await office.campaign({ slug: 'full', screening: false, capacity: FULL_QUEUE.seats });
  for (let number = 1; number <= FULL_QUEUE.dossiers; number += 1) {
    const { dossier } = await office.start(campaign, { outlet: { name: 'Gazette Exemple', country: number % 4 === 0 ? 'FR' : 'BE' } });
    const outcome = await office.perform(dossier, 'submit', caller('applicant'));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  }
  return campaign;
}

/** A campaign with one dossier, which is under review; gives its documentId. */
export async function reviewOne(pressroom: Pressroom): Promise<string> {
  const office = await openOffice(pressroom);
  const campaign = await office.campaign({ slug: 'one', screening: false });
  let { dossier } = await office.start(campaign);
  for (const [transition, role] of [['submit', 'applicant'], ['startReview', 'pressOfficer']] as const) {
    const outcome = await office.perform(dossier, transition, caller(role));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
    dossier = outcome.value;
  }
  return campaign;
}
