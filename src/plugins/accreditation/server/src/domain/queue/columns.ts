/** What the queue can show of each dossier, in the order in which it stands. */
export const QUEUE_COLUMNS = ['reference', 'name', 'outlet', 'country', 'category', 'employment', 'state', 'assignee', 'submittedAt', 'dueAt'] as const;
export type QueueColumn = (typeof QUEUE_COLUMNS)[number];

/** What it shows to an officer who has not chosen yet. */
export const FIRST_COLUMNS: readonly QueueColumn[] = ['reference', 'name', 'outlet', 'category', 'state', 'assignee', 'submittedAt'];

/** Without it a row leads nowhere. */
const ALWAYS: QueueColumn = 'reference';

/** The columns that somebody wants, in their order; a name that none has any more is left out. */
export function columnsAmong(wanted: readonly string[]): QueueColumn[] {
  return QUEUE_COLUMNS.filter((column) => column === ALWAYS || wanted.includes(column));
}
