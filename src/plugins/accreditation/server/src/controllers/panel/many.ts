import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { adminCaller } from '../../access/admin-caller';
import type { PanelContext } from '../../panel/asking';
import { languageOf } from '../../panel/asking';
import type { BulkLine } from '../../panel/contract';
import { assignmentIn, bulkIn } from '../../panel/queue-inputs';
import { servicesOf } from '../../services';
import type { Outcome } from '../../services/desk/outcome';
import { decline } from '../../services/desk/outcome';
import type { Language } from '../../wording/language';
import { refusalSentence } from '../../wording/sentences';

/** What is done to many dossiers of the queue at once: one line for each. */
export function createManyController({ strapi }: { strapi: Core.Strapi }) {
  const { office, people, queue, workflow } = servicesOf(strapi);

  const decide = async (ctx: PanelContext) => {
    const { transition, items, ...words } = bulkIn(ctx.request.body);
    const caller = await adminCaller(people, ctx);
    const outcomes = await workflow.performAll(items.map(({ documentId, version }) => ({ dossier: documentId, transition, version, input: words, caller })));
    answer(ctx, items, outcomes);
  };

  const assign = async (ctx: PanelContext) => {
    const { assignee, items } = assignmentIn(ctx.request.body);
    const caller = await adminCaller(people, ctx);
    if (assignee !== null && !(await people.labelsOf([assignee])).has(assignee)) throw new errors.ValidationError(`assignee: nobody of the office has the id “${assignee}”.`);
    const seen = await queue.seen(caller, items.map(({ documentId }) => documentId));
    const visible = items.filter(({ documentId }) => seen.has(documentId));
    const outcomes = await office.assign(visible.map(({ documentId, version }) => ({ dossier: documentId, version, caller })), assignee);
    const byDossier = new Map(visible.map(({ documentId }, index) => [documentId, outcomes[index]]));
    answer(ctx, items, items.map(({ documentId }) => byDossier.get(documentId) ?? decline('unknownDossier', null, null)));
  };

  return { decide, assign };
}

function answer(ctx: PanelContext, items: readonly { documentId: string }[], outcomes: readonly Outcome[]): void {
  ctx.body = { data: outcomes.map((outcome, index) => lineOf(items[index]?.documentId ?? '', outcome, languageOf(ctx))) };
}

function lineOf(documentId: string, outcome: Outcome, language: Language): BulkLine {
  if (outcome.ok) return { documentId, state: outcome.value.state, refusal: null };
  if (outcome.problem.code === 'FORBIDDEN') throw new errors.ForbiddenError();
  return { documentId, state: outcome.problem.currentState, refusal: refusalSentence(outcome.problem, language) };
}
