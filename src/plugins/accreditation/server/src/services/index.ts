import type { Core } from '@strapi/strapi';
import type { Services } from './compose';
import { composeServices } from './compose';

const composed = new WeakMap<Core.Strapi, Services>();

/** The services of a running application; put together on first use, when the database is there. */
export function servicesOf(strapi: Core.Strapi): Services {
  const services = composed.get(strapi) ?? composeServices(strapi);
  composed.set(strapi, services);
  return services;
}

/** One service, typed. */
export function getService<Name extends keyof Services>(strapi: Core.Strapi, name: Name): Services[Name] {
  return servicesOf(strapi)[name];
}

const NAMES = [
  'workflow',
  'starter',
  'startRequests',
  'applicants',
  'office',
  'documents',
  'answers',
  'duplicates',
  'olderDossiers',
  'presences',
  'vault',
  'retention',
  'disclosures',
  'looks',
  'scanning',
  'finder',
  'sealing',
  'dataKeys',
  'opening',
  'takingBack',
  'links',
  'postman',
  'correspondence',
  'composer',
  'letterList',
  'ownWords',
  'specimens',
  'reminders',
  'readings',
  'campaigns',
  'campaignEditing',
  'agreements',
  'outlets',
  'outletEditing',
  'merging',
  'queue',
  'ownColumns',
  'views',
  'exports',
  'figures',
  'events',
  'limits',
  'people',
  'ledger',
  'auditor',
  'anchoring',
  'clockwork',
] as const satisfies readonly (keyof Services)[];

/** The services under the names by which Strapi hands them out: `strapi.plugin('accreditation').service('workflow')`. */
export default Object.fromEntries(NAMES.map((name) => [name, ({ strapi }: { strapi: Core.Strapi }) => getService(strapi, name)]));
