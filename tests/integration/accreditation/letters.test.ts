import type { Dossier } from '../../../src/plugins/accreditation/server/src/dossier/dossier';
import type { TransitionName } from '../../../src/plugins/accreditation/server/src/domain/workflow/transitions';
import type { CommandInput } from '../../../src/plugins/accreditation/server/src/domain/workflow/command-input';
import type { Outcome } from '../../../src/plugins/accreditation/server/src/services/desk/outcome';
import * as documents from '../../../types/operations';
import { signInAdmin, type AdminClient } from '../../support/admin';
import { DAY, HOUR, aCampaign, caller, form, openOffice, type Office } from '../../support/accreditation';
import { send } from '../../support/graphql';
import { mailSettings, startMailServer, startSilentServer, type MailServer, type ReceivedLetter } from '../../support/mail-server';
import { anybody, signInOfficer, type GraphqlClient } from '../../support/officers';
import { startPressroom, type Pressroom } from '../../support/pressroom';
import { trials } from '../../support/trials';

const MINUTE = 60_000;

let mail: MailServer;
let pressroom: Pressroom;
let office: Office;
let press: GraphqlClient;

beforeAll(async () => {
  mail = await startMailServer();
  pressroom = await startPressroom({ env: mailSettings(mail.port) });
  office = await openOffice(pressroom);
  press = await signInOfficer(pressroom, 'Press officer', 'paule@office.example.org');
});
afterAll(async () => {
  await pressroom?.stop();
  await mail?.close();
});
afterEach(() => office.setClock(null));

const deliver = (): Promise<number> => office.call('postman', 'deliver');
const lettersTo = ({ email }: Pick<Dossier, 'email'>): ReceivedLetter[] => mail.received.filter(({ to }) => to === email);
const lastTo = (dossier: Dossier): ReceivedLetter => lettersTo(dossier).at(-1) as ReceivedLetter;

/** What everybody says who has nothing special to say. */
const SAID: CommandInput = { reason: 'NOT_MEDIA', note: 'Nous vous écrivons.', internalNote: 'Entre nous.', statement: 'Je suis journaliste.', items: [{ item: 'Une photo' }] };
const ROLES = { submit: 'applicant', appeal: 'applicant', answerHearing: 'applicant', clearScreening: 'securityOfficer', objectToAccreditation: 'securityOfficer' } as const;

async function step(dossier: Dossier, name: TransitionName, input: CommandInput = {}): Promise<Dossier> {
  const role = name in ROLES ? ROLES[name as keyof typeof ROLES] : 'pressOfficer';
  const outcome = await office.perform(dossier, name, caller(role), { ...SAID, dueAt: Date.now() + 3 * DAY, ...input });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

/** A dossier that has gone a way, in a campaign of its own. */
async function aDossier(campaign: object, ...names: TransitionName[]): Promise<Dossier> {
  let { dossier } = await office.start(await office.campaign({ contact: 'contact@office.example.org', ...campaign }));
  for (const name of names) dossier = await step(dossier, name);
  return dossier;
}

const tokenOf = ({ documentId, tokenGeneration }: Dossier): Promise<string> => office.call('links', 'tokenOf', { documentId, tokenGeneration });

interface OfficeView {
  told: boolean;
  windowStartsAt: string | null;
  takeBackUntil: string | null;
  letters: { id: string; kind: string; sentAt: string | null; attempts: number; parked: boolean; failedBecause: string | null; words: { subject: string; text: string } | null }[];
}

/** What an officer reads about letters. */
async function officeView({ documentId }: Dossier): Promise<OfficeView> {
  const query = `query ($id: ID!) { accreditationApplications(filters: { documentId: { eq: $id } }) {
    told windowStartsAt takeBackUntil letters { id kind sentAt attempts parked failedBecause words { subject text } } } }`;
  const { data } = await send<{ accreditationApplications: OfficeView[] }>(pressroom, query, { id: documentId }, press.headers);
  return data?.accreditationApplications[0] as OfficeView;
}

const mutate = async <Answer>(mutation: string, variables: object, who = press): Promise<Answer> => {
  const { data, errors } = await send<Record<string, Answer>>(pressroom, mutation, variables, who.headers);
  if (!data) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] as Answer;
};

describe('a letter', () => {
  test('brings the link of a dossier that was opened: address from the settings, token behind the #, whatever the request says of its host', async () => {
    const campaign = await office.campaign({ contact: 'contact@office.example.org', texts: [{ language: 'en', title: 'Summit of examples' }] });
    const input = { ...form(campaign), locale: 'en' } as never; // the support's form is an input
    const answer = await send<{ startAccreditation: { token: string } }>(
      pressroom,
      'mutation ($input: StartAccreditationInput!) { startAccreditation(input: $input) { ... on AccreditationStarted { token } } }',
      { input },
      { 'x-forwarded-host': 'evil.example.org', forwarded: 'host=evil.example.org' },
    );
    await deliver();
    const letter = mail.received.at(-1) as ReceivedLetter;
    expect(letter.text).toContain(`https://press.example.org/accreditation#${answer.data?.startAccreditation.token}\n`);
    expect(letter.text).toContain('Bureau de presse\nSummit of examples');
    expect(letter.raw).not.toContain('evil.example.org');
    expect(letter.headers).toMatchObject({
      from: expect.stringContaining('press@office.example.org'),
      'reply-to': 'contact@office.example.org',
      'auto-submitted': 'auto-generated',
      'content-language': 'en',
      'message-id': expect.stringMatching(/^<[0-9a-f-]{36}@office\.example\.org>$/),
    });
  });

  test('says what was decided, why, in the words written for its reader, in their language, and never what is internal', async () => {
    const campaign = await office.campaign({ texts: [{ language: 'nl', title: 'Top van voorbeelden' }] });
    let { dossier } = await office.start(campaign, { locale: 'nl' });
    for (const name of ['submit', 'startReview'] as const) dossier = await step(dossier, name);
    await step(dossier, 'reject', { note: 'Lees <b>dit</b> & {link}\r\nBcc: all@example.org', internalNote: 'Entre nous.' });
    await deliver();
    const letter = lastTo(dossier);
    expect(letter.text).toContain('Reden: de genoemde organisatie is geen medium.\n\nLees <b>dit</b> & {link}\nBcc: all@example.org\n\nU kunt op het adres hieronder beroep instellen tot ');
    expect(letter.html).toContain('<p>Lees &lt;b&gt;dit&lt;/b&gt; &amp; {link}<br>\nBcc: all@example.org</p>');
    expect(Object.keys(letter.headers)).not.toContain('bcc');
    expect(letter.raw).not.toMatch(/Entre nous|internal/i);
  });

  test('follows every step of a dossier in order, each once', async () => {
    const dossier = await aDossier({}, 'submit', 'startReview', 'requestInformation', 'submit', 'startReview', 'sendToScreening', 'objectToAccreditation', 'answerHearing');
    await deliver();
    expect(await deliver()).toBe(0);
    const { letters } = await officeView(dossier);
    expect(letters.map(({ kind }) => kind)).toEqual(['DOSSIER_OPENED', 'SUBMISSION_RECEIVED', 'INFORMATION_REQUESTED', 'SUBMISSION_RECEIVED', 'HEARING_OPENED', 'ANSWER_RECEIVED']);
    expect(lettersTo(dossier).map(({ messageId }) => messageId)).toEqual(letters.map(({ id }) => `<${id}@office.example.org>`));
    expect(lettersTo(dossier)[4]?.text).toContain('Nous vous écrivons.');
  });

  test('is kept as it was said, sealed and without the key to the dossier; the outbox holds nothing personal', async () => {
    const dossier = await aDossier({ screening: false }, 'submit', 'startReview', 'reject');
    await deliver();
    const { letters } = await officeView(dossier);
    expect(letters.at(-1)?.words?.text).toContain('https://press.example.org/accreditation#…');
    expect(letters.at(-1)?.words?.text).toContain('Nous vous écrivons.');
    const rows = JSON.stringify(await pressroom.inside((strapi, id) => strapi.db.connection('accreditation_outbox').where({ dossier: id }), dossier.documentId));
    for (const secret of [dossier.email, dossier.familyName, 'Nous vous', await tokenOf(dossier)]) expect(rows).not.toContain(secret);
    expect(await pressroom.log()).not.toContain(dossier.email);
  });

  test('with a link that was asked for twice before it left is one, and asked for again afterwards another', async () => {
    const dossier = await aDossier({});
    const ask = () => office.call('links', 'send', dossier.campaign, dossier.email);
    await ask();
    await ask();
    await deliver();
    expect(lettersTo(dossier)).toHaveLength(2);
    await ask();
    await deliver();
    expect(new Set(lettersTo(dossier).map(({ messageId }) => messageId)).size).toBe(3);
  });

  test('of a decision that is rolled back is not there', async () => {
    const dossier = await aDossier({ screening: false }, 'submit', 'startReview');
    await deliver();
    await pressroom.inside(
      async (strapi, request) => {
        await strapi.db
          .transaction(async () => {
            await globalThis.office.workflow.perform(request);
            throw new Error('rolled back');
          })
          .catch(() => {});
      },
      { dossier: dossier.documentId, version: dossier.version, transition: 'approve' as const, input: {}, caller: caller('pressOfficer') },
    );
    expect(await deliver()).toBe(0);
    expect((await officeView(dossier)).letters).toHaveLength(2);
  });
});

describe('a letter that fails', () => {
  test('is tried again after pauses that grow, under the same Message-ID', async () => {
    const dossier = await aDossier({});
    mail.refuse(dossier.email, 451);
    await deliver();
    await deliver();
    expect((await officeView(dossier)).letters).toMatchObject([{ attempts: 1, sentAt: null, parked: false }]);
    await office.setClock(Date.now() + 61_000);
    await deliver();
    expect((await officeView(dossier)).letters).toMatchObject([{ attempts: 2, failedBecause: expect.stringContaining('451') }]);
    mail.refuse(dossier.email, null);
    await office.setClock(Date.now() + 10 * MINUTE);
    await deliver();
    const { letters } = await officeView(dossier);
    expect(letters).toMatchObject([{ attempts: 3, failedBecause: null }]);
    expect(lettersTo(dossier).map(({ messageId }) => messageId)).toEqual([`<${letters[0]?.id}@office.example.org>`]);
  });

  test('for good is parked with the reason, without the address, holds up no other, and leaves when somebody asks for it', async () => {
    const dossier = await aDossier({});
    mail.refuse(dossier.email, 550);
    await step(dossier, 'submit');
    await deliver();
    const { letters } = await officeView(dossier);
    expect(letters).toMatchObject([{ kind: 'DOSSIER_OPENED', parked: true, failedBecause: '550 <…> is not wanted here' }, { kind: 'SUBMISSION_RECEIVED', parked: true }]);
    mail.refuse(dossier.email, null);
    const retry = (id?: string) => mutate<{ parked?: boolean; code?: string }>('mutation ($id: ID!) { retryLetter(id: $id) { ... on AccreditationLetter { parked } ... on AccreditationRefusal { code } } }', { id });
    expect(await retry(letters[0]?.id)).toEqual({ parked: false });
    expect(await retry(letters[0]?.id)).toEqual({ code: 'WRONG_STATE' });
    expect(await retry('nothing')).toEqual({ code: 'NOT_FOUND' });
    await deliver();
    expect(lettersTo(dossier)).toHaveLength(1);
  });
});

describe('a decision', () => {
  const takeBack = (dossier: Dossier, who = press) =>
    mutate<{ state?: string; version?: number; code?: string }>(
      'mutation ($id: ID!, $version: Int!) { takeBackAccreditation(documentId: $id, version: $version, internalNote: "Verklickt.") { ... on AccreditationApplication { state version } ... on AccreditationRefusal { code } } }',
      { id: dossier.documentId, version: dossier.version },
      who,
    );
  const mine = async (dossier: Dossier) => (await anybody(pressroom).ask(documents.MyAccreditationDocument, { token: await tokenOf(dossier) })).myAccreditation;
  /** Decided over the API, by whoever is signed in. */
  const decide = async (dossier: Dossier, name: 'approveAccreditation' | 'rejectAccreditation', words = '') => {
    await mutate(`mutation ($id: ID!, $version: Int!) { ${name}(documentId: $id, version: $version, ${words} note: "Bonjour.") { __typename } }`, { id: dossier.documentId, version: dossier.version });
    return office.find(dossier);
  };
  const GRACE = { screening: false, graceMinutes: 10 };

  test('is not shown and not told before its grace is over, and its applicant’s commands are put off without a word of it', async () => {
    const dossier = await aDossier(GRACE, 'submit', 'startReview');
    await deliver();
    const before = await mine(dossier);
    const approved = await decide(dossier, 'approveAccreditation');
    expect(approved.state).toBe('APPROVED');
    expect(await mine(dossier)).toEqual(before);
    const token = await tokenOf(dossier);
    const { withdrawAccreditation } = await anybody(pressroom).ask(documents.WithdrawAccreditationDocument, { token, version: before?.version ?? 0 });
    expect(withdrawAccreditation).toMatchObject({ code: 'RATE_LIMITED', message: expect.stringContaining('dans quelques minutes'), currentState: 'UNDER_REVIEW', allowed: ['WITHDRAW'] });
    expect(await deliver()).toBe(0);
    await office.setClock(Date.now() + 10 * MINUTE);
    expect(await deliver()).toBe(1);
    expect(lastTo(dossier).subject).toBe(`Votre accréditation est accordée (${dossier.reference})`);
    expect((await office.open(dossier)).state).toBe('APPROVED');
  });

  test('is taken back by whoever made it: the dossier is as it was, the seat is free, no letter leaves, and its applicant never learns of it', async () => {
    const dossier = await aDossier({ ...GRACE, capacity: 1 }, 'submit', 'startReview');
    await deliver();
    const before = await mine(dossier);
    const approved = await decide(dossier, 'approveAccreditation');
    expect((await officeView(dossier)).takeBackUntil).not.toBeNull();
    expect(await takeBack(approved)).toMatchObject({ state: 'UNDER_REVIEW' });
    const after = await office.find(dossier);
    expect(after).toMatchObject({ seatCategory: null, deciders: dossier.deciders, enteredAt: dossier.enteredAt });
    expect({ ...(await mine(dossier)), version: before?.version }).toEqual(before);
    await office.setClock(Date.now() + HOUR);
    expect(await deliver()).toBe(0);
    const { accreditationLedger } = await press.ask(documents.LedgerDocument, { id: dossier.documentId });
    expect(accreditationLedger).toMatchObject({ intact: true });
    expect(accreditationLedger?.entries.slice(-2)).toMatchObject([{ transition: 'APPROVE' }, { transition: 'TAKE_BACK', fromState: 'APPROVED', toState: 'UNDER_REVIEW', actor: { label: 'paule@office.example.org' } }]);
    const { accreditationStatistics } = await press.ask(documents.StatisticsDocument, { campaign: dossier.campaign });
    expect(accreditationStatistics?.byCategory).toMatchObject([{ category: 'PRINT', approved: 0 }, expect.anything(), expect.anything()]);
    expect(await decide(after, 'rejectAccreditation', 'reason: LATE,')).toMatchObject({ state: 'REJECTED' });
  });

  test('is taken back by nobody else, on no old version, not after another step, and not once its letter may have left', async () => {
    const dossier = await aDossier(GRACE, 'submit', 'startReview');
    const approved = await decide(dossier, 'approveAccreditation');
    const other = await signInOfficer(pressroom, 'Press officer', 'piet@office.example.org');
    expect(await takeBack(approved, other)).toEqual({ code: 'SAME_PERSON' });
    expect(await takeBack(dossier)).toEqual({ code: 'STALE' });
    await expect(takeBack(approved, await signInOfficer(pressroom, 'Security officer'))).rejects.toThrow('Forbidden');
    const back = (at: Dossier) => office.call<'takingBack', Outcome>('takingBack', 'takeBack', { dossier: at.documentId, version: at.version, caller: { ...caller('pressOfficer'), aliases: [approved.heldBack?.[0]?.by], actor: { ...caller('pressOfficer').actor, personId: approved.heldBack?.[0]?.by } } }, null);
    const hold = (until: Date | null) =>
      pressroom.inside((strapi, { dossier, until }) => strapi.db.connection('accreditation_outbox').where({ dossier, letter: 'approved' }).update({ claimed_until: until && new Date(until) }), { dossier: dossier.documentId, until });
    // An instance whose clock is fast has it in hand already.
    await hold(new Date());
    expect(await back(approved)).toMatchObject({ problem: { why: 'decisionHasLeft' } });
    await hold(null);
    await office.setClock(Date.now() + 10 * MINUTE);
    expect(await back(approved)).toMatchObject({ problem: { code: 'WINDOW_PASSED', why: 'decisionHasLeft' } });
    await office.setClock(null);
    const objected = await step(approved, 'objectToAccreditation');
    expect(await back(objected)).toMatchObject({ problem: { code: 'WRONG_STATE', why: 'nothingToTakeBack' } });
    await deliver();
    expect(lettersTo(dossier)).toHaveLength(2);
    await office.setClock(Date.now() + 10 * MINUTE);
    await deliver();
    expect((await officeView(dossier)).letters.slice(-2)).toMatchObject([{ kind: 'APPROVED', sentAt: expect.any(String) }, { kind: 'HEARING_OPENED', sentAt: expect.any(String) }]);
  });

  test('whose seat was given to somebody else meanwhile stays', async () => {
    const campaign = await office.campaign({ ...GRACE, screening: true, capacity: 1 });
    const bring = async () => {
      let { dossier } = await office.start(campaign);
      for (const name of ['submit', 'startReview', 'sendToScreening', 'clearScreening'] as const) dossier = await step(dossier, name);
      return dossier;
    };
    const [one, other] = [await bring(), await bring()];
    let seated = await step(one, 'approve');
    await office.setClock(Date.now() + 10 * MINUTE);
    for (const name of ['objectToAccreditation', 'answerHearing', 'reject'] as const) {
      await office.open(seated);
      seated = await step(seated, name, { reason: 'SECURITY' });
    }
    const decided = (await office.find(one)).heldBack;
    expect(await step(other, 'approve')).toMatchObject({ state: 'APPROVED' });
    const back = await office.call<'takingBack', Outcome>('takingBack', 'takeBack', { dossier: one.documentId, version: seated.version, caller: caller('pressOfficer') }, null);
    expect([decided?.at(-1)?.before.seat?.category, back]).toMatchObject(['PRINT', { problem: { code: 'NO_SEATS', currentState: 'REJECTED' } }]);
  });
});

describe('a window', () => {
  test('begins when the mail server accepted the letter; until then officers see that nobody was told, and nothing runs out', async () => {
    const dossier = await aDossier({}, 'submit', 'startReview', 'sendToScreening', 'objectToAccreditation');
    mail.refuse(dossier.email, 451);
    await deliver();
    expect(await officeView(dossier)).toMatchObject({ told: false, windowStartsAt: null });
    await office.setClock(Date.now() + 9 * DAY);
    await office.call('clockwork', 'run');
    expect((await office.find(dossier)).state).toBe('HEARING');
    mail.refuse(dossier.email, null);
    await deliver();
    const told = await office.find(dossier);
    expect(told.windowStartsAt).toBeGreaterThan(Date.now() + 8 * DAY);
    expect(await officeView(dossier)).toMatchObject({ told: true });
    await office.setClock(Date.now() + 11 * DAY + HOUR);
    await office.call('clockwork', 'run');
    expect((await office.find(dossier)).state).toBe('UNDER_REVIEW');
  });

  test('begins when the applicant opens the dossier, where that is first, and makes nobody’s version old', async () => {
    const dossier = await aDossier({}, 'submit', 'startReview', 'sendToScreening', 'objectToAccreditation');
    await anybody(pressroom).ask(documents.MyAccreditationDocument, { token: await tokenOf(dossier) });
    const opened = await office.find(dossier);
    expect([opened.version, opened.windowStartsAt]).toEqual([dossier.version, expect.any(Number)]);
    await office.setClock(Date.now() + HOUR);
    await deliver();
    expect((await office.find(dossier)).windowStartsAt).toBe(opened.windowStartsAt);
  });

  test('of a request whose letter came late leaves time to answer, and the letter and the dossier say until when', async () => {
    const dossier = await aDossier({}, 'submit', 'startReview', 'requestInformation');
    const announced = dossier.informationDueAt ?? 0;
    await office.setClock(announced + HOUR);
    await office.call('clockwork', 'run');
    expect((await office.find(dossier)).state).toBe('INFORMATION_REQUESTED');
    await deliver();
    const { informationDueAt } = await office.find(dossier);
    expect((informationDueAt ?? 0) - announced).toBeGreaterThanOrEqual(25 * HOUR - 1000);
    const said = new Intl.DateTimeFormat('fr-BE', { day: 'numeric', month: 'long', timeZone: 'Europe/Brussels' }).format(informationDueAt ?? 0);
    expect(lastTo(dossier).text).toContain(said);
    const mine = await anybody(pressroom).ask(documents.MyAccreditationDocument, { token: await tokenOf(dossier) });
    expect(mine.myAccreditation?.requestedInformation).toMatchObject([{ dueAt: new Date(informationDueAt ?? 0).toISOString() }]);
  });

  test('that nears its end is reminded of once, however many instances look, and not where it is over', async () => {
    const dossier = await aDossier({}, 'submit', 'startReview', 'sendToScreening', 'objectToAccreditation');
    const gone = await aDossier({}, 'submit', 'startReview', 'requestInformation');
    await deliver();
    for (const one of [dossier, gone]) await office.open(one);
    await office.setClock(Date.now() + 2 * DAY - HOUR);
    const queued = await Promise.all([1, 2, 3].map(() => office.call<'reminders', number>('reminders', 'queue')));
    expect(queued.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(1);
    await office.setClock(Date.now() + 2 * DAY + HOUR);
    await office.call('reminders', 'queue');
    await office.call('office', 'annotate', { dossier: gone.documentId, version: gone.version, caller: caller('pressOfficer') }, { tags: ['x'] });
    await step(await office.find(gone), 'returnToReview');
    await deliver();
    expect((await officeView(dossier)).letters.filter(({ kind }) => kind === 'HEARING_REMINDER').length).toBeLessThanOrEqual(1);
    expect((await officeView(gone)).letters.map(({ kind }) => kind)).toEqual(['DOSSIER_OPENED', 'SUBMISSION_RECEIVED', 'INFORMATION_REQUESTED']);
  });

  test('of a draft before closing is reminded of', async () => {
    const { dossier } = await office.start(await office.campaign({ closesAt: new Date(Date.now() + 4 * DAY).toISOString() }));
    await office.setClock(Date.now() + 2 * DAY);
    await office.call('reminders', 'queue');
    await deliver();
    expect(lastTo(dossier).subject).toBe(`Votre dossier ${dossier.reference} n’est pas encore envoyé`);
  });
});

describe('a campaign’s own words', () => {
  const CAMPAIGN = 'plugin::accreditation.campaign';
  let admin: AdminClient;
  beforeAll(async () => {
    admin = await signInAdmin(pressroom);
  });
  const save = (letters: object[]) => admin.call<{ data: { documentId: string }; error?: { message: string } }>('POST', `/content-manager/collection-types/${CAMPAIGN}`, { ...aCampaign(), screening: false, contact: 'contact@office.example.org', letters });
  const letter = { kind: 'approved', language: 'fr', subject: 'Bienvenue ({reference})', body: 'Nous vous attendons, {name}.\n\n{note}' };

  test('that name something unknown are refused when they are saved, with what could be named', async () => {
    const { status, body } = await save([{ ...letter, body: 'Jusqu’au {until}' }]);
    expect([status, body.error?.message]).toEqual([400, expect.stringContaining('letters.0.body: “{until}” cannot be filled in here; use {office}, ')]);
  });

  test('are what its applicants read, between the usual greeting and the link', async () => {
    const { body } = await save([letter]);
    let { dossier } = await office.start(body.data.documentId);
    for (const name of ['submit', 'startReview', 'approve'] as const) dossier = await step(dossier, name);
    await deliver();
    expect(lastTo(dossier).text).toMatch(/^Bonjour Ada Exemple \d+,\n\nNous vous attendons, Ada Exemple \d+\.\n\nNous vous écrivons\.\n\nVotre dossier .+ : https:/);
  });

  test('can be tried in a test letter to oneself, and to nobody else', async () => {
    const { body } = await save([letter]);
    const order = (campaign: string) =>
      mutate<Record<string, unknown>>(
        'mutation ($campaign: ID!) { sendTestLetter(campaign: $campaign, kind: APPROVED, locale: "fr") { ... on AccreditationTestLetter { to subject text accepted failedBecause } ... on AccreditationRefusal { code } } }',
        { campaign },
      );
    expect(await order(body.data.documentId)).toMatchObject({ to: 'paule@office.example.org', subject: expect.stringMatching(/^\[Test\] Bienvenue/), accepted: true, failedBecause: null });
    expect(mail.received.at(-1)).toMatchObject({ to: 'paule@office.example.org', text: expect.stringContaining('Nous vous attendons, Ada Exemple.') });
    expect(await order('nowhere')).toEqual({ code: 'INVALID_INPUT' });
    await expect(mutate('mutation { sendTestLetter(campaign: "x", kind: APPROVED) { __typename } }', {}, anybody(pressroom))).rejects.toThrow('Forbidden');
  });
});

describe('a mail server that accepts connections and never answers', () => {
  test('is left alone after one attempt, and found again without a restart', async () => {
    const dossier = await aDossier({});
    await deliver();
    const { port } = mail;
    await mail.close();
    const { campaign } = dossier;
    const { dossier: other } = await office.start(campaign);
    const now = Date.now();
    await office.setClock(now);
    expect(await deliver()).toBe(0);
    expect((await officeView(other)).letters).toMatchObject([{ attempts: 0, parked: false, failedBecause: expect.stringMatching(/ECONN|ESOCKET/) }]);
    mail = await startMailServer(port);
    expect(await deliver()).toBe(0);
    await office.setClock(now + MINUTE);
    expect(await deliver()).toBeGreaterThanOrEqual(1);
    expect(lettersTo(other)).toHaveLength(1);
    expect((await pressroom.log()).match(/The mail server does not answer/g)).toHaveLength(1);
  });
});

test('rounds for letters are made again and again, until they are ended', async () => {
  const dossier = await aDossier({});
  const rounds = (run: boolean) =>
    pressroom.inside(
      (strapi, { root, run }) => {
        // eslint-disable-next-line @typescript-eslint/no-require-imports -- this runs in the server's process, from its source
        const { goRoundForLetters } = require(`${root}/src/plugins/accreditation/dist/server/schedule/letters`);
        if (run) Object.assign(globalThis, { endRounds: goRoundForLetters(strapi, 0.05) });
        else (globalThis as unknown as { endRounds: () => void }).endRounds(); // eslint-disable-line no-restricted-syntax -- put there a line above
      },
      { root: process.cwd(), run },
    );
  await rounds(true);
  for (let tries = 0; tries < 100 && lettersTo(dossier).length === 0; tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(lettersTo(dossier)).toHaveLength(1);
  await rounds(false);
  await new Promise((resolve) => setTimeout(resolve, 200));
  const { dossier: later } = await office.start(dossier.campaign);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(lettersTo(later)).toHaveLength(0);
});

const SUBMISSIONS = trials(40, 1000);

// Last of all: what it leaves behind is not sent any more.
test(`a mail server that accepts connections and never answers is spoken to by no transition, and slows no submission: submissions × ${SUBMISSIONS}`, async () => {
  await deliver();
  await mail.close();
  const silent = await startSilentServer(mail.port);
  try {
    const campaign = await office.campaign({ screening: false });
    const took: number[] = [];
    for (let n = 0; n < SUBMISSIONS; n += 1) {
      const { dossier } = await office.start(campaign);
      const begun = performance.now();
      await step(dossier, 'submit');
      took.push(performance.now() - begun);
    }
    expect(silent.connections()).toBe(0);
    const p99 = took.sort((a, b) => a - b)[Math.ceil(took.length * 0.99) - 1] ?? Infinity;
    console.info(`submit beside a silent mail server: 99th percentile ${p99.toFixed(1)} ms of ${SUBMISSIONS}`);
  } finally {
    await silent.close();
    mail = await startMailServer(mail.port);
  }
}, 60_000 + SUBMISSIONS * 200);
