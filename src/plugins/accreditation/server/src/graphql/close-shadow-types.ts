import type { Core } from '@strapi/strapi';
import { APPLICATION, CAMPAIGN, DOCUMENT, OUTLET } from '../uids';

/** What is used here of the GraphQL plugin, which types its services as bags of anything. */
interface Extension {
  shadowCRUD(uid: string): { disable(): void };
}

/** Strapi derives queries and mutations from every content type; none of them knows what a dossier's reader may see. */
export function closeShadowTypes(strapi: Core.Strapi): void {
  if (!strapi.plugin('graphql')) return;
  const extension = strapi.plugin('graphql').service('extension') as unknown as Extension;
  [CAMPAIGN, APPLICATION, OUTLET, DOCUMENT].forEach((uid) => extension.shadowCRUD(uid).disable());
}
