import type { QueueQuestion } from '../../api/contract';

/** How many dossiers a page of the queue shows. */
export const PAGE_SIZE = 25;

const TEXTS = ['campaign', 'state', 'category', 'country', 'outlet', 'assignee', 'text', 'tag', 'sort'] as const;
const SWITCHES = ['mine', 'unassigned', 'dueSoon', 'letterFailed'] as const;

/** The question with everything let go that narrows a campaign and a state further. */
export const LET_GO = { category: undefined, country: undefined, outlet: undefined, assignee: undefined, text: undefined, tag: undefined, mine: undefined, unassigned: undefined, dueSoon: undefined, letterFailed: undefined } as const;

/** Whether anything does. */
export const isNarrowed = (question: QueueQuestion): boolean => Object.keys(LET_GO).some((name) => Boolean(question[name as keyof typeof LET_GO])); // the keys are its own

/**
 * The question that an address asks. It stands in the fragment, which browsers keep to themselves: people are looked for by name, and a query would be
 * in every log on the way.
 */
export function questionIn(hash: string): QueueQuestion {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const texts = TEXTS.flatMap((name) => (parameters.get(name) ? [[name, parameters.get(name)]] : []));
  const start = Number(parameters.get('start') ?? 0);
  return {
    // Whatever somebody writes into an address is looked at by the server.
    ...(Object.fromEntries(texts) as QueueQuestion),
    ...Object.fromEntries(SWITCHES.filter((name) => parameters.get(name) === 'true').map((name) => [name, true])),
    ...(Number.isInteger(start) && start > 0 && { start }),
  };
}

/** What stands for the campaign where dossiers of all are wanted. */
export const ALL_CAMPAIGNS = 'all';

/** The question as the server takes it. */
export function serverQuestion({ campaign, ...question }: QueueQuestion): QueueQuestion {
  return campaign === undefined || campaign === ALL_CAMPAIGNS ? question : { ...question, campaign };
}

/** The fragment that asks a question. */
export function hashOf(question: QueueQuestion): string {
  const given = Object.entries(question).filter(([, value]) => value !== undefined && value !== '' && value !== false && value !== 0);
  const parameters = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return given.length === 0 ? '' : `#${parameters.toString()}`;
}

/** The question with something changed; whoever asks for something else begins at the first page. */
export function changed(question: QueueQuestion, changes: QueueQuestion): QueueQuestion {
  const { start: _, ...same } = question;
  return { ...same, ...changes };
}

/** What to sort by when somebody asks for a column: turned round where it is sorted by that column already. */
export function sortedBy({ sort = 'submittedAt:asc' }: QueueQuestion, column: string): string {
  return sort === `${column}:asc` ? `${column}:desc` : `${column}:asc`;
}
