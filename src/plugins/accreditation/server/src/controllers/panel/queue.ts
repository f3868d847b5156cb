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
import type { BulkMove, DeskSetting, QueueAnswer, QueueChoices } from '../../panel/contract';
import { pagesFor } from '../../panel/pages';
import { choicesIn, questionIn } from '../../panel/queue-inputs';
import { filtersOf, narrowedBy, queueRow } from '../../panel/queue-rows';
import { servicesOf } from '../../services';
import { sliceOf } from '../../services/queue/page';
import { orderOf } from '../../services/queue/sorting';

/** The queue of the desk. */
export function createQueueController({ strapi }: { strapi: Core.Strapi }) {
  const { campaigns, correspondence, events, people, queue, readings } = servicesOf(strapi);

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
      mayAssign: isAllowed(ctx, 'annotate'),
      mayExport: isAllowed(ctx, 'export'),
      mayOpen: isAllowed(ctx, 'open'),
    };
    ctx.body = { data: answer };
  };

  const list = async (ctx: PanelContext) => {
    const question = questionIn(ctx.request.body);
    const caller = await adminCaller(people, ctx);
    const now = Date.now();
    // Beside each other: over many dossiers, both take the database's time.
    const [dossiers, counts] = await Promise.all([
      queue.list({ caller, filters: narrowedBy(question, now), order: orderIn(question.sort), slice: sliceOf(question) }),
      queue.countByState({ caller, filters: filtersOf(question, now) }),
    ]);
    const states = await readings.read(dossiers, caller);
    const failed = await correspondence.failedAmong(dossiers.map(({ documentId }) => documentId));
    const labels = await people.labelsOf(dossiers.flatMap(({ assignee }) => assignee ?? []));
    const answer: QueueAnswer = {
      rows: dossiers.map((dossier, index) =>
        queueRow(dossier, { labels, state: states[index]?.state ?? dossier.state, letterFailed: failed.has(dossier.documentId) }),
      ),
      total: question.state === undefined ? [...counts.values()].reduce((sum, count) => sum + count, 0) : (counts.get(question.state) ?? 0),
      counts: Object.fromEntries(counts),
    };
    ctx.body = { data: answer };
  };

  const choices = async (ctx: PanelContext) => {
    const caller = await adminCaller(people, ctx);
    const answer: QueueChoices = await queue.choices({ caller, filters: filtersOf(choicesIn(ctx.request.body), Date.now()) });
    ctx.body = { data: answer };
  };

  return { setting, list, choices };
}

function bulkMove(transition: BulkTransition): BulkMove {
  return { transition, needs: transitionNamed(transition).needs ?? [], writes: letterAfter(transition) !== null };
}

function orderIn(sort: string | undefined) {
  const order = orderOf(sort === undefined ? null : [sort]);
  if ('unknown' in order) throw new errors.ValidationError(`sort: “${order.unknown}” is no order of dossiers; use for example submittedAt:asc.`);
  return order;
}
