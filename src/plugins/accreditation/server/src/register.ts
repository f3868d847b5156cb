import type { Core } from '@strapi/strapi';
import type { AccreditationConfig } from './config/config';
import { campaignText } from './components/campaign-text';
import { registerDocumentRules } from './document-middlewares';
import { registerGraphql } from './graphql/register';
import { MODELS } from './models';
import { CAMPAIGN, CAMPAIGN_TEXT } from './uids';

/** Before the database is compared with the content types: adds what Strapi does not load from a plugin by itself. */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  const config: AccreditationConfig = strapi.config.get('plugin::accreditation');
  strapi.get('components').add({ [CAMPAIGN_TEXT]: campaignText });
  MODELS.forEach((model) => strapi.get('models').add(model));
  linkCampaignsTo(strapi, config.eventType);
  registerDocumentRules(strapi, config);
  registerGraphql(strapi, config);
}

/** Campaigns are for events of the installation's own type, which is known by name only. */
function linkCampaignsTo(strapi: Core.Strapi, eventType: string): void {
  const attributes: Record<string, object> = strapi.contentType(CAMPAIGN).attributes;
  for (const name of ['event', 'sessions']) Object.assign(attributes[name] ?? {}, { target: eventType });
}
