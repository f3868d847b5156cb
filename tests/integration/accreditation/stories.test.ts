import type { Caller } from '../../../src/plugins/accreditation/server/src/dossier/caller';
import type { Dossier } from '../../../src/plugins/accreditation/server/src/dossier/dossier';
import { dayIn } from '../../../src/plugins/accreditation/server/src/domain/time/calendar-day';
import type { CommandInput } from '../../../src/plugins/accreditation/server/src/domain/workflow/command-input';
import { TRANSITIONS, type TransitionName } from '../../../src/plugins/accreditation/server/src/domain/workflow/transitions';
import type { Outcome } from '../../../src/plugins/accreditation/server/src/services/desk/outcome';
import { DAY, PAPERS, caller, openOffice, type Office } from '../../support/accreditation';
import { startPressroom, type Pressroom } from '../../support/pressroom';

let pressroom: Pressroom;
let office: Office;

beforeAll(async () => {
  pressroom = await startPressroom();
  office = await openOffice(pressroom);
});
afterAll(() => pressroom.stop());
afterEach(() => office.setClock(null));

const SAID: CommandInput = { reason: 'NOT_MEDIA', note: 'Nous vous écrivons.', internalNote: 'Vu.', statement: 'Je suis journaliste.', items: [{ item: 'Une photo', document: 'PORTRAIT' }] };

/** A dossier led through the table over the real service, by whoever may unless a story names somebody. */
async function aDossier(campaign: object = {}) {
  let { dossier } = await office.start(await office.campaign(campaign));
  const ask = async (name: TransitionName, { by = caller(TRANSITIONS[name].by[0]), input = {} }: { by?: Caller; input?: CommandInput } = {}): Promise<string> => {
    const outcome = await office.perform(dossier, name, by, { ...SAID, dueAt: Date.now() + 3 * DAY, factDate: dayIn('Europe/Brussels', Date.now()), ...input });
    if (outcome.ok) dossier = outcome.value;
    return outcome.ok ? outcome.value.state : outcome.problem.code;
  };
  return {
    ask,
    path: async (...names: TransitionName[]) => {
      for (const name of names) expect([name, await ask(name)]).toEqual([name, TRANSITIONS[name].to]);
    },
    save: async (form: object) => {
      const outcome = await office.call<'applicants', Outcome>('applicants', 'save', { dossier: dossier.documentId, version: dossier.version }, form);
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
      dossier = outcome.value;
    },
    now: (): Dossier => dossier,
  };
}

test('an appeal upheld without clearance is refused; remitted, screened, cleared and approved it goes through', async () => {
  const dossier = await aDossier();
  await dossier.path('submit', 'startReview', 'reject', 'appeal');
  expect(await dossier.ask('upholdAppeal')).toBe('NOT_CLEARED');
  await dossier.path('remitAppeal', 'sendToScreening', 'clearScreening', 'approve');
});

test('a clearance followed by a changed passport name is refused, and given again it holds', async () => {
  const dossier = await aDossier();
  await dossier.path('submit', 'startReview', 'sendToScreening', 'clearScreening', 'requestInformation');
  const { email } = dossier.now();
  await dossier.save({ person: { givenName: 'Adèle', familyName: 'Autre', email, nationality: 'BE', ...PAPERS } });
  await dossier.path('submit', 'startReview');
  expect(await dossier.ask('approve')).toBe('NOT_CLEARED');
  await dossier.path('sendToScreening', 'clearScreening', 'approve');
});

test('a forged letter dated before the approval can be revoked for, and the revocation appealed', async () => {
  const dossier = await aDossier({ screening: false });
  await dossier.path('submit', 'startReview', 'approve');
  const before = new Date(Date.now() - 5 * DAY).toISOString().slice(0, 10);
  expect(await dossier.ask('revoke', { input: { reason: 'MISUSE', factDate: before } })).toBe('FACT_TOO_OLD');
  expect(await dossier.ask('revoke', { input: { reason: 'FALSE_STATEMENT' } })).toBe('REVOKED');
  await dossier.path('appeal', 'upholdAppeal');
});

test('one person with two accounts cannot reject and uphold, and another person can', async () => {
  const dossier = await aDossier({ screening: false });
  const callerOf = (account: object, allowed: TransitionName[]) => office.call<'people', Caller>('people', 'callerOf', account, allowed);
  const endUser = await callerOf({ kind: 'END_USER', id: 7, label: 'Rosa Officer', email: 'rosa@office.example.org' }, ['reject']);
  const adminUser = await callerOf({ kind: 'ADMIN_USER', id: 9, label: 'R. Officer', email: 'Rosa@office.example.org' }, ['upholdAppeal']);
  await dossier.path('submit', 'startReview');
  expect(await dossier.ask('reject', { by: endUser })).toBe('REJECTED');
  await dossier.path('appeal');
  expect(await dossier.ask('upholdAppeal', { by: adminUser })).toBe('SAME_PERSON');
  expect(await dossier.ask('upholdAppeal')).toBe('APPROVED');
});

test('nobody of the office approves their own dossier', async () => {
  const dossier = await aDossier({ screening: false });
  await dossier.path('submit', 'startReview');
  const self = { ...caller('pressOfficer'), addresses: [dossier.now().email] };
  expect(await dossier.ask('approve', { by: self })).toBe('SAME_PERSON');
});

test('four eyes are not an API token’s', async () => {
  const dossier = await aDossier({ screening: false });
  await dossier.path('submit', 'startReview', 'reject', 'appeal');
  const token: Caller = { actor: { kind: 'API_TOKEN', personId: null, roles: ['appealsOfficer'] }, label: 'Press system', aliases: [], addresses: [] };
  expect(await dossier.ask('upholdAppeal', { by: token })).toBe('SAME_PERSON');
});

test('a campaign with seats per outlet approves only where somebody has confirmed which outlet it is, and freelancers for themselves', async () => {
  const staff = await aDossier({ screening: false, mostPerOutlet: 1 });
  await staff.path('submit', 'startReview');
  expect(await staff.ask('approve')).toBe('OUTLET_UNCONFIRMED');
  const { dossier } = await office.start(staff.now().campaign, { employment: 'FREELANCE' });
  const submitted = await office.perform(dossier, 'submit', caller('applicant'));
  if (!submitted.ok) throw new Error('not submitted');
  const reviewed = await office.perform(submitted.value, 'startReview', caller('pressOfficer'));
  expect(reviewed.ok && (await office.perform(reviewed.value, 'approve', caller('pressOfficer')))).toMatchObject({ ok: true });
});

test('the ledger tells the whole story in words, who did what included, and is whole', async () => {
  const dossier = await aDossier();
  await dossier.path('submit', 'startReview', 'requestInformation', 'submit', 'startReview', 'sendToScreening');
  await dossier.path('objectToAccreditation', 'answerHearing', 'sendToScreening', 'maintainObjection');
  expect(await dossier.ask('reject', { input: { reason: 'SECURITY' } })).toBe('REJECTED');
  const { documentId } = dossier.now();
  const entries = Object.values(await entriesOf(documentId)).flat();
  expect(entries.map(({ row }) => `${row.sequence} ${row.fromState} ${row.transition} ${row.toState} ${row.actor.kind} ${row.actor.label}`)).toEqual([
    '1 DRAFT submit SUBMITTED APPLICANT null',
    '2 SUBMITTED startReview UNDER_REVIEW END_USER Paule',
    '3 UNDER_REVIEW requestInformation INFORMATION_REQUESTED END_USER Paule',
    '4 INFORMATION_REQUESTED submit SUBMITTED APPLICANT null',
    '5 SUBMITTED startReview UNDER_REVIEW END_USER Paule',
    '6 UNDER_REVIEW sendToScreening SCREENING END_USER Paule',
    '7 SCREENING objectToAccreditation HEARING END_USER Simon',
    '8 HEARING answerHearing UNDER_REVIEW APPLICANT null',
    '9 UNDER_REVIEW sendToScreening SCREENING END_USER Paule',
    '10 SCREENING maintainObjection UNDER_REVIEW END_USER Simon',
    '11 UNDER_REVIEW reject REJECTED END_USER Paule',
  ]);
  expect(JSON.parse(String(entries[2]?.texts.items))).toEqual([{ item: 'Une photo', document: 'PORTRAIT' }]);
  expect(entries[7]?.texts.statement).toBe('Je suis journaliste.');
  expect(await office.call('ledger', 'faultIn', dossier.now())).toBeNull();
});

/** The entries of a dossier; a Map does not survive the way out of the server. */
function entriesOf(documentId: string): Promise<Record<string, { row: { sequence: number; fromState: string; toState: string; transition: string; actor: { kind: string; label: string | null } }; texts: Record<string, string> }[]>> {
  return pressroom.inside(async (_, id) => Object.fromEntries(await globalThis.office.ledger.entriesOf([id])), documentId);
}

describe('what is due by the clock', () => {
  test('counts as done for whoever asks next, and is recorded before what they do', async () => {
    const dossier = await aDossier();
    await dossier.path('submit', 'startReview', 'requestInformation');
    await office.open(dossier.now());
    await office.setClock(Date.now() + 4 * DAY);
    expect(await dossier.ask('sendToScreening')).toBe('SCREENING');
    const entries = (await entriesOf(dossier.now().documentId))[dossier.now().documentId] ?? [];
    expect(entries.slice(-2).map(({ row }) => [row.transition, row.actor.kind])).toEqual([['lapse', 'SYSTEM'], ['sendToScreening', 'END_USER']]);
    expect(dossier.now()).toMatchObject({ unanswered: true });
  });

  test('is made once, however many instances run the job at once', async () => {
    const second = await startPressroom({ database: pressroom.database });
    try {
      const other = await openOffice(second);
      const [asked, heard, ended] = [await aDossier(), await aDossier(), await aDossier({ closesAt: new Date(Date.now() + DAY).toISOString(), endsAt: new Date(Date.now() + 2 * DAY).toISOString() })];
      await asked.path('submit', 'startReview', 'requestInformation');
      await heard.path('submit', 'startReview', 'sendToScreening', 'objectToAccreditation');
      await ended.path('submit');
      for (const told of [asked, heard]) await office.open(told.now());
      const later = Date.now() + 4 * DAY;
      await Promise.all([office.setClock(later), other.setClock(later)]);
      const moved = await Promise.all([office, other, office, other].map((one) => one.call<'clockwork', number>('clockwork', 'run')));
      expect(moved.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(3);
      const states = await Promise.all([asked, heard, ended].map(async (one) => office.find(one.now())));
      expect(states.map(({ state, ledgerEntries }) => [state, ledgerEntries])).toEqual([['UNDER_REVIEW', 4], ['UNDER_REVIEW', 5], ['EXPIRED', 2]]);
      expect(await office.call('clockwork', 'run')).toBe(0);
    } finally {
      await second.stop();
    }
  });
});
