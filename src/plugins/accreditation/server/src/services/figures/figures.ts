import type { Campaign } from '../../campaign/campaign';
import type { Caller } from '../../dossier/caller';
import { CATEGORIES, type Category } from '../../domain/vocabulary';
import { STATES, type State } from '../../domain/workflow/states';
import { TAKE_BACK } from '../../domain/workflow/step-name';
import type { Connection, Database } from '../../storage/database';
import { TABLES } from '../../storage/tables';
import type { Where } from '../queue/operators';
import { addVisibility } from '../queue/visibility';

export interface CategoryFigures {
  readonly category: Category;
  /** Dossiers that were submitted. */
  readonly applied: number;
  /** Dossiers that were ever approved. */
  readonly approved: number;
  /** Null where there is no cap. */
  readonly capacity: number | null;
  readonly seatsLeft: number | null;
}

/** How a campaign stands. */
export interface Figures {
  readonly byState: readonly { readonly state: State; readonly count: number }[];
  readonly byCategory: readonly CategoryFigures[];
  readonly byCountry: readonly { readonly country: string | null; readonly count: number }[];
}

export interface FiguresService {
  /** Counts the dossiers of a campaign that the caller may see; seats are the campaign's, whoever looks. */
  of(caller: Caller, campaign: Campaign): Promise<Figures>;
}

type Counts = ReadonlyMap<string | null, number>;

export function createFigures({ database }: { database: Database }): FiguresService {
  return {
    of: (caller, campaign) =>
      database.read(async (connection) => {
        const visible = (): Where => {
          const query = connection(TABLES.applications.name).where('campaign', campaign.documentId);
          addVisibility(query, caller);
          return query;
        };
        const states = await countBy(visible(), 'state');
        const applied = await countBy(visible().whereNotNull('submitted_at'), 'category');
        const approved = await countBy(visible().whereIn('document_id', everApproved(connection)), 'category');
        const held = await countBy(connection(TABLES.applications.name).where('campaign', campaign.documentId).whereNotNull('seat_category'), 'seat_category');
        const countries = await countBy(visible(), 'outlet_country');
        return {
          byState: STATES.filter((state) => states.has(state)).map((state) => ({ state, count: states.get(state) ?? 0 })),
          byCategory: categoriesOf(campaign, applied).map((category) => figuresOf(category, { campaign, applied, approved, held })),
          byCountry: [...countries].map(([country, count]) => ({ country, count })).sort((a, b) => b.count - a.count || (a.country ?? '').localeCompare(b.country ?? '')),
        };
      }),
  };
}

/** The ledger says who was ever approved: a state forgets it when the campaign ends. An approval that was taken back was none. */
function everApproved(connection: Connection): Where {
  const { name } = TABLES.ledger;
  const takenBack = connection
    .select('next.id')
    .from(`${name} as next`)
    .whereRaw('?? = ?? and ?? = ?? + 1', ['next.dossier', `${name}.dossier`, 'next.sequence', `${name}.sequence`])
    .where('next.transition', TAKE_BACK);
  return connection(name).select('dossier').where('to_state', 'APPROVED').whereNotExists(takenBack);
}

async function countBy(query: Where, column: string): Promise<Counts> {
  const rows: { value: string | null; count: number | string }[] = await query.groupBy(column).select({ value: column }).count({ count: '*' });
  return new Map(rows.map(({ value, count }) => [value, Number(count)]));
}

/** Those of the campaign, and any other that somebody applied in before the campaign changed. */
function categoriesOf({ categories }: Campaign, applied: Counts): Category[] {
  return CATEGORIES.filter((category) => applied.has(category) || categories.some((rules) => rules.category === category));
}

interface Counted {
  readonly campaign: Campaign;
  readonly applied: Counts;
  readonly approved: Counts;
  readonly held: Counts;
}

function figuresOf(category: Category, { campaign, applied, approved, held }: Counted): CategoryFigures {
  const capacity = campaign.categories.find((rules) => rules.category === category)?.capacity ?? null;
  return {
    category,
    applied: applied.get(category) ?? 0,
    approved: approved.get(category) ?? 0,
    capacity,
    seatsLeft: capacity === null ? null : Math.max(0, capacity - (held.get(category) ?? 0)),
  };
}
