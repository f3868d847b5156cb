import type { Actor, Role } from './actor';
import type { Application } from './application';
import type { CommandInput } from './command-input';
import { apply, replay } from './apply';
import { decide } from './decide';
import type { Entry } from './entry';
import type { Facts } from './facts';
import { DAY, FULL_INPUT, NOW, anActor, anApplication, someFacts } from './testing/dossier';
import type { TransitionName } from './transitions';
import { transitionNamed } from './transitions';

/** A dossier that is led through the table step by step, by whoever may, unless a story names somebody. */
function aDossier(changes: Partial<Application> = {}) {
  let application = anApplication({ version: 0, clearedIdentity: null, ...changes });
  const entries: Entry[] = [];
  const ask = (name: TransitionName, { by, input, facts }: Asking = {}) => {
    const role: Role = transitionNamed(name).by[0] ?? 'system';
    const said = { ...FULL_INPUT, ...input };
    const command = { transition: name, actor: by ?? anActor(role), version: application.version, input: said };
    const answer = decide(application, command, facts ?? someFacts());
    if (!answer.ok) return answer.problem.code;
    for (const step of [...answer.value.due, answer.value]) {
      application = apply(application, step);
      entries.push(step.entry);
    }
    return application.state;
  };
  return {
    ask,
    path: (...names: TransitionName[]) => names.forEach((name) => expect(ask(name)).toBe(transitionNamed(name).to)),
    edit: (edits: Partial<Application>) => (application = { ...application, ...edits, version: application.version + 1 }),
    now: () => application,
    entries,
  };
}

interface Asking {
  readonly by?: Actor;
  readonly input?: CommandInput;
  readonly facts?: Facts;
}

const rosa = anActor('pressOfficer', 'Rosa');
const security: CommandInput = { reason: 'SECURITY' };

test('the whole path: asked, screened, objected to, heard, rejected, appealed, remitted, cleared, approved by another', () => {
  const dossier = aDossier();
  dossier.path('submit', 'startReview', 'requestInformation', 'submit', 'startReview', 'sendToScreening');
  dossier.path('objectToAccreditation', 'answerHearing', 'sendToScreening', 'maintainObjection');
  expect(dossier.ask('reject', { input: security })).toBe('REJECTED');
  dossier.path('appeal');
  expect(dossier.ask('upholdAppeal')).toBe('NOT_CLEARED');
  dossier.path('remitAppeal', 'sendToScreening', 'clearScreening');
  expect(dossier.ask('approve', { by: rosa })).toBe('APPROVED');
  expect(replay(dossier.entries)).toBe('APPROVED');
});

test('an appeal is not upheld over a standing objection, even where nobody screens', () => {
  const dossier = aDossier();
  const facts = someFacts({ campaign: { screens: false } });
  dossier.path('submit', 'startReview', 'sendToScreening', 'objectToAccreditation', 'answerHearing', 'reject', 'appeal');
  expect(dossier.ask('upholdAppeal', { facts })).toBe('STANDING_OBJECTION');
});

test('a clearance followed by a changed passport name is worth nothing', () => {
  const dossier = aDossier();
  dossier.path('submit', 'startReview', 'sendToScreening', 'clearScreening', 'requestInformation');
  dossier.edit({ identity: 'identity-2' });
  dossier.path('submit', 'startReview');
  expect(dossier.ask('approve')).toBe('NOT_CLEARED');
  dossier.path('sendToScreening', 'clearScreening', 'approve');
});

test('a forged letter dated before the approval can be revoked for, and the revocation appealed, once', () => {
  const dossier = aDossier({ clearedIdentity: 'identity-1' });
  const later = someFacts({ now: NOW + DAY });
  dossier.path('submit', 'startReview', 'approve');
  expect(dossier.ask('revoke', { input: { reason: 'MISUSE', factDate: '2021-10-11' }, facts: later })).toBe('FACT_TOO_OLD');
  expect(dossier.ask('revoke', { input: { reason: 'FALSE_STATEMENT', factDate: '2021-10-13' }, facts: later })).toBe('REVOKED');
  dossier.path('appeal', 'remitAppeal');
  expect(dossier.ask('reject', { by: rosa })).toBe('REJECTED');
  expect(dossier.ask('appeal')).toBe('ALREADY_APPEALED');
});

test('one person with two accounts cannot reject and uphold', () => {
  const dossier = aDossier({ clearedIdentity: 'identity-1' });
  dossier.path('submit', 'startReview', 'reject', 'appeal');
  const sameInTheAdminPanel: Actor = { kind: 'ADMIN_USER', personId: 'Paule', roles: ['appealsOfficer', 'pressOfficer'] };
  expect(dossier.ask('upholdAppeal', { by: sameInTheAdminPanel })).toBe('SAME_PERSON');
  expect(dossier.ask('upholdAppeal')).toBe('APPROVED');
});

test('who objected cannot judge the appeal', () => {
  const dossier = aDossier({ clearedIdentity: 'identity-1' });
  dossier.path('submit', 'startReview', 'sendToScreening', 'objectToAccreditation', 'answerHearing', 'reject', 'appeal');
  expect(dossier.ask('dismissAppeal', { by: anActor('appealsOfficer', 'Simon') })).toBe('SAME_PERSON');
});

test('after a remitted revocation the person who revoked cannot reject', () => {
  const dossier = aDossier({ clearedIdentity: 'identity-1' });
  dossier.path('submit', 'startReview', 'approve');
  expect(dossier.ask('revoke', { input: { reason: 'MISUSE', factDate: '2021-10-12' } })).toBe('REVOKED');
  dossier.path('appeal', 'remitAppeal');
  expect(dossier.ask('reject')).toBe('SAME_PERSON');
});

test('an approval that an objection has led back to review is neither waitlisted nor rejected for want of a fact', () => {
  const dossier = aDossier({ clearedIdentity: 'identity-1' });
  dossier.path('submit', 'startReview', 'approve', 'objectToAccreditation', 'clearScreening');
  expect(dossier.now().seat).not.toBeNull();
  expect(dossier.ask('waitlist')).toBe('WRONG_STATE');
  expect(dossier.ask('reject', { input: { reason: 'CAPACITY' } })).toBe('HEARING_REQUIRED');
  expect(dossier.ask('reject', { input: security })).toBe('HEARING_REQUIRED');
  dossier.path('approve');
});

test('an approval is undone by a rejection once the applicant was heard on the objection to it, and the seat is free', () => {
  const dossier = aDossier({ clearedIdentity: 'identity-1' });
  dossier.path('submit', 'startReview', 'approve', 'objectToAccreditation', 'answerHearing');
  expect(dossier.now().seat).not.toBeNull();
  expect(dossier.ask('reject', { input: security })).toBe('REJECTED');
  expect(dossier.now().seat).toBeNull();
});

test('security grounds that security itself has lifted reject nobody', () => {
  const dossier = aDossier();
  dossier.path('submit', 'startReview', 'sendToScreening', 'objectToAccreditation', 'answerHearing', 'sendToScreening', 'clearScreening');
  expect(dossier.ask('reject', { input: security })).toBe('HEARING_REQUIRED');
});

test('after the end a rejection can neither be appealed nor reconsidered, because nothing could come of it', () => {
  const dossier = aDossier();
  const facts = someFacts({ campaign: { endsAt: NOW } });
  dossier.path('submit', 'startReview', 'reject');
  expect([dossier.ask('appeal', { facts }), dossier.ask('reconsider', { facts })]).toEqual(['WINDOW_PASSED', 'WINDOW_PASSED']);
});

test('a silence stays marked until the applicant submits again', () => {
  const dossier = aDossier();
  dossier.path('submit', 'startReview', 'requestInformation');
  expect(dossier.ask('sendToScreening', { facts: someFacts({ now: NOW + 4 * DAY }) })).toBe('SCREENING');
  dossier.path('returnToReview');
  expect(dossier.now().unanswered).toBe(true);
  dossier.path('requestInformation', 'submit');
  expect(dossier.now().unanswered).toBe(false);
});

test('a ledger with a gap leads nowhere', () => {
  const dossier = aDossier();
  dossier.path('submit', 'startReview', 'reject');
  expect(replay(dossier.entries.filter(({ transition }) => transition !== 'startReview'))).toBeNull();
  expect(replay([])).toBe('DRAFT');
});
