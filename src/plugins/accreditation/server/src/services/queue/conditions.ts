import type { Caller } from '../../dossier/caller';
import { TABLES } from '../../storage/tables';
import type { CampaignFilter, QueueFilters, TextFilter } from './filters';
import type { Where } from './operators';
import { addConditions } from './operators';
import { addWords } from './plain-text';

/** Filters that look at one column. */
const COLUMNS = {
  documentId: 'document_id',
  reference: 'reference',
  state: 'state',
  category: 'category',
  employment: 'employment',
  nationality: 'nationality',
  outlet: 'outlet_name',
  country: 'outlet_country',
  confirmedOutlet: 'outlet',
  assignee: 'assignee',
  submittedAt: 'submitted_at',
  dueAt: 'information_due_at',
  createdAt: 'created_at',
} as const satisfies Partial<Record<keyof QueueFilters, string>>;

const NAMES = ['family_name', 'given_name', 'display_name'];

/** What a filter is about, beside the query itself. */
interface Reading {
  readonly caller: Caller;
  readonly isPostgres: boolean;
}

/** Filters that look at more than a column. */
const OTHERS: { readonly [Name in Exclude<keyof QueueFilters, keyof typeof COLUMNS>]: (where: Where, value: NonNullable<QueueFilters[Name]>, reading: Reading) => void } = {
  and: (where, all, reading) => all.forEach((filters) => group(where, filters, reading)),
  or: (where, any, reading) => void where.where((either) => any.forEach((filters) => either.orWhere((one) => addFilters(one, filters, reading)))),
  not: (where, filters, reading) => void where.whereNot((one) => addFilters(one, filters, reading)),
  campaign: addCampaign,
  name: (where, filter) => void where.where((either) => NAMES.forEach((column) => either.orWhere((one) => addText(one, column, filter)))),
  text: (where, text, { isPostgres }) => addWords(where, [...NAMES, 'outlet_name', 'reference'], { text, isPostgres }),
  meansOutlet: (where, outlet) => void where.where((either) => either.where({ outlet }).orWhere({ outlet: null, proposed_outlet: outlet })),
  mine: (where, isMine, { caller }) => void (isMine ? where.whereIn('assignee', [...caller.aliases]) : whereNotAmong(where, 'assignee', caller.aliases)),
  assigned: (where, isAssigned) => void (isAssigned ? where.whereNotNull('assignee') : where.whereNull('assignee')),
  tag: (where, tag, { isPostgres }) =>
    void (isPostgres ? where.whereRaw('tags @> ?::jsonb', [JSON.stringify([tag])]) : where.whereRaw('exists (select 1 from json_each(tags) where value = ?)', [tag])),
  letterFailed: (where, hasFailed) => void (hasFailed ? where.whereIn('document_id', givenUp) : where.whereNotIn('document_id', givenUp)),
};

/** Dossiers with a letter that is tried no more. */
const givenUp = (query: Where) => void query.select('dossier').from(TABLES.outbox.name).whereNull('sent_at').whereNotNull('parked_at');

/** Adds everything that the filters ask for. */
export function addFilters(where: Where, filters: QueueFilters, reading: Reading): void {
  for (const [name, value] of Object.entries(filters)) {
    if (value === null || value === undefined) continue;
    if (isColumn(name)) addConditions(where, COLUMNS[name], value);
    // The name belongs to one of the other filters, and the value is its own: both come from one entry of the filters.
    else OTHERS[name as keyof typeof OTHERS](where, value as never, reading);
  }
}

const isColumn = (name: string): name is keyof typeof COLUMNS => name in COLUMNS;

const group = (where: Where, filters: QueueFilters, reading: Reading) => void where.where((one) => addFilters(one, filters, reading));

const addText = (where: Where, column: string, filter: TextFilter) => addConditions(where, column, { ...filter });

const whereNotAmong = (where: Where, column: string, values: readonly string[]) => where.where((either) => either.whereNotIn(column, [...values]).orWhereNull(column));

function addCampaign(where: Where, { documentId, slug }: CampaignFilter): void {
  if (documentId) addConditions(where, 'campaign', { ...documentId });
  if (slug) void where.whereIn('campaign', (query) => addText(query.select('document_id').from(TABLES.campaigns.name), 'slug', slug));
}
