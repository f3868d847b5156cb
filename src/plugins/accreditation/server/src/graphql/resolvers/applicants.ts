import type { Instant } from '../../domain/time/instant';
import { refuse } from '../../domain/workflow/refusal';
import type { TransitionName } from '../../domain/workflow/transitions';
import type { Dossier } from '../../dossier/dossier';
import { asShown } from '../../dossier/shown';
import type { Outcome } from '../../services/desk/outcome';
import type { Form } from '../../domain/form/form';
import type { StartForm } from '../../services/dossiers/start';
import type { CommandArguments } from '../arguments';
import { commandInput } from '../arguments';
import type { GraphqlContext } from '../context';
import type { Refusals } from '../refusals';
import { callersLanguage, notFound, refusalWithoutDossier } from '../refusals';
import type { GraphqlServices } from '../services';
import { languageFor } from '../../wording/language';

export interface ByToken {
  readonly token: string;
}

interface Dependencies {
  readonly services: GraphqlServices;
  readonly refusals: Refusals;
  readonly clock: () => Instant;
}

/** What applicants ask for: they have no account, and the token is the key to their dossier. */
export function createApplicantResolvers({ services, refusals, clock }: Dependencies) {
  const { applicants, finder, limits, links, opening, starter } = services;
  const shown = (dossier: Dossier): Dossier => asShown(dossier, clock());

  const withDossier = async ({ token }: ByToken, context: GraphqlContext, act: (dossier: Dossier) => Promise<Outcome>) => {
    const dossier = await finder.byToken(token);
    if (dossier === null) return notFound(callersLanguage(context));
    if (!(await limits.allows('commandsPerDossierPerHour', dossier.documentId))) return refusals.toApplicant(shown(dossier), refuse('tooManyRequests'));
    const outcome = await act(dossier);
    if (outcome.ok) return { __typename: 'MyAccreditation', ...shown(outcome.value) };
    // An applicant may ask for everything that this is called for, so a missing role would be a defect of ours.
    if (outcome.problem.code === 'FORBIDDEN') throw new Error('An applicant was refused for want of a role.');
    return refusals.toApplicant(shown((await finder.byId(dossier.documentId)) ?? dossier), outcome.problem);
  };

  const start = async (_: unknown, { input: form }: { input: StartForm }, context: GraphqlContext) => {
    const language = languageFor(form.locale, callersLanguage(context));
    const answer = await starter.start(form, {
      isWithinLimits: async () =>
        (await limits.allows('startsPerAddressPerHour', context.koaContext.request.ip)) && (await limits.allows('startsPerEmailPerDay', form.person?.email ?? '')),
    });
    if (answer.ok) return { __typename: 'AccreditationStarted', token: answer.value.token, accreditation: shown(answer.value.dossier) };
    return refusalWithoutDossier(answer.problem, language);
  };

  return {
    start,
    read: (_: unknown, { token }: ByToken) => opening.open(token),
    /** The answer is always the same: it says nothing about who applied. */
    sendLink: async (_: unknown, { campaign, email }: { campaign: string; email: string }, { koaContext }: GraphqlContext) => {
      const isWithin = (await limits.allows('startsPerAddressPerHour', koaContext.request.ip)) && (await limits.allows('linksPerEmailPerDay', `${campaign}/${email}`));
      if (isWithin) await links.send(campaign, email);
      return { accepted: true };
    },
    save: (_: unknown, { version, input, ...key }: ByToken & { version: number; input: Form }, context: GraphqlContext) =>
      withDossier(key, context, ({ documentId }) => applicants.save({ dossier: documentId, version }, input)),
    askToBeForgotten: (_: unknown, { version, ...key }: ByToken & { version: number }, context: GraphqlContext) =>
      withDossier(key, context, ({ documentId }) => applicants.askToBeForgotten({ dossier: documentId, version })),
    submit: (_: unknown, { version, accepts, ...key }: ByToken & { version: number; accepts?: readonly string[] | null }, context: GraphqlContext) =>
      withDossier(key, context, ({ documentId }) => applicants.submit({ dossier: documentId, version }, accepts ?? [])),
    command: (transition: TransitionName) => (_: unknown, args: ByToken & CommandArguments, context: GraphqlContext) =>
      withDossier(args, context, ({ documentId }) => applicants.ask({ dossier: documentId, version: args.version }, transition, commandInput(args))),
  };
}
