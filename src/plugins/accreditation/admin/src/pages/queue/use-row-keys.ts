import * as React from 'react';
import type { QueueRow } from '../../api/contract';
import type { Selection } from './QueueTable';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** Keys that work while the focus is in a row: up and down, and `x` to select. Enter opens, because the focus is on the row's link. */
export function useRowKeys(rows: readonly QueueRow[], selection: Selection | null) {
  return React.useCallback(
    (event: React.KeyboardEvent<HTMLElement>) => {
      const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]'); // the event comes from an element of the table
      if (row === null || event.ctrlKey || event.metaKey || event.altKey) return;
      const index = Number(row.dataset.row);
      const step = STEPS[event.key];
      if (step !== undefined) focusOn(event, row.parentElement, index + step);
      const at = rows[index];
      if (event.key === 'x' && at) selection?.toggle(at);
    },
    [rows, selection],
  );
}

function focusOn(event: React.KeyboardEvent, table: HTMLElement | null, index: number): void {
  const link = table?.querySelector<HTMLElement>(`[data-row="${index}"] [data-open]`);
  if (!link) return;
  event.preventDefault();
  link.focus();
}
