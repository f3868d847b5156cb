import type { Caller } from '../../dossier/caller';
import type { Dossier } from '../../dossier/dossier';
import { maySee } from '../../domain/documents/who-sees';
import type { Resemblance } from '../../domain/duplicates/likeness';
import { LIKENESSES, LIKE_IN_PAPERS, resemblance } from '../../domain/duplicates/likeness';
import type { Connection, Database } from '../../storage/database';
import { TABLES } from '../../storage/tables';
import { dossierOf } from '../desk/dossier-store';
import type { Where } from '../queue/operators';
import { addVisibility } from '../queue/visibility';

/** A dossier that may be the same person's as another. */
export interface Duplicate extends Resemblance {
  readonly dossier: Dossier;
}

/** Finds dossiers of one campaign that may be one person's. Nothing is ever refused for it: a person looks. */
export interface Duplicates {
  /** Among those that the caller may see, the likeliest first; alike in what the caller may see. Two statements, whatever there is. */
  of(dossier: Dossier, caller: Caller): Promise<Duplicate[]>;
}

/** How many of each kind are compared, the latest first; the largest outlets send a few dozen people. */
const MOST_BY_KEY = 50;
const MOST_OF_OUTLET = 500;
const MOST_SHOWN = 10;

export function createDuplicates({ database }: { database: Database }): Duplicates {
  const find = async (connection: Connection, { id, campaign }: Dossier, caller: Caller, { alike, most }: { alike: Condition; most: number }) => {
    const query: Where = connection(TABLES.applications.name).where({ campaign }).whereNot({ id }).whereNull('erased_at');
    addVisibility(query, caller);
    const rows: Record<string, unknown>[] = await query.where(alike).orderBy('id', 'desc').limit(most);
    return rows.map(dossierOf);
  };
  return {
    of: async (dossier, caller) => {
      if (dossier.erasedAt !== null) return [];
      const found = await database.read(async (connection) => [
        ...(await find(connection, dossier, caller, { alike: sharesKey(dossier), most: MOST_BY_KEY })),
        ...(await find(connection, dossier, caller, { alike: sharesOutlet(dossier), most: MOST_OF_OUTLET })),
      ]);
      const known = LIKENESSES.filter((kind) => !LIKE_IN_PAPERS.includes(kind) || maySee(caller.actor.roles, 'IDENTITY'));
      const others = [...new Map(found.map((other) => [other.id, other])).values()];
      const duplicates = others.flatMap((other): Duplicate[] => {
        const alike = resemblance(dossier, other, known);
        return alike === null ? [] : [{ ...alike, dossier: other }];
      });
      return duplicates.sort((one, other) => other.score - one.score || other.dossier.id - one.dossier.id).slice(0, MOST_SHOWN);
    },
  };
}

type Condition = (where: Where) => void;

/** What can be compared in the database; an empty key is none. */
function sharesKey({ emailKey, phone, identity, travelDocumentKey }: Dossier): Condition {
  const keys = { email_key: emailKey, phone, identity, travel_document_key: travelDocumentKey };
  const given = Object.entries(keys).filter(([, value]) => value !== null && value !== '');
  return (where) => given.forEach(([column, value]) => void where.orWhere(column, value));
}

/** Names are compared among people of one outlet, as the directory or the words have it. */
function sharesOutlet({ outlet, proposedOutlet, outletName }: Dossier): Condition {
  const meant = outlet ?? proposedOutlet;
  return (where) => {
    void where.where('outlet_name', outletName);
    if (meant !== null) void where.orWhere('outlet', meant).orWhere('proposed_outlet', meant);
  };
}
