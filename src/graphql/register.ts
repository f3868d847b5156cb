import type { Core } from '@strapi/strapi';
import type { GraphQLSchema } from 'graphql';
import { CONTACT, FORMER_SLUG, NEWSROOM, REFERENCE_COUNTER } from '../content/uids';
import { newsroom, REPLACED_FIELDS } from './newsroom';
import { declareOwnFields } from './own-fields';
import { declareRootFields } from './root-fields';
import { allowWholeLists } from './schema/allow-whole-lists';
import { closeDoors } from './schema/close-doors';
import { describeSchema } from './schema/describe-schema';
import { dropDraftArguments } from './schema/drop-draft-arguments';
import { readLocales } from './schema/read-locales';

/** Shapes the GraphQL API: what Strapi derives from the content types, less what nobody outside should have, plus the newsroom's own fields. */
export function registerGraphql(strapi: Core.Strapi): void {
  // The plugin types its services as bags of anything; this is the part used here.
  const extension: Extension = strapi.plugin('graphql').service('extension');
  switchOff(extension);
  extension.use(newsroom);
  declareRootFields(strapi);
  declareOwnFields(strapi);
  reshape(strapi, [closeDoors, dropDraftArguments, allowWholeLists, readLocales, describeSchema]);
}

interface Extension {
  shadowCRUD(uid: string): ShadowCrud;
  use(extension: () => object): void;
}

interface ShadowCrud {
  disable(): void;
  disableQueries(): void;
  disableMutations(): void;
  field(name: string): { disable(): void };
}

function switchOff({ shadowCRUD }: Extension): void {
  NEWSROOM.forEach((uid) => shadowCRUD(uid).disableMutations());
  shadowCRUD(CONTACT).disableQueries();
  const INTERNAL = [FORMER_SLUG, REFERENCE_COUNTER, 'plugin::upload.folder', 'plugin::review-workflows.workflow', 'plugin::review-workflows.workflow-stage'];
  INTERNAL.forEach((uid) => shadowCRUD(uid).disable());
  const PLUGIN_TYPES = ['plugin::upload.file', 'plugin::users-permissions.role', 'plugin::users-permissions.user'];
  PLUGIN_TYPES.forEach((uid) => {
    shadowCRUD(uid).disableQueries();
    shadowCRUD(uid).disableMutations();
  });
  shadowCRUD('plugin::upload.file').field('related').disable();
  REPLACED_FIELDS.forEach(([uid, name]) => shadowCRUD(uid).field(name).disable());
}

/** Strapi builds the schema when the GraphQL plugin starts; every step looks at the whole of it. */
function reshape(strapi: Core.Strapi, steps: ((schema: GraphQLSchema) => GraphQLSchema)[]): void {
  const contentApi = strapi.plugin('graphql').service('content-api');
  const buildSchema: () => GraphQLSchema = contentApi.buildSchema.bind(contentApi);
  contentApi.buildSchema = () => steps.reduce((schema, step) => step(schema), buildSchema());
}
