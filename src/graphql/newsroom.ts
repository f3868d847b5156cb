import { WORDING } from '../editing/wording';
import { attachmentFile } from './resolvers/attachment-file';
import { itemBySlug } from './resolvers/item-by-slug';
import { linkingItems } from './resolvers/linking-items';
import { wordList } from './resolvers/word-list';
import { COMMUNIQUE, CONTACT, EVENT } from '../content/uids';

const wording = (uid: string, field: string): string => String(WORDING[uid]?.fields[field]?.purpose.en);

const typeDefs = /* GraphQL */ `
  extend type Query {
    "The published communiqué at an address, or null. An address that it had before keeps answering; \`slug\` says the present one."
    communiqueBySlug(slug: String!, locale: I18NLocaleCode): Communique
    "The published event at an address, or null. An address that it had before keeps answering; \`slug\` says the present one."
    eventBySlug(slug: String!, locale: I18NLocaleCode): Event
  }

  extend type Communique {
    "${wording(COMMUNIQUE, 'hashtags')}"
    hashtags: [String!]!
  }

  extend type Event {
    "${wording(EVENT, 'hashtags')}"
    hashtags: [String!]!
    "The published sessions of this event. One that has no version in the language asked for stands in the default language."
    sessions(filters: EventFiltersInput, pagination: PaginationArg = { limit: 100 }, sort: [String] = []): [Event!]!
  }

  extend type ParticipatingState {
    "The published events in which this state or government takes part."
    events(filters: EventFiltersInput, pagination: PaginationArg = { limit: 100 }, sort: [String] = []): [Event!]!
  }

  extend type Contact {
    "${wording(CONTACT, 'languages')}"
    languages: [String!]!
  }

  extend type ComponentSharedAttachment {
    "Name of the file, for people."
    name: String!
    "Address of the file: absolute where the office has a public address, else from the root of this server."
    url: String!
    "Media type, for example image/jpeg."
    mime: String!
    "Size in kilobytes."
    size: Float!
  }
`;

/** The fields that the newsroom adds to what Strapi derives from its content types. Pure: the GraphQL plugin calls it twice. */
export const newsroom = () => ({
  typeDefs,
  resolvers: {
    Query: { communiqueBySlug: itemBySlug(COMMUNIQUE), eventBySlug: itemBySlug(EVENT) },
    Communique: { hashtags: wordList('hashtags') },
    Event: { hashtags: wordList('hashtags'), sessions: linkingItems(EVENT, 'parent') },
    ParticipatingState: { events: linkingItems(EVENT, 'participatingStates') },
    Contact: { languages: wordList('languages') },
    ComponentSharedAttachment: attachmentFile,
  },
  resolversConfig: {
    'Query.communiqueBySlug': { auth: { scope: [`${COMMUNIQUE}.find`] } },
    'Query.eventBySlug': { auth: { scope: [`${EVENT}.find`] } },
    'Event.sessions': { auth: { scope: [`${EVENT}.find`] } },
    'ParticipatingState.events': { auth: { scope: [`${EVENT}.find`] } },
    // Who may read a communiqué or an event may read whom to call about it; there is no other way to a contact.
    'Communique.contacts': { auth: { scope: [`${COMMUNIQUE}.find`] } },
    'Communique.contacts_connection': { auth: { scope: [`${COMMUNIQUE}.find`] } },
    'Contact.localizations': { auth: { scope: [`${COMMUNIQUE}.find`] } },
    'Contact.localizations_connection': { auth: { scope: [`${COMMUNIQUE}.find`] } },
    'Event.contacts': { auth: { scope: [`${EVENT}.find`] } },
    'Event.contacts_connection': { auth: { scope: [`${EVENT}.find`] } },
  },
});

/** Fields whose derived form is replaced above. */
export const REPLACED_FIELDS = [
  [COMMUNIQUE, 'hashtags'],
  [EVENT, 'hashtags'],
  [CONTACT, 'languages'],
] as const;

