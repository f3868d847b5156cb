import type { Dossier, DossierChanges } from '../../dossier/dossier';
import type { Outlets } from '../outlets/outlets';

/** Matches what applicants call their outlet with the directory. A proposal is for a person to confirm. */
export interface Proposals {
  /** The best proposal for an applicant's words, as it stands in the dossier. */
  forWords(words: Pick<DossierChanges, 'outletName' | 'outletCountry' | 'outletWebsite' | 'email'>): Promise<Pick<Dossier, 'proposedOutlet' | 'proposedHow'>>;
}

export function createProposals({ outlets }: { outlets: Outlets }): Proposals {
  return {
    forWords: async ({ outletName = '', outletCountry = null, outletWebsite = null, email = null }) => {
      const [best] = await outlets.propose({ name: outletName, country: outletCountry, website: outletWebsite, email });
      return { proposedOutlet: best?.outlet ?? null, proposedHow: best?.how ?? null };
    },
  };
}
