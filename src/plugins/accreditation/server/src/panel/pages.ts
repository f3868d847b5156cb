/** The desk's pages in the order in which they are offered, and the officer's action that each is for. */
const PAGES = { queue: 'find', campaigns: 'findCampaigns', outlets: 'findOutlets', letters: 'letters', figures: 'statistics' } as const satisfies Record<string, string>;
export type DeskPage = keyof typeof PAGES;

/** The names of all pages. The cast only gives `Object.keys` the type that the literal has. */
export const DESK_PAGES = Object.keys(PAGES) as readonly DeskPage[];

/** The pages for somebody who may do what `isAllowed` says. */
export function pagesFor(isAllowed: (action: string) => boolean): DeskPage[] {
  return DESK_PAGES.filter((page) => isAllowed(PAGES[page]));
}
