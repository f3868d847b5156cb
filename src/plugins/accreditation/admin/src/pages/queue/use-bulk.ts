import * as React from 'react';
import type { BulkLine, BulkMove, QueueRow } from '../../api/contract';
import { refusalIn } from '../../api/refusal';
import { useDeskClient } from '../../api/use-desk-client';
import type { Words } from '../../components/words';
import { bodyOf } from '../../components/words';

/** How many are asked for at once: few enough to see it move, and enough to be done soon. */
const PORTION = 25;

interface Progress {
  readonly lines: readonly BulkLine[];
  readonly isRunning: boolean;
  /** Why it was not carried on with; what is in the lines is done all the same. */
  readonly failure: string | null;
}

/** Decides on many dossiers, portion by portion, and says of each what became of it. */
export function useBulk({ transition }: BulkMove, chosen: readonly QueueRow[]) {
  const client = useDeskClient();
  const [progress, setProgress] = React.useState<Progress>({ lines: [], isRunning: false, failure: null });

  const run = async (words: Words, timeZone: string) => {
    const lines: BulkLine[] = [];
    setProgress({ lines, isRunning: true, failure: null });
    try {
      for (let start = 0; start < chosen.length; start += PORTION) {
        const items = chosen.slice(start, start + PORTION).map(({ documentId, version }) => ({ documentId, version }));
        lines.push(...(await client.post<BulkLine[]>('/queue/decisions', { ...bodyOf(words, timeZone), transition, items })));
        setProgress({ lines: [...lines], isRunning: true, failure: null });
      }
      setProgress({ lines, isRunning: false, failure: null });
    } catch (failure) {
      setProgress({ lines, isRunning: false, failure: refusalIn(failure).message });
    }
  };
  return { ...progress, run };
}
