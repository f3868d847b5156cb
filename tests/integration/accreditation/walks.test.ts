import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { applicationOf } from '../../../src/plugins/accreditation/server/src/dossier/application';
import type { Dossier } from '../../../src/plugins/accreditation/server/src/dossier/dossier';
import { HOUR } from '../../../src/plugins/accreditation/server/src/domain/time/instant';
import type { Application } from '../../../src/plugins/accreditation/server/src/domain/workflow/application';
import { apply, replay } from '../../../src/plugins/accreditation/server/src/domain/workflow/apply';
import type { Command } from '../../../src/plugins/accreditation/server/src/domain/workflow/command';
import { decide } from '../../../src/plugins/accreditation/server/src/domain/workflow/decide';
import type { Entry } from '../../../src/plugins/accreditation/server/src/domain/workflow/entry';
import type { Facts } from '../../../src/plugins/accreditation/server/src/domain/workflow/facts';
import { isEditable } from '../../../src/plugins/accreditation/server/src/domain/workflow/states';
import { DAY, NOW } from '../../../src/plugins/accreditation/server/src/domain/workflow/testing/dossier';
import { EMPTY_MODEL, read, type LedgerModel } from '../../../src/plugins/accreditation/server/src/domain/workflow/testing/ledger-model';
import { commandOf, factsOf, settings, turns, type Setting, type Turn } from '../../../src/plugins/accreditation/server/src/domain/workflow/testing/walk';
import type { Outcome } from '../../../src/plugins/accreditation/server/src/services/desk/outcome';
import { PAPERS, caller, openOffice, type Office } from '../../support/accreditation';
import { startPressroom, type Pressroom } from '../../support/pressroom';
import { SEED, trials } from '../../support/trials';

const WALKS = trials(5, 100);
const TURNS = 30;

let pressroom: Pressroom;
let office: Office;

beforeAll(async () => {
  pressroom = await startPressroom();
  office = await openOffice(pressroom);
});
afterAll(() => pressroom.stop());

test(
  `on random walks the real service, the model and the ledger agree, and a refused command changes nothing: walks of 30 commands × ${WALKS}`,
  async () => {
    const walks = fc.sample(fc.tuple(settings, turns), { numRuns: WALKS, seed: SEED });
    for (const [number, [setting, walked]] of walks.entries()) {
      try {
        await walk(setting, walked.slice(0, TURNS));
      } catch (error) {
        throw new Error(`Walk ${number} of seed ${SEED}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
      }
    }
  },
  WALKS * 20_000,
);

/** Leads one dossier of a campaign of its own through the turns; the model is `decide` with facts that the test works out by itself. */
async function walk(setting: Setting, walked: readonly Turn[]): Promise<void> {
  await office.setClock(NOW);
  let dossier = await place(setting);
  let model: LedgerModel = EMPTY_MODEL;
  let hours = 0;
  for (const turn of walked) {
    hours += turn.hours;
    const now = NOW + hours * HOUR;
    await office.setClock(now);
    dossier = await edit(dossier, turn, setting, now);
    const application = applicationOf(dossier);
    const facts = { ...factsOf(setting, now, dossier.enteredAt), windowStartsAt: dossier.windowStartsAt };
    const { before, after, entries } = await take(dossier, commandOf(turn, application, facts), facts);
    model = entries.reduce(read, model);
    expectToAgree(before, after, entries, model);
    // Every other applicant looks at once, and some never do: what they were not told of does not run out.
    dossier = turn.choice % 2 === 0 ? await office.open(after) : after;
  }
  expect(await office.call('ledger', 'faultIn', dossier)).toBeNull();
}

interface Taken {
  before: Dossier;
  after: Dossier;
  entries: Entry[];
}

/** Asks the service and the model the same thing; what they answer must be the same. */
async function take(dossier: Dossier, command: Command, facts: Facts): Promise<Taken> {
  const application = applicationOf(dossier);
  const predicted = decide(application, command, facts);
  const { outcome, after, ledger } = await ask(dossier, command);
  if (!predicted.ok) {
    // The clock's own commands reach the service as its job, which makes whatever is due.
    expect(outcome.ok ? outcome.value : outcome.problem.code).toBe(predicted.problem.code);
    expect(after).toEqual(dossier);
    expect(ledger).toBe(dossier.ledgerEntries);
    return { before: dossier, after, entries: [] };
  }
  const steps = [...predicted.value.due, predicted.value];
  expect(outcome.ok || outcome.problem).toBe(true);
  expect(applicationOf(after)).toEqual(steps.reduce<Application>(apply, application));
  expect([after.version, ledger]).toEqual([dossier.version + steps.length, dossier.ledgerEntries + steps.length]);
  return { before: dossier, after, entries: steps.map(({ entry }) => entry) };
}

async function ask(dossier: Dossier, { transition, actor, version, input }: Command): Promise<{ outcome: Outcome; after: Dossier; ledger: number }> {
  const [role = 'system'] = actor.roles;
  const by = caller(role, actor.personId ?? undefined);
  const request = { dossier: dossier.documentId, transition, version, input: jsonOf(input), caller: by };
  const outcome = await office.call<'workflow', Outcome>('workflow', 'perform', request);
  const ledger = await pressroom.inside(async (strapi, id) => Number((await strapi.db.connection('accreditation_ledger_entries').where({ dossier: id }).count({ count: '*' }))[0]?.count), dossier.documentId);
  return { outcome, after: await office.find(dossier), ledger };
}

/** A number that is none does not survive the way into the server. */
const jsonOf = <Words extends object>(words: Words): Words => JSON.parse(JSON.stringify(words)) as Words;

function expectToAgree(before: Dossier, after: Dossier, entries: Entry[], model: LedgerModel): void {
  const application = applicationOf(after);
  expect(entries.length === 0 || entries.at(-1)?.to === after.state).toBe(true);
  if (before.ledgerEntries === 0 && entries.length > 0) expect(replay(entries)).toBe(after.state);
  expect({
    state: application.state,
    hasSeat: application.seat !== null,
    hearing: application.objection?.hearing ?? null,
    appeals: application.appealedAt === null ? 0 : 1,
    isRemitted: application.remitted,
    deciders: application.deciders,
    refusers: application.refusers,
  }).toEqual(model);
}

/** The applicant's papers change while the dossier is with them by the clock; a change of the number is a change of identity. A request's date of which nobody was told runs out for nobody. */
async function edit(dossier: Dossier, { newIdentity }: Turn, setting: Setting, now: number): Promise<Dossier> {
  if (newIdentity === null || !isEditable(dossier.state)) return dossier;
  const { familyName, email, nationality } = dossier;
  const person = { familyName, email, nationality, ...PAPERS, travelDocument: { ...PAPERS.travelDocument, number: newIdentity } };
  const outcome = await office.call<'applicants', Outcome>('applicants', 'save', { dossier: dossier.documentId, version: dossier.version }, { person });
  const isTold = dossier.windowStartsAt !== null;
  const isRequestOver = isTold && dossier.informationDueAt !== null && now >= dossier.informationDueAt;
  expect(outcome.ok).toBe(!isRequestOver && now < campaignOf(setting).endsAt);
  return outcome.ok ? outcome.value : dossier;
}

const campaignOf = (setting: Setting) => factsOf(setting, NOW, NOW).campaign;

/** A dossier in a campaign of its own, with as many seats taken and as many people waiting as the setting says. */
async function place(setting: Setting): Promise<Dossier> {
  const { screens, opensAt, closesAt, endsAt, timeZone, hearingHours, appealHours } = campaignOf(setting);
  const dates = { opensAt, announcedAt: opensAt, closesAt, endsAt };
  const requiredDocuments = setting.isComplete ? [] : [{ anyOf: ['PORTRAIT'] }];
  const campaign = await office.campaign({
    ...Object.fromEntries(Object.entries(dates).map(([name, instant]) => [name, new Date(instant).toISOString()])),
    ...{ timeZone, screening: screens, hearingHours, appealHours, capacity: 3 },
    categories: [{ category: 'PRINT', requiredDocuments }, { category: 'RADIO' }],
  });
  for (let n = 0; n < setting.seatsTaken; n += 1) await lead(campaign, 'RADIO', 'approve', screens);
  if (setting.waitingLonger > 0) await wait(campaign, screens, requiredDocuments.length > 0);
  return (await office.start(campaign)).dossier;
}

/** Somebody in the same category waits who submitted earlier; they had their portrait. */
async function wait(campaign: string, screens: boolean, needsPortrait: boolean): Promise<void> {
  await office.setClock(NOW - DAY);
  await lead(campaign, 'PRINT', 'waitlist', screens, needsPortrait);
  await office.setClock(NOW);
}

async function lead(campaign: string, category: string, last: 'approve' | 'waitlist', screens: boolean, needsPortrait = false): Promise<void> {
  let { dossier } = await office.start(campaign, { category });
  const portrait = { documentId: randomUUID(), kind: 'PORTRAIT', fileName: 'p.jpg', mime: 'image/jpeg', size: 1, digest: 'd', scan: 'NOT_SCANNED' };
  if (needsPortrait) dossier = accepted(await office.call<'documents', Outcome>('documents', 'add', { dossier: dossier.documentId, version: dossier.version, caller: caller('applicant') }, portrait));
  const path = ['submit', 'startReview', ...(screens ? (['sendToScreening', 'clearScreening'] as const) : []), last] as const;
  const roles = { submit: 'applicant', clearScreening: 'securityOfficer' } as const;
  for (const name of path) {
    dossier = accepted(await office.perform(dossier, name, caller(name in roles ? roles[name as keyof typeof roles] : 'pressOfficer')));
  }
}

function accepted(outcome: Outcome): Dossier {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}
