import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import * as documents from '../../../types/operations';
import { openOffice, PAPERS, type Office } from '../../support/accreditation';
import { anybody, signInOfficer, type GraphqlClient } from '../../support/officers';
import { startPressroom, type Pressroom } from '../../support/pressroom';

let pressroom: Pressroom;
let office: Office;
let applicant: GraphqlClient;
let press: GraphqlClient;
let otherPress: GraphqlClient;
let security: GraphqlClient;
let appeals: GraphqlClient;
let campaign: string;
let token: string;
let id: string;

beforeAll(async () => {
  pressroom = await startPressroom();
  office = await openOffice(pressroom);
  applicant = anybody(pressroom, 'en');
  press = await signInOfficer(pressroom, 'Press officer', 'paule@office.example.org');
  otherPress = await signInOfficer(pressroom, 'Press officer', 'piet@office.example.org');
  security = await signInOfficer(pressroom, 'Security officer');
  appeals = await signInOfficer(pressroom, 'Appeals officer');
  campaign = await office.campaign({ categories: [{ category: 'RADIO', capacity: 3 }] });
});
afterAll(() => pressroom.stop());

const INPUT = {
  category: 'RADIO',
  person: { givenName: 'Zoé', familyName: 'Exemple', email: 'zoe@example.org', nationality: 'BE' },
  outlet: { name: 'Radio Exemple', country: 'BE' },
  locale: 'en',
} as const;

type Outcome = { __typename: string; state?: string; version?: number; code?: string; message?: string; field?: string | null; currentState?: string | null; allowed?: string[] };

const mine = async () => {
  const { myAccreditation } = await applicant.ask(documents.MyAccreditationDocument, { token });
  if (!myAccreditation) throw new Error('the token opens nothing');
  return myAccreditation;
};

/** Sends a mutation on the present version, and gives its one answer. */
async function act<Data extends object, Variables extends object>(who: GraphqlClient, document: TypedDocumentNode<Data, Variables>, variables: object = {}): Promise<Outcome> {
  const { version } = await mine();
  const key = who === applicant ? { token } : { id };
  // The variables are those of the document that stands beside them in each call.
  const data = await who.ask(document, { ...key, version, ...variables } as Variables);
  return Object.values(data)[0] as Outcome;
}

const expectState = async (outcome: Promise<Outcome>, state: string) => {
  const answer = await outcome;
  expect(answer).toMatchObject({ state });
  expect((await mine()).state).toBe(state);
};

const expectRefusal = async (outcome: Promise<Outcome>, code: string, more: object = {}) => {
  const before = await mine();
  const answer = await outcome;
  expect(answer).toMatchObject({ __typename: 'AccreditationRefusal', code, ...more });
  expect(answer.message).toMatch(/^\p{Lu}.+\.$/u);
  expect(await mine()).toEqual(before);
};

describe('one person plays the whole path', () => {
  test('and opens a dossier, once, however often the request is sent', async () => {
    const input = { ...INPUT, campaign, requestId: '0d0c3b52-1f6f-4a0a-9d5e-5f3b1f1d0001' };
    const [first, again] = [await applicant.ask(documents.StartAccreditationDocument, { input }), await applicant.ask(documents.StartAccreditationDocument, { input })];
    expect(first.startAccreditation).toMatchObject({ __typename: 'AccreditationStarted', accreditation: { state: 'DRAFT', version: 1 } });
    expect(again).toEqual(first);
    const other = await applicant.ask(documents.StartAccreditationDocument, { input: { ...input, category: 'RADIO', outlet: { name: 'Another' } } });
    expect(other.startAccreditation).toMatchObject({ code: 'INVALID_INPUT', field: 'requestId' });
    token = first.startAccreditation.__typename === 'AccreditationStarted' ? first.startAccreditation.token : '';
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  });

  test('and cannot submit what is incomplete, but is told what is missing', async () => {
    await expectRefusal(act(applicant, documents.SubmitAccreditationDocument), 'DOSSIER_INCOMPLETE', { currentState: 'DRAFT' });
    expect((await mine()).missing).toContainEqual({ field: 'person.dateOfBirth', anyOf: [], message: 'Give the date of birth: the security screening needs it.' });
  });

  test('and completes and submits it', async () => {
    await expectState(act(applicant, documents.SaveAccreditationDocument, { input: { person: { ...INPUT.person, ...PAPERS } } }), 'DRAFT');
    await expectState(act(applicant, documents.SubmitAccreditationDocument), 'SUBMITTED');
    await expectRefusal(act(applicant, documents.SaveAccreditationDocument, { input: { role: 'Reporter' } }), 'WRONG_STATE', { allowed: ['WITHDRAW'] });
  });

  test('and the press office finds it in its queue', async () => {
    const filters = { campaign: { documentId: { eq: campaign } }, state: { in: ['SUBMITTED' as const] } };
    const { accreditationApplications, accreditationApplications_connection } = await press.ask(documents.QueueDocument, { filters, sort: ['submittedAt:asc'], pagination: { page: 1, pageSize: 10 } });
    expect(accreditationApplications).toMatchObject([{ state: 'SUBMITTED', availableTransitions: ['START_REVIEW'], person: { familyName: 'Exemple' }, tags: [], assignee: null }]);
    expect(accreditationApplications_connection.pageInfo).toMatchObject({ total: 1, pageCount: 1 });
    id = accreditationApplications[0]?.documentId ?? '';
  });

  test('and is asked for something, and answers', async () => {
    await expectRefusal(act(press, documents.ApproveDocument), 'WRONG_STATE', { currentState: 'SUBMITTED', allowed: ['START_REVIEW'] });
    await expectState(act(press, documents.StartReviewDocument), 'UNDER_REVIEW');
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    await expectRefusal(act(press, documents.RequestInformationDocument, { items: [], dueAt: tomorrow }), 'MISSING_INPUT', { field: 'items' });
    await expectState(act(press, documents.RequestInformationDocument, { items: [{ item: 'Which programme?' }], dueAt: tomorrow }), 'INFORMATION_REQUESTED');
    expect((await mine()).requestedInformation).toEqual([{ item: 'Which programme?', document: null, dueAt: tomorrow, answered: false }]);
    await expectState(act(applicant, documents.SaveAccreditationDocument, { input: { role: 'Reporter, Journal de 18 heures' } }), 'INFORMATION_REQUESTED');
    await expectState(act(applicant, documents.SubmitAccreditationDocument), 'SUBMITTED');
    expect((await mine()).requestedInformation).toMatchObject([{ answered: true }]);
    await expectState(act(press, documents.StartReviewDocument), 'UNDER_REVIEW');
  });

  test('and is screened, objected to and heard', async () => {
    await expectRefusal(act(press, documents.ApproveDocument), 'NOT_CLEARED');
    await expectState(act(press, documents.SendToScreeningDocument), 'SCREENING');
    await expectRefusal(act(security, documents.MaintainObjectionDocument, { internalNote: 'as before' }), 'HEARING_REQUIRED');
    await expectState(act(security, documents.ObjectToAccreditationDocument, { reason: 'SECURITY', note: 'A warrant bears this name.' }), 'HEARING');
    expect((await mine()).history.at(-1)).toMatchObject({ transition: 'OBJECT_TO_ACCREDITATION', reason: 'SECURITY', note: 'A warrant bears this name.' });
    await expectState(act(applicant, documents.AnswerHearingDocument, { statement: 'It is another person of my name.' }), 'UNDER_REVIEW');
    await expectRefusal(act(applicant, documents.AnswerHearingDocument, { statement: 'Once more.' }), 'WRONG_STATE');
    await expectRefusal(act(press, documents.ApproveDocument), 'NOT_CLEARED');
  });

  test('and is rejected, in words written to them', async () => {
    await expectRefusal(act(press, documents.RejectDocument, { reason: 'SECURITY', note: ' ' }), 'MISSING_INPUT', { field: 'note' });
    await expectState(act(press, documents.RejectDocument, { reason: 'SECURITY', note: 'We follow the objection.', internalNote: 'Ask again in spring.' }), 'REJECTED');
    expect(JSON.stringify(await mine())).not.toContain('Ask again in spring');
  });

  test('and appeals, once', async () => {
    await expectState(act(applicant, documents.AppealAccreditationDocument, { statement: 'Here is my birth certificate.' }), 'APPEALED');
    await expectRefusal(act(appeals, documents.UpholdAppealDocument, { note: 'Granted.' }), 'NOT_CLEARED');
    await expectState(act(appeals, documents.RemitAppealDocument, { note: 'Security looks at it once more.' }), 'UNDER_REVIEW');
  });

  test('and is cleared, and approved by another than who rejected', async () => {
    await expectState(act(press, documents.SendToScreeningDocument), 'SCREENING');
    await expectState(act(security, documents.ClearScreeningDocument), 'UNDER_REVIEW');
    await expectRefusal(act(press, documents.RejectDocument, { reason: 'OTHER', note: 'Again.' }), 'SAME_PERSON');
    await expectState(act(otherPress, documents.ApproveDocument, { note: 'Welcome.' }), 'APPROVED');
    expect((await mine()).history.map(({ transition }) => transition)).toEqual([
      ...['SUBMIT', 'START_REVIEW', 'REQUEST_INFORMATION', 'SUBMIT', 'START_REVIEW', 'SEND_TO_SCREENING', 'OBJECT_TO_ACCREDITATION', 'ANSWER_HEARING'],
      ...['REJECT', 'APPEAL', 'REMIT_APPEAL', 'SEND_TO_SCREENING', 'CLEAR_SCREENING', 'APPROVE'],
    ]);
  });

  test('and a forged letter from before the approval revokes it, which can no longer be appealed', async () => {
    await expectRefusal(act(press, documents.RevokeDocument, { reason: 'MISUSE', factDate: '2021-10-01', note: 'Lent.' }), 'FACT_TOO_OLD');
    await expectRefusal(act(press, documents.RevokeDocument, { reason: 'SECURITY', factDate: today(), note: 'Lent.' }), 'HEARING_REQUIRED');
    await expectState(act(press, documents.RevokeDocument, { reason: 'FALSE_STATEMENT', factDate: today(), note: 'The letter was forged.' }), 'REVOKED');
    await expectRefusal(act(applicant, documents.AppealAccreditationDocument, { statement: 'Not so.' }), 'ALREADY_APPEALED');
  });

  test('and the ledger tells all of it, whole', async () => {
    const { accreditationLedger } = await press.ask(documents.LedgerDocument, { id });
    expect(accreditationLedger?.intact).toBe(true);
    expect(accreditationLedger?.entries).toHaveLength(15);
    expect(accreditationLedger?.entries.at(-1)).toMatchObject({ sequence: 15, transition: 'REVOKE', actor: { kind: 'END_USER', label: 'paule@office.example.org' } });
    const { accreditationStatistics } = await press.ask(documents.StatisticsDocument, { campaign });
    expect(accreditationStatistics).toEqual({
      byState: [{ state: 'REVOKED', count: 1 }],
      byCategory: [{ category: 'RADIO', applied: 1, approved: 1, capacity: 3, seatsLeft: 3 }],
      byCountry: [{ country: 'BE', count: 1 }],
    });
  });
});

/** The campaign counts its days in Brussels. */
const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(new Date());
