import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ACTIONS } from '../access/actions';
import { createDocumentsController } from './documents';
import { PANEL_CONTROLLERS } from './panel';

/** What is done where its route leads; files do not go over GraphQL. */
const applicant = ({ strapi }: { strapi: Core.Strapi }) => {
  const documents = createDocumentsController({ strapi });
  return { ...controller(ACTIONS.applicant), addDocument: documents.add, readDocument: documents.read, removeDocument: documents.remove, download: documents.download };
};

/**
 * One action per thing that can be granted. Strapi lets roles and API tokens have only what a content-API route leads to, so the actions exist;
 * what most of them do is asked for over GraphQL, in whose resolvers rights on rows, limits and refusals are at home.
 */
function controller(actions: readonly string[]) {
  return Object.fromEntries(actions.map((action) => [action, askOverGraphql]));
}

async function askOverGraphql(): Promise<never> {
  throw new errors.NotImplementedError('Ask for this over GraphQL.');
}

export default { office: () => controller(ACTIONS.office), applicant, ...PANEL_CONTROLLERS };
