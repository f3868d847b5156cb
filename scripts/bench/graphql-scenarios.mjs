/** What is asked in each scenario: front-ends’ own operations where there is one. */

const HOME = `query Home($locale: I18NLocaleCode!) {
  communiques(locale: $locale, sort: ["issuedAt:desc"], pagination: { limit: 20 }) {
    documentId locale reference title slug summary issuedAt place
    participatingStates { documentId name kind countryCode subdivisionCode }
    organisations { documentId name acronym kind }
    events { documentId title slug startsAt endsAt timeZone }
    contacts { documentId fullName email phone }
  }
}`;

const PAGE = `query Page($slug: String!, $locale: I18NLocaleCode!) {
  communiqueBySlug(slug: $slug, locale: $locale) {
    documentId locale reference title slug summary place issuedAt body
    participatingStates { name officialName kind countryCode }
    organisations { name acronym kind website }
    events { title slug startsAt endsAt timeZone }
    contacts { fullName role email phone }
  }
}`;

const CALENDAR = `query Calendar($locale: I18NLocaleCode!, $from: DateTime!, $to: DateTime!) {
  events(locale: $locale, sort: ["startsAt:asc"], pagination: { limit: 50 }, filters: { startsAt: { gte: $from, lt: $to } }) {
    documentId title slug kind startsAt endsAt timeZone pressAccess
    participatingStates { name kind countryCode parent { name } }
    organisations { name acronym kind }
    organisers { name acronym }
    partners { name acronym }
  }
}`;

const PARTICIPANTS = `query Participants($locale: I18NLocaleCode!) {
  participatingStates(locale: $locale, sort: ["name:asc"], pagination: { limit: 60 }) {
    documentId name officialName slug kind countryCode subdivisionCode parent { name }
  }
}`;

const SEARCH = `query Search($words: String!, $locale: I18NLocaleCode!) {
  communiques(locale: $locale, sort: ["issuedAt:desc"], pagination: { limit: 20 }, filters: { or: [{ title: { containsi: $words } }, { summary: { containsi: $words } }] }) {
    documentId title slug summary issuedAt
  }
}`;

const LOCALES = ['fr', 'en', 'nl'];
const WORDS = ['climate', 'harbour', 'railway', 'budget', 'day 49'];

/** @typedef {{ name: string, what: string, bodies: string[], isOursOnly?: boolean }} Scenario */

const body = (query, variables) => JSON.stringify({ query, variables });

/** @type {Scenario[]} */
export const SCENARIOS = [
  { name: 'S1', what: 'home: 20 communiqués with four links', bodies: LOCALES.map((locale) => body(HOME, { locale })) },
  { name: 'S2', what: 'a communiqué by its address, 100 addresses', bodies: Array.from({ length: 100 }, (_, n) => body(PAGE, { slug: `communique-${n * 37}`, locale: LOCALES[n % 3] })) },
  { name: 'S3', what: 'a month: 50 events with states and organisations', bodies: LOCALES.map((locale) => body(CALENDAR, { locale, from: '2021-03-01T00:00:00.000Z', to: '2021-04-01T00:00:00.000Z' })) },
  { name: 'S4', what: 'the participants: 60 states', bodies: LOCALES.map((locale) => body(PARTICIPANTS, { locale })) },
  { name: 'S5', what: 'search in titles and summaries, three languages', bodies: WORDS.flatMap((words) => LOCALES.map((locale) => body(SEARCH, { words, locale }))) },
];

