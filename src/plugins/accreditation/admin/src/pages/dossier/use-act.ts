import * as React from 'react';
import type { Refusal } from '../../api/refusal';
import { attempt } from '../../api/refusal';
import { useDeskClient } from '../../api/use-desk-client';
import type { OpenDossier } from './use-open-dossier';

/** Asks for something to be done to the dossier as its reader has seen it, and shows it as it is then. */
export function useAct({ dossier, seen, reload, takeNote }: OpenDossier) {
  const client = useDeskClient();
  const [refusal, setRefusal] = React.useState<Refusal | null>(null);
  const [isBusy, setBusy] = React.useState(false);

  /** @returns whether it was done */
  const act = async (path: string, body: object = {}): Promise<boolean> => {
    setBusy(true);
    const made = { version: null as number | null };
    const problem = await attempt(async () => {
      made.version = (await client.post<{ version: number }>(`/dossiers/${dossier.documentId}/${path}`, { ...body, version: seen.version })).version;
    });
    // Whoever was too late sees at once what the others made of it.
    if (problem === null || problem.code !== null) {
      const now = await reload();
      // What others did right after is news.
      if (now !== null && now.version === made.version) takeNote(now);
    }
    setRefusal(problem);
    setBusy(false);
    return problem === null;
  };
  return { act, refusal, isBusy };
}
