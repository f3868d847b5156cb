import type { Where } from './operators';

/** What the queue can be sorted by. */
const SORTABLE: Readonly<Record<string, string>> = {
  submittedAt: 'submitted_at',
  createdAt: 'created_at',
  dueAt: 'information_due_at',
  reference: 'reference',
  familyName: 'family_name',
  outlet: 'outlet_name',
  country: 'outlet_country',
  category: 'category',
  employment: 'employment',
  state: 'state',
};

export interface Order {
  readonly column: string;
  readonly order: 'asc' | 'desc';
  readonly nulls: 'first' | 'last';
}

/** Which the queue is in when nobody says: first come, first served. */
const DEFAULT_SORT = ['submittedAt:asc'];

/**
 * The order of a queue. The id comes last, so that pages never overlap; what is empty comes last, or first when the order is turned round, on
 * both databases.
 * @param sort `submittedAt:asc`, `familyName:desc`
 * @returns the order, or the element that makes none
 */
export function orderOf(sort: readonly string[] | null | undefined): readonly Order[] | { readonly unknown: string } {
  const elements = sort && sort.length > 0 ? sort : DEFAULT_SORT;
  const orders: Order[] = [];
  for (const element of elements) {
    const [name = '', direction = 'asc'] = element.split(':');
    const column = SORTABLE[name];
    if (column === undefined || !isDirection(direction)) return { unknown: element };
    orders.push(inDirection(column, direction));
  }
  return [...orders, inDirection('id', orders[0]?.order ?? 'asc')];
}

/** Puts a query in order. In plain SQL, because Knex leaves the column itself out where SQLite is told about what is empty. */
export function inOrder(query: Where, orders: readonly Order[]): Where {
  const terms = orders.map(({ order, nulls }) => `?? ${order} nulls ${nulls}`);
  return query.orderByRaw(terms.join(', '), orders.map(({ column }) => column));
}

const isDirection = (text: string): text is 'asc' | 'desc' => text === 'asc' || text === 'desc';

const inDirection = (column: string, order: 'asc' | 'desc'): Order => ({ column, order, nulls: order === 'asc' ? 'last' : 'first' });
