import { decideEdit } from './decide-edit';
import { DAY, NOW, anApplication, someFacts } from './testing/dossier';
import { STATES, isEditable, isFinal } from './states';

test.each(STATES)('an applicant may change a dossier in %s only while it is with them', (state) => {
  const answer = decideEdit(anApplication({ state }), { editor: 'applicant', version: 3 }, someFacts());
  expect(answer.ok || answer.problem.code).toBe(isEditable(state) ? true : 'WRONG_STATE');
});

test.each(STATES)('the office may change a dossier in %s unless it is over', (state) => {
  const answer = decideEdit(anApplication({ state }), { editor: 'office', version: 3 }, someFacts());
  expect(answer.ok || answer.problem.code).toBe(isFinal(state) ? 'WRONG_STATE' : true);
});

test('a change on an old version is stale', () => {
  expect(decideEdit(anApplication(), { editor: 'applicant', version: 2 }, someFacts())).toMatchObject({ ok: false, problem: { code: 'STALE', currentState: 'DRAFT' } });
});

test('once a request for information has run out, the dossier is with the office, whether or not the job has run', () => {
  const asked = anApplication({ state: 'INFORMATION_REQUESTED', informationDueAt: NOW });
  const answer = decideEdit(asked, { editor: 'applicant', version: 3 }, someFacts());
  expect(answer).toMatchObject({ ok: false, problem: { why: 'requestRanOut', currentState: 'UNDER_REVIEW' } });
});

test('after the campaign has ended nobody changes a draft', () => {
  const answer = decideEdit(anApplication(), { editor: 'applicant', version: 3 }, someFacts({ now: NOW + 11 * DAY }));
  expect(answer).toMatchObject({ ok: false, problem: { why: 'campaignOver', currentState: 'EXPIRED' } });
});
