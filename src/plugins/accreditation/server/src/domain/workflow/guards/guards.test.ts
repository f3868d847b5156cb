import { HOUR } from '../../time/instant';
import type { Application } from '../application';
import type { CommandInput } from '../command-input';
import type { Actor } from '../actor';
import type { Facts } from '../facts';
import type { RefusalName } from '../refusal';
import { DOCUMENT_REFUSALS, REFUSALS } from '../refusal';
import { DAY, FULL_INPUT, HEARD, NOW, SEAT, anActor, anApiToken, anApplication, someFacts } from '../testing/dossier';
import type { GuardName } from '.';
import { GUARDS, INPUT_GUARDS, isWorldGuard } from '.';

interface Case {
  readonly guard: GuardName;
  /** Reads on from the guard's name: the press office's words for the case. */
  readonly story: string;
  readonly refusal: RefusalName | null;
  readonly application?: Partial<Application>;
  readonly actor?: Actor;
  readonly facts?: Parameters<typeof someFacts>[0];
  readonly input?: CommandInput;
}

const press = anActor('pressOfficer');
const full = { capacity: 5, taken: 5 };
const free = { capacity: 5, taken: 4 };
const counts = (changes: Partial<Facts['seats']>) => ({ seats: { ...someFacts().seats, ...changes } });
const closed = { closesAt: NOW };

const CASES: readonly Case[] = [
  { guard: 'dossierComplete', story: 'nothing is missing', refusal: null },
  {
    guard: 'dossierComplete',
    story: 'a portrait is missing',
    refusal: 'dossierIncomplete',
    facts: { missing: [{ field: 'documents', anyOf: ['PORTRAIT'], message: 'documentMissing' }] },
  },

  { guard: 'beforeDeadline', story: 'the campaign is open', refusal: null },
  { guard: 'beforeDeadline', story: 'the campaign opens this very moment', refusal: null, facts: { campaign: { opensAt: NOW } } },
  { guard: 'beforeDeadline', story: 'the campaign opens later', refusal: 'campaignNotOpen', facts: { campaign: { opensAt: NOW + 1 } } },
  { guard: 'beforeDeadline', story: 'the campaign closes this very moment', refusal: 'campaignNotOpen', facts: { campaign: closed } },
  {
    guard: 'beforeDeadline',
    story: 'it has closed, but the dossier has a later date of its own',
    refusal: null,
    application: { lateUntil: NOW + 1 },
    facts: { campaign: closed },
  },
  {
    guard: 'beforeDeadline',
    story: 'the dossier’s own date has passed too',
    refusal: 'campaignNotOpen',
    application: { lateUntil: NOW },
    facts: { campaign: closed },
  },
  {
    guard: 'beforeDeadline',
    story: 'a request is answered in time, after the campaign closed',
    refusal: null,
    application: { state: 'INFORMATION_REQUESTED', informationDueAt: NOW + 1 },
    facts: { campaign: closed },
  },
  {
    guard: 'beforeDeadline',
    story: 'a request is answered late, though the campaign is open',
    refusal: 'requestRanOut',
    application: { state: 'INFORMATION_REQUESTED', informationDueAt: NOW },
  },

  { guard: 'beforeEnd', story: 'the end is a moment away', refusal: null, facts: { campaign: { endsAt: NOW + 1 } } },
  { guard: 'beforeEnd', story: 'the end is now', refusal: 'campaignOver', facts: { campaign: { endsAt: NOW } } },
  { guard: 'campaignEnded', story: 'the end is now', refusal: null, facts: { campaign: { endsAt: NOW } } },
  { guard: 'campaignEnded', story: 'the end is a moment away', refusal: 'notDueYet', facts: { campaign: { endsAt: NOW + 1 } } },

  { guard: 'withinHearingWindow', story: 'a moment is left', refusal: null, facts: { windowStartsAt: NOW - 48 * HOUR + 1 } },
  { guard: 'withinHearingWindow', story: 'the hours are over', refusal: 'hearingRanOut', facts: { windowStartsAt: NOW - 48 * HOUR } },
  { guard: 'withinHearingWindow', story: 'the letter has not left', refusal: null, facts: { windowStartsAt: null } },
  { guard: 'hearingOverdue', story: 'the hours are over', refusal: null, facts: { windowStartsAt: NOW - 48 * HOUR } },
  { guard: 'hearingOverdue', story: 'a moment is left', refusal: 'notDueYet', facts: { windowStartsAt: NOW - 48 * HOUR + 1 } },
  { guard: 'hearingOverdue', story: 'the letter has not left', refusal: 'notDueYet', facts: { windowStartsAt: null } },
  { guard: 'withinAppealWindow', story: 'a moment is left', refusal: null, facts: { windowStartsAt: NOW - 72 * HOUR + 1 } },
  { guard: 'withinAppealWindow', story: 'the hours are over', refusal: 'appealRanOut', facts: { windowStartsAt: NOW - 72 * HOUR } },
  { guard: 'withinAppealWindow', story: 'the letter has not left', refusal: null, facts: { windowStartsAt: null } },
  { guard: 'requestOverdue', story: 'the date has come', refusal: null, application: { informationDueAt: NOW } },
  { guard: 'requestOverdue', story: 'the date lies ahead', refusal: 'notDueYet', application: { informationDueAt: NOW + 1 } },

  { guard: 'screeningCleared', story: 'the identity as it stands is cleared', refusal: null },
  { guard: 'screeningCleared', story: 'nobody has cleared it', refusal: 'neverCleared', application: { clearedIdentity: null } },
  {
    guard: 'screeningCleared',
    story: 'the passport has another name since',
    refusal: 'identityChangedSinceClearance',
    application: { identity: 'identity-2' },
  },
  {
    guard: 'screeningCleared',
    story: 'the campaign does not screen',
    refusal: null,
    application: { clearedIdentity: null },
    facts: { campaign: { screens: false } },
  },
  { guard: 'noStandingObjection', story: 'security has nothing against it', refusal: null },
  { guard: 'noStandingObjection', story: 'security objected', refusal: 'objectionStands', application: { objection: HEARD } },
  { guard: 'hearingHeld', story: 'the applicant answered', refusal: null, application: { objection: HEARD } },
  { guard: 'hearingHeld', story: 'the applicant let it pass', refusal: null, application: { objection: { ...HEARD, hearing: 'CLOSED' } } },
  { guard: 'hearingHeld', story: 'there was no objection', refusal: 'nothingHeard' },
  { guard: 'hearingHeld', story: 'the hearing runs', refusal: 'nothingHeard', application: { objection: { ...HEARD, hearing: 'OPEN' } } },
  { guard: 'securityGroundsHeard', story: 'the reason is another', refusal: null },
  { guard: 'securityGroundsHeard', story: 'nobody was heard', refusal: 'nothingHeard', input: { reason: 'SECURITY' } },
  {
    guard: 'securityGroundsHeard',
    story: 'the applicant was heard',
    refusal: null,
    application: { objection: HEARD },
    input: { reason: 'SECURITY' },
  },
  { guard: 'groundsOtherThanSecurity', story: 'the badge was lent', refusal: null, input: { reason: 'MISUSE' } },
  { guard: 'groundsOtherThanSecurity', story: 'it is about security', refusal: 'securityMustObject', input: { reason: 'SECURITY' } },

  { guard: 'notOwnDossier', story: 'the applicant is a stranger', refusal: null },
  { guard: 'notOwnDossier', story: 'the officer is the applicant', refusal: 'ownDossier', application: { applicant: 'Paule' } },
  { guard: 'notOwnDossier', story: 'a program decides and the applicant is a stranger', refusal: null, actor: anApiToken('pressOfficer') },
  { guard: 'tookNoPartBefore', story: 'others decided', refusal: null, application: { deciders: ['Simon'] } },
  { guard: 'tookNoPartBefore', story: 'the same person decided', refusal: 'tookPartBefore', application: { deciders: ['Simon', 'Paule'] } },
  { guard: 'tookNoPartBefore', story: 'a program asks', refusal: 'personUnknown', actor: anApiToken('appealsOfficer') },
  { guard: 'otherPersonAfterRemittal', story: 'nothing was remitted', refusal: null, application: { refusers: ['Paule'] } },
  { guard: 'otherPersonAfterRemittal', story: 'another rejected', refusal: null, application: { remitted: true, refusers: ['Rosa'] } },
  {
    guard: 'otherPersonAfterRemittal',
    story: 'the same person rejected',
    refusal: 'refusedBefore',
    application: { remitted: true, refusers: ['Paule'] },
  },
  {
    guard: 'otherPersonAfterRemittal',
    story: 'a program asks',
    refusal: 'personUnknown',
    application: { remitted: true },
    actor: anApiToken('pressOfficer'),
  },
  {
    guard: 'otherPersonAfterRemittal',
    story: 'a program asks and nothing was remitted',
    refusal: null,
    actor: anApiToken('pressOfficer'),
  },

  { guard: 'outletConfirmed', story: 'outlets are not capped', refusal: null, application: { confirmedOutlet: null } },
  { guard: 'outletConfirmed', story: 'the outlet is confirmed', refusal: null, facts: counts({ outlet: free }) },
  {
    guard: 'outletConfirmed',
    story: 'nobody has confirmed the outlet',
    refusal: 'outletUnconfirmed',
    application: { confirmedOutlet: null },
    facts: counts({ outlet: free }),
  },
  {
    guard: 'outletConfirmed',
    story: 'a freelancer counts for no outlet',
    refusal: null,
    application: { confirmedOutlet: null, employment: 'FREELANCE' },
    facts: counts({ outlet: free }),
  },
  { guard: 'seatLeft', story: 'there is no cap', refusal: null },
  { guard: 'seatLeft', story: 'one seat is left', refusal: null, facts: counts({ overall: free, category: free, outlet: free }) },
  { guard: 'seatLeft', story: 'the campaign is full', refusal: 'noSeatInCampaign', facts: counts({ overall: full }) },
  { guard: 'seatLeft', story: 'the category is full', refusal: 'noSeatInCategory', facts: counts({ category: full }) },
  { guard: 'seatLeft', story: 'the outlet has all it may have', refusal: 'noSeatForOutlet', facts: counts({ outlet: full }) },
  {
    guard: 'seatLeft',
    story: 'the dossier holds its seat already',
    refusal: null,
    application: { seat: SEAT },
    facts: counts({ overall: full, category: full, outlet: full }),
  },
  { guard: 'holdsNoSeat', story: 'it has none', refusal: null },
  { guard: 'holdsNoSeat', story: 'its approval stands', refusal: 'seatHeldAlready', application: { seat: SEAT } },
  { guard: 'passingOverExplained', story: 'nobody waits longer', refusal: null, input: {} },
  { guard: 'passingOverExplained', story: 'no word is said', refusal: 'passingOverUnexplained', facts: { waitingLonger: 1 }, input: {} },
  {
    guard: 'passingOverExplained',
    story: 'only blanks are said',
    refusal: 'passingOverUnexplained',
    facts: { waitingLonger: 1 },
    input: { note: ' ' },
  },
  { guard: 'passingOverExplained', story: 'the applicant is told', refusal: null, facts: { waitingLonger: 1 }, input: { note: 'Pool.' } },
  {
    guard: 'passingOverExplained',
    story: 'the office is told',
    refusal: null,
    facts: { waitingLonger: 1 },
    input: { internalNote: 'Pool.' },
  },
  {
    guard: 'passingOverExplained',
    story: 'the seat is held already',
    refusal: null,
    application: { seat: SEAT },
    facts: { waitingLonger: 1 },
    input: {},
  },

  { guard: 'dueDateAhead', story: 'the date is a moment away', refusal: null, input: { dueAt: NOW + 1 } },
  { guard: 'dueDateAhead', story: 'the date is now', refusal: 'dueDateNotAhead', input: { dueAt: NOW } },
  { guard: 'dueDateBeforeEnd', story: 'the date is before the end', refusal: null, input: { dueAt: NOW + 10 * DAY - 1 } },
  { guard: 'dueDateBeforeEnd', story: 'the date is the end', refusal: 'dueDateAfterEnd', input: { dueAt: NOW + 10 * DAY } },
  { guard: 'dueDateNotBroughtForward', story: 'no date runs', refusal: null, input: { dueAt: NOW + 1 } },
  {
    guard: 'dueDateNotBroughtForward',
    story: 'the running date stays',
    refusal: null,
    application: { informationDueAt: NOW + DAY },
    input: { dueAt: NOW + DAY },
  },
  {
    guard: 'dueDateNotBroughtForward',
    story: 'the running date would come sooner',
    refusal: 'dueDateBroughtForward',
    application: { informationDueAt: NOW + DAY },
    input: { dueAt: NOW + DAY - 1 },
  },

  { guard: 'notAppealedBefore', story: 'it is the first appeal', refusal: null },
  { guard: 'notAppealedBefore', story: 'there was one before', refusal: 'appealedBefore', application: { appealedAt: NOW - DAY } },
  { guard: 'approvalHeard', story: 'there was no approval', refusal: null },
  { guard: 'approvalHeard', story: 'an approval stands', refusal: 'approvalStands', application: { seat: SEAT } },
  { guard: 'approvalHeard', story: 'the applicant was heard on it', refusal: null, application: { seat: SEAT, objection: HEARD } },
  { guard: 'factHappened', story: 'it happened today, in Brussels', refusal: null, input: { factDate: '2021-10-12' } },
  { guard: 'factHappened', story: 'it will happen tomorrow', refusal: 'factInFuture', input: { factDate: '2021-10-13' } },
  {
    guard: 'factAfterApproval',
    story: 'it happened on the day of the approval',
    refusal: null,
    application: { seat: SEAT },
    input: { factDate: '2021-10-09' },
  },
  {
    guard: 'factAfterApproval',
    story: 'it happened the day before',
    refusal: 'factBeforeApproval',
    application: { seat: SEAT },
    input: { factDate: '2021-10-08' },
  },
  {
    guard: 'factAfterApproval',
    story: 'the approval was after midnight in Brussels, though not in London',
    refusal: 'factBeforeApproval',
    application: { seat: { ...SEAT, since: Date.parse('2021-10-08T22:30:00Z') } },
    input: { factDate: '2021-10-08' },
  },
  {
    guard: 'factAfterApproval',
    story: 'the letter was forged long ago, but the office learned of it after',
    refusal: null,
    application: { seat: SEAT },
    input: { reason: 'FALSE_STATEMENT', factDate: '2021-10-10' },
  },
];

function ask({ guard, application, actor, facts, input }: Case) {
  const petition = {
    application: anApplication({ state: 'UNDER_REVIEW', ...application }),
    actor: actor ?? press,
    facts: someFacts(facts),
    input: input ?? FULL_INPUT,
  };
  return isWorldGuard(guard) ? GUARDS[guard](petition) : INPUT_GUARDS[guard](petition);
}

test.each(CASES)('$guard, when $story: $refusal', (one) => {
  const expected = one.refusal === null ? null : { why: one.refusal, code: REFUSALS[one.refusal] };
  if (expected === null) expect(ask(one)).toBeNull();
  else expect(ask(one)).toMatchObject(expected);
});

test.each(Object.keys({ ...GUARDS, ...INPUT_GUARDS }))('%s is shown here letting something pass and stopping something', (name) => {
  const outcomes = CASES.filter(({ guard }) => guard === name).map(({ refusal }) => refusal === null);
  expect(new Set(outcomes)).toEqual(new Set([true, false]));
});

test('every way of refusing that a guard has is told apart in these cases', () => {
  const beside = ['nothingToTakeBack', 'decidedByAnother', 'decisionHasLeft', 'tryAgainSoon', 'letterNotParked', 'heldOnLegalGrounds', 'erasedAlready', 'noAddressOfOnesOwn', 'entryGone', 'entryChanged'];
  const outside = ['unknownDossier', 'tooManyRequests', 'staleVersion', 'wrongState', 'inputMissing', 'inputInvalid', ...beside, ...Object.keys(DOCUMENT_REFUSALS)];
  const shown = CASES.flatMap(({ refusal }) => refusal ?? []);
  expect([...new Set([...shown, ...outside])].sort()).toEqual(Object.keys(REFUSALS).sort());
});
