import type { Core } from '@strapi/strapi';
import { COMMUNIQUE, EVENT } from '../content/uids';
import { itemsLinkingTo } from './resolvers/linking-items';

const FILE = { links: { file: ['name', 'url', 'mime', 'size'] } };

/** What the resolvers of the newsroom's own fields look at, so that it is read with their rows. */
const OWN_FIELDS = {
  'Communique.hashtags': { columns: ['hashtags'] },
  'Event.hashtags': { columns: ['hashtags'] },
  'Contact.languages': { columns: ['languages'] },
  'ComponentSharedAttachment.name': FILE,
  'ComponentSharedAttachment.url': FILE,
  'ComponentSharedAttachment.mime': FILE,
  'ComponentSharedAttachment.size': FILE,
  'Event.sessions': { load: itemsLinkingTo(EVENT, 'parent') },
  'ParticipatingState.events': { load: itemsLinkingTo(EVENT, 'participatingStates') },
};

/** Root fields that read one item and hand it on. */
const ROOTS = { communiqueBySlug: COMMUNIQUE, eventBySlug: EVENT };

/** Tells the plugin that reads ahead what these fields need. */
export function declareOwnFields(strapi: Core.Strapi): void {
  const fields = strapi.plugin('graphql-performance')?.service('own-fields');
  fields?.declare(OWN_FIELDS);
  fields?.declareRoots(ROOTS);
}
