import { SYSTEM } from './actor';
import { apply } from './apply';
import { availableTransitions } from './available';
import { systemCommand } from './command';
import { decide } from './decide';
import { dueTransition, settle } from './due';
import { isFinal, STATES } from './states';
import { HOUR } from '../time/instant';
import { DAY, NOW, SEAT, aCommand, anActor, anApplication, someFacts } from './testing/dossier';

const requested = anApplication({ state: 'INFORMATION_REQUESTED', informationDueAt: NOW });
const inHearing = anApplication({ state: 'HEARING' });
const hearingOver = someFacts({ windowStartsAt: NOW - 48 * HOUR });
const ended = someFacts({ campaign: { endsAt: NOW } });

test('a request for information lapses at its date, not a moment earlier', () => {
  expect(dueTransition(requested, someFacts())).toBe('lapse');
  expect(dueTransition(requested, someFacts({ now: NOW - 1 }))).toBeNull();
});

test('a hearing closes when its window has passed, not a moment earlier', () => {
  expect(dueTransition(inHearing, hearingOver)).toBe('closeHearing');
  expect(dueTransition(inHearing, someFacts({ windowStartsAt: NOW - 48 * HOUR + 1 }))).toBeNull();
});

test('neither a request nor a hearing runs out while the applicant has not been told', () => {
  expect([requested, inHearing].map((application) => dueTransition(application, someFacts({ windowStartsAt: null })))).toEqual([null, null]);
});

test('who has not been told of a request can answer it after its date', () => {
  const answer = decide(requested, aCommand('submit', anActor('applicant')), someFacts({ windowStartsAt: null }));
  expect(answer).toMatchObject({ ok: true, value: { to: 'SUBMITTED' } });
});

test.each(STATES)('at the end of the campaign a dossier that is %s expires unless it is decided or final', (state) => {
  const stays = isFinal(state) || state === 'REJECTED' || state === 'REVOKED';
  expect(dueTransition(anApplication({ state, informationDueAt: null }), ended)).toBe(stays ? null : 'expire');
});

test('nothing is due while no date has passed', () => {
  expect(STATES.map((state) => dueTransition(anApplication({ state }), someFacts()))).toEqual(STATES.map(() => null));
});

test('what lapsed before the end lapses first and then expires, and frees the seat', () => {
  const { application, steps, overtakenBy } = settle({ ...requested, seat: SEAT }, ended);
  expect(steps.map(({ entry }) => entry.transition)).toEqual(['lapse', 'expire']);
  expect(application).toMatchObject({ state: 'EXPIRED', unanswered: true, seat: null, version: requested.version + 2 });
  expect(overtakenBy).toBe('expire');
});

test('settling what is settled changes nothing', () => {
  const once = settle(inHearing, hearingOver).application;
  expect(settle(once, hearingOver)).toEqual({ application: once, steps: [], overtakenBy: null });
});

test('a lapsed request is marked as not answered, and the press officer may ask again with any date ahead', () => {
  const answer = decide(
    { ...requested, informationDueAt: NOW },
    aCommand('requestInformation', anActor('pressOfficer'), { items: [{ item: 'A portrait' }], dueAt: NOW + 1 }),
    someFacts(),
  );
  expect(answer).toMatchObject({ ok: true, value: { due: [{ to: 'UNDER_REVIEW', changes: { unanswered: true } }] } });
});

test('the office may decide on a dossier whose hearing ran out, though no job has closed it', () => {
  const reject = aCommand('reject', anActor('pressOfficer'), { reason: 'SECURITY', note: 'The objection stands.' });
  const answer = decide(inHearing, reject, hearingOver);
  expect(answer).toMatchObject({
    ok: true,
    value: { to: 'REJECTED', entry: { from: 'UNDER_REVIEW' }, due: [{ entry: { transition: 'closeHearing' } }] },
  });
});

test.each([
  ['an answer to a request after its date', requested, aCommand('submit', anActor('applicant')), someFacts(), 'requestRanOut'],
  ['an answer to a hearing after its window', inHearing, aCommand('answerHearing', anActor('applicant')), hearingOver, 'hearingRanOut'],
  [
    'an approval after the end',
    anApplication({ state: 'UNDER_REVIEW' }),
    aCommand('approve', anActor('pressOfficer')),
    ended,
    'campaignOver',
  ],
] as const)('%s is told that the window has passed, though no job has run', (_, application, command, facts, why) => {
  expect(decide(application, command, facts)).toMatchObject({ ok: false, problem: { code: 'WINDOW_PASSED', why } });
});

test('a command that was out of place before the clock moved the dossier is simply out of place', () => {
  const answer = decide(inHearing, aCommand('startReview', anActor('pressOfficer')), hearingOver);
  expect(answer).toMatchObject({ ok: false, problem: { code: 'WRONG_STATE', currentState: 'UNDER_REVIEW' } });
});

test('what is on offer follows the clock, not the job', () => {
  expect(availableTransitions(inHearing, anActor('applicant'), hearingOver)).toEqual(['withdraw']);
  expect(availableTransitions(inHearing, anActor('pressOfficer'), hearingOver)).toContain('reject');
  expect(availableTransitions(inHearing, SYSTEM, hearingOver)).toEqual([]);
});

test.each(['lapse', 'closeHearing', 'expire'] as const)('the job that comes too early to %s is refused', (name) => {
  const application = name === 'lapse' ? anApplication({ state: 'INFORMATION_REQUESTED' }) : inHearing;
  expect(decide(application, systemCommand(name), someFacts())).toMatchObject({ problem: { why: 'notDueYet' } });
});

test('the job writes the same step that a command would have written', () => {
  const job = decide(inHearing, systemCommand('closeHearing'), hearingOver);
  const [step] = settle(inHearing, hearingOver).steps;
  expect(job.ok && apply(inHearing, job.value)).toEqual(step && apply(inHearing, step));
});

test('a campaign that is over by a day offers nothing but its decisions', () => {
  const late = someFacts({ now: NOW + 11 * DAY });
  const offered = STATES.flatMap((state) =>
    (['applicant', 'pressOfficer'] as const).flatMap((role) => availableTransitions(anApplication({ state }), anActor(role), late)),
  );
  expect(offered).toEqual([]);
});
