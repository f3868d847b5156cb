import * as React from 'react';
import { refusalIn } from './refusal';

/** What was asked for, or why it is not there. */
export interface Answer<Data> {
  /** The last answer; it stays while it is asked for again. */
  readonly data: Data | null;
  readonly failure: string | null;
  readonly isLoading: boolean;
  reload(): Promise<Data | null>;
}

/** Asks when the component appears and whenever `load` is another one; an answer that was overtaken is dropped. */
export function useAnswer<Data>(load: () => Promise<Data>): Answer<Data> {
  const [state, setState] = React.useState<Omit<Answer<Data>, 'reload'>>({ data: null, failure: null, isLoading: true });
  const asked = React.useRef(0);

  const reload = React.useCallback(async () => {
    const turn = (asked.current += 1);
    setState((before) => ({ ...before, isLoading: true }));
    const next = await outcomeOf(load);
    if (turn === asked.current && next !== null) setState((before) => ({ data: next.data ?? before.data, failure: next.failure, isLoading: false }));
    return next?.data ?? null;
  }, [load]);

  React.useEffect(() => {
    void reload();
    return () => void (asked.current += 1);
  }, [reload]);

  return { ...state, reload };
}

/** Null where the page was left meanwhile. */
async function outcomeOf<Data>(load: () => Promise<Data>): Promise<{ data: Data | null; failure: string | null } | null> {
  try {
    return { data: await load(), failure: null };
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') return null;
    return { data: null, failure: refusalIn(failure).message };
  }
}
