import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { adminCaller, isAllowed } from '../../access/admin-caller';
import type { AccreditationConfig } from '../../config/config';
import type { Campaign } from '../../campaign/campaign';
import { campaign } from '../../content-types/campaign/schema';
import { CATEGORIES, DOCUMENT_KINDS } from '../../domain/vocabulary';
import type { PanelContext } from '../../panel/asking';
import { languageOf } from '../../panel/asking';
import type { CampaignChoices, CampaignSaved, CampaignsAnswer } from '../../panel/campaign-contract';
import { campaignIn, newCampaignIn } from '../../panel/campaign-inputs';
import { byUrgency } from '../../panel/campaign-options';
import { blankCampaign, campaignRow, campaignView, eventChoice, warningView } from '../../panel/campaign-view';
import { inLanguage } from '../../panel/problems';
import { createWaitingView } from '../../panel/waiting-view';
import { servicesOf } from '../../services';
import type { Saving } from '../../services/campaigns/campaign-editing';
import { answerRefusal } from '../refusal-answer';

/** Campaigns at the desk: their list, their pages, and how they are made and changed. */
export function createCampaignsController({ strapi }: { strapi: Core.Strapi }) {
  const services = servicesOf(strapi);
  const { campaigns, campaignEditing, events, people } = services;
  const waitingIn = createWaitingView(services);

  const list = async (ctx: PanelContext) => {
    const all = (await campaigns.all()).sort(byUrgency);
    const titles = await events.titlesOf(all, languageOf(ctx));
    const counts = await campaigns.countsIn(all.map(({ documentId }) => documentId));
    const answer: CampaignsAnswer = {
      rows: all.map((one) => campaignRow(one, { title: titles.get(one.documentId) ?? one.slug, counts: counts.get(one.documentId), now: Date.now() })),
      maySave: isAllowed(ctx, 'saveCampaign'),
    };
    ctx.body = { data: answer };
  };

  const read = async (ctx: PanelContext) => {
    const found = await named(ctx);
    const { documentId } = found;
    const links = (await events.ofCampaigns([documentId])).get(documentId);
    const linked = await events.published([links?.event ?? [], links?.sessions ?? []].flat(), languageOf(ctx));
    const titles = new Map([...linked].map(([event, { title }]) => [event, title ?? event]));
    const counts = (await campaigns.countsIn([documentId])).get(documentId);
    ctx.body = { data: campaignView(found, { title: await events.titleOf(found, languageOf(ctx)), links, counts, titles, maySave: isAllowed(ctx, 'saveCampaign'), now: Date.now() }) };
  };

  const waiting = async (ctx: PanelContext) => {
    ctx.body = { data: await waitingIn(await named(ctx), { caller: await adminCaller(people, ctx), language: languageOf(ctx) }) };
  };

  const choices = async (ctx: PanelContext) => {
    const { languages }: AccreditationConfig = strapi.config.get('plugin::accreditation');
    const [latest] = (await campaigns.all()).sort(byUrgency);
    const answer: CampaignChoices = {
      events: (await events.choices(languageOf(ctx))).map(eventChoice),
      ...{ languages, categories: CATEGORIES, documentKinds: DOCUMENT_KINDS },
      blank: blankCampaign(languages, latest?.timeZone ?? null),
    };
    ctx.body = { data: answer };
  };

  const make = async (ctx: PanelContext) => {
    const { changes, known } = newCampaignIn(ctx.request.body);
    answerSaving(ctx, await inLanguage(languageOf(ctx), campaign.attributes, () => campaignEditing.save(null, changes, known)));
  };

  const change = async (ctx: PanelContext) => {
    const { version, changes, known } = campaignIn(ctx.request.body);
    const target = { documentId: ctx.params.documentId ?? '', version };
    answerSaving(ctx, await inLanguage(languageOf(ctx), campaign.attributes, () => campaignEditing.save(target, changes, known)));
  };

  return { list, read, waiting, choices, make, change };

  async function named(ctx: PanelContext): Promise<Campaign> {
    const found = await campaigns.byId(ctx.params.documentId ?? '');
    if (found === null) throw new errors.NotFoundError('There is no such campaign.');
    return found;
  }
}

function answerSaving(ctx: PanelContext, saving: Saving): void {
  if (saving.outcome === 'REFUSED') return answerRefusal(ctx, saving.refusal, languageOf(ctx));
  const saved: CampaignSaved =
    saving.outcome === 'SAVED' ? { documentId: saving.documentId, warnings: [] } : { documentId: null, warnings: saving.warnings.map((warning) => warningView(warning, languageOf(ctx))) };
  ctx.body = { data: saved };
}
