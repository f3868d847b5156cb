import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { OFFICERS_TRANSITIONS } from '../../access/actions';
import { adminCaller, isAllowed } from '../../access/admin-caller';
import type { Caller } from '../../dossier/caller';
import { refuse } from '../../domain/workflow/refusal';
import type { TransitionName } from '../../domain/workflow/transitions';
import type { PanelContext } from '../../panel/asking';
import { languageOf } from '../../panel/asking';
import { createDossierView } from '../../panel/dossier-view';
import { commandIn, holdIn, notesIn, outletIn, releaseIn, takeBackIn } from '../../panel/inputs';
import { servicesOf } from '../../services';
import type { Outcome } from '../../services/desk/outcome';
import type { OfficeTarget } from '../../services/dossiers/office';
import { createReach } from '../../services/queue/reach';
import { answerRefusal } from '../refusal-answer';

/** One dossier at the desk: its page, and what is done on it. */
export function createDossierController({ strapi }: { strapi: Core.Strapi }) {
  const services = servicesOf(strapi);
  const { office, people, queue, takingBack, workflow } = services;
  const reach = createReach(services);
  const viewOf = createDossierView(services, Date.now);

  const read = async (ctx: PanelContext) => {
    const caller = await adminCaller(people, ctx);
    const dossier = await queue.find(caller, idIn(ctx));
    if (dossier === null) return notFound(ctx);
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data: await viewOf(dossier, { caller, language: languageOf(ctx), may: rightsOf(ctx) }) };
  };

  const move = (transition: TransitionName) => async (ctx: PanelContext) => {
    const { version, ...input } = commandIn(ctx.request.body);
    const caller = await adminCaller(people, ctx);
    if ((await reach({ caller, documentId: idIn(ctx), transition })) === null) return notFound(ctx);
    answer(ctx, await workflow.perform({ dossier: idIn(ctx), transition, version, input, caller }));
  };

  /** Whatever else is done to a dossier that the caller sees. */
  const change =
    <Words extends { version: number }>(parse: (body: unknown) => Words, work: (target: OfficeTarget, words: Omit<Words, 'version'>) => Promise<Outcome>) =>
    async (ctx: PanelContext) => {
      const { version, ...words } = parse(ctx.request.body);
      const caller: Caller = await adminCaller(people, ctx);
      if ((await queue.find(caller, idIn(ctx))) === null) return notFound(ctx);
      answer(ctx, await work({ dossier: idIn(ctx), version, caller }, words));
    };

  return {
    read,
    takeBack: change(takeBackIn, (target, { internalNote }) => takingBack.takeBack(target, internalNote ?? null)),
    annotate: change(notesIn, (target, notes) => office.annotate(target, notes)),
    confirmOutlet: change(outletIn, (target, { outlet }) => office.confirmOutlet(target, outlet)),
    hold: change(holdIn, (target, { reason }) => office.hold(target, reason)),
    release: change(releaseIn, (target) => office.hold(target, null)),
    ...Object.fromEntries(OFFICERS_TRANSITIONS.map((name) => [name, move(name)])),
  };
}

const idIn = ({ params }: PanelContext): string => params.documentId ?? '';

const notFound = (ctx: PanelContext): void => answerRefusal(ctx, refuse('unknownDossier'), languageOf(ctx));

function answer(ctx: PanelContext, outcome: Outcome): void {
  if (outcome.ok) ctx.body = { data: { version: outcome.value.version } };
  else if (outcome.problem.code === 'FORBIDDEN') throw new errors.ForbiddenError();
  else answerRefusal(ctx, outcome.problem, languageOf(ctx));
}

function rightsOf(ctx: PanelContext) {
  const may = (action: string) => isAllowed(ctx, action);
  return { annotate: may('annotate'), confirmOutlet: may('confirmOutlet'), hold: may('hold'), release: may('release'), takeBack: may('takeBack'), ledger: may('ledger') };
}
