import { errors } from '@strapi/utils';
import { ACTIONS } from '../access/actions';

/**
 * One action per thing that can be granted. Strapi lets roles and API tokens have only what a content-API route leads to, so the actions exist;
 * what they do is asked for over GraphQL, in whose resolvers rights on rows, limits and refusals are at home.
 */
function controller(actions: readonly string[]) {
  return () => Object.fromEntries(actions.map((action) => [action, askOverGraphql]));
}

async function askOverGraphql(): Promise<never> {
  throw new errors.NotImplementedError('Ask for this over GraphQL.');
}

export default Object.fromEntries(Object.entries(ACTIONS).map(([name, actions]) => [name, controller(actions)]));
