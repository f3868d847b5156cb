import type { Core } from '@strapi/strapi';
import { longestWait } from './services/letters/waiting';
import { openDatabase } from './storage/database';

/** Has the page for Prometheus say whether letters leave, where there is such a page (see the plugin graphql-performance). */
export function watchOutbox(strapi: Core.Strapi): void {
  const age = () => longestWait(openDatabase(strapi), Date.now());
  strapi.plugin('graphql-performance')?.service('metrics').watch('accreditation_outbox_age_seconds', 'Seconds for which the letter that waits longest could have left.', age);
}
