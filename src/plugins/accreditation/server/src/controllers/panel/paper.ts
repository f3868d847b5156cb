import type { Core } from '@strapi/strapi';
import { adminCaller } from '../../access/admin-caller';
import { maySee } from '../../domain/documents/who-sees';
import { refuse } from '../../domain/workflow/refusal';
import type { PanelContext } from '../../panel/asking';
import { languageOf } from '../../panel/asking';
import { servicesOf } from '../../services';
import { answerRefusal } from '../refusal-answer';
import { sendDocument } from '../send-document';

/** The content of documents, for officers who see the dossier and need that kind; each look is recorded before anything is shown. */
export function createPaperController({ strapi }: { strapi: Core.Strapi }) {
  const { documents, looks, people, queue, vault } = servicesOf(strapi);

  const read = async (ctx: PanelContext) => {
    const document = await documents.byId(ctx.params.documentId ?? '');
    const caller = await adminCaller(people, ctx);
    const dossier = document && maySee(caller.actor.roles, document.kind) ? await queue.find(caller, document.application) : null;
    if (!document || !dossier) return answerRefusal(ctx, refuse('unknownDossier'), languageOf(ctx));
    const opened = await vault.open(dossier, document);
    if (!opened.ok) return answerRefusal(ctx, opened.problem, languageOf(ctx));
    await looks.record(document, caller);
    sendDocument(ctx, document, opened.value);
  };

  return { read };
}
