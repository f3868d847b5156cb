import * as React from 'react';
import type { DossierView } from '../../api/contract';
import type { Answer } from '../../api/use-answer';
import { useAnswer } from '../../api/use-answer';
import { useDeskClient } from '../../api/use-desk-client';

/** What the reader of the page has taken note of; whatever came after it is somebody else's doing. */
export interface Seen {
  readonly documentId: string;
  readonly version: number;
  /** The number of the last step. */
  readonly sequence: number;
}

/** A dossier on the page. What its reader decides, they decide on what they have seen. */
export interface OpenDossier {
  readonly dossier: DossierView;
  readonly seen: Seen;
  /** Asks for it again. */
  reload(): Promise<DossierView | null>;
  /** The reader knows of everything that is in it. */
  takeNote(dossier: DossierView): void;
}

/** Whether others changed the dossier since its reader last took note of it. */
export const wasChanged = ({ dossier, seen }: OpenDossier): boolean => dossier.version !== seen.version;

const seenIn = ({ documentId, version, ledger }: DossierView): Seen => ({ documentId, version, sequence: ledger?.entries.at(-1)?.sequence ?? 0 });

/** Opens the dossier of an address; null until it is there. */
export function useOpenDossier(documentId: string): Pick<Answer<DossierView>, 'failure' | 'reload'> & { readonly open: OpenDossier | null } {
  const client = useDeskClient();
  const { data, failure, reload } = useAnswer(React.useCallback(() => client.get<DossierView>(`/dossiers/${documentId}`), [client, documentId]));
  const [noted, setNoted] = React.useState<Seen | null>(null);
  const takeNote = React.useCallback((dossier: DossierView) => setNoted(seenIn(dossier)), []);
  const dossier = data?.documentId === documentId ? data : null;
  // Whoever opens a dossier sees what is in it.
  const isNew = dossier !== null && noted?.documentId !== documentId;
  React.useEffect(() => {
    if (isNew) takeNote(dossier);
  }, [isNew, dossier, takeNote]);
  if (dossier === null) return { failure, reload, open: null };
  return { failure, reload, open: { dossier, reload, takeNote, seen: noted === null || isNew ? seenIn(dossier) : noted } };
}
