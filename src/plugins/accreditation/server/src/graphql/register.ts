import type { Core } from '@strapi/strapi';
import type { GraphQLSchema } from 'graphql';
import { scopeOf, scopeOfTransition } from '../access/actions';
import type { AccreditationConfig } from '../config/config';
import { servicesOf } from '../services';
import { APPLICATION, CAMPAIGN, DOCUMENT, OUTLET } from '../uids';
import { readOwnFieldsDirectly } from './own-fields';
import { resolversOf } from './resolvers';
import { declareRootFields } from './root-fields';
import { COMMAND_MUTATIONS } from './schema/commands';
import { accreditationSdl } from './schema/operations';

/** Root fields beside the table's mutations, each with the permission that it asks for. */
const ROOT_FIELDS: Readonly<Record<string, string>> = {
  'Query.accreditationCampaigns': scopeOf('applicant', 'campaigns'),
  'Query.myAccreditation': scopeOf('applicant', 'read'),
  'Query.accreditationApplications': scopeOf('office', 'find'),
  'Query.accreditationApplications_connection': scopeOf('office', 'find'),
  'Query.accreditationLedger': scopeOf('office', 'ledger'),
  'Query.accreditationStatistics': scopeOf('office', 'statistics'),
  'Mutation.startAccreditation': scopeOf('applicant', 'start'),
  'Mutation.sendAccreditationLink': scopeOf('applicant', 'sendLink'),
  'Mutation.saveAccreditation': scopeOf('applicant', 'save'),
  'Mutation.openAccreditation': scopeOf('office', 'open'),
  'Mutation.requestAccreditationErasure': scopeOf('applicant', 'askToBeForgotten'),
  'Mutation.holdAccreditation': scopeOf('office', 'hold'),
  'Mutation.releaseAccreditation': scopeOf('office', 'release'),
  'Mutation.annotateAccreditation': scopeOf('office', 'annotate'),
  'Mutation.confirmOutlet': scopeOf('office', 'confirmOutlet'),
  'Mutation.decideAccreditations': scopeOf('office', 'decideMany'),
  'Mutation.takeBackAccreditation': scopeOf('office', 'takeBack'),
  'Mutation.retryLetter': scopeOf('office', 'retryLetter'),
  'Mutation.sendTestLetter': scopeOf('office', 'sendTestLetter'),
};

/** The permission that each root field of the plugin asks for. */
export function scopes(): Readonly<Record<string, string>> {
  const commands = COMMAND_MUTATIONS.flatMap(({ name, transition }) => {
    const scope = scopeOfTransition(transition);
    return scope === null ? [] : [[`Mutation.${name}`, scope]];
  });
  return { ...ROOT_FIELDS, ...Object.fromEntries(commands) };
}

/** Adds the plugin's types and operations to the GraphQL schema, and takes away what Strapi derives from its content types. */
export function registerGraphql(strapi: Core.Strapi, { eventType, languages }: AccreditationConfig): void {
  if (!strapi.plugin('graphql')) return;
  declareRootFields(strapi, eventType, () => servicesOf(strapi).campaigns);
  // eslint-disable-next-line no-restricted-syntax -- the GraphQL plugin types its services as bags of anything; this is the part used here
  const extension = strapi.plugin('graphql').service('extension') as unknown as Extension;
  PRIVATE_TYPES.forEach((uid) => extension.shadowCRUD(uid).disable());
  const sdl = () => accreditationSdl(typeNameOf(strapi, eventType));
  // Both are called when the schema is built, and then the services have their database.
  const resolvers = () => resolversOf({ strapi, services: servicesOf(strapi), clock: Date.now, languages });
  extension.use(() => ({
    typeDefs: sdl(),
    resolvers: resolvers(),
    resolversConfig: Object.fromEntries(Object.entries(scopes()).map(([field, scope]) => [field, { auth: { scope: [scope] } }])),
  }));
  const contentApi: { buildSchema(): GraphQLSchema } = strapi.plugin('graphql').service('content-api');
  const buildSchema = contentApi.buildSchema.bind(contentApi);
  contentApi.buildSchema = () => readOwnFieldsDirectly(buildSchema(), sdl(), resolvers());
}

interface Extension {
  shadowCRUD(uid: string): { disable(): void };
  use(make: () => object): void;
}

/** Strapi would derive queries and mutations from these; none of them would know what a dossier's reader may see. */
const PRIVATE_TYPES = [CAMPAIGN, APPLICATION, OUTLET, DOCUMENT];

/** As Strapi names the types that it derives from content types. */
function typeNameOf(strapi: Core.Strapi, uid: string): string {
  // The uid is the installation's own.
  return strapi.plugin('graphql').service('utils').naming.getTypeName(strapi.getModel(uid as 'api::event.event'));
}
