import { CAMPAIGN_TEXT } from '../../uids';
import { EDITABLE } from '../private-type';

/** The event is replaced by the installation's own type when the plugin registers (configuration `eventType`). */
const EVENT_TYPE = 'api::event.event';

/** A round of press accreditation. Its phase is computed by the clock and never stored. */
export const campaign = {
  kind: 'collectionType',
  collectionName: 'accreditation_campaigns',
  info: { singularName: 'campaign', pluralName: 'campaigns', displayName: 'Accreditation campaign', description: 'A round of press accreditation for an event' },
  options: { draftAndPublish: false },
  pluginOptions: EDITABLE,
  indexes: [{ name: 'accreditation_campaigns_slug_uq', columns: ['slug'], type: 'unique' }],
  attributes: {
    slug: { type: 'string', maxLength: 120 },
    event: { type: 'relation', relation: 'oneToOne', target: EVENT_TYPE },
    sessions: { type: 'relation', relation: 'oneToMany', target: EVENT_TYPE },
    texts: { type: 'component', component: CAMPAIGN_TEXT, repeatable: true },
    announcedAt: { type: 'datetime' },
    opensAt: { type: 'datetime', required: true },
    closesAt: { type: 'datetime', required: true },
    decisionsBy: { type: 'datetime' },
    endsAt: { type: 'datetime' },
    timeZone: { type: 'string', maxLength: 64 },
    capacity: { type: 'integer', min: 1 },
    mostPerOutlet: { type: 'integer', min: 1 },
    categories: { type: 'json', required: true },
    screening: { type: 'boolean', required: true, default: true },
    hearingHours: { type: 'integer', required: true, default: 48, min: 1 },
    appealHours: { type: 'integer', required: true, default: 72, min: 1 },
    graceMinutes: { type: 'integer', required: true, default: 10, min: 0 },
    /** Letters in the campaign's own words, by kind and language (`domain/letters/check-letters.ts`). */
    letters: { type: 'json' },
    controller: { type: 'string', maxLength: 250 },
    contact: { type: 'email' },
    identityDays: { type: 'integer', required: true, default: 30, min: 1 },
    retentionDays: { type: 'integer', required: true, default: 365, min: 1 },
    draftDays: { type: 'integer', required: true, default: 30, min: 1 },
  },
} as const;
