import * as React from 'react';
import type { BulkLine, QueueRow } from '../../api/contract';
import { refusalIn } from '../../api/refusal';
import { useDeskClient } from '../../api/use-desk-client';

/** How many are asked for at once: few enough to see it move, and enough to be done soon. */
const PORTION = 25;

/** How far it is with many dossiers. */
export interface Progress {
  /** What became of each that was dealt with. */
  readonly lines: readonly BulkLine[];
  readonly isRunning: boolean;
  readonly isOver: boolean;
  /** Why it was not carried on with; what is in the lines is done all the same. */
  readonly failure: string | null;
}

const NOT_BEGUN: Progress = { lines: [], isRunning: false, isOver: false, failure: null };

/** Does something to many dossiers, portion by portion, each in the version that was seen, and says of each what became of it. */
export function usePortions(path: string) {
  const client = useDeskClient();
  const [progress, setProgress] = React.useState(NOT_BEGUN);

  const run = async (rows: readonly QueueRow[], words: object) => {
    const lines: BulkLine[] = [];
    setProgress({ ...NOT_BEGUN, isRunning: true });
    try {
      for (let start = 0; start < rows.length; start += PORTION) {
        const items = rows.slice(start, start + PORTION).map(({ documentId, version }) => ({ documentId, version }));
        lines.push(...(await client.post<BulkLine[]>(path, { ...words, items })));
        setProgress({ ...NOT_BEGUN, lines: [...lines], isRunning: true });
      }
      setProgress({ ...NOT_BEGUN, lines, isOver: true });
    } catch (failure) {
      setProgress({ lines, isRunning: false, isOver: true, failure: refusalIn(failure).message });
    }
  };
  return { progress, run };
}
