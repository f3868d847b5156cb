import type { Campaign } from '../../campaign/campaign';
import type { Caller } from '../../dossier/caller';
import type { DayCount, Span } from '../../domain/figures/pace';
import { medianHours, perDay } from '../../domain/figures/pace';
import type { Dossier } from '../../dossier/dossier';
import type { Instant } from '../../domain/time/instant';
import { CATEGORIES, type Category } from '../../domain/vocabulary';
import { STATES, type State } from '../../domain/workflow/states';
import { TAKE_BACK } from '../../domain/workflow/step-name';
import type { TransitionName } from '../../domain/workflow/transitions';
import { decodeRow } from '../../storage/codec';
import type { Connection, Database } from '../../storage/database';
import { TABLES } from '../../storage/tables';
import type { Where } from '../queue/operators';
import { addVisibility } from '../queue/visibility';
import type { OutletCount } from './by-outlet';
import { countByOutlet } from './by-outlet';

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

/** How fast things go. */
export interface Pace {
  /** Submissions per day of the campaign's time zone. */
  readonly perDay: readonly DayCount[];
  /** From submission to the first decision. */
  readonly medianHoursToDecision: number | null;
}

export interface FiguresService {
  /** Counts the dossiers of a campaign that the caller may see; seats are the campaign's, whoever looks. */
  of(caller: Caller, campaign: Campaign): Promise<Figures>;
  /** Of the dossiers that the caller may see. */
  paceOf(caller: Caller, campaign: Campaign): Promise<Pace>;
  /** The outlets that most of the dossiers are for. */
  outletsOf(caller: Caller, campaign: Campaign): Promise<OutletCount[]>;
}

type Counts = ReadonlyMap<string | null, number>;

export function createFigures({ database }: { database: Database }): FiguresService {
  const dossiersOf = (connection: Connection, { caller, campaign }: { caller: Caller; campaign: Campaign }): Where => {
    const query = connection(TABLES.applications.name).where('campaign', campaign.documentId);
    addVisibility(query, caller);
    return query;
  };
  return {
    outletsOf: (caller, campaign) => database.read((connection) => countByOutlet(connection, dossiersOf(connection, { caller, campaign }))),
    of: (caller, campaign) =>
      database.read(async (connection) => {
        const visible = (): Where => dossiersOf(connection, { caller, campaign });
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
    paceOf: (caller, campaign) =>
      database.read(async (connection) => {
        const rows: Record<string, unknown>[] = await dossiersOf(connection, { caller, campaign }).whereNotNull('submitted_at').select('document_id', 'submitted_at');
        const submitted = rows.map((row) => decodeRow<Pick<Dossier, 'documentId'> & { submittedAt: number }>(TABLES.applications.attributes, row));
        const decided = await firstDecisions(connection, campaign.documentId);
        return {
          perDay: perDay(submitted.map(({ submittedAt }) => submittedAt), campaign.timeZone),
          medianHoursToDecision: medianHours(submitted.flatMap(({ documentId, submittedAt }) => spanTo(decided.get(documentId), submittedAt))),
        };
      }),
  };
}

const spanTo = (to: Instant | undefined, from: Instant): Span[] => (to === undefined ? [] : [{ from, to }]);

/** When each dossier of a campaign was first decided on. A decision that was taken back was none. */
async function firstDecisions(connection: Connection, campaign: string): Promise<Map<string, Instant>> {
  const rows: { dossier: string; at: string }[] = await standing(connection)
    .whereIn('transition', [...DECISIONS])
    .whereIn('dossier', (dossiers) => dossiers.select('document_id').from(TABLES.applications.name).where({ campaign }))
    .groupBy('dossier')
    .select('dossier')
    .min({ at: 'at' });
  return new Map(rows.map(({ dossier, at }) => [dossier, Date.parse(at)]));
}

const DECISIONS = ['approve', 'waitlist', 'reject'] as const satisfies readonly TransitionName[];

/** The ledger says who was ever approved: a state forgets it when the campaign ends. An approval that was taken back was none. */
const everApproved = (connection: Connection): Where => standing(connection).select('dossier').where('to_state', 'APPROVED');

/** The steps that were not taken back. */
function standing(connection: Connection): Where {
  const { name } = TABLES.ledger;
  const takenBack = connection
    .select('next.id')
    .from(`${name} as next`)
    .whereRaw('?? = ?? and ?? = ?? + 1', ['next.dossier', `${name}.dossier`, 'next.sequence', `${name}.sequence`])
    .where('next.transition', TAKE_BACK);
  return connection(name).whereNotExists(takenBack);
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
