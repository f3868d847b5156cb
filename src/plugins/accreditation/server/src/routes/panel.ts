import { OFFICERS_TRANSITIONS } from '../access/actions';
import { adminActionOf, kebab } from '../access/admin-actions';

/** What an address of the panel asks for, and the action of an officer that it is. */
interface Entrance {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly handler: string;
  readonly action: string;
}

/** The queue is asked for with POST: what people look for are names, and addresses are logged. */
const ENTRANCES: readonly Entrance[] = [
  { method: 'GET', path: '/desk', handler: 'queue.setting', action: 'find' },
  { method: 'POST', path: '/queue', handler: 'queue.list', action: 'find' },
  { method: 'POST', path: '/queue/choices', handler: 'queue.choices', action: 'find' },
  { method: 'POST', path: '/queue/decisions', handler: 'many.decide', action: 'decideMany' },
  { method: 'POST', path: '/queue/assignments', handler: 'many.assign', action: 'annotate' },
  { method: 'GET', path: '/queue/exports', handler: 'exports.latest', action: 'export' },
  { method: 'POST', path: '/queue/exports', handler: 'exports.create', action: 'export' },
  { method: 'GET', path: '/own-desk', handler: 'ownDesk.read', action: 'find' },
  { method: 'POST', path: '/own-desk/columns', handler: 'ownDesk.chooseColumns', action: 'find' },
  { method: 'POST', path: '/own-desk/views', handler: 'ownDesk.keepView', action: 'find' },
  { method: 'POST', path: '/own-desk/views/:view', handler: 'ownDesk.renameView', action: 'find' },
  { method: 'DELETE', path: '/own-desk/views/:view', handler: 'ownDesk.removeView', action: 'find' },
  { method: 'GET', path: '/dossiers/:documentId', handler: 'dossier.read', action: 'find' },
  { method: 'GET', path: '/documents/:documentId', handler: 'paper.read', action: 'find' },
  { method: 'GET', path: '/figures/:campaign', handler: 'figures.read', action: 'statistics' },
  { method: 'POST', path: '/dossiers/:documentId/presence', handler: 'presence.note', action: 'find' },
  { method: 'GET', path: '/openings/:campaign', handler: 'opening.choices', action: 'open' },
  { method: 'POST', path: '/openings/:campaign', handler: 'opening.open', action: 'open' },
  { method: 'GET', path: '/campaigns', handler: 'campaigns.list', action: 'findCampaigns' },
  { method: 'GET', path: '/campaigns/:documentId', handler: 'campaigns.read', action: 'findCampaigns' },
  { method: 'GET', path: '/campaigns/:documentId/waiting', handler: 'campaigns.waiting', action: 'findCampaigns' },
  { method: 'GET', path: '/campaign-choices', handler: 'campaigns.choices', action: 'saveCampaign' },
  { method: 'POST', path: '/campaigns', handler: 'campaigns.make', action: 'saveCampaign' },
  { method: 'POST', path: '/campaigns/:documentId', handler: 'campaigns.change', action: 'saveCampaign' },
  { method: 'POST', path: '/outlets/search', handler: 'outlets.list', action: 'findOutlets' },
  { method: 'GET', path: '/outlets/:documentId', handler: 'outlets.read', action: 'findOutlets' },
  { method: 'GET', path: '/outlet-choices', handler: 'outlets.choices', action: 'saveOutlet' },
  { method: 'POST', path: '/outlets', handler: 'outlets.enter', action: 'saveOutlet' },
  { method: 'POST', path: '/outlets/:documentId', handler: 'outlets.change', action: 'saveOutlet' },
  { method: 'GET', path: '/outlets/:documentId/merge/:other', handler: 'outlets.preview', action: 'mergeOutlets' },
  { method: 'POST', path: '/outlets/:documentId/merge/:other', handler: 'outlets.merge', action: 'mergeOutlets' },
  { method: 'POST', path: '/outlet-merges/:key/undo', handler: 'outlets.undo', action: 'mergeOutlets' },
  { method: 'POST', path: '/letters', handler: 'letters.list', action: 'letters' },
  { method: 'GET', path: '/letters/:id', handler: 'letters.read', action: 'letters' },
  { method: 'POST', path: '/letters/retry', handler: 'letters.retryFailed', action: 'retryLetter' },
  { method: 'POST', path: '/letters/:id/retry', handler: 'letters.retry', action: 'retryLetter' },
  { method: 'GET', path: '/letter-words/:campaign', handler: 'letterWords.read', action: 'letters' },
  { method: 'POST', path: '/letter-words/:campaign', handler: 'letterWords.save', action: 'rewordLetters' },
  { method: 'POST', path: '/letter-words/:campaign/preview', handler: 'letterWords.preview', action: 'letters' },
  ...['takeBack', 'annotate', 'confirmOutlet', 'hold', 'release'].map(entranceTo),
  // One address per transition of the table, so that each has the permission of its own.
  ...OFFICERS_TRANSITIONS.map(entranceTo),
];

function entranceTo(action: string): Entrance {
  return { method: 'POST', path: `/dossiers/:documentId/${kebab(action)}`, handler: `dossier.${action}`, action };
}

/** The panel's addresses, each behind the admin permission of its action. */
export const PANEL_ROUTES = ENTRANCES.map(({ method, path, handler, action }) => ({
  ...{ method, path, handler },
  config: { policies: [{ name: 'admin::hasPermissions', config: { actions: [adminActionOf(action)] } }] },
}));
