import * as React from 'react';
import { getFetchClient } from '@strapi/strapi/admin';
import type { PresenceView } from '../../api/contract';
import { useDeskClient } from '../../api/use-desk-client';

/** How often a page says that it is open, in milliseconds; the server waits for three such times. */
const BEAT = 15_000;

/**
 * Says that somebody has a dossier open for as long as the page is looked at, and hears who else has.
 * @param onVersion told each time which version the dossier has
 * @returns the others' names
 */
export function usePresence(documentId: string, onVersion: (version: number) => void): readonly string[] {
  const client = useDeskClient();
  const [others, setOthers] = React.useState<readonly string[]>([]);
  const heard = React.useRef(onVersion);
  heard.current = onVersion;

  React.useEffect(() => {
    let isGone = false;
    const path = `/dossiers/${documentId}/presence`;
    const beat = async () => {
      if (document.visibilityState === 'hidden') return;
      const answer = await client.post<PresenceView>(path, {});
      if (isGone) return;
      setOthers(answer.others);
      heard.current(answer.version);
    };
    // One that is lost is followed by another.
    const beatOrNot = () => void beat().catch(() => undefined);
    beatOrNot();
    const timer = setInterval(beatOrNot, BEAT);
    document.addEventListener('visibilitychange', beatOrNot);
    return () => {
      isGone = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', beatOrNot);
      setOthers([]);
      // What the component's own client asks for ends with it.
      void getFetchClient().post(`/accreditation${path}`, { leaving: true }).catch(() => undefined);
    };
  }, [client, documentId]);

  return others;
}
