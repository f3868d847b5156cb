import { ACTIONS } from '../access/actions';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const routes = Object.entries(ACTIONS).flatMap(([controller, actions]) =>
  actions.map((action) => ({ method: 'POST', path: `/${controller}/${kebab(action)}`, handler: `${controller}.${action}`, config: {} })),
);

/** One route per action, which makes it a permission that can be granted. */
export default { 'content-api': { type: 'content-api', routes } };
