import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { adminCaller } from '../../access/admin-caller';
import type { Campaign } from '../../campaign/campaign';
import { phaseAt } from '../../domain/campaign/phase';
import { NATIONALITIES_BESIDE_ISO } from '../../domain/form/values';
import { EMPLOYMENTS } from '../../domain/vocabulary';
import type { PanelContext } from '../../panel/asking';
import { iso, languageOf } from '../../panel/asking';
import type { OpeningChoices } from '../../panel/contract';
import { openingIn } from '../../panel/opening-inputs';
import { servicesOf } from '../../services';
import { answerRefusal } from '../refusal-answer';

/** An officer opens a dossier for somebody, also after closing. Its applicant gets the link to it, completes it and submits it. */
export function createOpeningController({ strapi }: { strapi: Core.Strapi }) {
  const { campaigns, people, starter } = servicesOf(strapi);

  const campaignIn = async ({ params }: PanelContext): Promise<Campaign> => {
    const campaign = await campaigns.byId(params.campaign ?? '');
    if (campaign === null) throw new errors.NotFoundError('There is no such campaign.');
    return campaign;
  };

  const choices = async (ctx: PanelContext) => {
    const campaign = await campaignIn(ctx);
    const { countries, languages } = await campaigns.choicesIn(campaign);
    const answer: OpeningChoices = {
      // An editor chose them from the closed set, which is checked when a campaign is saved.
      categories: campaign.categories.map(({ category }) => category),
      employments: EMPLOYMENTS,
      countries: [...countries],
      nationalities: [...countries, ...NATIONALITIES_BESIDE_ISO],
      languages,
      isOpen: phaseAt(campaign, Date.now()) === 'OPEN',
      endsAt: iso(campaign.endsAt),
    };
    ctx.body = { data: answer };
  };

  const open = async (ctx: PanelContext) => {
    const { internalNote, lateUntil, ...form } = openingIn(ctx.request.body);
    const { documentId: campaign } = await campaignIn(ctx);
    const caller = await adminCaller(people, ctx);
    const outcome = await starter.open({ ...form, campaign }, { caller, internalNote, ...(lateUntil && { lateUntil }) });
    if (!outcome.ok) return answerRefusal(ctx, outcome.problem, languageOf(ctx));
    ctx.status = 201;
    ctx.body = { data: { documentId: outcome.value.documentId } };
  };

  return { choices, open };
}
