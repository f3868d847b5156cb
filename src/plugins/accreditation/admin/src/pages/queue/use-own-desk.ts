import * as React from 'react';
import type { OwnDesk, QueueColumn, QueueQuestion } from '../../api/contract';
import { refusalIn } from '../../api/refusal';
import { useAnswer } from '../../api/use-answer';
import { useDeskClient } from '../../api/use-desk-client';

/** What an officer does to their own desk; each says why not, or null. */
export interface OwnDeskChanges {
  chooseColumns(columns: readonly QueueColumn[]): Promise<string | null>;
  keepView(name: string, question: QueueQuestion): Promise<string | null>;
  renameView(id: string, name: string): Promise<string | null>;
  removeView(id: string): Promise<string | null>;
}

const HOME = '/own-desk';

/** How the officer likes their desk, as the server remembers it. */
export function useOwnDesk() {
  const client = useDeskClient();
  const { data, failure, reload } = useAnswer(React.useCallback(() => client.get<OwnDesk>(HOME), [client]));
  const [changed, setChanged] = React.useState<OwnDesk | null>(null);

  const changes: OwnDeskChanges = React.useMemo(() => {
    const keep = async (answer: Promise<OwnDesk>) => {
      try {
        setChanged(await answer);
        return null;
      } catch (problem) {
        return refusalIn(problem).message;
      }
    };
    return {
      chooseColumns: (columns) => keep(client.post(`${HOME}/columns`, { columns })),
      keepView: (name, question) => keep(client.post(`${HOME}/views`, { name, question })),
      renameView: (id, name) => keep(client.post(`${HOME}/views/${id}`, { name })),
      removeView: (id) => keep(client.remove(`${HOME}/views/${id}`)),
    };
  }, [client]);
  return { own: changed ?? data, failure, reload, changes };
}
