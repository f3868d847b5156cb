import type { Dossier } from '../../dossier/dossier';
import type { EarlierWords } from '../../domain/answer/written';
import { PAPER_FIELDS } from '../../domain/answer/written';
import { identityHolder } from '../../storage/sealed';
import type { Sealing } from '../../storage/sealing';

/** What was kept of a dossier since one request, as its row holds it. */
export interface SealedEarlierWords {
  readonly request: number;
  readonly sealedWords: string;
  readonly sealedPapers: string | null;
}

type Keys = Pick<Dossier, 'documentId' | 'dataKey' | 'identityKey'>;

/** Seals earlier words under the dossier's keys: what stood in papers under theirs, so that it is forgotten with them. */
export function sealEarlier(sealing: Sealing, dossier: Keys, request: number, earlier: EarlierWords): SealedEarlierWords {
  const [papers, words] = [true, false].map((isPaper) => Object.fromEntries(Object.entries(earlier).filter(([field]) => PAPER_FIELDS.some((paper) => paper === field) === isPaper)));
  const hasPapers = Object.keys(papers ?? {}).length > 0;
  return {
    request,
    sealedWords: sealing.seal(dossier, placeOf('words', request), JSON.stringify(words)),
    sealedPapers: hasPapers ? sealing.seal(identityHolder(dossier), placeOf('papers', request), JSON.stringify(papers)) : null,
  };
}

/**
 * The opposite.
 * @throws BrokenSeal
 */
export function unsealEarlier(sealing: Sealing, dossier: Keys, { request, sealedWords, sealedPapers }: SealedEarlierWords): EarlierWords {
  const words = sealing.unseal(dossier, placeOf('words', request), sealedWords);
  const papers = sealedPapers === null ? '{}' : sealing.unseal(identityHolder(dossier), placeOf('papers', request), sealedPapers);
  // Only `sealEarlier` writes these columns.
  return { ...(JSON.parse(words) as EarlierWords), ...(JSON.parse(papers) as EarlierWords) };
}

const placeOf = (what: string, request: number) => `earlier/${what}/${request}`;
