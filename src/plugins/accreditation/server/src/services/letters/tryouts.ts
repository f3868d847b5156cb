import type { Caller } from '../../dossier/caller';
import type { Dossier } from '../../dossier/dossier';
import type { LetterKind } from '../../domain/letters/kinds';
import type { Queue } from '../queue/queue';
import type { Order } from '../queue/sorting';
import type { LetterList } from './letter-list';

/** Finds a dossier of a campaign on which words are tried, among those that the caller may see; null where there is none, or where nothing is left of it. */
export interface Tryouts {
  /** One that was sent such a letter or is about to be, or else the newest. */
  any(caller: Caller, about: { readonly campaign: string; readonly kind: LetterKind }): Promise<Dossier | null>;
  chosen(caller: Caller, about: { readonly campaign: string; readonly dossier: string }): Promise<Dossier | null>;
}

const NEWEST_FIRST: readonly Order[] = [{ column: 'id', order: 'desc', nulls: 'last' }];

export function createTryouts({ letterList, queue }: { letterList: LetterList; queue: Queue }): Tryouts {
  const chosen: Tryouts['chosen'] = async (caller, { campaign, dossier }) => {
    const found = await queue.find(caller, dossier);
    return found?.campaign === campaign && found.erasedAt === null ? found : null;
  };
  return {
    chosen,
    any: async (caller, { campaign, kind }) => {
      const [letter] = await letterList.page({ caller, campaign, kind, limit: 1 });
      const [newest] = letter ? [] : await queue.list({ caller, filters: { campaign: { documentId: { eq: campaign } } }, order: NEWEST_FIRST, slice: { offset: 0, limit: 1 } });
      return chosen(caller, { campaign, dossier: letter?.dossier ?? newest?.documentId ?? '' });
    },
  };
}
