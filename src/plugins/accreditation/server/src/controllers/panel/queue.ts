import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { adminCaller, isAllowed } from '../../access/admin-caller';
import { CATEGORIES, DOCUMENT_KINDS, REASONS } from '../../domain/vocabulary';
import { letterAfter } from '../../domain/letters/occasions';
import type { BulkTransition } from '../../domain/workflow/bulk';
import { BULK_TRANSITIONS } from '../../domain/workflow/bulk';
import { STATES } from '../../domain/workflow/states';
import { transitionNamed } from '../../domain/workflow/transitions';
import type { PanelContext } from '../../panel/asking';
import { languageOf } from '../../panel/asking';
import { byUrgency, campaignOption } from '../../panel/campaign-options';
import type { BulkLine, BulkMove, DeskSetting, QueueAnswer } from '../../panel/contract';
import { bulkIn, questionIn } from '../../panel/inputs';
import { pagesFor } from '../../panel/pages';
import { filtersOf, queueRow } from '../../panel/queue-rows';
import { servicesOf } from '../../services';
import type { Outcome } from '../../services/desk/outcome';
import { sliceOf } from '../../services/queue/page';
import { orderOf } from '../../services/queue/sorting';
import type { Language } from '../../wording/language';
import { refusalSentence } from '../../wording/sentences';

/** The queue of the desk, and decisions on many of its dossiers. */
export function createQueueController({ strapi }: { strapi: Core.Strapi }) {
  const { campaigns, correspondence, events, people, queue, readings, workflow } = servicesOf(strapi);

  const setting = async (ctx: PanelContext) => {
    const { actor } = await adminCaller(people, ctx);
    const all = (await campaigns.all()).sort(byUrgency);
    const mayDecideMany = isAllowed(ctx, 'decideMany');
    const answer: DeskSetting = {
      campaigns: await Promise.all(all.map((campaign) => campaignOption(campaign, { events, language: languageOf(ctx), now: Date.now() }))),
      colleagues: await people.all(),
      me: actor.personId,
      ...{ states: STATES, categories: CATEGORIES, reasons: REASONS, documentKinds: DOCUMENT_KINDS },
      bulk: BULK_TRANSITIONS.filter((name) => mayDecideMany && isAllowed(ctx, name)).map(bulkMove),
      pages: pagesFor((action) => isAllowed(ctx, action)),
      mayOpen: isAllowed(ctx, 'open'),
    };
    ctx.body = { data: answer };
  };

  const list = async (ctx: PanelContext) => {
    const question = questionIn(ctx.request.body);
    const caller = await adminCaller(people, ctx);
    const filters = filtersOf(question);
    const narrowed = question.state === undefined ? filters : { ...filters, state: { eq: question.state } };
    const dossiers = await queue.list({ caller, filters: narrowed, order: orderIn(question.sort), slice: sliceOf(question) });
    const ids = dossiers.map(({ documentId }) => documentId);
    const states = await readings.read(dossiers, caller);
    const letters = await correspondence.of(ids);
    const labels = await people.labelsOf(dossiers.flatMap(({ assignee }) => assignee ?? []));
    const counts = await queue.countByState({ caller, filters });
    const answer: QueueAnswer = {
      rows: dossiers.map((dossier, index) =>
        queueRow(dossier, { labels, state: states[index]?.state ?? dossier.state, letterFailed: (letters.get(dossier.documentId) ?? []).some(({ isParked }) => isParked) }),
      ),
      total: question.state === undefined ? [...counts.values()].reduce((sum, count) => sum + count, 0) : (counts.get(question.state) ?? 0),
      counts: Object.fromEntries(counts),
    };
    ctx.body = { data: answer };
  };

  const decideMany = async (ctx: PanelContext) => {
    const { transition, items, ...words } = bulkIn(ctx.request.body);
    const caller = await adminCaller(people, ctx);
    const outcomes = await workflow.performAll(items.map(({ documentId, version }) => ({ dossier: documentId, transition, version, input: words, caller })));
    ctx.body = { data: outcomes.map((outcome, index) => lineOf(items[index]?.documentId ?? '', outcome, languageOf(ctx))) };
  };

  return { setting, list, decideMany };
}

function bulkMove(transition: BulkTransition): BulkMove {
  return { transition, needs: transitionNamed(transition).needs ?? [], writes: letterAfter(transition) !== null };
}

function orderIn(sort: string | undefined) {
  const order = orderOf(sort === undefined ? null : [sort]);
  if ('unknown' in order) throw new errors.ValidationError(`sort: “${order.unknown}” is no order of dossiers; use for example submittedAt:asc.`);
  return order;
}

function lineOf(documentId: string, outcome: Outcome, language: Language): BulkLine {
  if (outcome.ok) return { documentId, state: outcome.value.state, refusal: null };
  if (outcome.problem.code === 'FORBIDDEN') throw new errors.ForbiddenError();
  return { documentId, state: outcome.problem.currentState, refusal: refusalSentence(outcome.problem, language) };
}
