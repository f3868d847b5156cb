import type { Core } from '@strapi/strapi';
import { OFFICE_ROLES, transitionsBy } from '../access/actions';
import type { Caller } from '../dossier/caller';
import { APPLICANT } from '../dossier/caller';
import type { Dossier } from '../dossier/dossier';
import type { Form } from '../domain/form/form';
import type { Instant } from '../domain/time/instant';
import { transitionNamed } from '../domain/workflow/transitions';
import type { OfficeRole } from '../access/actions';
import type { Services } from '../services/compose';
import { composeServices } from '../services/compose';
import type { MailPort } from '../services/letters/mail';
import type { PersonsTransition, Scene, SceneStep } from './scene';
import { makeSpecimen } from './specimens';

/** By which address each officer of the sample is known; whoever signs in with it is that person. */
export type SampleOfficers = Readonly<Record<OfficeRole, string>>;

/**
 * Plays invented dossiers through the workflow itself, on a clock of their own: every state of a sample was reached by the same rules, and has
 * its ledger. The scenes are played one after another.
 * @param campaign documentId of a campaign that is open when the scenes begin
 * @throws Error that names the scene and the step that was refused
 */
export async function playScenes(strapi: Core.Strapi, campaign: string, scenes: readonly Scene[], officers: SampleOfficers): Promise<void> {
  const clock = { now: 0 };
  const services = composeServices(strapi, { clock: () => clock.now, mail: NOBODY_WRITES });
  const callers = await introduce(services, officers);
  for (const scene of scenes) {
    clock.now = scene.startedAt;
    const dossier = await start(services, campaign, scene);
    await sendDocuments(services, dossier, scene);
    await bringLetters(services, clock, dossier);
    for (const step of scene.steps) {
      clock.now = step.at;
      await play(services, callers, { scene, dossier, step });
      await bringLetters(services, clock, dossier);
    }
  }
}

/** Who gave an address here mistyped it. */
const NOWHERE = '@nowhere.example.org';

/** An invented person has no letter box: what would be sent counts as sent, or as refused where nobody is, and nothing leaves. */
const NOBODY_WRITES: MailPort = {
  isConfigured: true,
  send: async ({ to }) => (to.endsWith(NOWHERE) ? { outcome: 'REFUSED', why: '550 5.1.2 There is no such domain.', isFinal: true } : { outcome: 'SENT' }),
};

const GRACE = 10 * 60_000;

/** Lets the letters of a step leave, a decision's after its grace: whoever is told can answer from then on. */
async function bringLetters({ postman }: Services, clock: { now: number }, { documentId }: Dossier): Promise<void> {
  clock.now += GRACE;
  await postman.deliver(documentId);
}

type Callers = Readonly<Record<OfficeRole, Caller>>;

async function introduce({ people }: Services, officers: SampleOfficers): Promise<Callers> {
  const entries = OFFICE_ROLES.map(async (role) => {
    const account = { kind: 'END_USER', id: `sample-${role}`, label: officers[role], email: officers[role] } as const;
    return [role, await people.callerOf(account, transitionsBy(role))];
  });
  // One entry per role, as the type says.
  return Object.fromEntries(await Promise.all(entries)) as Callers;
}

async function start({ starter }: Services, campaign: string, { form }: Scene): Promise<Dossier> {
  const started = await starter.start({ ...form, campaign });
  if (!started.ok) throw new Error(`The scene of ${form.person?.familyName} cannot begin: ${started.problem.why} ${started.problem.field ?? ''}`);
  return started.value.dossier;
}

async function sendDocuments({ finder, vault }: Services, { documentId }: Dossier, { form, documents }: Scene): Promise<void> {
  const { person, outlet } = form;
  const about = { givenName: person?.givenName ?? '', familyName: person?.familyName ?? '', outlet: outlet?.name ?? '', number: person?.travelDocument?.number ?? '' };
  for (const kind of documents) {
    const dossier = await finder.byId(documentId);
    const specimen = await makeSpecimen(kind, about);
    const taken = dossier && (await vault.take(dossier, { ...specimen, replaces: null }, APPLICANT));
    if (!taken?.ok) throw new Error(`The scene of ${about.familyName} cannot send ${specimen.name}.`);
  }
}

/** Who takes a dossier up reads what was sent along, and confirms the outlet that the directory has. */
async function takeUp({ documents, looks, office }: Services, caller: Caller, { documentId, version, proposedOutlet }: Dossier): Promise<void> {
  for (const document of (await documents.of([documentId])).get(documentId) ?? []) await looks.record(document, caller);
  if (proposedOutlet !== null) await office.confirmOutlet({ dossier: documentId, version, caller }, proposedOutlet);
}

interface Played {
  readonly scene: Scene;
  readonly dossier: Dossier;
  readonly step: SceneStep;
}

async function play(services: Services, callers: Callers, { scene, dossier: { documentId }, step: { does, input = {}, writes } }: Played): Promise<void> {
  if (does === 'WAIT') return void (await services.workflow.settle([documentId]));
  if (writes !== undefined) await write(services, documentId, writes);
  const dossier = await services.finder.byId(documentId);
  const outcome = await ask(services, callers, { dossier: documentId, version: dossier?.version ?? 0 }, does, input);
  if (!outcome.ok) throw new Error(`${scene.form.person?.familyName}: ${does} is refused: ${JSON.stringify(outcome.problem)}`);
  if (does === 'startReview') await takeUp(services, callers.pressOfficer, outcome.value);
}

async function write({ applicants, finder }: Services, dossier: string, form: Form): Promise<void> {
  const { version = 0 } = (await finder.byId(dossier)) ?? {};
  const outcome = await applicants.save({ dossier, version }, form);
  if (!outcome.ok) throw new Error(`What the applicant writes into ${dossier} is refused: ${JSON.stringify(outcome.problem)}`);
}

async function ask(services: Services, callers: Callers, target: { dossier: string; version: number }, does: PersonsTransition, input: NonNullable<SceneStep['input']>) {
  const role = OFFICE_ROLES.find((office) => transitionNamed(does).by.includes(office));
  if (role !== undefined) return services.workflow.perform({ ...target, transition: does, input, caller: callers[role] });
  if (does !== 'submit') return services.applicants.ask(target, does, input);
  const dossier = await services.finder.byId(target.dossier);
  const agreements = await services.agreements.current(dossier?.campaign ?? '');
  return services.applicants.submit(target, agreements.map(({ key }) => key));
}

/** The instant `hours` before another. */
export const hoursBefore = (instant: Instant, hours: number): Instant => instant - hours * 3_600_000;
