import type { Core } from '@strapi/strapi';
import { FORMER_SLUG } from '../content/uids';

/** The newsroom's root fields are the same for whoever asks: their answers may be kept. Fields of Strapi's plugins are about the caller. */
const ROOT_FIELDS = {
  communique: {},
  communiques: {},
  communiques_connection: {},
  communiqueBySlug: { reads: [FORMER_SLUG] },
  event: {},
  events: {},
  events_connection: {},
  eventBySlug: { reads: [FORMER_SLUG] },
  organisation: {},
  organisations: {},
  organisations_connection: {},
  participatingState: {},
  participatingStates: {},
  participatingStates_connection: {},
  i18NLocale: 'private',
  i18NLocales: 'private',
  i18NLocales_connection: 'private',
  me: 'private',
};

/** Tells the plugin that keeps answers whom each of them is for. */
export function declareRootFields(strapi: Core.Strapi): void {
  strapi.plugin('graphql-performance')?.service('root-fields').declare(ROOT_FIELDS);
}
