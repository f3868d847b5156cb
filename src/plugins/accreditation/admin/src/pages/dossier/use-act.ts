import * as React from 'react';
import type { Refusal } from '../../api/refusal';
import { refusalIn } from '../../api/refusal';
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
    const done = await attempt(() => client.post<{ version: number }>(`/dossiers/${dossier.documentId}/${path}`, { ...body, version: seen.version }));
    // Whoever was too late sees at once what the others made of it.
    if ('version' in done || done.code !== null) {
      const now = await reload();
      if (now !== null && 'version' in done && now.version === done.version) takeNote(now);
    }
    setRefusal('version' in done ? null : done);
    setBusy(false);
    return 'version' in done;
  };
  return { act, refusal, isBusy };
}

async function attempt<Answer>(work: () => Promise<Answer>): Promise<Answer | Refusal> {
  try {
    return await work();
  } catch (failure) {
    return refusalIn(failure);
  }
}
