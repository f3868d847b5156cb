import * as documents from '../../../types/operations';
import { STATES } from '../../../src/plugins/accreditation/server/src/domain/workflow/states';
import { openOffice } from '../../support/accreditation';
import { anybody, signInOfficer } from '../../support/officers';
import { startPressroom, type Pressroom } from '../../support/pressroom';
import { loadSamples } from '../../support/sample';

let pressroom: Pressroom;
beforeAll(async () => {
  pressroom = await startPressroom();
  await loadSamples(pressroom);
});
afterAll(() => pressroom.stop());

const campaigns = async () => (await anybody(pressroom).ask(documents.CampaignsDocument, { locale: 'fr' })).accreditationCampaigns;

test('Namur’s campaign is over, and the rehearsal’s is open', async () => {
  expect((await campaigns()).map(({ slug, phase, event }) => [slug.replace(/\d{4}-\d\d-\d\d/, 'today'), phase, event?.title])).toEqual([
    ['namur-2021', 'ENDED', 'Namur 2021, sommet international du numérique'],
    ['rehearsal-today', 'OPEN', 'Répétition générale du sommet'],
  ]);
});

test('every state of the workflow is there to be looked at, each reached by the workflow itself', async () => {
  const press = await signInOfficer(pressroom, 'Press officer', 'press@pressroom.example');
  const states = await Promise.all(
    (await campaigns()).map(async ({ documentId }) => (await press.ask(documents.StatisticsDocument, { campaign: documentId })).accreditationStatistics?.byState ?? []),
  );
  expect(new Set(states.flat().map(({ state }) => state))).toEqual(new Set(STATES));
  expect(states[1]?.reduce((sum, { count }) => sum + count, 0)).toBe(40);
  const office = await openOffice(pressroom);
  expect(await office.call('auditor', 'audit')).toMatchObject({ dossiers: 43, fault: null });
});

test('whoever signs in with an officer’s address is the person who decided on the sample’s dossiers', async () => {
  const press = await signInOfficer(pressroom, 'Press officer', 'press@pressroom.example');
  const { accreditationApplications } = await press.ask(documents.QueueDocument, { filters: { mine: true, state: { eq: 'UNDER_REVIEW' } } });
  expect(accreditationApplications.length).toBeGreaterThan(0);
  expect(new Set(accreditationApplications.map(({ assignee }) => assignee))).toEqual(new Set(['press@pressroom.example']));
});

test('the whole path can be played at once in one category: it needs neither documents nor a screening', async () => {
  const rehearsal = (await campaigns()).at(-1);
  const applicant = anybody(pressroom);
  const { startAccreditation } = await applicant.ask(documents.StartAccreditationDocument, {
    input: { campaign: rehearsal?.documentId ?? '', category: 'PRINT', person: { familyName: 'Probe', email: 'probe@example.org', nationality: 'BE' }, outlet: { name: 'GEX' } },
  });
  if (startAccreditation.__typename !== 'AccreditationStarted') throw new Error(startAccreditation.message);
  const { submitAccreditation } = await applicant.ask(documents.SubmitAccreditationDocument, { token: startAccreditation.token, version: 1 });
  expect(submitAccreditation).toMatchObject({ state: 'SUBMITTED' });
  const press = await signInOfficer(pressroom, 'Press officer', 'press@pressroom.example');
  const { accreditationApplications } = await press.ask(documents.QueueDocument, { filters: { name: { eq: 'Probe' } } });
  const id = accreditationApplications[0]?.documentId ?? '';
  await press.ask(documents.StartReviewDocument, { id, version: 2 });
  const { approveAccreditation } = await press.ask(documents.ApproveDocument, { id, version: 3, note: 'Welcome.' });
  expect(approveAccreditation).toMatchObject({ state: 'APPROVED' });
});

test('a rehearsal that has aged is followed by one of the day, and leaves the list', async () => {
  const before = (await campaigns()).map(({ slug }) => slug);
  const load = (now: number, renew: boolean) =>
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- this runs in the server's process, from its source
    pressroom.inside((strapi, { root, ...options }) => require(`${root}/dist/src/sample/rehearsal/load-rehearsal`).loadRehearsal(strapi, options), { root: process.cwd(), now, renew });
  const tomorrow = Date.now() + 86_400_000;
  expect(await load(tomorrow, false)).toBe(false);
  expect(await load(tomorrow, true)).toBe(true);
  expect(await load(tomorrow, true)).toBe(false);
  const after = (await campaigns()).map(({ slug }) => slug);
  expect(after).toHaveLength(2);
  expect(after).not.toEqual(before);
});
