import { EDITABLE } from '../private-type';

/** What an outlet makes. */
export const OUTLET_KINDS = ['PRINT', 'RADIO', 'TELEVISION', 'ONLINE', 'AGENCY', 'PRODUCTION', 'OTHER'] as const;

/** An outlet of the office's own directory, under all the names by which people know it. */
export const outlet = {
  kind: 'collectionType',
  collectionName: 'accreditation_outlets',
  info: { singularName: 'outlet', pluralName: 'outlets', displayName: 'Outlet', description: 'A media organisation that journalists work for' },
  options: { draftAndPublish: false },
  pluginOptions: EDITABLE,
  indexes: [{ name: 'accreditation_outlets_name_idx', columns: ['name'] }],
  attributes: {
    name: { type: 'string', required: true, maxLength: 250 },
    aliases: { type: 'json' },
    domains: { type: 'json' },
    country: { type: 'string', maxLength: 2 },
    kind: {
      type: 'enumeration',
      enum: [...OUTLET_KINDS],
      enumName: 'AccreditationOutletKind',
      required: true,
      default: 'OTHER',
    },
  },
} as const;
