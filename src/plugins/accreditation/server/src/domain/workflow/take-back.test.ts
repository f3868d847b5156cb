import { HOUR } from '../time/instant';
import { isDecision } from '../letters/occasions';
import type { Application } from './application';
import { apply } from './apply';
import { decide } from './decide';
import { decideEdit } from './decide-edit';
import type { HeldDecision, Standing } from './held-decision';
import { heldAfter, heldAt, leavesAt } from './held-decision';
import type { Step } from './step';
import type { TakingBack } from './take-back';
import { decideTakeBack } from './take-back';
import { DAY, NOW, SEAT, aCommand, anActor, anApiToken, anApplication, someFacts } from './testing/dossier';
import { dueOnceTold } from './told';
import { TRANSITION_NAMES, transitionNamed } from './transitions';

const MINUTE = 60_000;

const standing = ({ state, version, seat, remitted, deciders, refusers }: Application): Standing => ({
  ...{ state, version, seat, remitted, deciders, refusers },
  enteredAt: NOW - DAY,
  windowStartsAt: null,
});

function decision(name: 'approve' | 'reject', before: Application): { step: Step; after: Application; held: HeldDecision } {
  const answer = decide(before, aCommand(name, anActor('pressOfficer')), someFacts());
  if (!answer.ok) throw new Error(answer.problem.code);
  const [held] = heldAfter([], { step: answer.value, sequence: 7, before: standing(before), graceMinutes: 10 });
  return { step: answer.value, after: apply(before, answer.value), held: held as HeldDecision };
}

const underReview = anApplication({ state: 'UNDER_REVIEW', deciders: ['Rosa'] });
const seated = anApplication({ state: 'UNDER_REVIEW', seat: SEAT, objection: { raisedAt: NOW - DAY, hearing: 'ANSWERED' } });

describe('a decision', () => {
  test('changes nothing that could not be put back', () => {
    const changes = TRANSITION_NAMES.filter(isDecision).flatMap((name) => transitionNamed(name).sets ?? []);
    expect(new Set(changes)).toEqual(new Set(['takeSeat', 'recordDecider', 'freeSeat', 'recordRefuser', 'recordRemittal']));
  });

  test('is held back for the campaign’s minutes, to the moment', () => {
    const { held } = decision('approve', underReview);
    expect([heldAt([held], NOW + 10 * MINUTE - 1), heldAt([held], NOW + 10 * MINUTE)]).toEqual([held, null]);
  });

  test('hides the dossier until the first of several may be told, and their letters keep their order', () => {
    const { held } = decision('approve', underReview);
    const later = { ...held, sequence: 8, leavesAt: held.leavesAt + 5 * MINUTE };
    expect(heldAt([held, later], NOW)).toBe(held);
    expect(heldAt([held, later], held.leavesAt)).toBe(later);
    expect(leavesAt([held, later], NOW + MINUTE)).toBe(later.leavesAt);
  });

  test('that is held back is hidden from the applicant’s commands: they are told to try again, and where the dossier stood', () => {
    const { after, held } = decision('approve', underReview);
    const facts = someFacts({ heldBack: held });
    const refused = { ok: false, problem: { code: 'RATE_LIMITED', why: 'tryAgainSoon', currentState: 'UNDER_REVIEW' } };
    expect(decide(after, aCommand('withdraw', anActor('applicant'), {}, after.version), facts)).toMatchObject(refused);
    expect(decideEdit(after, { editor: 'applicant', version: after.version }, facts)).toMatchObject(refused);
    expect(decide(after, aCommand('revoke', anActor('pressOfficer'), undefined, after.version), facts)).not.toMatchObject(refused);
  });
});

describe('taking a decision back', () => {
  const take = (name: 'approve' | 'reject', changes: Partial<TakingBack> = {}, facts = someFacts(), before = underReview) => {
    const { after, held } = decision(name, before);
    const taking = { actor: anActor('pressOfficer'), version: after.version, internalNote: null, decision: held, isLetterThere: true, seats: facts.seats, ...changes };
    return { after, answer: decideTakeBack(after, taking, facts) };
  };

  test('puts everything back that it changed, and is a step of its own', () => {
    const { after, answer } = take('approve');
    if (!answer.ok) throw new Error(answer.problem.code);
    expect(apply(after, answer.value.step)).toEqual({ ...underReview, version: after.version + 1 });
    expect(answer.value.step.entry).toMatchObject({ transition: 'takeBack', from: 'APPROVED', to: 'UNDER_REVIEW' });
  });

  test('of a rejection gives the seat back', () => {
    const { after, answer } = take('reject', {}, someFacts(), seated);
    expect([after.seat, answer.ok && apply(after, answer.value.step).seat]).toEqual([null, SEAT]);
  });

  test('of a rejection is refused once the seat is somebody else’s', () => {
    const full = { ...someFacts().seats, category: { capacity: 3, taken: 3 } };
    expect(take('reject', { seats: full }, someFacts(), seated).answer).toMatchObject({ problem: { why: 'noSeatInCategory', currentState: 'REJECTED' } });
  });

  test.each<[string, Partial<TakingBack>, ReturnType<typeof someFacts>]>([
    ['staleVersion', { version: 1 }, someFacts()],
    ['nothingToTakeBack', { decision: null }, someFacts()],
    ['decidedByAnother', { actor: anActor('pressOfficer', 'Rosa') }, someFacts()],
    ['personUnknown', { actor: anApiToken('pressOfficer') }, someFacts()],
    ['decisionHasLeft', { isLetterThere: false }, someFacts()],
    ['decisionHasLeft', {}, someFacts({ now: NOW + 10 * MINUTE })],
    ['nothingToTakeBack', {}, someFacts({ campaign: { endsAt: NOW } })],
  ])('is refused: %s', (why, changes, facts) => {
    expect(take('approve', changes, facts).answer).toMatchObject({ ok: false, problem: { why } });
  });

  test('forgets the decision, and keeps those before it', () => {
    const { held } = decision('approve', underReview);
    const { answer } = take('approve');
    const earlier = { ...held, sequence: 6 };
    const step = answer.ok ? answer.value.step : undefined;
    expect(step && heldAfter([earlier, held], { step, sequence: 8, before: held.before, graceMinutes: 10 })).toEqual([earlier]);
  });
});

describe('the date of a request', () => {
  const due = (hours: number, toldAfter: number) => {
    const date = dueOnceTold({ informationDueAt: NOW + hours * HOUR }, NOW, NOW + toldAfter * HOUR);
    return date === null ? null : (date - NOW) / HOUR;
  };

  test('stays as it was announced for who is told in good time', () => {
    expect([due(120, 0), due(120, 96), due(6, 3)]).toEqual([120, 120, 6]);
  });

  test('leaves who is told late half of the time that was given, and at most a day', () => {
    expect([due(120, 119), due(120, 200), due(6, 5)]).toEqual([143, 224, 8]);
  });

  test('is none where there is none', () => {
    expect(dueOnceTold({ informationDueAt: null }, NOW, NOW)).toBeNull();
  });
});
