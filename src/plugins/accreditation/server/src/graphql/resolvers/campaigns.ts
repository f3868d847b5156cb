import { errors } from '@strapi/utils';
import type { Campaign } from '../../campaign/campaign';
import { isScreened } from '../../campaign/campaign';
import { phaseAt } from '../../domain/campaign/phase';
import type { Instant } from '../../domain/time/instant';
import { hasPassed } from '../../domain/time/instant';
import type { CampaignText } from '../../services/events/events';
import { textIn } from '../../services/events/events';
import type { GraphqlContext } from '../context';
import type { LoadersOf } from '../loaders';
import type { GraphqlServices } from '../services';
import { withoutNulls } from './my-accreditation';

/** A campaign, and the language in which it is asked for. */
export interface CampaignView extends Campaign {
  readonly language: string;
}

/** A campaign as it is asked for in a language. */
export const campaignIn = (campaign: Campaign, language: string): CampaignView => ({ ...campaign, language });

interface Dependencies {
  readonly services: Pick<GraphqlServices, 'agreements' | 'campaigns'>;
  readonly loadersOf: LoadersOf;
  readonly clock: () => Instant;
  /** The installation's, in the order in which they stand in for one another. */
  readonly languages: readonly string[];
}

/** `AccreditationCampaign`, and the list of those that are announced. */
export function createCampaignResolvers({ services, loadersOf, clock, languages }: Dependencies) {
  const links = ({ documentId }: CampaignView, context: GraphqlContext) => loadersOf(context).links.load(documentId);
  /** In the language asked for, or the first of the installation's that has it. */
  const text = (name: keyof Omit<CampaignText, 'language'>) => async (campaign: CampaignView, _: unknown, context: GraphqlContext) => {
    const { texts } = await links(campaign, context);
    return textIn(texts, name, [campaign.language, ...languages]);
  };
  const event = async (campaign: CampaignView, _: unknown, context: GraphqlContext) => {
    const id = (await links(campaign, context)).event;
    return id === null ? null : loadersOf(context).events(campaign.language).load(id);
  };
  const title = text('title');
  return {
    list: async (_: unknown, { locale, sort }: { locale?: string | null; sort?: readonly string[] | null }) => {
      const announced = (await services.campaigns.all()).filter(({ announcedAt }) => hasPassed(announcedAt, clock()));
      return sorted(announced, sort ?? []).map((campaign) => campaignIn(campaign, locale ?? languages[0] ?? 'fr'));
    },
    fields: {
      title: async (campaign: CampaignView, args: unknown, context: GraphqlContext) =>
        (await title(campaign, args, context)) ?? (await event(campaign, args, context))?.title ?? campaign.slug,
      phase: (campaign: CampaignView) => phaseAt(campaign, clock()),
      categories: (campaign: CampaignView) => campaign.categories.map((rules) => ({ ...rules, screening: isScreened(campaign, rules.category) })),
      introduction: text('introduction'),
      privacyNotice: text('privacyNotice'),
      codeOfConduct: text('codeOfConduct'),
      agreements: async ({ documentId }: CampaignView) => (await services.agreements.current(documentId)).map(({ key: id, kind, number }) => ({ id, kind, number })),
      event,
      sessions: async (campaign: CampaignView, _: unknown, context: GraphqlContext) => {
        const sessions = withoutNulls(await loadersOf(context).events(campaign.language).loadMany((await links(campaign, context)).sessions));
        return sessions.sort((a, b) => startOf(a) - startOf(b));
      },
    },
  };
}

const startOf = ({ startsAt }: { startsAt?: string | Date | null }) => new Date(startsAt ?? 0).getTime();

const SORTABLE = ['opensAt', 'closesAt', 'endsAt'] as const;

/** The first to open first, unless another order is asked for. */
function sorted(campaigns: readonly Campaign[], sort: readonly string[]): Campaign[] {
  const orders = [...sort, 'opensAt:asc'].map((element) => {
    const [name, direction = 'asc'] = element.split(':');
    const key = SORTABLE.find((sortable) => sortable === name);
    if (key === undefined || !['asc', 'desc'].includes(direction)) {
      throw new errors.ValidationError(`sort: “${element}” is no order of campaigns; use ${SORTABLE.join(', ')}, with :asc or :desc.`);
    }
    return { key, sign: direction === 'desc' ? -1 : 1 };
  });
  return [...campaigns].sort((a, b) => orders.reduce((difference, { key, sign }) => difference || sign * (a[key] - b[key]), 0));
}
