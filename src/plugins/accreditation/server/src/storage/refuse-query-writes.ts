import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { MODELS } from '../models';
import { APPLICATION, DOCUMENT } from '../uids';

const EVENTS = ['beforeCreate', 'beforeCreateMany', 'beforeUpdate', 'beforeUpdateMany', 'beforeDelete', 'beforeDeleteMany'] as const;

/** Below the document service lies the query engine, which any code of the application can reach; it does not write these tables either. */
export function refuseQueryWrites(strapi: Core.Strapi): void {
  const refuse = () => {
    throw new errors.ForbiddenError('Dossiers and their ledger are written by the accreditation plugin’s own services only.');
  };
  const models = [APPLICATION, DOCUMENT, ...MODELS.map(({ uid }) => uid)];
  strapi.db.lifecycles.subscribe({ models, ...Object.fromEntries(EVENTS.map((event) => [event, refuse])) });
}
