import { decide } from './decide';
import type { CommandInput } from './command-input';
import { DAY, FULL_INPUT, NOW, SEAT, aCommand, anActor, anApiToken, anApplication, someFacts } from './testing/dossier';
import type { TransitionName } from './transitions';
import { TRANSITION_NAMES, transitionNamed } from './transitions';

const press = anActor('pressOfficer');
const underReview = anApplication({ state: 'UNDER_REVIEW' });

test('a command on an old version is stale, before anything else is looked at', () => {
  const answer = decide(anApplication({ state: 'DISMISSED' }), aCommand('approve', press, {}, 2), someFacts());
  expect(answer).toMatchObject({ ok: false, problem: { code: 'STALE', currentState: 'DISMISSED' } });
});

test('only the clock needs no version', () => {
  const answer = decide(underReview, { transition: 'approve', actor: press, version: null, input: {} }, someFacts());
  expect(answer).toMatchObject({ ok: false, problem: { code: 'STALE' } });
});

test('the state is looked at before the input, and the input before the guards', () => {
  const seatless = someFacts({ seats: { ...someFacts().seats, overall: { capacity: 0, taken: 0 } } });
  const reject = (input: CommandInput, state: 'DRAFT' | 'UNDER_REVIEW') =>
    decide(anApplication({ state, seat: SEAT }), aCommand('reject', press, input), seatless);
  expect(reject({}, 'DRAFT')).toMatchObject({ problem: { code: 'WRONG_STATE' } });
  expect(reject({}, 'UNDER_REVIEW')).toMatchObject({ problem: { code: 'MISSING_INPUT', field: 'reason' } });
  expect(reject({ reason: 'SECURITY', note: 'No.' }, 'UNDER_REVIEW')).toMatchObject({ problem: { code: 'HEARING_REQUIRED' } });
});

test('somebody without the role is forbidden even what the dossier would allow', () => {
  const answer = decide(underReview, aCommand('approve', anActor('appealsOfficer')), someFacts());
  expect(answer).toEqual({ ok: false, problem: { code: 'FORBIDDEN' } });
});

test('a person with several roles may do what any of them may', () => {
  const both = { ...press, roles: ['pressOfficer', 'securityOfficer'] as const };
  expect(decide(anApplication({ state: 'SCREENING' }), aCommand('clearScreening', both), someFacts()).ok).toBe(true);
});

describe('what must be said with a command', () => {
  const NEEDS = TRANSITION_NAMES.flatMap((name) => (transitionNamed(name).needs ?? []).map((field) => ({ name, field })));
  const fromState = (name: TransitionName) => transitionNamed(name).from[0];
  const role = (name: TransitionName) => transitionNamed(name).by[0] ?? 'system';

  test.each(NEEDS)('$name without $field is refused and names the field', ({ name, field }) => {
    const application = anApplication({ state: fromState(name) });
    const answer = decide(application, aCommand(name, anActor(role(name)), { ...FULL_INPUT, [field]: null }), someFacts());
    expect(answer).toMatchObject({ ok: false, problem: { code: 'MISSING_INPUT', field } });
  });

  const NONSENSE: { name: TransitionName; input: CommandInput; field: string }[] = [
    { name: 'reject', input: { reason: 'CONTENT' }, field: 'reason' },
    { name: 'requestInformation', input: { items: [{ item: ' ' }] }, field: 'items' },
    { name: 'requestInformation', input: { items: [{ item: 'A visa', document: 'VISA' }] }, field: 'items' },
    { name: 'requestInformation', input: { items: [{ item: 'Nul \0' }] }, field: 'items' },
    { name: 'reject', input: { note: 'Half a pair: \ud83d' }, field: 'note' },
    { name: 'reject', input: { note: 'x'.repeat(10_001) }, field: 'note' },
    { name: 'startReview', input: { internalNote: 'x'.repeat(10_001) }, field: 'internalNote' },
    { name: 'requestInformation', input: { dueAt: Number.NaN }, field: 'dueAt' },
    { name: 'revoke', input: { factDate: '2021-02-29' }, field: 'factDate' },
    { name: 'revoke', input: { factDate: 'yesterday' }, field: 'factDate' },
  ];
  test.each(NONSENSE)('$name with nonsense for $field is refused and names the field', ({ name, input, field }) => {
    const application = anApplication({ state: fromState(name) });
    const answer = decide(application, aCommand(name, press, { ...FULL_INPUT, ...input }), someFacts());
    expect(answer).toMatchObject({ ok: false, problem: { code: 'INVALID_INPUT', field } });
  });

  test('white space says nothing', () => {
    const answer = decide(underReview, aCommand('reject', press, { reason: 'LATE', note: ' \n ' }), someFacts());
    expect(answer).toMatchObject({ problem: { code: 'MISSING_INPUT', field: 'note' } });
  });
});

describe('what an accepted command brings about', () => {
  test('the entry says who did what, when, from where to where and why', () => {
    const answer = decide(underReview, aCommand('reject', press), someFacts());
    expect(answer.ok && answer.value.entry).toEqual({
      transition: 'reject',
      from: 'UNDER_REVIEW',
      to: 'REJECTED',
      at: NOW,
      actor: { kind: 'END_USER', personId: 'Paule' },
      reason: 'NOT_MEDIA',
      factDate: null,
      dueAt: null,
      note: FULL_INPUT.note,
      internalNote: FULL_INPUT.internalNote,
      statement: null,
      items: [],
    });
  });

  test('a reason sent along with an approval is not recorded', () => {
    const answer = decide(underReview, aCommand('approve', press), someFacts());
    expect(answer).toMatchObject({ ok: true, value: { entry: { reason: null, note: FULL_INPUT.note } } });
  });

  test.each([
    ['nobody', null, 'Paule'],
    ['a colleague', 'Rosa', 'Rosa'],
  ])('a review started where %s was assigned leaves the right assignee', (_, assignee, expected) => {
    const answer = decide(anApplication({ state: 'SUBMITTED', assignee }), aCommand('startReview', press), someFacts());
    expect(answer).toMatchObject({ ok: true, value: { changes: { assignee: expected } } });
  });

  test('the first submission stays', () => {
    const again = anApplication({ state: 'INFORMATION_REQUESTED', unanswered: true });
    const answer = decide(again, aCommand('submit', anActor('applicant')), someFacts());
    expect(answer).toMatchObject({
      ok: true,
      value: { changes: { submittedAt: again.submittedAt, informationDueAt: null, unanswered: false } },
    });
  });

  test('a seat counts where it was given, and a freelancer’s for no outlet', () => {
    const seatOf = (employment: 'STAFF' | 'FREELANCE') => {
      const answer = decide({ ...underReview, employment }, aCommand('approve', press), someFacts());
      return answer.ok && answer.value.changes.seat;
    };
    expect(seatOf('STAFF')).toEqual({ category: 'PRINT', outlet: 'le-soir', since: NOW });
    expect(seatOf('FREELANCE')).toEqual({ category: 'PRINT', outlet: null, since: NOW });
  });

  test('approving again a dossier that kept its seat leaves the day of the approval as it was', () => {
    const answer = decide({ ...underReview, seat: SEAT }, aCommand('approve', press), someFacts());
    expect(answer).toMatchObject({ ok: true, value: { changes: { seat: { since: SEAT.since } } } });
  });

  test('a clearance lifts the objection and is given for the identity as it stands', () => {
    const application = anApplication({ state: 'HEARING', identity: 'identity-2' });
    const answer = decide(application, aCommand('clearScreening', anActor('securityOfficer')), someFacts());
    expect(answer).toMatchObject({ ok: true, value: { changes: { clearedIdentity: 'identity-2', objection: null } } });
  });

  test('an API token decides without leaving a person behind', () => {
    const answer = decide(underReview, aCommand('reject', anApiToken('pressOfficer')), someFacts());
    expect(answer).toMatchObject({ ok: true, value: { changes: { deciders: [], refusers: [] } } });
  });

  test('an objection to an approved dossier keeps its seat', () => {
    const application = anApplication({ state: 'APPROVED' });
    const answer = decide(application, aCommand('objectToAccreditation', anActor('securityOfficer')), someFacts());
    expect(answer.ok && 'seat' in answer.value.changes).toBe(false);
  });

  test.each(['withdraw', 'revoke'] as const)('to %s frees the seat', (name) => {
    const actor = anActor(name === 'withdraw' ? 'applicant' : 'pressOfficer');
    const answer = decide(anApplication({ state: 'APPROVED' }), aCommand(name, actor), someFacts({ now: NOW + DAY }));
    expect(answer).toMatchObject({ ok: true, value: { changes: { seat: null } } });
  });
});
