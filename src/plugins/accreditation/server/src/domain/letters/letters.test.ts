import { DAY, HEARD, NOW, anApplication, someFacts } from '../workflow/testing/dossier';
import { HOUR } from '../time/instant';
import { TRANSITION_NAMES, transitionNamed } from '../workflow/transitions';
import { isForApplicant } from '../workflow/effects';
import { faultSentence } from '../../wording/words-faults';
import { checkLetters } from './check-letters';
import { isDecision, letterAfter, opensWindow } from './occasions';
import { nextAttempt, restAfter } from './pauses';
import { dueReminder, runningDate } from './reminders';
import { renderLetter } from './render';

describe('which step leads to which letter', () => {
  test('every step with an effect for the applicant has a letter, and no other has', () => {
    const told = TRANSITION_NAMES.filter((name) => (transitionNamed(name).then ?? []).some(isForApplicant));
    expect(TRANSITION_NAMES.filter((name) => letterAfter(name) !== null)).toEqual(told);
  });

  test('decisions wait, and what asks the applicant for something does not', () => {
    expect(TRANSITION_NAMES.filter(isDecision)).toEqual(['approve', 'waitlist', 'reject', 'reconsider', 'upholdAppeal', 'remitAppeal', 'dismissAppeal', 'revoke']);
  });

  test('the letters that open a window are those of the steps that begin one', () => {
    const opening = TRANSITION_NAMES.filter((name) => opensWindow(letterAfter(name) ?? 'linkSent'));
    expect(opening).toEqual(['requestInformation', 'objectToAccreditation', 'reject', 'revoke']);
  });
});

describe('a letter', () => {
  const render = (subject: string, body: string, values = {}) => renderLetter({ language: 'en', template: { subject, body }, values });

  test('leaves out a paragraph that names something which is not there', () => {
    expect(render('S', 'One\n\nGround: {reason}\n\nTwo', { reason: ' ' }).text).toBe('One\n\nTwo\n');
  });

  test('escapes everything that is filled in, and never reads it as a template again', () => {
    const { text, html } = render('S', 'For you: {note}', { note: '<script>alert("x")</script> & {link}', link: 'https://press.example.org' });
    expect(html).toContain('<p>For you: &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; {link}</p>');
    expect(text).toBe('For you: <script>alert("x")</script> & {link}\n');
  });

  test('escapes what an office writes in its template as well', () => {
    expect(render('S', '<b onclick=x>{name}</b>', { name: '"' }).html).toContain('<p>&lt;b onclick=x&gt;&quot;&lt;/b&gt;</p>');
  });

  test.each(['\r\nBcc: other@example.org', '\nX: y', '\u2028x', '\u0000', '\t\r'])('has a subject of one line whatever is filled in: %j', (note) => {
    const { subject } = render('About {note}', 'x', { note });
    expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
  });

  test('makes its link a link, whose address cannot end its own attribute', () => {
    expect(render('S', 'Here: {link}', { link: 'https://press.example.org/a#"><i' }).html).toContain('<a href="https://press.example.org/a#&quot;&gt;&lt;i">');
  });

  test('keeps the lines of what somebody wrote', () => {
    expect(render('S', '{note}', { note: 'One\r\nTwo' })).toMatchObject({ text: 'One\nTwo\n', html: expect.stringContaining('<p>One<br>\nTwo</p>') });
  });
});

describe('a campaign’s own letters', () => {
  const letter = { kind: 'approved', language: 'en', subject: 'Welcome ({reference})', body: 'Welcome.\n\n{note}' };
  const check = (letters: unknown) => checkLetters(letters, { languages: ['fr', 'en'], sentenceOf: (problem, kind) => faultSentence(problem, kind, 'en') }).map(({ path, message }) => `${path.join('.')}: ${message}`);

  test('are taken when they name only what that letter can say', () => {
    expect([check(null), check([]), check([letter, { ...letter, language: 'fr' }])]).toEqual([[], [], []]);
  });

  test.each<[string, unknown]>([
    ['letters', 'approved'],
    ['letters.0', ['approved']],
    ['letters.0.kind', [{ ...letter, kind: 'welcome' }]],
    ['letters.0.language', [{ ...letter, language: 'de' }]],
    ['letters.0.style', [{ ...letter, style: 'bold' }]],
    ['letters.0.subject', [{ ...letter, subject: ' ' }]],
    ['letters.0.subject', [{ ...letter, subject: 'One\nTwo' }]],
    ['letters.0.body', [{ ...letter, body: 'Until {until}' }]],
    ['letters.0.body', [{ ...letter, body: '{internalNote}' }]],
    ['letters.0.body', [{ ...letter, body: '{{#if note}}' }]],
    ['letters.0.body', [{ ...letter, body: 'A brace {' }]],
    ['letters.0.body', [{ ...letter, body: 'x'.repeat(10_001) }]],
    ['letters.1', [letter, letter]],
  ])('with something wrong in %s are refused there', (path, letters) => {
    expect(check(letters)[0]).toMatch(new RegExp(`^${path}: `));
  });

  test('are told what can be filled in, where something cannot', () => {
    expect(check([{ ...letter, body: '{until}' }])).toEqual(['letters.0.body: “{until}” cannot be filled in here; use {office}, {campaign}, {reference}, {name}, {link}, {contact}, {note}.']);
  });
});

describe('pauses', () => {
  test('grow, and end with somebody having to look', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 7].map((attempts) => nextAttempt(attempts, 0));
    expect(pauses).toEqual([60_000, 300_000, 900_000, HOUR, 4 * HOUR, 12 * HOUR, null]);
  });

  test('after which a silent server is asked again never exceed five minutes', () => {
    expect([1, 2, 3, 9].map(restAfter)).toEqual([15_000, 30_000, 60_000, 300_000]);
  });
});

describe('a reminder', () => {
  const due = (changes: Parameters<typeof anApplication>[0], facts: Parameters<typeof someFacts>[0] = {}, openedAt = NOW - 10 * DAY) =>
    dueReminder(runningDate(anApplication(changes), someFacts(facts), openedAt), NOW);

  test('of a draft comes in the last three days before closing, unless it was opened today', () => {
    expect([due({}), due({}, { campaign: { closesAt: NOW + 4 * DAY } }), due({}, {}, NOW - HOUR)]).toEqual(['draftReminder', null, null]);
  });

  test('of a draft that may come late follows its own date', () => {
    expect(due({ lateUntil: NOW + 9 * DAY })).toBeNull();
  });

  test('of a request comes in its last day, to who has known for a day', () => {
    const asked = { state: 'INFORMATION_REQUESTED', informationDueAt: NOW + 23 * HOUR } as const;
    expect([due(asked, { windowStartsAt: NOW - DAY }), due(asked, { windowStartsAt: NOW - DAY + 1 }), due(asked, { windowStartsAt: null })]).toEqual(['informationReminder', null, null]);
  });

  test('of a hearing and of an appeal comes when their windows near their end, and not after it', () => {
    const at = (hours: number) => ({ windowStartsAt: NOW - hours * HOUR });
    expect([due({ state: 'HEARING' }, at(24)), due({ state: 'HEARING' }, at(23)), due({ state: 'HEARING' }, at(48))]).toEqual(['hearingReminder', null, null]);
    expect([due({ state: 'REJECTED' }, at(49)), due({ state: 'REVOKED' }, at(47)), due({ state: 'REJECTED' }, at(72))]).toEqual(['appealReminder', null, null]);
  });

  test('of an appeal is not sent to who has appealed before', () => {
    expect(due({ state: 'REJECTED', appealedAt: NOW - 5 * DAY }, { windowStartsAt: NOW - 60 * HOUR })).toBeNull();
  });

  test('is for nobody who has nothing to do', () => {
    expect(due({ state: 'SCREENING', objection: HEARD })).toBeNull();
  });
});
