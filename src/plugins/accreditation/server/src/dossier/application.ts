import type { PersonId } from '../domain/workflow/actor';
import type { Application } from '../domain/workflow/application';
import type { Dossier, DossierChanges } from './dossier';

/** The dossier as the workflow's rules see it. Whose it is among the office's people, only the caller's side can say (see `asSeenBy`). */
export function applicationOf(dossier: Dossier): Application {
  return {
    state: dossier.state,
    version: dossier.version,
    category: dossier.category,
    employment: dossier.employment,
    confirmedOutlet: dossier.outlet,
    identity: dossier.identity,
    clearedIdentity: dossier.clearedIdentity,
    applicant: null,
    assignee: dossier.assignee,
    submittedAt: dossier.submittedAt,
    lateUntil: dossier.lateUntil,
    informationDueAt: dossier.informationDueAt,
    unanswered: dossier.unanswered ?? false,
    objection: objectionOf(dossier),
    seat: seatOf(dossier),
    appealedAt: dossier.appealedAt,
    remitted: dossier.remitted ?? false,
    deciders: dossier.deciders ?? [],
    refusers: dossier.refusers ?? [],
  };
}

/**
 * What steps changed, as the row holds it. What an applicant writes (category, outlet, identity …) no step changes. People are only ever added
 * to those who decided: that two ids are one person's is known when somebody asks, and not written over what was recorded.
 */
export function changesOf(application: Application, before: Pick<Dossier, 'deciders' | 'refusers'>): DossierChanges {
  const { objection, seat } = application;
  return {
    state: application.state,
    version: application.version,
    clearedIdentity: application.clearedIdentity,
    assignee: application.assignee,
    submittedAt: application.submittedAt,
    informationDueAt: application.informationDueAt,
    unanswered: application.unanswered,
    objectionRaisedAt: objection?.raisedAt ?? null,
    objectionHearing: objection?.hearing ?? null,
    ...seatColumns(seat),
    appealedAt: application.appealedAt,
    remitted: application.remitted,
    deciders: union(before.deciders, application.deciders),
    refusers: union(before.refusers, application.refusers),
  };
}

/** A seat as the row holds it. */
export function seatColumns(seat: Application['seat']): Pick<Dossier, 'seatCategory' | 'seatOutlet' | 'seatSince'> {
  return { seatCategory: seat?.category ?? null, seatOutlet: seat?.outlet ?? null, seatSince: seat?.since ?? null };
}

function union(earlier: readonly PersonId[] | null, now: readonly PersonId[]): PersonId[] {
  return [...new Set([...(earlier ?? []), ...now])];
}

function objectionOf({ objectionRaisedAt, objectionHearing }: Dossier): Application['objection'] {
  return objectionRaisedAt === null || objectionHearing === null ? null : { raisedAt: objectionRaisedAt, hearing: objectionHearing };
}

function seatOf({ seatCategory, seatOutlet, seatSince }: Dossier): Application['seat'] {
  return seatCategory === null || seatSince === null ? null : { category: seatCategory, outlet: seatOutlet, since: seatSince };
}
