import type { Core } from '@strapi/strapi';
import { adminCaller } from '../../access/admin-caller';
import { refuse } from '../../domain/workflow/refusal';
import type { PanelContext } from '../../panel/asking';
import { languageOf } from '../../panel/asking';
import type { PresenceView } from '../../panel/contract';
import { presenceIn } from '../../panel/opening-inputs';
import { servicesOf } from '../../services';
import { answerRefusal } from '../refusal-answer';

/** Who has a dossier open. Only who sees a dossier learns who else looks at it. */
export function createPresenceController({ strapi }: { strapi: Core.Strapi }) {
  const { people, presences, queue } = servicesOf(strapi);

  const note = async (ctx: PanelContext) => {
    const { leaving } = presenceIn(ctx.request.body);
    const caller = await adminCaller(people, ctx);
    const dossier = await queue.find(caller, ctx.params.documentId ?? '');
    if (dossier === null) return answerRefusal(ctx, refuse('unknownDossier'), languageOf(ctx));
    const { personId } = caller.actor;
    if (leaving && personId !== null) await presences.leave(dossier.documentId, personId);
    const others = leaving || personId === null ? [] : await presences.note(dossier.documentId, personId);
    const answer: PresenceView = { others: [...(await people.labelsOf(others)).values()], version: dossier.version };
    ctx.body = { data: answer };
  };

  return { note };
}
