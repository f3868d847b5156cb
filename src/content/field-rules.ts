import { countryCodeProblem, subdivisionCodeProblem } from '../rules/iso-codes';
import { languageTagProblem } from '../rules/language-tag';
import { markdownProblem } from '../rules/markdown';
import { phoneProblem } from '../rules/phone';
import { plainTextProblem } from '../rules/plain-text';
import { timeZoneProblem } from '../rules/time-zone';
import { linkProblem, websiteProblem } from '../rules/web-address';
import { asWordList, hashtagProblem, wordListProblem } from '../rules/word-list';
import { COMMUNIQUE, CONTACT, EVENT, ORGANISATION, PARTICIPATING_STATE } from './uids';

type Check = (value: unknown) => string | null | Promise<string | null>;
/** What a field's value must satisfy: a check of its own, or the checks of the component that it holds. */
export type FieldRule = Check | { component: string };

const text = (problem: (value: string) => string | null | Promise<string | null>): Check => (value) =>
  typeof value === 'string' ? problem(value) : 'Enter a text.';

const words = (problem: (word: string) => string | null): Check => (value) =>
  wordListProblem(value) ?? asWordList(value).map(problem).find((message) => message !== null) ?? null;

const plain = text(plainTextProblem);
const markdown = text(markdownProblem);
const website = text(websiteProblem);
const countryCode = text(countryCodeProblem);
const component = (uid: string): FieldRule => ({ component: uid });

/** Which rule holds for which field. A field that is not here takes what its type takes. */
export const FIELD_RULES: Record<string, Record<string, FieldRule>> = {
  [COMMUNIQUE]: {
    title: plain,
    summary: plain,
    place: plain,
    body: markdown,
    accreditationNotice: plain,
    hashtags: words(hashtagProblem),
    quotes: component('shared.quote'),
    keyFigures: component('shared.key-figure'),
    links: component('shared.link'),
    attachments: component('shared.attachment'),
  },
  [CONTACT]: { fullName: plain, role: plain, phone: text(phoneProblem), languages: words(languageTagProblem), photo: component('shared.attachment') },
  [EVENT]: { title: plain, timeZone: text(timeZoneProblem), venue: component('shared.venue'), description: markdown, website, hashtags: words(hashtagProblem) },
  [ORGANISATION]: { name: plain, acronym: plain, website, countryCode, boilerplate: markdown, logo: component('shared.attachment') },
  [PARTICIPATING_STATE]: { name: plain, officialName: plain, countryCode, subdivisionCode: text(subdivisionCodeProblem) },
  'shared.quote': { text: plain, speaker: plain, role: plain },
  'shared.key-figure': { value: plain, label: plain },
  'shared.link': { label: plain, url: text(linkProblem) },
  'shared.venue': { name: plain, address: plain, city: plain, countryCode },
  'shared.attachment': { caption: plain, credit: plain, alternativeText: plain },
};
