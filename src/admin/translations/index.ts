import { WORDING } from '../../editing/wording';
import en from './en.json';
import fr from './fr.json';
import nl from './nl.json';

type Messages = Record<string, string>;

/** Strapi looks a type's name up under its display name, which is the English label. */
const typeNames = (language: 'fr' | 'nl'): Messages => Object.fromEntries(Object.values(WORDING).map(({ type }) => [type.label.en, type.label[language]]));

/** The panel's own words in each language. */
export const translations: Record<'en' | 'fr' | 'nl', Messages> = { en, fr: { ...fr, ...typeNames('fr') }, nl: { ...nl, ...typeNames('nl') } };
