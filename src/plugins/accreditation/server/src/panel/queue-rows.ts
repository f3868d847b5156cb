import type { Dossier } from '../dossier/dossier';
import type { State } from '../domain/workflow/states';
import type { QueueFilters } from '../services/queue/filters';
import { isoOrNull } from './asking';
import type { QueueQuestion, QueueRow } from './contract';

/** What a question narrows, without the state: the counts of all states are shown beside one another. */
export function filtersOf({ campaign, category, text, tag, mine }: QueueQuestion): QueueFilters {
  return {
    ...(campaign !== undefined && { campaign: { documentId: { eq: campaign } } }),
    ...(category !== undefined && { category: { eq: category } }),
    ...(text !== undefined && { text }),
    ...(tag !== undefined && { tag }),
    ...(mine && { mine }),
  };
}

interface Around {
  readonly state: State;
  readonly labels: ReadonlyMap<string, string>;
  readonly letterFailed: boolean;
}

/** One line of the queue. */
export function queueRow(dossier: Dossier, { state, labels, letterFailed }: Around): QueueRow {
  const { documentId, reference, version, category, employment, outletName, outletCountry, assignee, tags, submittedAt, informationDueAt } = dossier;
  return {
    ...{ documentId, reference, version, state, category, employment, letterFailed },
    name: nameOf(dossier),
    outlet: outletName,
    country: outletCountry,
    assignee: assignee === null ? null : (labels.get(assignee) ?? null),
    tags: tags ?? [],
    submittedAt: isoOrNull(submittedAt),
    dueAt: isoOrNull(informationDueAt),
  };
}

/** How the office calls who applies. */
export const nameOf = ({ givenName, familyName, displayName }: Dossier): string => displayName ?? [givenName, familyName].filter(Boolean).join(' ');
