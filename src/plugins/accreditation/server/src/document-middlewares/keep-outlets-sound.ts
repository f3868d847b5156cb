import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { OutletEntry } from '../domain/outlets/check-outlet';
import { checkOutlet } from '../domain/outlets/check-outlet';
import type { Database } from '../storage/database';
import { TABLES } from '../storage/tables';
import { OUTLET } from '../uids';
import type { DocumentRule } from './rule';
import { SAVES, paramsOf, refuseProblems, savedDocument } from './rule';

interface Dependencies {
  readonly strapi: Core.Strapi;
  readonly database: Database;
  readonly countries: () => Promise<ReadonlySet<string>>;
}

/** An entry of the directory is checked as it is stored, and stays as long as a dossier names it. */
export function keepOutletsSound({ strapi, database, countries }: Dependencies): DocumentRule {
  return async (context, next) => {
    if (context.uid !== OUTLET) return next();
    if (context.action === 'delete') await refuseWhereNamed(database, String(paramsOf(context).documentId));
    if (!SAVES.has(context.action)) return next();
    const known = await countries();
    return strapi.db.transaction(async () => {
      const result = await next();
      const documentId = savedDocument(result);
      const saved: OutletEntry | null = documentId === undefined ? null : await strapi.db.query(OUTLET).findOne({ where: { documentId } });
      if (saved !== null) refuseProblems(checkOutlet(saved, known));
      return result;
    });
  };
}

async function refuseWhereNamed(database: Database, outlet: string): Promise<void> {
  const dossier = await database.read((connection) => connection(TABLES.applications.name).where({ outlet }).first('reference'));
  if (dossier !== undefined) throw new errors.ApplicationError(`Dossiers name this outlet, for example ${dossier.reference}. Give it another name rather than deleting it.`);
}
