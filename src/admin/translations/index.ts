import { WORDING, type Words } from '../../editing/wording';
import en from './en.json';
import fr from './fr.json';
import nl from './nl.json';
import strapiFr from './strapi.fr.json';
import strapiNl from './strapi.nl.json';

type Language = keyof Words;
type Messages = Record<string, string>;

/** Strapi looks up the name of a type under its display name, which is the English label, and a value of a closed set under the value itself. */
function officeWords(language: Language): Messages {
  const types = Object.values(WORDING).map(({ type }) => [type.label.en, (type.plural ?? type.label)[language]]);
  const values = Object.values(WORDING).flatMap(({ values = {} }) => Object.values(values).flatMap(Object.entries<Words>));
  return Object.fromEntries([...types, ...values.map(([value, words]) => [value, words[language]])]);
}

/** The panel's own words in each language, and those of Strapi's screens that Strapi has not translated. */
export const translations: Record<Language, Messages> = {
  en: { ...officeWords('en'), ...en },
  fr: { ...officeWords('fr'), ...strapiFr, ...fr },
  nl: { ...officeWords('nl'), ...strapiNl, ...nl },
};
