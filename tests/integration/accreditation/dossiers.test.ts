import { randomUUID } from 'node:crypto';
import type { Dossier } from '../../../src/plugins/accreditation/server/src/dossier/dossier';
import type { Outcome } from '../../../src/plugins/accreditation/server/src/services/desk/outcome';
import { DAY, HOUR, PAPERS, caller, form, openOffice, type Office } from '../../support/accreditation';
import { startPressroom, type Pressroom } from '../../support/pressroom';

/** What a listener in the server's process has heard. */
declare global {
  var heard: string[];
}

let pressroom: Pressroom;
let office: Office;

beforeAll(async () => {
  pressroom = await startPressroom();
  office = await openOffice(pressroom);
});
afterAll(() => pressroom.stop());
afterEach(() => office.setClock(null));

interface Answer {
  ok: boolean;
  value: { token: string; dossier: Dossier };
  problem: { code: string; field: string | null };
}
const start = (form: object) => office.call<'starter', Answer>('starter', 'start', form);
const target = ({ documentId, version }: Dossier) => ({ dossier: documentId, version });
const save = (dossier: Dossier, changes: object) => office.call<'applicants', Outcome>('applicants', 'save', target(dossier), changes);
const submit = (dossier: Dossier, accepts: string[] = []) => office.call<'applicants', Outcome>('applicants', 'submit', target(dossier), accepts);

/** The dossier after it, where it is accepted. */
async function accepted(outcome: Promise<Outcome>): Promise<Dossier> {
  const answer = await outcome;
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
}

describe('opening a dossier', () => {
  test('sent again within a day with the same words answers with the same dossier and token, and only one is there', async () => {
    const campaign = await office.campaign();
    const request = form(campaign);
    const answers = await Promise.all([start(request), start(request), start(request)]);
    const again = await start(request);
    expect(new Set([...answers, again].map(({ value }) => `${value.dossier.documentId} ${value.token}`)).size).toBe(1);
    expect(await office.call<'finder', Dossier[]>('finder', 'byEmail', campaign, again.value.dossier.email)).toHaveLength(1);
  });

  test('under the same request id with other words is refused', async () => {
    const campaign = await office.campaign();
    const request = { ...form(campaign), requestId: '0b0e7c1e-5f0a-4b6a-9a57-1d2f3c4b5a69' };
    await start(request);
    expect((await start({ ...request, category: 'RADIO' })).problem).toMatchObject({ code: 'INVALID_INPUT', field: 'requestId' });
  });

  test('under a request id of the day before yesterday opens another dossier', async () => {
    const campaign = await office.campaign();
    const request = form(campaign);
    const first = await start(request);
    await office.setClock(Date.now() + 25 * HOUR);
    expect((await start(request)).value.dossier.documentId).not.toBe(first.value.dossier.documentId);
  });

  test('gives a key that the database does not hold, and that alone finds the dossier', async () => {
    const { token, dossier } = await office.start(await office.campaign());
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const row = await pressroom.inside((strapi, id) => strapi.db.connection('accreditation_applications').where({ document_id: id }).first(), dossier.documentId);
    expect(JSON.stringify(row)).not.toContain(token);
    expect((await office.call<'finder', Dossier>('finder', 'byToken', token)).documentId).toBe(dossier.documentId);
    expect(await office.call('finder', 'byToken', `${token.slice(0, -1)}x`)).toBeNull();
  });

  test.each([
    ['that is not announced yet', { announcedAt: new Date(Date.now() + HOUR).toISOString(), opensAt: new Date(Date.now() + DAY).toISOString() }, 'INVALID_INPUT'],
    ['that opens tomorrow', { opensAt: new Date(Date.now() + DAY).toISOString() }, 'CAMPAIGN_NOT_OPEN'],
    ['that has closed', { closesAt: new Date(Date.now() - HOUR).toISOString() }, 'CAMPAIGN_NOT_OPEN'],
  ])('in a campaign %s is refused', async (_, dates, code) => {
    expect((await start(form(await office.campaign(dates)))).problem.code).toBe(code);
  });

  test('for a category that the campaign does not accredit, or without a name, is refused and names the field', async () => {
    const campaign = await office.campaign();
    expect((await start(form(campaign, { category: 'AGENCY' }))).problem).toMatchObject({ code: 'INVALID_INPUT', field: 'category' });
    const nameless = { givenName: 'Ada', familyName: ' ', email: 'ada@example.org', nationality: 'BE' };
    expect((await start(form(campaign, { person: nameless }))).problem).toMatchObject({ code: 'MISSING_INPUT', field: 'person.familyName' });
  });

  test('by the office for somebody else is possible after closing, with a note, and the dossier may still be submitted', async () => {
    const campaign = await office.campaign({ closesAt: new Date(Date.now() - HOUR).toISOString() });
    const by = caller('pressOfficer');
    const open = (internalNote: string) => office.call<'starter', Outcome>('starter', 'open', form(campaign), { caller: by, internalNote });
    expect(await open(' ')).toMatchObject({ ok: false, problem: { code: 'MISSING_INPUT', field: 'internalNote' } });
    const dossier = await accepted(open('Par téléphone'));
    expect(dossier).toMatchObject({ state: 'DRAFT', internalNotes: 'Par téléphone', openedBy: 'Paule' });
    expect(await accepted(submit(dossier))).toMatchObject({ state: 'SUBMITTED' });
  });

  test('again by the same person shows the office the earlier dossiers', async () => {
    const campaign = await office.campaign();
    const person = { familyName: 'Double', email: 'Double@example.org', nationality: 'BE', ...PAPERS };
    const [first, second] = [await office.start(campaign, { person }), await office.start(campaign, { person: { ...person, email: 'double@EXAMPLE.org' } })];
    const other = await office.start(campaign, { person: { ...person, email: 'elsewhere@example.org' } });
    const earlier = await office.call<'finder', Dossier[]>('finder', 'earlierOf', other.dossier);
    expect(earlier.map(({ documentId }) => documentId)).toEqual([second.dossier.documentId, first.dossier.documentId]);
  });
});

describe('saving', () => {
  test('changes what is sent and leaves the rest', async () => {
    const { dossier } = await office.start(await office.campaign());
    const saved = await accepted(save(dossier, { role: 'Reporter', languages: ['fr', 'nl-BE'] }));
    expect(saved).toMatchObject({ role: 'Reporter', languages: ['fr', 'nl-BE'], familyName: dossier.familyName, version: dossier.version + 1 });
  });

  test('again unchanged, because the answer got lost, is answered with the dossier as it is', async () => {
    const { dossier } = await office.start(await office.campaign());
    const saved = await accepted(save(dossier, { role: 'Reporter' }));
    expect(await accepted(save(dossier, { role: 'Reporter' }))).toEqual(saved);
    expect(await save(dossier, { role: 'Editor' })).toMatchObject({ ok: false, problem: { code: 'STALE', currentState: 'DRAFT' } });
  });

  test('with a wrong field changes nothing and names it', async () => {
    const { dossier } = await office.start(await office.campaign());
    expect(await save(dossier, { sessions: ['nowhere'] })).toMatchObject({ ok: false, problem: { code: 'INVALID_INPUT', field: 'sessions', currentState: 'DRAFT' } });
    expect(await office.find(dossier)).toEqual(dossier);
  });

  test('is refused while the dossier lies with the office, and once the date of a request has passed', async () => {
    const { dossier } = await office.start(await office.campaign());
    const submitted = await accepted(submit(dossier));
    expect(await save(submitted, { role: 'Reporter' })).toMatchObject({ problem: { code: 'WRONG_STATE' } });
    const reviewed = await accepted(office.perform(submitted, 'startReview', caller('pressOfficer')));
    const asked = await accepted(office.perform(reviewed, 'requestInformation', caller('pressOfficer'), { items: [{ item: 'Une photo' }], dueAt: Date.now() + DAY }));
    await office.open(asked);
    await office.setClock(Date.now() + 2 * DAY);
    expect(await save(asked, { role: 'Reporter' })).toMatchObject({ problem: { code: 'WINDOW_PASSED', currentState: 'UNDER_REVIEW' } });
  });
});

describe('a submission', () => {
  const strict = { categories: [{ category: 'PRINT', requiredDocuments: [{ anyOf: ['PORTRAIT'] }, { anyOf: ['PRESS_CARD', 'PROOF_OF_EMPLOYMENT'] }] }] };
  const add = (dossier: Dossier, kind: string) =>
    accepted(office.call('documents', 'add', { ...target(dossier), caller: caller('applicant') }, { documentId: randomUUID(), kind, fileName: 'x.pdf', mime: 'application/pdf', size: 10, digest: 'd', scan: 'NOT_SCANNED' }));

  test('waits for every required document, any one of each set of alternatives', async () => {
    let { dossier } = await office.start(await office.campaign(strict));
    dossier = await add(dossier, 'PORTRAIT');
    expect(await submit(dossier)).toMatchObject({ problem: { code: 'DOSSIER_INCOMPLETE', field: 'documents' } });
    const [reading] = await office.call<'readings', { missing: object[] }[]>('readings', 'read', [dossier], caller('applicant'));
    expect(reading?.missing).toEqual([{ field: 'documents', anyOf: ['PRESS_CARD', 'PROOF_OF_EMPLOYMENT'], message: 'documentMissing' }]);
    dossier = await add(dossier, 'PROOF_OF_EMPLOYMENT');
    expect(await accepted(submit(dossier))).toMatchObject({ state: 'SUBMITTED' });
  });

  test('without papers waits where the campaign screens, and not where it does not', async () => {
    const person = { familyName: 'Sans-Papiers', email: 'sans@example.org', nationality: 'XXA' };
    const { dossier } = await office.start(await office.campaign(), { person });
    expect(await submit(dossier)).toMatchObject({ problem: { code: 'DOSSIER_INCOMPLETE', field: 'person.dateOfBirth' } });
    const free = await office.start(await office.campaign({ screening: false }), { person });
    expect(await accepted(submit(free.dossier))).toMatchObject({ state: 'SUBMITTED' });
  });

  test('records which version of the notices was accepted, and when', async () => {
    const campaign = await office.campaign();
    const { dossier } = await office.start(campaign);
    const [notice] = await office.call<'agreements', { key: string }[]>('agreements', 'current', campaign);
    expect(await submit(dossier, ['unknown'])).toMatchObject({ problem: { code: 'INVALID_INPUT', field: 'accepts' } });
    await accepted(submit(dossier, [String(notice?.key)]));
    expect(await office.call('agreements', 'acceptedBy', dossier.documentId)).toMatchObject([{ agreement: notice?.key, acceptedAt: expect.any(Number) }]);
  });

  test('sent twice because the answer got lost is one submission', async () => {
    const { dossier } = await office.start(await office.campaign());
    const [one, other] = await Promise.all([submit(dossier), submit(dossier)]);
    expect([one.ok, other.ok]).toEqual([true, true]);
    expect((await office.find(dossier)).ledgerEntries).toBe(1);
  });
});

describe('the outlet', () => {
  const enter = (data: object) =>
    pressroom.inside(async (strapi, data) => (await strapi.documents('plugin::accreditation.outlet').create({ data: data as never })).documentId, { kind: 'RADIO', ...data });

  test('is proposed by its acronym and by its domain, with how it was found, and a person confirms it', async () => {
    const rtbf = await enter({ name: 'Radio-télévision belge de la Communauté française', domains: ['rtbf.example'] });
    const campaign = await office.campaign();
    const byName = await office.start(campaign, { outlet: { name: 'R.T.B.F.' } });
    expect(byName.dossier).toMatchObject({ proposedOutlet: rtbf, proposedHow: 'ACRONYM', outlet: null });
    const person = { familyName: 'Info', email: 'info@news.rtbf.example', nationality: 'BE', ...PAPERS };
    expect((await office.start(campaign, { outlet: { name: 'La Première' }, person })).dossier).toMatchObject({ proposedOutlet: rtbf, proposedHow: 'DOMAIN' });
    const confirmed = await accepted(office.call('office', 'confirmOutlet', { ...target(byName.dossier), caller: caller('pressOfficer') }, rtbf));
    expect(confirmed).toMatchObject({ outlet: rtbf, outletConfirmedBy: 'Paule' });
  });

  test('that is named otherwise afterwards has to be confirmed again', async () => {
    const outlet = await enter({ name: 'Le Soir' });
    const { dossier } = await office.start(await office.campaign(), { outlet: { name: 'Le Soir' } });
    const confirmed = await accepted(office.call('office', 'confirmOutlet', { ...target(dossier), caller: caller('pressOfficer') }, outlet));
    const same = await accepted(save(confirmed, { outlet: { name: 'Le Soir' } }));
    expect(same.outlet).toBe(outlet);
    expect(await accepted(save(same, { outlet: { name: 'Le Matin' } }))).toMatchObject({ outlet: null, outletConfirmedBy: null });
  });

  test('that is not in the directory enters it when it is confirmed, unless the dossier was changed meanwhile', async () => {
    const { dossier } = await office.start(await office.campaign(), { outlet: { name: 'Brand New Weekly' } });
    const count = () => pressroom.inside((strapi) => strapi.db.query('plugin::accreditation.outlet').count({ where: { name: 'Brand New Weekly' } }));
    const confirm = (version: number) => office.call<'office', Outcome>('office', 'confirmOutlet', { dossier: dossier.documentId, version, caller: caller('pressOfficer') }, null);
    expect(await confirm(dossier.version - 1)).toMatchObject({ problem: { code: 'STALE' } });
    expect(await count()).toBe(0);
    expect((await accepted(confirm(dossier.version))).outlet).toEqual(expect.any(String));
    expect(await count()).toBe(1);
  });
});

test('the office keeps tags, notes, an assignee and a later date, each under the version it has seen', async () => {
  const { dossier } = await office.start(await office.campaign());
  const annotate = (version: number, notes: object) => office.call<'office', Outcome>('office', 'annotate', { dossier: dossier.documentId, version, caller: caller('pressOfficer') }, notes);
  const lateUntil = Date.now() + DAY;
  const noted = await accepted(annotate(dossier.version, { tags: ['pool'], internalNotes: 'À voir', assignee: 'Paule', lateUntil }));
  expect(noted).toMatchObject({ tags: ['pool'], internalNotes: 'À voir', assignee: 'Paule', lateUntil });
  expect(await annotate(dossier.version, { tags: [] })).toMatchObject({ problem: { code: 'STALE' } });
  expect(await annotate(noted.version, { tags: ['a', 'a'] })).toMatchObject({ problem: { code: 'INVALID_INPUT', field: 'tags' } });
});

test('a lost link is sent once however often it is asked for before it leaves, and nobody learns whether there is a dossier', async () => {
  const campaign = await office.campaign();
  const { dossier } = await office.start(campaign);
  const send = (email: string) => office.call('links', 'send', campaign, email);
  expect(await send('nobody@example.org')).toEqual(await send(dossier.email.toUpperCase()));
  await send(dossier.email);
  const queued = await pressroom.inside((strapi, id) => strapi.db.connection('accreditation_outbox').where({ dossier: id }), dossier.documentId);
  expect(queued).toMatchObject([{ letter: 'dossierOpened' }, { letter: 'linkSent' }]);
});

describe('many at once', () => {
  const bring = async (campaign: string, count: number): Promise<Dossier[]> => {
    const dossiers: Dossier[] = [];
    for (let n = 0; n < count; n += 1) {
      const { dossier } = await office.start(campaign);
      dossiers.push(await accepted(office.perform(await accepted(submit(dossier)), 'startReview', caller('pressOfficer'))));
    }
    return dossiers;
  };

  test('are decided in the order asked, each as if it were alone; one that is refused stops no other', async () => {
    const campaign = await office.campaign({ screening: false, capacity: 2 });
    const [a, b, c] = await bring(campaign, 3);
    const item = (dossier: Dossier | undefined, version = dossier?.version) => ({ dossier: dossier?.documentId, version, transition: 'approve', input: {}, caller: caller('pressOfficer') });
    const requests = [item(c), { ...item(a), dossier: 'nobody' }, item(a, 1), item(b), item(a), item(c)];
    const outcomes = await office.call<'workflow', Outcome[]>('workflow', 'performAll', requests);
    expect(outcomes.map((outcome) => (outcome.ok ? outcome.value.state : outcome.problem.code))).toEqual(['APPROVED', 'NOT_FOUND', 'STALE', 'APPROVED', 'NO_SEATS', 'STALE']);
  });

  test('who waits longer is passed over only with a note, and who was approved before in the same breath waits no longer', async () => {
    const campaign = await office.campaign({ screening: false });
    const [first, second] = await bring(campaign, 2);
    const waiting = await accepted(office.perform(first as Dossier, 'waitlist', caller('pressOfficer')));
    const item = (dossier: Dossier, note?: string) => ({ dossier: dossier.documentId, version: dossier.version, transition: 'approve', input: { note }, caller: caller('pressOfficer') });
    const decide = async (...items: object[]) => (await office.call<'workflow', Outcome[]>('workflow', 'performAll', items)).map((outcome) => (outcome.ok ? outcome.value.state : outcome.problem.code));
    expect(await decide(item(second as Dossier))).toEqual(['MISSING_INPUT']);
    expect(await decide(item(waiting), item(second as Dossier))).toEqual(['APPROVED', 'APPROVED']);
  });

  test('take a number of statements that does not grow with them', async () => {
    const campaign = await office.campaign({ screening: false, capacity: 100 });
    const statements = (dossiers: Dossier[]) =>
      pressroom.inside(async (strapi, requests) => {
        let count = 0;
        const tally = () => (count += 1);
        strapi.db.connection.on('query', tally);
        await globalThis.office.workflow.performAll(requests);
        strapi.db.connection.removeListener('query', tally);
        return count;
      }, dossiers.map(({ documentId, version }) => ({ dossier: documentId, version, transition: 'approve' as const, input: { note: 'Bienvenue' }, caller: caller('pressOfficer') })));
    const one = await statements(await bring(campaign, 1));
    expect(await statements(await bring(campaign, 8))).toBe(one);
    expect(one).toBeLessThanOrEqual(11);
  });
});

test('what changed is announced once it is committed, and what was refused is not', async () => {
  const { dossier } = await office.start(await office.campaign());
  await pressroom.inside((strapi) => {
    globalThis.heard = [];
    strapi.eventHub.on('accreditation.dossiers.changed', async ({ documentIds }: { documentIds: string[] }) => void globalThis.heard.push(...documentIds));
  });
  await office.perform(dossier, 'approve', caller('pressOfficer'));
  expect(await pressroom.inside(() => globalThis.heard)).toEqual([]);
  await accepted(submit(dossier));
  expect(await pressroom.inside(() => globalThis.heard)).toEqual([dossier.documentId]);
});

test('a transition takes eight statements or fewer, BEGIN and COMMIT among them', async () => {
  const { dossier } = await office.start(await office.campaign());
  const submitted = await accepted(submit(dossier));
  const statements = await pressroom.inside(async (strapi, request) => {
    const seen: string[] = [];
    const note = ({ sql }: { sql: string }) => seen.push(sql);
    strapi.db.connection.on('query', note);
    await globalThis.office.workflow.perform(request);
    strapi.db.connection.removeListener('query', note);
    return seen;
  }, { dossier: submitted.documentId, version: submitted.version, transition: 'startReview' as const, input: {}, caller: caller('pressOfficer') });
  expect(statements.length).toBeLessThanOrEqual(8);
});

test('without a mail server letters wait where the office can read them, and the log says so once', async () => {
  const { dossier } = await office.start(await office.campaign());
  for (let round = 0; round < 3; round += 1) expect(await office.call('postman', 'deliver')).toBe(0);
  const words = await pressroom.inside(async (_, id) => {
    const { correspondence } = globalThis.office;
    const [letter] = (await correspondence.of([id])).get(id) ?? [];
    return letter ? correspondence.wordsOf(letter) : null;
  }, dossier.documentId);
  expect(words).toEqual({ subject: expect.stringContaining(dossier.reference), text: expect.stringContaining('Bonjour Ada') });
  expect((await pressroom.log()).match(/No mail server is set/g)).toHaveLength(1);
});

test('what concerns the officers is announced to them once it is committed, and is no letter', async () => {
  const { dossier } = await office.start(await office.campaign());
  const submitted = await accepted(submit(dossier));
  const reviewed = await accepted(office.perform(submitted, 'startReview', caller('pressOfficer')));
  await pressroom.inside((strapi) => {
    globalThis.heard = [];
    strapi.eventHub.on('accreditation.office.signalled', async (sign: { effect: string; dossier: string }) => void globalThis.heard.push(`${sign.effect} of ${sign.dossier}`));
  });
  await accepted(office.perform(reviewed, 'sendToScreening', caller('pressOfficer')));
  expect(await pressroom.inside(() => globalThis.heard)).toContain(`alertSecurity of ${dossier.documentId}`);
  const letters = await pressroom.inside((strapi, id) => strapi.db.connection('accreditation_outbox').where({ dossier: id }), dossier.documentId);
  expect(letters).toMatchObject([{ letter: 'dossierOpened' }, { letter: 'submissionReceived' }]);
});
