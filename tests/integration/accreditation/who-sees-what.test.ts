import { randomUUID } from 'node:crypto';
import * as documents from '../../../types/operations';
import { caller, openOffice, type Office } from '../../support/accreditation';
import { send } from '../../support/graphql';
import { anybody, signInOfficer, type GraphqlClient } from '../../support/officers';
import { startPressroom, type Pressroom } from '../../support/pressroom';
import type { Dossier } from '../../../src/plugins/accreditation/server/src/dossier/dossier';

let pressroom: Pressroom;
let office: Office;
let press: GraphqlClient;
let security: GraphqlClient;
let appeals: GraphqlClient;
let campaign: string;
let submitted: Dossier;
let screening: Dossier;
let token: string;

const PRESS = caller('pressOfficer', 'Pia');

beforeAll(async () => {
  pressroom = await startPressroom({ env: { TRUST_PROXY: 'true', SHARED_ADDRESSES: '198.51.100.0/24' } });
  office = await openOffice(pressroom);
  press = await signInOfficer(pressroom, 'Press officer');
  security = await signInOfficer(pressroom, 'Security officer');
  appeals = await signInOfficer(pressroom, 'Appeals officer');
  campaign = await office.campaign();
  submitted = await submit();
  screening = await submit();
  screening = await step(screening, 'startReview');
  screening = await step(screening, 'sendToScreening');
});
afterAll(() => pressroom.stop());

async function submit(): Promise<Dossier> {
  const started = await office.start(campaign, { locale: 'nl' });
  token = started.token;
  return moved(await office.perform(started.dossier, 'submit', caller('applicant')));
}

const step = async (dossier: Dossier, transition: 'startReview' | 'sendToScreening' | 'approve') => moved(await office.perform(dossier, transition, PRESS));

function moved(outcome: Awaited<ReturnType<Office['perform']>>): Dossier {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

const total = async (who: GraphqlClient, filters: object = {}) => (await who.ask(documents.QueueDocument, { filters })).accreditationApplications_connection.pageInfo.total;

describe('a press officer', () => {
  test('sees every dossier', async () => {
    expect(await total(press)).toBe(2);
  });

  test('finds by what stands in the dossier, whatever the case, and patterns are taken literally', async () => {
    const found = async (filters: object) => (await press.ask(documents.QueueDocument, { filters })).accreditationApplications.map(({ reference }) => reference);
    expect(await found({ name: { containsi: submitted.familyName.toUpperCase() } })).toContain(submitted.reference);
    expect(await found({ name: { containsi: '%' } })).toEqual([]);
    expect(await found({ reference: { eq: submitted.reference } })).toEqual([submitted.reference]);
    expect(await found({ not: { reference: { eq: submitted.reference } } })).toEqual([screening.reference]);
    expect(await found({ or: [{ state: { eq: 'SCREENING' } }, { category: { eq: 'RADIO' } }] })).toEqual([screening.reference]);
    expect(await found({ and: [{ state: { eq: 'SCREENING' } }, { mine: true }] })).toEqual([]);
    expect(await found({ tag: 'vip' })).toEqual([]);
    expect(await found({ submittedAt: { gt: '2100-01-01T00:00:00.000Z' } })).toEqual([]);
  });

  test('turns pages that never overlap', async () => {
    const page = async (number: number) => (await press.ask(documents.QueueDocument, { sort: ['familyName:desc'], pagination: { page: number, pageSize: 1 } })).accreditationApplications.map(({ documentId }) => documentId);
    const both = [...(await page(1)), ...(await page(2))];
    expect(new Set(both)).toEqual(new Set([submitted.documentId, screening.documentId]));
    expect(await page(3)).toEqual([]);
  });

  test('has the list in the order that is asked for, both ways', async () => {
    const names = async (sort: string) => (await press.ask(documents.QueueDocument, { sort: [sort] })).accreditationApplications.map(({ reference }) => reference);
    const ascending = [submitted.reference, screening.reference].sort();
    expect(await names('reference:asc')).toEqual(ascending);
    expect(await names('reference:desc')).toEqual([...ascending].reverse());
  });

  test('is told which order there is not', async () => {
    await expect(press.ask(documents.QueueDocument, { sort: ['tokenHash:asc'] })).rejects.toThrow('sort: “tokenHash:asc” is no order of dossiers');
  });
});

describe('a security officer', () => {
  test('sees and counts dossiers in screening and hearing only, whatever is asked', async () => {
    expect(await total(security)).toBe(1);
    expect(await total(security, { state: { eq: 'SUBMITTED' } })).toBe(0);
    expect(await total(security, { or: [{ state: { eq: 'SUBMITTED' } }, { state: { eq: 'SCREENING' } }] })).toBe(1);
    expect(await total(security, { not: { state: { eq: 'SCREENING' } } })).toBe(0);
    expect((await security.ask(documents.LedgerDocument, { id: submitted.documentId })).accreditationLedger).toBeNull();
    await expect(security.ask(documents.StatisticsDocument, { campaign })).rejects.toThrow('Forbidden access');
  });

  test('goes on seeing those that they decided', async () => {
    const { version } = screening;
    const { clearScreening } = await security.ask(documents.ClearScreeningDocument, { id: screening.documentId, version });
    expect(clearScreening).toMatchObject({ state: 'UNDER_REVIEW' });
    expect(await total(security)).toBe(1);
    expect(await total(await signInOfficer(pressroom, 'Security officer', 'other@office.example.org'))).toBe(0);
    screening = await office.find(screening);
  });

  test('is told of no dossier that is not theirs: it answers like one that does not exist', async () => {
    const answers = [];
    for (const id of [submitted.documentId, 'abcdefghijklmnopqrstuvwx']) answers.push((await security.ask(documents.ClearScreeningDocument, { id, version: 2 })).clearScreening);
    expect(answers[0]).toMatchObject({ code: 'NOT_FOUND', currentState: null, allowed: [] });
    expect(answers[1]).toEqual(answers[0]);
  });

  test('cannot do what is a press officer’s', async () => {
    await expect(security.ask(documents.ApproveDocument, { id: screening.documentId, version: 1 })).rejects.toThrow('Forbidden access');
    await expect(security.ask(documents.DecideManyDocument, { transition: 'APPROVE', items: [] })).rejects.toThrow('Forbidden access');
  });

  test('can object to an approval that they have not seen before', async () => {
    const approved = await step(screening, 'approve');
    const other = await signInOfficer(pressroom, 'Security officer', 'other@office.example.org');
    const { objectToAccreditation } = await other.ask(documents.ObjectToAccreditationDocument, { id: approved.documentId, version: approved.version, reason: 'SECURITY', note: 'New facts.' });
    expect(objectToAccreditation).toMatchObject({ state: 'HEARING' });
  });
});

describe('an appeals officer', () => {
  test('sees no dossier that nobody has appealed', async () => {
    expect(await total(appeals)).toBe(0);
  });
});

describe('anybody', () => {
  test('is refused the queue, ledgers, figures and decisions', async () => {
    const nobody = anybody(pressroom);
    const attempts = [
      () => nobody.ask(documents.QueueDocument, {}),
      () => nobody.ask(documents.LedgerDocument, { id: 'x' }),
      () => nobody.ask(documents.StatisticsDocument, { campaign: 'x' }),
      () => nobody.ask(documents.ApproveDocument, { id: 'x', version: 1 }),
      () => nobody.ask(documents.ConfirmOutletDocument, { id: 'x', version: 1 }),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toThrow('Forbidden access');
  });

  test('has no REST door to a dossier', async () => {
    for (const path of ['/api/accreditation/applications', '/api/accreditation-applications', '/api/accreditation/office/find', '/api/accreditation/office/approve']) {
      const response = await fetch(`${pressroom.url}${path}`, { method: path.includes('office') ? 'POST' : 'GET' });
      expect([path, [403, 404, 405].includes(response.status)]).toEqual([path, true]);
    }
  });

  test('with a wrong token learns nothing: unknown and wrong ones are answered alike, in their own language', async () => {
    const wrong = `${token.slice(0, -2)}AA`;
    const answers = [];
    for (const guess of [wrong, 'nonsense', '']) {
      expect((await anybody(pressroom).ask(documents.MyAccreditationDocument, { token: guess })).myAccreditation).toBeNull();
      answers.push((await anybody(pressroom).ask(documents.WithdrawAccreditationDocument, { token: guess, version: 1 })).withdrawAccreditation);
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ code: 'NOT_FOUND', message: expect.stringContaining('There is no such dossier') });
    const { withdrawAccreditation } = await anybody(pressroom, 'de, nl;q=0.8').ask(documents.WithdrawAccreditationDocument, { token: wrong, version: 1 });
    expect(withdrawAccreditation).toMatchObject({ message: expect.stringContaining('Dit dossier bestaat niet') });
  });

  test('is answered the same about a lost link, whether there is a dossier or not', async () => {
    const link = (email: string) => anybody(pressroom).ask(documents.SendAccreditationLinkDocument, { campaign, email });
    expect(await link(submitted.email)).toEqual(await link('nobody@example.org'));
  });
});

test('five applications a day begin for an e-mail address, and 120 an hour from an address, but for a front-end’s server: it asks for all its visitors', async () => {
  const begin = async (email: string, address: string): Promise<object> => {
    const person = { givenName: 'Zoé', familyName: 'Exemple', email, nationality: 'BE' };
    const input = { requestId: randomUUID(), campaign, category: 'PRINT', person, outlet: { name: 'Radio Exemple', country: 'BE' }, locale: 'en' } as const;
    const { startAccreditation } = await anybody(pressroom, 'en', { 'x-forwarded-for': address }).ask(documents.StartAccreditationDocument, { input });
    return startAccreditation;
  };
  const begun = { __typename: 'AccreditationStarted' };
  const refused = { code: 'RATE_LIMITED' };
  for (const address of ['192.0.2.1', '198.51.100.1']) {
    const email = `zoe@${address}.example.org`;
    for (let n = 0; n < 120; n += 1) expect(await begin(email, address)).toMatchObject(n < 5 ? begun : refused);
  }
  expect(await begin('yann@example.org', '192.0.2.1')).toMatchObject(refused);
  expect(await begin('yann@example.org', '198.51.100.1')).toMatchObject(begun);
});

describe('an applicant', () => {
  test('is refused in the dossier’s language, whatever their browser prefers', async () => {
    const { myAccreditation } = await anybody(pressroom, 'en').ask(documents.MyAccreditationDocument, { token });
    const { saveAccreditation } = await anybody(pressroom, 'en').ask(documents.SaveAccreditationDocument, { token, version: myAccreditation?.version ?? 0, input: { role: 'x' } });
    expect(saveAccreditation).toMatchObject({ code: 'WRONG_STATE', message: expect.stringContaining('Dit kan niet') });
  });

  test('who repeats a request because the answer got lost is answered with the dossier as it is', async () => {
    const started = await office.start(campaign);
    const save = () => anybody(pressroom).ask(documents.SaveAccreditationDocument, { token: started.token, version: 1, input: { role: 'Reporter' } });
    const first = await save();
    expect(await save()).toEqual(first);
    const { saveAccreditation } = await anybody(pressroom).ask(documents.SaveAccreditationDocument, { token: started.token, version: 1, input: { role: 'Editor' } });
    expect(saveAccreditation).toMatchObject({ code: 'STALE' });
  });

  test('never sees what is internal, and nobody’s name', async () => {
    const { text } = await send(pressroom, '{ __type(name: "MyAccreditation") { fields { name } } }');
    expect(text).not.toMatch(/internal|assignee|tags|actor/i);
  });
});

describe('too many requests', () => {
  const start = (email: string, address: string, requestId?: string) =>
    send<{ startAccreditation: { __typename: string; code?: string; token?: string } }>(
      pressroom,
      'mutation ($input: StartAccreditationInput!) { startAccreditation(input: $input) { __typename ... on AccreditationRefusal { code message } ... on AccreditationStarted { token } } }',
      { input: { campaign, category: 'PRINT', person: { familyName: 'Exemple', email, nationality: 'BE' }, outlet: { name: 'Gazette' }, ...(requestId && { requestId }) } },
      { 'x-forwarded-for': address },
    );

  test('of one address of mail are refused, and what is sent again or mistaken does not count', async () => {
    const requestId = '0d0c3b52-1f6f-4a0a-9d5e-5f3b1f1d0002';
    for (let n = 0; n < 3; n += 1) expect((await start('often@example.org', '10.0.0.1', requestId)).data?.startAccreditation).toMatchObject({ __typename: 'AccreditationStarted' });
    for (let n = 0; n < 4; n += 1) expect((await start('Often@example.org', `10.0.0.${n + 2}`)).data?.startAccreditation.__typename).toBe('AccreditationStarted');
    expect((await start('often@example.org', '10.0.0.9')).data?.startAccreditation).toMatchObject({ code: 'RATE_LIMITED' });
  });

  test('are counted in a table that holds no address', async () => {
    const rows = await pressroom.inside((strapi) => strapi.db.connection('accreditation_request_counts').select('*'));
    expect(JSON.stringify(rows)).not.toMatch(/example\.org|10\.0\.0/);
    expect(rows.length).toBeGreaterThan(0);
  });
});

describe('many decisions at once', () => {
  test('are answered one by one in the order asked, and one that is refused stops no other', async () => {
    const dossiers = [await submit(), await submit(), await submit()];
    const items = dossiers.map(({ documentId, version }, index) => ({ documentId, version: index === 1 ? version - 1 : version }));
    const { decideAccreditations } = await press.ask(documents.DecideManyDocument, { transition: 'START_REVIEW', items: [...items, { documentId: 'nothing', version: 1 }] });
    expect(decideAccreditations.map(({ documentId }) => documentId)).toEqual([...items.map(({ documentId }) => documentId), 'nothing']);
    expect(decideAccreditations.map(({ result }) => ('state' in result ? result.state : result.code))).toEqual(['UNDER_REVIEW', 'STALE', 'UNDER_REVIEW', 'NOT_FOUND']);
  });

  test('are refused for a transition that is not made so', async () => {
    const { decideAccreditations } = await press.ask(documents.DecideManyDocument, { transition: 'REVOKE', items: [{ documentId: submitted.documentId, version: submitted.version }] });
    expect(decideAccreditations).toMatchObject([{ result: { code: 'INVALID_INPUT', field: 'transition' } }]);
  });
});

describe('a campaign', () => {
  test('is invisible before it is announced, and tells its phase by the clock', async () => {
    await office.campaign({ announcedAt: null, texts: [{ language: 'fr', title: 'SECRET' }] });
    const { accreditationCampaigns } = await anybody(pressroom).ask(documents.CampaignsDocument, { locale: 'nl' });
    expect(accreditationCampaigns).toMatchObject([{ documentId: campaign, phase: 'OPEN', privacyNotice: 'Ce que nous gardons.', event: null, sessions: [] }]);
    expect(JSON.stringify(accreditationCampaigns)).not.toContain('SECRET');
  });
});
