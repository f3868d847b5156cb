import * as React from 'react';
import type { DossierView } from '../../api/contract';
import type { Refusal } from '../../api/refusal';
import { attempt } from '../../api/refusal';
import { useDeskClient } from '../../api/use-desk-client';

/** A dossier on the page, and how it is asked for again. */
export interface OpenDossier {
  readonly dossier: DossierView;
  reload(): Promise<DossierView | null>;
}

/** Asks for something to be done to the dossier as it is on the page, and shows it as it is then. */
export function useAct({ dossier, reload }: OpenDossier) {
  const client = useDeskClient();
  const [refusal, setRefusal] = React.useState<Refusal | null>(null);
  const [isBusy, setBusy] = React.useState(false);

  /** @returns whether it was done */
  const act = async (path: string, body: object = {}): Promise<boolean> => {
    setBusy(true);
    const problem = await attempt(() => client.post(`/dossiers/${dossier.documentId}/${path}`, { ...body, version: dossier.version }));
    // Whoever was too late sees at once what the others made of it.
    if (problem === null || problem.code !== null) await reload();
    setRefusal(problem);
    setBusy(false);
    return problem === null;
  };
  return { act, refusal, isBusy };
}
