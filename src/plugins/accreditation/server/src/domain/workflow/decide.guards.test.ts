import { HOUR } from '../time/instant';
import type { Actor } from './actor';
import type { Application } from './application';
import type { CommandInput } from './command-input';
import { decide } from './decide';
import type { RefusalName } from './refusal';
import { DAY, FULL_INPUT, NOW, SEAT, aCommand, anActor, anApiToken, anApplication, someFacts } from './testing/dossier';
import type { TransitionName } from './transitions';
import { TRANSITION_NAMES, transitionNamed } from './transitions';

interface Obstacle {
  readonly why: RefusalName;
  readonly application?: Partial<Application>;
  readonly actor?: Actor;
  readonly facts?: Parameters<typeof someFacts>[0];
  readonly input?: CommandInput;
}

const full = { capacity: 1, taken: 1 };
const capped = { capacity: 1, taken: 0 };
const seats = (changes: object) => ({ seats: { ...someFacts().seats, ...changes } });

const NOT_CLEARED: Obstacle = { why: 'neverCleared', application: { clearedIdentity: null } };
const OBJECTED: Obstacle = { why: 'objectionStands', application: { objection: { raisedAt: NOW, hearing: 'CLOSED' } } };
const OWN: Obstacle = { why: 'ownDossier', application: { applicant: 'Paule' } };
const OVER: Obstacle = { why: 'campaignOver', facts: { campaign: { endsAt: NOW } } };
const UNCONFIRMED: Obstacle = { why: 'outletUnconfirmed', application: { confirmedOutlet: null }, facts: seats({ outlet: capped }) };
const NO_SEAT: Obstacle = { why: 'noSeatInCampaign', facts: seats({ overall: full }) };
const TOOK_PART: Obstacle = { why: 'tookPartBefore', application: { deciders: ['Anne'] } };
const NOBODY: Obstacle = { why: 'personUnknown', actor: anApiToken('appealsOfficer') };
const OWN_APPEAL: Obstacle = { why: 'ownDossier', application: { applicant: 'Anne' } };

/** The guards once more, as what stands in the way of each transition, in the order in which it is asked. */
const OBSTACLES: Partial<Record<TransitionName, readonly Obstacle[]>> = {
  submit: [
    { why: 'dossierIncomplete', facts: { missing: [{ field: 'documents', anyOf: ['PORTRAIT'], message: 'documentMissing' }] } },
    { why: 'campaignNotOpen', facts: { campaign: { closesAt: NOW } } },
  ],
  requestInformation: [
    { why: 'dueDateNotAhead', input: { dueAt: NOW } },
    { why: 'dueDateAfterEnd', input: { dueAt: NOW + 10 * DAY } },
    {
      why: 'dueDateBroughtForward',
      application: { state: 'INFORMATION_REQUESTED', informationDueAt: NOW + 2 * DAY },
      input: { dueAt: NOW + DAY },
    },
  ],
  lapse: [{ why: 'notDueYet' }],
  clearScreening: [{ why: 'ownDossier', application: { applicant: 'Simon' } }],
  maintainObjection: [{ why: 'nothingHeard' }],
  answerHearing: [{ why: 'hearingRanOut', facts: { windowStartsAt: NOW - 48 * HOUR } }],
  closeHearing: [{ why: 'notDueYet' }],
  approve: [
    OWN,
    NOT_CLEARED,
    OBJECTED,
    OVER,
    UNCONFIRMED,
    NO_SEAT,
    { why: 'passingOverUnexplained', facts: { waitingLonger: 1 }, input: { note: null, internalNote: null } },
  ],
  waitlist: [OWN, NOT_CLEARED, OBJECTED, { why: 'seatHeldAlready', application: { seat: SEAT } }],
  reject: [
    { why: 'nothingHeard', input: { reason: 'SECURITY' } },
    { why: 'approvalStands', application: { seat: SEAT } },
    { why: 'refusedBefore', application: { remitted: true, refusers: ['Paule'] } },
  ],
  reconsider: [OWN, OVER],
  appeal: [
    { why: 'appealedBefore', application: { appealedAt: NOW - DAY } },
    { why: 'appealRanOut', facts: { windowStartsAt: NOW - 72 * HOUR } },
    OVER,
  ],
  upholdAppeal: [OWN_APPEAL, TOOK_PART, NOBODY, NOT_CLEARED, OBJECTED, OVER, UNCONFIRMED, NO_SEAT],
  remitAppeal: [OWN_APPEAL, TOOK_PART, NOBODY],
  dismissAppeal: [TOOK_PART, NOBODY],
  revoke: [
    { why: 'securityMustObject', input: { reason: 'SECURITY' } },
    { why: 'factInFuture', input: { factDate: '2021-10-13' } },
    { why: 'factBeforeApproval', input: { factDate: '2021-10-08' } },
  ],
  expire: [{ why: 'notDueYet' }],
};

const CASES = TRANSITION_NAMES.flatMap((name) => (OBSTACLES[name] ?? []).map((obstacle) => ({ name, obstacle, why: obstacle.why })));

test.each(CASES)('to $name meets with $why', ({ name, obstacle }) => {
  const { from, by } = transitionNamed(name);
  const application = anApplication({ state: from[0], ...obstacle.application });
  const actor = obstacle.actor ?? anActor(by[0] ?? 'system');
  const answer = decide(application, aCommand(name, actor, { ...FULL_INPUT, ...obstacle.input }), someFacts(obstacle.facts));
  expect(answer).toMatchObject({ ok: false, problem: { why: obstacle.why } });
});

test('of two obstacles the one that the table names first is told', () => {
  const [application, facts] = [{ clearedIdentity: null, objection: OBJECTED.application?.objection ?? null }, seats({ overall: full })];
  const answer = decide(
    anApplication({ state: 'UNDER_REVIEW', ...application }),
    aCommand('approve', anActor('pressOfficer')),
    someFacts(facts),
  );
  expect(answer).toMatchObject({ problem: { why: 'neverCleared' } });
});
