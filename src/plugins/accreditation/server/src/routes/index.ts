import { ACTIONS } from '../access/actions';
import { kebab } from '../access/admin-actions';
import { PANEL_ROUTES } from './panel';

/** Files: the routes that do what they say. */
const DOCUMENTS = [
  { method: 'POST', path: '/documents', handler: 'applicant.addDocument', config: {} },
  { method: 'GET', path: '/documents/:documentId', handler: 'applicant.readDocument', config: {} },
  { method: 'DELETE', path: '/documents/:documentId', handler: 'applicant.removeDocument', config: {} },
  { method: 'GET', path: '/download', handler: 'applicant.download', config: {} },
];

/** One route per other action, which makes it a permission that can be granted. */
const permissions = Object.entries(ACTIONS)
  .flatMap(([controller, actions]) => actions.map((action) => ({ method: 'POST', path: `/${controller}/${kebab(action)}`, handler: `${controller}.${action}`, config: {} })))
  .filter(({ handler }) => !DOCUMENTS.some((route) => route.handler === handler));

export default {
  'content-api': { type: 'content-api', routes: [...DOCUMENTS, ...permissions] },
  admin: { type: 'admin', routes: PANEL_ROUTES },
};
