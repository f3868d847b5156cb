import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { createCallerOf } from '../access/caller';
import type { Asking } from '../access/caller';
import type { Caller } from '../dossier/caller';
import { APPLICANT } from '../dossier/caller';
import type { Dossier } from '../dossier/dossier';
import { isDocumentKind } from '../domain/documents/file-rules';
import { maySee } from '../domain/documents/who-sees';
import { refuse } from '../domain/workflow/refusal';
import { servicesOf } from '../services';
import type { DossierDocument } from '../services/dossiers/documents';
import { receiveFile } from '../services/vault/receive';
import { acceptedLanguages, languageFor } from '../wording/language';
import { sendDocument } from './send-document';
import { sendDisclosure } from './download';
import { answerRefusal } from './refusal-answer';

/** Where an applicant's token stands: `Authorization` is Strapi's own. It is never in an address, which is logged. */
const TOKEN_HEADER = 'X-Accreditation-Token';

/** The documents of dossiers: the one thing that does not go over GraphQL, because it is files. */
export function createDocumentsController({ strapi }: { strapi: Core.Strapi }) {
  const { disclosures, documents, finder, limits, looks, people, queue, scanning, vault } = servicesOf(strapi);
  const callerOf = createCallerOf({ strapi, people });

  /** The dossier that the request's token opens; null for no token, an unknown and a wrong one alike. */
  const ownDossier = (ctx: Context): Promise<Dossier | null> => {
    const token = ctx.get(TOKEN_HEADER);
    return token === '' ? Promise.resolve(null) : finder.byToken(token);
  };

  /** Everything that can be known without the body is asked before it is read. */
  const add = async (ctx: Context) => {
    const dossier = await ownDossier(ctx);
    if (dossier === null) return notFound(ctx);
    const refuseWith = (refusal: Parameters<typeof answerRefusal>[1]) => answerRefusal(ctx, refusal, languageFor(dossier.language));
    const [kind, replaces] = [parameter(ctx, 'kind'), parameter(ctx, 'replaces')];
    if (!isDocumentKind(kind)) return refuseWith(refuse(kind === null ? 'inputMissing' : 'inputInvalid', 'kind'));
    const objection = await documents.objectionTo(dossier, APPLICANT, replaces);
    if (objection !== null) return refuseWith(objection);
    if (!(await limits.allows('commandsPerDossierPerHour', dossier.documentId))) return refuseWith(refuse('tooManyRequests'));
    const received = await receiveFile(ctx.req);
    const taken = received.ok ? await vault.take(dossier, { ...received.value, kind, replaces }, APPLICANT) : received;
    if (!taken.ok) return refuseWith(taken.problem);
    void scanning.run();
    ctx.status = 201;
    ctx.body = { document: described(taken.value.document), version: taken.value.dossier.version };
  };

  const read = async (ctx: Context) => {
    const document = await documents.byId(idIn(ctx));
    const caller = document && (await whoMayRead(ctx, document));
    const dossier = document && caller && (await finder.byId(document.application));
    if (!dossier) return notFound(ctx);
    const opened = await vault.open(dossier, document);
    if (!opened.ok) return answerRefusal(ctx, opened.problem, languageOf(ctx));
    await looks.record(document, caller);
    sendDocument(ctx, document, opened.value);
  };

  const remove = async (ctx: Context) => {
    const dossier = await ownDossier(ctx);
    if (dossier === null) return notFound(ctx);
    const outcome = await documents.remove({ dossier: dossier.documentId, version: null, caller: APPLICANT }, idIn(ctx));
    if (!outcome.ok) return outcome.problem.code === 'NOT_FOUND' ? notFound(ctx) : answerRefusal(ctx, outcome.problem, languageFor(dossier.language));
    await vault.release({ dossier: dossier.documentId, document: idIn(ctx) });
    ctx.body = { version: outcome.value.version };
  };

  const download = async (ctx: Context) => {
    const dossier = await ownDossier(ctx);
    if (dossier === null) return notFound(ctx);
    if (!(await limits.allows('commandsPerDossierPerHour', dossier.documentId))) return answerRefusal(ctx, refuse('tooManyRequests'), languageFor(dossier.language));
    sendDisclosure(ctx, dossier.reference, await disclosures.of(dossier), (error) => strapi.log.error(error));
  };

  return { add, read, remove, download };

  /** The applicant whose dossier it is in, or an officer who sees that dossier and needs that kind; null for anybody else. */
  async function whoMayRead(ctx: Context, { application, kind }: DossierDocument): Promise<Caller | null> {
    if (ctx.get(TOKEN_HEADER) !== '') return (await ownDossier(ctx))?.documentId === application ? APPLICANT : null;
    // Strapi has put into the state how somebody signed in.
    const asking = ctx as Asking;
    if (!asking.state.auth?.credentials) return null;
    const caller = await callerOf(asking);
    return maySee(caller.actor.roles, kind) && (await queue.find(caller, application)) !== null ? caller : null;
  }
}

/** Unknown, somebody else's, and not for this role: nobody is told which. */
function notFound(ctx: Context): void {
  answerRefusal(ctx, refuse('unknownDossier'), languageOf(ctx));
}

const languageOf = (ctx: Context) => languageFor(...acceptedLanguages(ctx.get('Accept-Language')));

function idIn(ctx: Context & { params?: { documentId?: string } }): string {
  return ctx.params?.documentId ?? '';
}

/** What stands twice in an address counts as not given. */
function parameter(ctx: Context, name: string): string | null {
  const value = ctx.query[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

function described({ documentId, kind, fileName, mime, size, scan, uploadedAt }: DossierDocument) {
  return { documentId, kind, fileName, mime, size, scan, uploadedAt: new Date(uploadedAt).toISOString() };
}
