import * as React from 'react';
import type { DeskSetting } from './api/contract';

/** What the desk's pages have in common, and how to ask for it again: somebody made a campaign. */
interface Desk extends DeskSetting {
  reload(): Promise<unknown>;
}

const DeskContext = React.createContext<Desk | null>(null);

/** Hands what the desk's pages have in common to them. */
export const DeskProvider = DeskContext.Provider;

/** What the desk's pages have in common. */
export function useDesk(): Desk {
  const desk = React.useContext(DeskContext);
  if (desk === null) throw new Error('A page of the desk stands outside of it.');
  return desk;
}
