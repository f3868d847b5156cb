import type { PersonId } from '../actor';
import type { Refusal, RefusalName } from '../refusal';
import { refuse } from '../refusal';
import type { Guard } from './guard';

/** Nobody decides in their own favour: an officer who applies as a journalist is judged by another. */
export const notOwnDossier: Guard = ({ application, actor }) =>
  actor.personId !== null && actor.personId === application.applicant ? refuse('ownDossier') : null;

/** An appeal is judged by a person who neither decided nor objected before. */
export const tookNoPartBefore: Guard = ({ application, actor }) =>
  someoneElseThan(application.deciders, actor.personId, 'tookPartBefore');

/** After a remittal the dossier is not rejected by a person who refused it before. */
export const otherPersonAfterRemittal: Guard = ({ application, actor }) =>
  application.remitted ? someoneElseThan(application.refusers, actor.personId, 'refusedBefore') : null;

/** Four eyes need two people: an API token is nobody, so it cannot be another. */
function someoneElseThan(earlier: readonly PersonId[], person: PersonId | null, why: RefusalName): Refusal | null {
  if (person === null) return refuse('personUnknown');
  return earlier.includes(person) ? refuse(why) : null;
}
