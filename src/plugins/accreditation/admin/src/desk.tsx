import * as React from 'react';
import type { DeskSetting } from './api/contract';

const DeskContext = React.createContext<DeskSetting | null>(null);

/** Hands what the desk's pages have in common to them. */
export const DeskProvider = DeskContext.Provider;

/** What the desk's pages have in common. */
export function useDesk(): DeskSetting {
  const desk = React.useContext(DeskContext);
  if (desk === null) throw new Error('A page of the desk stands outside of it.');
  return desk;
}
