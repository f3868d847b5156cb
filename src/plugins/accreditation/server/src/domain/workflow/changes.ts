import { outletCounted } from '../seats/seats-left';
import type { PersonId } from './actor';
import type { Application, Changes, StandingObjection } from './application';
import type { Petition } from './situation';

/** What a step writes into the dossier, from the situation before it. */
export type Change = (petition: Petition) => Changes;

/** Everything that a step can change besides state and version. The table says which step makes which change. */
export const CHANGES = {
  /** The first submission stays: the waiting list is ordered by it. */
  keepFirstSubmission: ({ application, facts }) => ({ submittedAt: application.submittedAt ?? facts.now }),
  assignReviewer: ({ application, actor }) => ({ assignee: application.assignee ?? actor.personId }),
  openRequest: ({ input }) => ({ informationDueAt: input.dueAt ?? null, unanswered: false }),
  closeRequest: () => ({ informationDueAt: null }),
  /** From here on the last request counts as answered. What the answer is worth, a person sees. */
  markAnswered: () => ({ unanswered: false }),
  /** A person decides what follows from the silence. */
  markUnanswered: () => ({ unanswered: true }),
  clearIdentity: ({ application }) => ({ clearedIdentity: application.identity }),
  raiseObjection: ({ facts }) => ({ objection: { raisedAt: facts.now, hearing: 'OPEN' } }),
  liftObjection: () => ({ objection: null }),
  closeHearingAnswered: ({ application }) => ({ objection: heard(application, 'ANSWERED') }),
  closeHearingUnanswered: ({ application }) => ({ objection: heard(application, 'CLOSED') }),
  takeSeat: ({ application, facts }) => ({
    seat: {
      category: application.category,
      outlet: outletCounted(application),
      since: application.seat?.since ?? facts.now,
    },
  }),
  freeSeat: () => ({ seat: null }),
  recordAppeal: ({ facts }) => ({ appealedAt: facts.now }),
  recordRemittal: () => ({ remitted: true }),
  recordDecider: ({ application, actor }) => ({ deciders: including(application.deciders, actor.personId) }),
  recordRefuser: ({ application, actor }) => ({ refusers: including(application.refusers, actor.personId) }),
} as const satisfies Record<string, Change>;

export type ChangeName = keyof typeof CHANGES;

function heard(application: Application, hearing: StandingObjection['hearing']): StandingObjection | null {
  return application.objection === null ? null : { ...application.objection, hearing };
}

/** An API token is nobody, so it leaves no person behind. */
function including(people: readonly PersonId[], person: PersonId | null): readonly PersonId[] {
  return person === null || people.includes(person) ? people : [...people, person];
}
