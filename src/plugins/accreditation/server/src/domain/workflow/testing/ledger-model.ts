import type { Entry } from '../entry';
import type { State } from '../states';

/** What the ledger alone says about a dossier: written without `decide` and its changes, so that the two can be compared. */
export interface LedgerModel {
  readonly state: State;
  readonly hasSeat: boolean;
  readonly hearing: 'OPEN' | 'ANSWERED' | 'CLOSED' | null;
  readonly appeals: number;
  readonly isRemitted: boolean;
  readonly deciders: readonly string[];
  readonly refusers: readonly string[];
}

export const EMPTY_MODEL: LedgerModel = {
  state: 'DRAFT',
  hasSeat: false,
  hearing: null,
  appeals: 0,
  isRemitted: false,
  deciders: [],
  refusers: [],
};

const DECIDING = 'approve waitlist reject reconsider revoke objectToAccreditation maintainObjection upholdAppeal remitAppeal dismissAppeal';

/** Reads one more entry. */
export function read(model: LedgerModel, { transition, to, actor }: Entry): LedgerModel {
  const person = actor.personId === null ? [] : [actor.personId];
  const decides = DECIDING.split(' ').includes(transition);
  const refuses = transition === 'reject' || transition === 'revoke';
  return {
    state: to,
    hasSeat: to === 'APPROVED' || (model.hasSeat && !['WITHDRAWN', 'REJECTED', 'REVOKED', 'EXPIRED'].includes(to)),
    hearing: hearingAfter(model.hearing, transition),
    appeals: model.appeals + (transition === 'appeal' ? 1 : 0),
    isRemitted: model.isRemitted || transition === 'remitAppeal',
    deciders: decides ? [...new Set([...model.deciders, ...person])] : model.deciders,
    refusers: refuses ? [...new Set([...model.refusers, ...person])] : model.refusers,
  };
}

function hearingAfter(hearing: LedgerModel['hearing'], transition: string): LedgerModel['hearing'] {
  if (transition === 'objectToAccreditation') return 'OPEN';
  if (transition === 'clearScreening') return null;
  if (transition === 'answerHearing') return 'ANSWERED';
  return transition === 'closeHearing' ? 'CLOSED' : hearing;
}
