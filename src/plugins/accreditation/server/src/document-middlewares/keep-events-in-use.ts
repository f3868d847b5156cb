import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { CAMPAIGN } from '../uids';
import type { DocumentRule, WriteParams } from './rule';
import { paramsOf } from './rule';

interface Version {
  readonly locale: string | null;
  readonly publishedAt: string | null;
}

interface Dependencies {
  readonly strapi: Core.Strapi;
  /** The content type that campaigns are for. */
  readonly eventType: string;
}

/** An event or a session that a campaign uses is neither deleted nor unpublished: applicants were told of it. One language of several may go. */
export function keepEventsInUse({ strapi, eventType }: Dependencies): DocumentRule {
  return async (context, next) => {
    const { uid, action } = context;
    const params = paramsOf(context);
    if (uid !== eventType || (action !== 'delete' && action !== 'unpublish') || !params.documentId) return next();
    const campaign = await campaignUsing(params.documentId);
    if (campaign === null || (await staysThere(params.documentId, action, params))) return next();
    throw new errors.ApplicationError(
      `The accreditation campaign “${campaign.slug}” uses this event, so it cannot be ${action === 'delete' ? 'deleted' : 'unpublished'}. Take it out of the campaign first.`,
    );
  };

  function campaignUsing(documentId: string): Promise<{ slug: string } | null> {
    const where = { $or: [{ event: { documentId } }, { sessions: { documentId } }] };
    return strapi.db.query(CAMPAIGN).findOne({ select: ['slug'], where });
  }

  async function staysThere(documentId: string, action: string, { locale }: WriteParams): Promise<boolean> {
    // The event type is the installation's; every content type with drafts and languages has these columns.
    const versions: Version[] = await strapi.db.query(eventType).findMany({ where: { documentId } });
    const isRemoved = (version: Version) => locale === '*' || locale === undefined || locale === null || [locale].flat().includes(String(version.locale));
    const visible = versions.filter(({ publishedAt }) => publishedAt !== null);
    const kept = action === 'delete' && visible.length === 0 ? versions : visible;
    return kept.some((version) => !isRemoved(version)) || (action === 'unpublish' && visible.length === 0);
  }
}
