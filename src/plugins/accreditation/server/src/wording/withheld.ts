import type { Language } from './language';

/** Something that is held and not handed out, and on what ground. */
export interface Withheld {
  readonly what: string;
  readonly why: string;
}

const WITHHELD: Readonly<Record<Language, readonly Withheld[]>> = {
  fr: [
    { what: 'Notes internes, étiquettes et répartition du travail', why: 'Délibération du service de presse (RGPD, art. 15, par. 4).' },
    { what: 'Noms des personnes qui ont traité ou consulté le dossier', why: 'Droits d’autrui (RGPD, art. 15, par. 4).' },
    { what: 'Notes de la vérification de sécurité', why: 'Sécurité publique (RGPD, art. 23, par. 1, point c).' },
  ],
  en: [
    { what: 'Internal notes, tags and who has the dossier in hand', why: 'Deliberation of the press office (GDPR, Art. 15(4)).' },
    { what: 'Names of those who handled or opened the dossier', why: 'Rights of others (GDPR, Art. 15(4)).' },
    { what: 'Notes of the security screening', why: 'Public security (GDPR, Art. 23(1)(c)).' },
  ],
  nl: [
    { what: 'Interne nota’s, labels en werkverdeling', why: 'Beraadslaging van de persdienst (AVG, art. 15, lid 4).' },
    { what: 'Namen van wie het dossier behandelde of inkeek', why: 'Rechten van anderen (AVG, art. 15, lid 4).' },
    { what: 'Nota’s van de veiligheidsscreening', why: 'Openbare veiligheid (AVG, art. 23, lid 1, punt c).' },
  ],
};

/** What is withheld when an applicant downloads everything that is held. */
export const withheldIn = (language: Language): Withheld[] => [...WITHHELD[language]];
