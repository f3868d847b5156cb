import type { LettersAnswer, LetterText, LetterWords, LetterWordsView, RefusalDetails, Tryout } from '../../../src/plugins/accreditation/server/src/panel/contract';
import type { Dossier } from '../../../src/plugins/accreditation/server/src/dossier/dossier';
import type { TransitionName } from '../../../src/plugins/accreditation/server/src/domain/workflow/transitions';
import { DAY, caller, openOffice, type Office } from '../../support/accreditation';
import { signInAdmin, type AdminClient } from '../../support/admin';
import { mailSettings, startMailServer, type MailServer } from '../../support/mail-server';
import { startPressroom, type Pressroom } from '../../support/pressroom';
import { costOf } from '../../support/statements';

let mail: MailServer;
let pressroom: Pressroom;
let office: Office;
let press: AdminClient;
let otherPress: AdminClient;

beforeAll(async () => {
  mail = await startMailServer();
  pressroom = await startPressroom({ env: mailSettings(mail.port) });
  office = await openOffice(pressroom);
  press = await signInAdmin(pressroom, 'paule@office.example.org', { name: 'Press officer' });
  otherPress = await signInAdmin(pressroom, 'piet@office.example.org', { name: 'Press officer' });
});
afterAll(async () => {
  await pressroom?.stop();
  await mail?.close();
});

interface Answer<Data> {
  status: number;
  body: { data: Data; error?: { message: string; details: RefusalDetails } };
}
const ask = <Data>(who: AdminClient, method: string, path: string, body?: object): Promise<Answer<Data>> => who.call(method, `/accreditation${path}`, body);
const lettersOf = async (question: object, who = press) => (await ask<LettersAnswer>(who, 'POST', '/letters', question)).body.data;
const deliver = (): Promise<number> => office.call('postman', 'deliver');

async function step(dossier: Dossier, name: TransitionName, input: object = {}): Promise<Dossier> {
  const outcome = await office.perform(dossier, name, caller(name === 'submit' ? 'applicant' : 'pressOfficer'), input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

async function submitted(campaign: string, changes: object = {}): Promise<Dossier> {
  return step((await office.start(campaign, changes)).dossier, 'submit');
}

describe('the post', () => {
  let campaign: string;
  let unwanted: Dossier[];

  beforeAll(async () => {
    campaign = await office.campaign();
    await submitted(campaign);
    unwanted = [await submitted(campaign), await submitted(campaign)];
    for (const { email } of unwanted) mail.refuse(email, 550);
    await deliver();
    await submitted(campaign);
  });

  test('says what waits, what failed and why, and what was sent; the newest first', async () => {
    const { rows, counts, next, hasServer, mayRetry } = await lettersOf({ campaign });
    expect({ counts, next, hasServer, mayRetry }).toEqual({ counts: { SENT: 2, FAILED: 4, WAITING: 2 }, next: null, hasServer: true, mayRetry: true });
    expect(rows.map(({ status }) => status)).toEqual(['WAITING', 'WAITING', ...Array(4).fill('FAILED'), 'SENT', 'SENT']);
    expect(rows[2]).toMatchObject({ kind: 'submissionReceived', failedBecause: '550 <…> is not wanted here', attempts: 1, dossier: { documentId: unwanted[1]?.documentId, reference: unwanted[1]?.reference } });
  });

  test('is narrowed by what became of a letter, by its kind and by campaign, and counted without regard to what became of it', async () => {
    const { rows, counts } = await lettersOf({ campaign, status: 'FAILED', kind: 'dossierOpened' });
    expect([rows.map(({ kind, status }) => [kind, status]), counts]).toEqual([unwanted.map(() => ['dossierOpened', 'FAILED']), { SENT: 1, FAILED: 2, WAITING: 1 }]);
    expect((await lettersOf({ campaign: await office.campaign() })).counts).toEqual({});
  });

  test('shows what a letter says, without the key to the dossier', async () => {
    const [letter] = (await lettersOf({ campaign, status: 'SENT' })).rows;
    const { subject, text } = (await ask<LetterText>(press, 'GET', `/letters/${letter?.id}`)).body.data;
    expect([subject, text]).toEqual([expect.stringContaining(letter?.dossier.reference ?? '?'), expect.stringContaining('https://press.example.org/accreditation#…')]);
    expect((await ask(press, 'GET', '/letters/unknown')).status).toBe(404);
  });

  test('has one that failed tried again, once', async () => {
    const [letter] = (await lettersOf({ campaign, status: 'FAILED' })).rows;
    expect((await ask(press, 'POST', `/letters/${letter?.id}/retry`)).body.data).toEqual({ retried: 1 });
    expect((await ask(press, 'POST', `/letters/${letter?.id}/retry`)).body.error?.details).toEqual({ code: 'WRONG_STATE', field: null });
    expect((await lettersOf({ campaign })).counts).toEqual({ SENT: 2, FAILED: 3, WAITING: 3 });
  });

  test('has all that failed tried again: whoever else asks at the same time finds nothing left, and nobody is written to twice', async () => {
    const retried = await Promise.all([press, otherPress].map(async (who) => (await ask<{ retried: number }>(who, 'POST', '/letters/retry', { campaign })).body.data.retried));
    expect(retried.reduce((sum, count) => sum + count, 0)).toBe(3);
    for (const { email } of unwanted) mail.refuse(email, null);
    await Promise.all([deliver(), deliver()]);
    expect(await deliver()).toBe(0);
    expect((await lettersOf({ campaign })).counts).toEqual({ SENT: 8 });
    for (const { email } of unwanted) expect(mail.received.filter(({ to }) => to === email).map(({ subject }) => subject)).toHaveLength(2);
    expect((await ask<{ retried: number }>(press, 'POST', '/letters/retry', {})).body.data.retried).toBe(0);
  });

  test('turns pages behind the last letter shown, each with as many statements', async () => {
    const long = await office.campaign();
    for (let count = 0; count < 52; count += 1) await office.start(long);
    const statements = (question: object) => costOf(pressroom, () => lettersOf(question));
    const first = await statements({ campaign: long });
    const second = await statements({ campaign: long, after: first.answer.next });
    const ids = [...first.answer.rows, ...second.answer.rows].map(({ id }) => id);
    expect([first.answer.rows.length, second.answer.rows.length, second.answer.next, new Set(ids).size]).toEqual([50, 2, null, 52]);
    expect(first.statements).toBe(second.statements);
  });

  test('says which field is of another shape', async () => {
    const { status, body } = await ask(press, 'POST', '/letters', { status: 'LOST' });
    expect([status, JSON.stringify(body.error)]).toEqual([400, expect.stringContaining('status')]);
  });
});

describe('the words of letters', () => {
  let campaign: string;
  const wordsOf = async (kind: string) => (await ask<LetterWordsView>(press, 'GET', `/letter-words/${campaign}`)).body.data.letters.find((letter) => letter.kind === kind) as LetterWords; // every kind is there
  const save = (letter: LetterWords, words: object | null, who = press, language: 'fr' | 'nl' = 'fr') => {
    const { subject, body } = letter.words[language];
    return ask<LetterWords>(who, 'POST', `/letter-words/${campaign}`, { kind: letter.kind, language, words, seen: { subject, body } });
  };
  const OWN = { subject: 'Bien reçu ({reference})', body: 'Merci, {name}. Nous lisons.' };

  beforeAll(async () => {
    campaign = await office.campaign({ contact: 'contact@office.example.org' });
  });

  test('are all there, in every language, with what each can say', async () => {
    const { letters, languages, mayReword } = (await ask<LetterWordsView>(press, 'GET', `/letter-words/${campaign}`)).body.data;
    expect([letters.length, languages, mayReword]).toEqual([20, ['fr', 'en', 'nl'], true]);
    expect(letters.flatMap(({ words }) => Object.values(words)).filter(({ isOwn, subject, body }) => isOwn || subject === '' || body === '')).toEqual([]);
    expect(letters.find(({ kind }) => kind === 'rejected')?.placeholders).toEqual(expect.arrayContaining(['reason', 'until']));
  });

  test('that name something unknown are refused with its name, and nothing is changed', async () => {
    const { status, body } = await save(await wordsOf('submissionReceived'), { ...OWN, body: 'Jusqu’au {until}' });
    expect([status, body.error]).toMatchObject([400, { message: expect.stringMatching(/^« \{until\} » ne peut pas être rempli ici ; utilisez \{office\}, /), details: { code: 'INVALID_INPUT', field: 'body' } }]);
    expect((await wordsOf('submissionReceived')).words.fr.isOwn).toBe(false);
  });

  test('are what applicants read from the next letter on, until the office returns to the usual ones', async () => {
    expect((await save(await wordsOf('submissionReceived'), OWN)).body.data.words.fr).toEqual({ ...OWN, isOwn: true });
    const { email, reference } = await submitted(campaign);
    await deliver();
    expect(mail.received.findLast(({ to }) => to === email)).toMatchObject({ subject: `Bien reçu (${reference})`, text: expect.stringMatching(/^Bonjour Ada Exemple \d+,\n\nMerci, Ada Exemple \d+\. Nous lisons\.\n\n/) });
    expect((await save(await wordsOf('submissionReceived'), null)).body.data.words.fr.isOwn).toBe(false);
  });

  test('that somebody changed meanwhile are not overwritten unseen', async () => {
    const seen = await wordsOf('approved');
    expect((await save(seen, OWN, otherPress)).status).toBe(200);
    const { status, body } = await save(seen, { ...OWN, subject: 'Autre chose' });
    expect([status, body.error?.details.code]).toEqual([409, 'STALE']);
    expect((await wordsOf('approved')).words.fr.subject).toBe(OWN.subject);
  });

  test('of several letters that are saved at once are all kept', async () => {
    const letters = await Promise.all(['waitlisted', 'withdrawn', 'revoked'].map(wordsOf));
    const saved = await Promise.all(letters.map((letter, index) => save(letter, OWN, index === 1 ? otherPress : press, 'nl')));
    expect(saved.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await Promise.all(['waitlisted', 'withdrawn', 'revoked'].map(wordsOf))).map(({ words }) => words.nl.isOwn)).toEqual([true, true, true]);
  });

  describe('tried on a dossier', () => {
    const preview = async (about: object, letter: LetterWords, words: object = letter.words.fr) => ask<Tryout>(press, 'POST', `/letter-words/${campaign}/preview`, { kind: letter.kind, language: 'fr', words, ...about });
    let dossier: Dossier;

    beforeAll(async () => {
      dossier = await step(await submitted(campaign), 'startReview');
      dossier = await step(dossier, 'requestInformation', { items: [{ item: 'Une photo' }], note: 'De face.', dueAt: Date.now() + 3 * DAY });
      await deliver();
    });

    test('read as the letter that was sent, to whom it was sent', async () => {
      const letter = await wordsOf('informationRequested');
      const [sent] = (await lettersOf({ campaign, kind: 'informationRequested' })).rows;
      const { preview: data } = (await preview({ dossier: dossier.documentId }, letter)).body.data;
      expect(data).toMatchObject({ to: dossier.email, contact: 'contact@office.example.org', isInvented: false, dossier: { reference: dossier.reference } });
      expect({ subject: data?.subject, text: data?.text }).toEqual((await ask<LetterText>(press, 'GET', `/letters/${sent?.id}`)).body.data);
    });

    test('can be new ones, and say what is an example where the dossier has not come that far; nobody is written to', async () => {
      const before = [mail.received.length, (await lettersOf({ campaign })).counts];
      const { preview: data } = (await preview({ dossier: dossier.documentId }, await wordsOf('rejected'), { subject: 'Refus ({reference})', body: 'Motif : {reason}' })).body.data;
      expect(data).toMatchObject({ subject: `Refus (${dossier.reference})`, text: expect.stringContaining('Motif : '), isInvented: true });
      await deliver();
      expect([mail.received.length, (await lettersOf({ campaign })).counts]).toEqual(before);
    });

    test('that are half written are answered with what is wrong with them', async () => {
      expect((await preview({}, await wordsOf('approved'), { subject: 'Oui', body: 'Bienvenue {na' })).body.data).toEqual({ preview: null, fault: expect.stringContaining('accolade') });
    });

    test('are tried on no dossier of another campaign', async () => {
      const { dossier: elsewhere } = await office.start(await office.campaign());
      expect((await preview({ dossier: elsewhere.documentId }, await wordsOf('approved'))).status).toBe(404);
    });

    test('take a dossier that was sent such a letter where none is named, and none where there is none', async () => {
      expect((await preview({}, await wordsOf('informationRequested'))).body.data.preview?.dossier.documentId).toBe(dossier.documentId);
      const empty = await office.campaign();
      const { subject, body } = (await wordsOf('approved')).words.fr;
      expect((await ask(press, 'POST', `/letter-words/${empty}/preview`, { kind: 'approved', language: 'fr', words: { subject, body } })).body.data).toEqual({ preview: null, fault: null });
    });
  });
});
