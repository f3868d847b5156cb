import * as React from 'react';
import type { QueueRow } from '../../api/contract';
import type { Selection } from './QueueTable';

/** The dossiers that are selected, with the version in which they were; they stay selected when the page is turned. */
export function useSelection(rows: readonly QueueRow[]) {
  const [selected, setSelected] = React.useState<ReadonlyMap<string, QueueRow>>(new Map());
  const isAll = rows.length > 0 && rows.every(({ documentId }) => selected.has(documentId));

  const selection: Selection = React.useMemo(
    () => ({
      isAll,
      has: (documentId) => selected.has(documentId),
      toggle: (row) => setSelected((before) => (before.has(row.documentId) ? without(before, [row]) : withRows(before, [row]))),
      toggleAll: () => setSelected((before) => (isAll ? without(before, rows) : withRows(before, rows))),
    }),
    [isAll, rows, selected],
  );
  return { selection, chosen: [...selected.values()], clear: () => setSelected(new Map()), add: (more: readonly QueueRow[]) => setSelected((before) => withRows(before, more)) };
}

const withRows = (before: ReadonlyMap<string, QueueRow>, rows: readonly QueueRow[]) => new Map([...before, ...rows.map((row) => [row.documentId, row] as const)]);

const without = (before: ReadonlyMap<string, QueueRow>, rows: readonly QueueRow[]) => new Map([...before].filter(([documentId]) => !rows.some((row) => row.documentId === documentId)));
