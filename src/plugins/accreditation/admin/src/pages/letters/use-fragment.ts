import * as React from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { fragmentOf, partsIn } from './fragment';

/** The parts that stand in the address, and how to change some of them. */
export function useFragment<Name extends string>(names: readonly Name[]) {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const parts = React.useMemo(() => partsIn(hash, names), [hash, names]);
  const change = (changes: Partial<Record<Name, string | undefined>>) => void navigate({ hash: fragmentOf({ ...parts, ...changes }) });
  return { parts, change };
}
