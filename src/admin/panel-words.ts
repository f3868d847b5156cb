import { WORDING, type Words, type Wording } from '../editing/wording';
import { panelLanguage } from './panel-language';

/** Layouts carry a type's display name and not its uid; the display names are the English labels of the wording. */
export const wordingOf = (displayName: string | undefined): Wording | undefined => Object.values(WORDING).find(({ type }) => type.label.en === displayName);

/** Strapi keeps one text per label and hint, the English one: it is shown in the panel's language, and one that an administrator changed as it is. */
export const inPanelLanguage = (shown: string, words: Words): string => (shown === words.en ? words[panelLanguage()] : shown);
