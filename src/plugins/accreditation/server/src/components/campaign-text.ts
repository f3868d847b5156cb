import { CAMPAIGN_TEXT } from '../uids';

/**
 * What a campaign says in one language. Strapi loads components from the application only, so the plugin adds its own when it registers;
 * the form is the one that Strapi's loader gives to a file.
 */
const schema = {
  collectionName: 'components_accreditation_campaign_texts',
  info: { displayName: 'Campaign text', description: 'Title, notices and rules in one language', icon: 'globe' },
  options: {},
  attributes: {
    language: { type: 'string', required: true, maxLength: 12 },
    title: { type: 'string', maxLength: 250 },
    introduction: { type: 'richtext' },
    privacyNotice: { type: 'richtext' },
    codeOfConduct: { type: 'richtext' },
  },
} as const;

export const campaignText = {
  ...schema,
  __schema__: schema,
  uid: CAMPAIGN_TEXT,
  category: 'accreditation',
  modelType: 'component',
  modelName: 'campaign-text',
  globalId: 'ComponentAccreditationCampaignText',
} as const;
