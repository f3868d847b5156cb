export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date-time string at UTC, such as 2007-12-03T10:15:30Z, compliant with the `date-time` format outlined in section 5.6 of the RFC 3339 profile of the ISO 8601 standard for representation of dates and times using the Gregorian calendar. */
  DateTime: { input: string; output: string; }
  /** A language of this newsroom, as a BCP 47 tag: fr, en, nl. */
  I18NLocaleCode: { input: string; output: string; }
  /** The `JSON` scalar type represents JSON values as specified by [ECMA-404](http://www.ecma-international.org/publications/files/ECMA-ST/ECMA-404.pdf). */
  JSON: { input: unknown; output: unknown; }
};

export type BooleanFilterInput = {
  and?: InputMaybe<Array<InputMaybe<Scalars['Boolean']['input']>>>;
  between?: InputMaybe<Array<InputMaybe<Scalars['Boolean']['input']>>>;
  contains?: InputMaybe<Scalars['Boolean']['input']>;
  containsi?: InputMaybe<Scalars['Boolean']['input']>;
  endsWith?: InputMaybe<Scalars['Boolean']['input']>;
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  eqi?: InputMaybe<Scalars['Boolean']['input']>;
  gt?: InputMaybe<Scalars['Boolean']['input']>;
  gte?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['Boolean']['input']>>>;
  lt?: InputMaybe<Scalars['Boolean']['input']>;
  lte?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Scalars['Boolean']['input']>;
  nei?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<BooleanFilterInput>;
  notContains?: InputMaybe<Scalars['Boolean']['input']>;
  notContainsi?: InputMaybe<Scalars['Boolean']['input']>;
  notIn?: InputMaybe<Array<InputMaybe<Scalars['Boolean']['input']>>>;
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  null?: InputMaybe<Scalars['Boolean']['input']>;
  or?: InputMaybe<Array<InputMaybe<Scalars['Boolean']['input']>>>;
  startsWith?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A press release: its dateline, text, quotes, key figures and attachments, with the events, participants and contacts it names. */
export type Communique = {
  __typename?: 'Communique';
  /** Plain text that tells journalists whether they need accreditation, how to apply and by when; per language, empty where it does not apply. */
  accreditationNotice?: Maybe<Scalars['String']['output']>;
  /** Pictures and documents for the press, per language; a picture cannot be published without alternative text. */
  attachments?: Maybe<Array<Maybe<ComponentSharedAttachment>>>;
  /** Full text after the lede, in Markdown; HTML is refused and links may only be http(s), mailto or tel. */
  body?: Maybe<Scalars['String']['output']>;
  /** Whom the press may call or write to, shared by all languages; publishing needs one with a phone number or e-mail and makes them public. */
  contacts: Array<Maybe<Contact>>;
  /** Whom the press may call or write to, shared by all languages; publishing needs one with a phone number or e-mail and makes them public. */
  contacts_connection?: Maybe<ContactRelationResponseCollection>;
  /** When this version was made. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The item’s lasting id, the same in all languages. */
  documentId: Scalars['ID']['output'];
  /** Events the communiqué is about, e.g. the summit or one of its sessions; shared by all languages, public once published themselves. */
  events: Array<Maybe<Event>>;
  /** Events the communiqué is about, e.g. the summit or one of its sessions; shared by all languages, public once published themselves. */
  events_connection?: Maybe<EventRelationResponseCollection>;
  /** Words without the # sign and without spaces, e.g. AIMFNAMUR2021; shared by all languages. */
  hashtags: Array<Scalars['String']['output']>;
  /** Second half of the dateline: date and time of issue, stored in UTC and shared by all languages; needed to publish. */
  issuedAt: Scalars['DateTime']['output'];
  /** Numbers the press can take over as they stand, each with what it counts, e.g. 23 states and governments; per language. */
  keyFigures?: Maybe<Array<Maybe<ComponentSharedKeyFigure>>>;
  /** Pages elsewhere that complete the communiqué, e.g. the summit’s press page; per language. */
  links?: Maybe<Array<Maybe<ComponentSharedLink>>>;
  /** Language of this version. */
  locale?: Maybe<Scalars['String']['output']>;
  /** The other published language versions. */
  localizations: Array<Maybe<Communique>>;
  /** The other published language versions. */
  localizations_connection?: Maybe<CommuniqueRelationResponseCollection>;
  /** Organisations the communiqué names; shared by all languages, and readers only see those that have been announced. */
  organisations: Array<Maybe<Organisation>>;
  /** Organisations the communiqué names; shared by all languages, and readers only see those that have been announced. */
  organisations_connection?: Maybe<OrganisationRelationResponseCollection>;
  /** States and governments the communiqué names; shared by all languages, and readers only see those that have been announced. */
  participatingStates: Array<Maybe<ParticipatingState>>;
  /** States and governments the communiqué names; shared by all languages, and readers only see those that have been announced. */
  participatingStates_connection?: Maybe<ParticipatingStateRelationResponseCollection>;
  /** First half of the dateline: the town the communiqué is issued from, as written in this language, e.g. Namur; needed to publish. */
  place: Scalars['String']['output'];
  /** When this version was published. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Statements quoted word for word, each with the person who made it; per language. */
  quotes?: Maybe<Array<Maybe<ComponentSharedQuote>>>;
  /** Number assigned by the system at first publication, e.g. CP-2021-001; the same in all languages, never typed, empty until then. */
  reference?: Maybe<Scalars['String']['output']>;
  /** Last part of the page’s address in this language, e.g. summit-opens; made from the title if left empty, and former ones keep answering. */
  slug?: Maybe<Scalars['String']['output']>;
  /** Opening paragraph in plain text, also shown in lists: who, what, when, where and why in two or three sentences; needed to publish. */
  summary: Scalars['String']['output'];
  /** Headline in this language: one line that says what is new, without a full stop; needed to publish. */
  title: Scalars['String']['output'];
  /** When this version was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A press release: its dateline, text, quotes, key figures and attachments, with the events, participants and contacts it names. */
export type CommuniqueAttachmentsArgs = {
  filters?: InputMaybe<ComponentSharedAttachmentFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


/** A press release: its dateline, text, quotes, key figures and attachments, with the events, participants and contacts it names. */
export type CommuniqueContactsArgs = {
  filters?: InputMaybe<ContactFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


/** A press release: its dateline, text, quotes, key figures and attachments, with the events, participants and contacts it names. */
export type CommuniqueContacts_ConnectionArgs = {
  filters?: InputMaybe<ContactFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


/** A press release: its dateline, text, quotes, key figures and attachments, with the events, participants and contacts it names. */
export type CommuniqueEventsArgs = {
  filters?: InputMaybe<EventFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


/** A press release: its dateline, text, quotes, key figures and attachments, with the events, participants and contacts it names. */
export type CommuniqueEvents_ConnectionArgs = {
  filters?: InputMaybe<EventFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


/** A press release: its dateline, text, quotes, key figures and attachments, with the events, participants and contacts it names. */
export type CommuniqueKeyFiguresArgs = {
  filters?: InputMaybe<ComponentSharedKeyFigureFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


/** A press release: its dateline, text, quotes, key figures and attachments, with the events, participants and contacts it names. */
export type CommuniqueLinksArgs = {
  filters?: InputMaybe<ComponentSharedLinkFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


/** A press release: its dateline, text, quotes, key figures and attachments, with the events, participants and contacts it names. */
export type CommuniqueLocalizationsArgs = {
  filters?: InputMaybe<CommuniqueFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


/** A press release: its dateline, text, quotes, key figures and attachments, with the events, participants and contacts it names. */
export type CommuniqueLocalizations_ConnectionArgs = {
  filters?: InputMaybe<CommuniqueFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


/** A press release: its dateline, text, quotes, key figures and attachments, with the events, participants and contacts it names. */
export type CommuniqueOrganisationsArgs = {
  filters?: InputMaybe<OrganisationFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


/** A press release: its dateline, text, quotes, key figures and attachments, with the events, participants and contacts it names. */
export type CommuniqueOrganisations_ConnectionArgs = {
  filters?: InputMaybe<OrganisationFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


/** A press release: its dateline, text, quotes, key figures and attachments, with the events, participants and contacts it names. */
export type CommuniqueParticipatingStatesArgs = {
  filters?: InputMaybe<ParticipatingStateFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


/** A press release: its dateline, text, quotes, key figures and attachments, with the events, participants and contacts it names. */
export type CommuniqueParticipatingStates_ConnectionArgs = {
  filters?: InputMaybe<ParticipatingStateFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


/** A press release: its dateline, text, quotes, key figures and attachments, with the events, participants and contacts it names. */
export type CommuniqueQuotesArgs = {
  filters?: InputMaybe<ComponentSharedQuoteFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

/** Part of a list: communiqué. */
export type CommuniqueEntityResponseCollection = {
  __typename?: 'CommuniqueEntityResponseCollection';
  /** The items. */
  nodes: Array<Communique>;
  /** Which part of the list this is, and how long the whole of it. */
  pageInfo: Pagination;
};

/** Conditions on: communiqué. */
export type CommuniqueFiltersInput = {
  /** Plain text that tells journalists whether they need accreditation, how to apply and by when; per language, empty where it does not apply. */
  accreditationNotice?: InputMaybe<StringFilterInput>;
  /** All of these hold. */
  and?: InputMaybe<Array<InputMaybe<CommuniqueFiltersInput>>>;
  /** Pictures and documents for the press, per language; a picture cannot be published without alternative text. */
  attachments?: InputMaybe<ComponentSharedAttachmentFiltersInput>;
  /** Full text after the lede, in Markdown; HTML is refused and links may only be http(s), mailto or tel. */
  body?: InputMaybe<StringFilterInput>;
  /** Whom the press may call or write to, shared by all languages; publishing needs one with a phone number or e-mail and makes them public. */
  contacts?: InputMaybe<ContactFiltersInput>;
  /** When this version was made. */
  createdAt?: InputMaybe<DateTimeFilterInput>;
  /** The item’s lasting id, the same in all languages. */
  documentId?: InputMaybe<IdFilterInput>;
  /** Events the communiqué is about, e.g. the summit or one of its sessions; shared by all languages, public once published themselves. */
  events?: InputMaybe<EventFiltersInput>;
  /** Second half of the dateline: date and time of issue, stored in UTC and shared by all languages; needed to publish. */
  issuedAt?: InputMaybe<DateTimeFilterInput>;
  /** Numbers the press can take over as they stand, each with what it counts, e.g. 23 states and governments; per language. */
  keyFigures?: InputMaybe<ComponentSharedKeyFigureFiltersInput>;
  /** Pages elsewhere that complete the communiqué, e.g. the summit’s press page; per language. */
  links?: InputMaybe<ComponentSharedLinkFiltersInput>;
  /** Language of this version. */
  locale?: InputMaybe<StringFilterInput>;
  /** The other published language versions. */
  localizations?: InputMaybe<CommuniqueFiltersInput>;
  /** This does not hold. */
  not?: InputMaybe<CommuniqueFiltersInput>;
  /** One of these holds. */
  or?: InputMaybe<Array<InputMaybe<CommuniqueFiltersInput>>>;
  /** Organisations the communiqué names; shared by all languages, and readers only see those that have been announced. */
  organisations?: InputMaybe<OrganisationFiltersInput>;
  /** States and governments the communiqué names; shared by all languages, and readers only see those that have been announced. */
  participatingStates?: InputMaybe<ParticipatingStateFiltersInput>;
  /** First half of the dateline: the town the communiqué is issued from, as written in this language, e.g. Namur; needed to publish. */
  place?: InputMaybe<StringFilterInput>;
  /** When this version was published. */
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  /** Statements quoted word for word, each with the person who made it; per language. */
  quotes?: InputMaybe<ComponentSharedQuoteFiltersInput>;
  /** Number assigned by the system at first publication, e.g. CP-2021-001; the same in all languages, never typed, empty until then. */
  reference?: InputMaybe<StringFilterInput>;
  /** Last part of the page’s address in this language, e.g. summit-opens; made from the title if left empty, and former ones keep answering. */
  slug?: InputMaybe<StringFilterInput>;
  /** Opening paragraph in plain text, also shown in lists: who, what, when, where and why in two or three sentences; needed to publish. */
  summary?: InputMaybe<StringFilterInput>;
  /** Headline in this language: one line that says what is new, without a full stop; needed to publish. */
  title?: InputMaybe<StringFilterInput>;
  /** When this version was last changed. */
  updatedAt?: InputMaybe<DateTimeFilterInput>;
};

/** Part of a list: communiqué. */
export type CommuniqueRelationResponseCollection = {
  __typename?: 'CommuniqueRelationResponseCollection';
  /** The items. */
  nodes: Array<Communique>;
};

/** A picture or a document, with its caption, credit and alternative text. */
export type ComponentSharedAttachment = {
  __typename?: 'ComponentSharedAttachment';
  /** What the picture shows, in one sentence for those who cannot see it; without it, a picture cannot be published. */
  alternativeText?: Maybe<Scalars['String']['output']>;
  /** Text printed with it: who or what it is, where and when; per language. */
  caption?: Maybe<Scalars['String']['output']>;
  /** Author and rights holder as the press must print them, e.g. © City of Namur. */
  credit?: Maybe<Scalars['String']['output']>;
  /** The picture or document itself, in the version for this language. */
  file: UploadFile;
  /** Number of this row; it changes when the item is published again. */
  id: Scalars['ID']['output'];
  /** Media type, for example image/jpeg. */
  mime: Scalars['String']['output'];
  /** Name of the file, for people. */
  name: Scalars['String']['output'];
  /** Size in kilobytes. */
  size: Scalars['Float']['output'];
  /** Address of the file: absolute where the office has a public address, else from the root of this server. */
  url: Scalars['String']['output'];
};

/** Conditions on: attachment. */
export type ComponentSharedAttachmentFiltersInput = {
  /** What the picture shows, in one sentence for those who cannot see it; without it, a picture cannot be published. */
  alternativeText?: InputMaybe<StringFilterInput>;
  /** All of these hold. */
  and?: InputMaybe<Array<InputMaybe<ComponentSharedAttachmentFiltersInput>>>;
  /** Text printed with it: who or what it is, where and when; per language. */
  caption?: InputMaybe<StringFilterInput>;
  /** Author and rights holder as the press must print them, e.g. © City of Namur. */
  credit?: InputMaybe<StringFilterInput>;
  /** This does not hold. */
  not?: InputMaybe<ComponentSharedAttachmentFiltersInput>;
  /** One of these holds. */
  or?: InputMaybe<Array<InputMaybe<ComponentSharedAttachmentFiltersInput>>>;
};

/** A number and what it counts. */
export type ComponentSharedKeyFigure = {
  __typename?: 'ComponentSharedKeyFigure';
  /** Number of this row; it changes when the item is published again. */
  id: Scalars['ID']['output'];
  /** A few words that follow the number, e.g. states and governments taking part; per language. */
  label: Scalars['String']['output'];
  /** The number as this language writes it, with its unit or sign where it has one, e.g. 23 or 30,000. */
  value: Scalars['String']['output'];
};

/** Conditions on: key figure. */
export type ComponentSharedKeyFigureFiltersInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<InputMaybe<ComponentSharedKeyFigureFiltersInput>>>;
  /** A few words that follow the number, e.g. states and governments taking part; per language. */
  label?: InputMaybe<StringFilterInput>;
  /** This does not hold. */
  not?: InputMaybe<ComponentSharedKeyFigureFiltersInput>;
  /** One of these holds. */
  or?: InputMaybe<Array<InputMaybe<ComponentSharedKeyFigureFiltersInput>>>;
  /** The number as this language writes it, with its unit or sign where it has one, e.g. 23 or 30,000. */
  value?: InputMaybe<StringFilterInput>;
};

/** An address elsewhere, with the text that leads to it. */
export type ComponentSharedLink = {
  __typename?: 'ComponentSharedLink';
  /** Number of this row; it changes when the item is published again. */
  id: Scalars['ID']['output'];
  /** Words that say where the link leads, e.g. Press page of the summit, rather than “click here”; per language. */
  label: Scalars['String']['output'];
  /** Full address, http(s), mailto or tel only, e.g. https://www.aimfnamur2021.be/presse. */
  url: Scalars['String']['output'];
};

/** Conditions on: link. */
export type ComponentSharedLinkFiltersInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<InputMaybe<ComponentSharedLinkFiltersInput>>>;
  /** Words that say where the link leads, e.g. Press page of the summit, rather than “click here”; per language. */
  label?: InputMaybe<StringFilterInput>;
  /** This does not hold. */
  not?: InputMaybe<ComponentSharedLinkFiltersInput>;
  /** One of these holds. */
  or?: InputMaybe<Array<InputMaybe<ComponentSharedLinkFiltersInput>>>;
  /** Full address, http(s), mailto or tel only, e.g. https://www.aimfnamur2021.be/presse. */
  url?: InputMaybe<StringFilterInput>;
};

/** A statement in the very words of the person who made it. */
export type ComponentSharedQuote = {
  __typename?: 'ComponentSharedQuote';
  /** Number of this row; it changes when the item is published again. */
  id: Scalars['ID']['output'];
  /** Organisation on whose behalf the words were spoken, visible to readers once announced; empty where there is none. */
  organisation?: Maybe<Organisation>;
  /** Position held when the words were spoken, e.g. Mayor of Namur; per language. */
  role?: Maybe<Scalars['String']['output']>;
  /** First name and surname of the person quoted, as the press should print them. */
  speaker: Scalars['String']['output'];
  /** The speaker’s own words in this language, never reworded, as plain text without quotation marks. */
  text: Scalars['String']['output'];
};

/** Conditions on: quote. */
export type ComponentSharedQuoteFiltersInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<InputMaybe<ComponentSharedQuoteFiltersInput>>>;
  /** This does not hold. */
  not?: InputMaybe<ComponentSharedQuoteFiltersInput>;
  /** One of these holds. */
  or?: InputMaybe<Array<InputMaybe<ComponentSharedQuoteFiltersInput>>>;
  /** Organisation on whose behalf the words were spoken, visible to readers once announced; empty where there is none. */
  organisation?: InputMaybe<OrganisationFiltersInput>;
  /** Position held when the words were spoken, e.g. Mayor of Namur; per language. */
  role?: InputMaybe<StringFilterInput>;
  /** First name and surname of the person quoted, as the press should print them. */
  speaker?: InputMaybe<StringFilterInput>;
  /** The speaker’s own words in this language, never reworded, as plain text without quotation marks. */
  text?: InputMaybe<StringFilterInput>;
};

/** The place where an event is held. */
export type ComponentSharedVenue = {
  __typename?: 'ComponentSharedVenue';
  /** Street and number, with the entrance for the press if it has one of its own; without city or country. */
  address?: Maybe<Scalars['String']['output']>;
  /** City or town as written in this language, e.g. Namur or Brussels. */
  city?: Maybe<Scalars['String']['output']>;
  /** Country of the venue as an ISO 3166-1 alpha-2 code, two capital letters, e.g. BE. */
  countryCode?: Maybe<Scalars['String']['output']>;
  /** Number of this row; it changes when the item is published again. */
  id: Scalars['ID']['output'];
  /** Name of the building, hall or site, e.g. Parliament of Wallonia; per language. */
  name: Scalars['String']['output'];
};

/** Conditions on: venue. */
export type ComponentSharedVenueFiltersInput = {
  /** Street and number, with the entrance for the press if it has one of its own; without city or country. */
  address?: InputMaybe<StringFilterInput>;
  /** All of these hold. */
  and?: InputMaybe<Array<InputMaybe<ComponentSharedVenueFiltersInput>>>;
  /** City or town as written in this language, e.g. Namur or Brussels. */
  city?: InputMaybe<StringFilterInput>;
  /** Country of the venue as an ISO 3166-1 alpha-2 code, two capital letters, e.g. BE. */
  countryCode?: InputMaybe<StringFilterInput>;
  /** Name of the building, hall or site, e.g. Parliament of Wallonia; per language. */
  name?: InputMaybe<StringFilterInput>;
  /** This does not hold. */
  not?: InputMaybe<ComponentSharedVenueFiltersInput>;
  /** One of these holds. */
  or?: InputMaybe<Array<InputMaybe<ComponentSharedVenueFiltersInput>>>;
};

/** A person whom the press may call or write to; public only through a published communiqué or event that names them. */
export type Contact = {
  __typename?: 'Contact';
  /** When this version was made. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The item’s lasting id, the same in all languages. */
  documentId: Scalars['ID']['output'];
  /** Address at which the press may write, e.g. press@example.org; shared by all languages, public as soon as the contact is. */
  email?: Maybe<Scalars['String']['output']>;
  /** First name and surname, in the order and spelling the press should print; shared by all languages. */
  fullName: Scalars['String']['output'];
  /** Languages in which the contact answers the press, as BCP 47 tags, e.g. fr, nl, en-GB; entered once for all language versions. */
  languages: Array<Scalars['String']['output']>;
  /** Language of this version. */
  locale?: Maybe<Scalars['String']['output']>;
  /** The other published language versions. */
  localizations: Array<Maybe<Contact>>;
  /** The other published language versions. */
  localizations_connection?: Maybe<ContactRelationResponseCollection>;
  /** Organisation the contact speaks for; shared by all languages, and readers only see it once it has been announced. */
  organisation?: Maybe<Organisation>;
  /** In E.164, without spaces: +32 81 24 60 00 is entered as +3281246000; shared by all languages, public as soon as the contact is. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Portrait of the contact, with alternative text and credit in this language; public as soon as the contact is. */
  photo?: Maybe<ComponentSharedAttachment>;
  /** When this version was published. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Position as readers should see it, e.g. Head of the press office; per language. */
  role?: Maybe<Scalars['String']['output']>;
  /** When this version was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A person whom the press may call or write to; public only through a published communiqué or event that names them. */
export type ContactLocalizationsArgs = {
  filters?: InputMaybe<ContactFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


/** A person whom the press may call or write to; public only through a published communiqué or event that names them. */
export type ContactLocalizations_ConnectionArgs = {
  filters?: InputMaybe<ContactFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

/** Conditions on: press contact. */
export type ContactFiltersInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<InputMaybe<ContactFiltersInput>>>;
  /** When this version was made. */
  createdAt?: InputMaybe<DateTimeFilterInput>;
  /** The item’s lasting id, the same in all languages. */
  documentId?: InputMaybe<IdFilterInput>;
  /** Address at which the press may write, e.g. press@example.org; shared by all languages, public as soon as the contact is. */
  email?: InputMaybe<StringFilterInput>;
  /** First name and surname, in the order and spelling the press should print; shared by all languages. */
  fullName?: InputMaybe<StringFilterInput>;
  /** Language of this version. */
  locale?: InputMaybe<StringFilterInput>;
  /** The other published language versions. */
  localizations?: InputMaybe<ContactFiltersInput>;
  /** This does not hold. */
  not?: InputMaybe<ContactFiltersInput>;
  /** One of these holds. */
  or?: InputMaybe<Array<InputMaybe<ContactFiltersInput>>>;
  /** Organisation the contact speaks for; shared by all languages, and readers only see it once it has been announced. */
  organisation?: InputMaybe<OrganisationFiltersInput>;
  /** In E.164, without spaces: +32 81 24 60 00 is entered as +3281246000; shared by all languages, public as soon as the contact is. */
  phone?: InputMaybe<StringFilterInput>;
  /** Portrait of the contact, with alternative text and credit in this language; public as soon as the contact is. */
  photo?: InputMaybe<ComponentSharedAttachmentFiltersInput>;
  /** When this version was published. */
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  /** Position as readers should see it, e.g. Head of the press office; per language. */
  role?: InputMaybe<StringFilterInput>;
  /** When this version was last changed. */
  updatedAt?: InputMaybe<DateTimeFilterInput>;
};

/** Part of a list: press contact. */
export type ContactRelationResponseCollection = {
  __typename?: 'ContactRelationResponseCollection';
  /** The items. */
  nodes: Array<Contact>;
};

export type DateTimeFilterInput = {
  and?: InputMaybe<Array<InputMaybe<Scalars['DateTime']['input']>>>;
  between?: InputMaybe<Array<InputMaybe<Scalars['DateTime']['input']>>>;
  contains?: InputMaybe<Scalars['DateTime']['input']>;
  containsi?: InputMaybe<Scalars['DateTime']['input']>;
  endsWith?: InputMaybe<Scalars['DateTime']['input']>;
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  eqi?: InputMaybe<Scalars['DateTime']['input']>;
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['DateTime']['input']>>>;
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  lte?: InputMaybe<Scalars['DateTime']['input']>;
  ne?: InputMaybe<Scalars['DateTime']['input']>;
  nei?: InputMaybe<Scalars['DateTime']['input']>;
  not?: InputMaybe<DateTimeFilterInput>;
  notContains?: InputMaybe<Scalars['DateTime']['input']>;
  notContainsi?: InputMaybe<Scalars['DateTime']['input']>;
  notIn?: InputMaybe<Array<InputMaybe<Scalars['DateTime']['input']>>>;
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  null?: InputMaybe<Scalars['Boolean']['input']>;
  or?: InputMaybe<Array<InputMaybe<Scalars['DateTime']['input']>>>;
  startsWith?: InputMaybe<Scalars['DateTime']['input']>;
};

/** An entry of the programme: the summit itself, one of its sessions, a press conference, a visit. */
export type Event = {
  __typename?: 'Event';
  /** Whether only the days are known, so that no hours are to be shown; shared by all languages. */
  allDay: Scalars['Boolean']['output'];
  /** Whom the press may call or write to about the event; shared by all languages, public as soon as the event is published. */
  contacts: Array<Maybe<Contact>>;
  /** Whom the press may call or write to about the event; shared by all languages, public as soon as the event is published. */
  contacts_connection?: Maybe<ContactRelationResponseCollection>;
  /** When this version was made. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is about and who is expected, in Markdown and per language; HTML is refused and links may only be http(s), mailto or tel. */
  description?: Maybe<Scalars['String']['output']>;
  /** The item’s lasting id, the same in all languages. */
  documentId: Scalars['ID']['output'];
  /** Date and time at which it ends, never before the start; stored in UTC, shared by all languages. */
  endsAt: Scalars['DateTime']['output'];
  /** Words without the # sign and without spaces, e.g. AIMFNAMUR2021; shared by all languages. */
  hashtags: Array<Scalars['String']['output']>;
  /** What sort of event it is, e.g. the summit, a round table or a press conference; shared by all languages. */
  kind: EventKind;
  /** Language of this version. */
  locale?: Maybe<Scalars['String']['output']>;
  /** The other published language versions. */
  localizations: Array<Maybe<Event>>;
  /** The other published language versions. */
  localizations_connection?: Maybe<EventRelationResponseCollection>;
  /** Organisations that take part in the event; shared by all languages, visible to readers once announced. */
  organisations: Array<Maybe<Organisation>>;
  /** Organisations that take part in the event; shared by all languages, visible to readers once announced. */
  organisations_connection?: Maybe<OrganisationRelationResponseCollection>;
  /** Organisations that run the event, e.g. the City of Namur; shared by all languages, visible to readers once announced. */
  organisers: Array<Maybe<Organisation>>;
  /** Organisations that run the event, e.g. the City of Namur; shared by all languages, visible to readers once announced. */
  organisers_connection?: Maybe<OrganisationRelationResponseCollection>;
  /** Event of which this is a session, e.g. the summit, within whose dates it must lie; shared by all languages. */
  parent?: Maybe<Event>;
  /** States and governments that take part in the event; shared by all languages, visible to readers once announced. */
  participatingStates: Array<Maybe<ParticipatingState>>;
  /** States and governments that take part in the event; shared by all languages, visible to readers once announced. */
  participatingStates_connection?: Maybe<ParticipatingStateRelationResponseCollection>;
  /** Organisations that support the event without running it; shared by all languages, visible to readers once announced. */
  partners: Array<Maybe<Organisation>>;
  /** Organisations that support the event without running it; shared by all languages, visible to readers once announced. */
  partners_connection?: Maybe<OrganisationRelationResponseCollection>;
  /** How the press gets in: freely, with accreditation, through a pool that shares its material, or not at all; shared by all languages. */
  pressAccess: PressAccess;
  /** Number of places for the press, a whole number from 0; shared by all languages, empty where none has been set. */
  pressCapacity?: Maybe<Scalars['Int']['output']>;
  /** When this version was published. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The published sessions of this event. One that has no version in the language asked for stands in the default language. */
  sessions: Array<Event>;
  /** Last part of the page’s address in this language, e.g. round-table; made from the title if left empty, and former ones keep answering. */
  slug?: Maybe<Scalars['String']['output']>;
  /** Date and time at which it begins, stored in UTC and shared by all languages; to be shown in the time zone of the event. */
  startsAt: Scalars['DateTime']['output'];
  /** IANA name of the time zone in which the event takes place, e.g. Europe/Brussels; shared by all languages. */
  timeZone: Scalars['String']['output'];
  /** Name of the event as the programme prints it, without its date or place; per language. */
  title: Scalars['String']['output'];
  /** When this version was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it takes place: name, address, city and country; per language. */
  venue?: Maybe<ComponentSharedVenue>;
  /** Full address of the event’s own site, e.g. https://www.aimfnamur2021.be; shared by all languages. */
  website?: Maybe<Scalars['String']['output']>;
};


/** An entry of the programme: the summit itself, one of its sessions, a press conference, a visit. */
export type EventContactsArgs = {
  filters?: InputMaybe<ContactFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


/** An entry of the programme: the summit itself, one of its sessions, a press conference, a visit. */
export type EventContacts_ConnectionArgs = {
  filters?: InputMaybe<ContactFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


/** An entry of the programme: the summit itself, one of its sessions, a press conference, a visit. */
export type EventLocalizationsArgs = {
  filters?: InputMaybe<EventFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


/** An entry of the programme: the summit itself, one of its sessions, a press conference, a visit. */
export type EventLocalizations_ConnectionArgs = {
  filters?: InputMaybe<EventFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


/** An entry of the programme: the summit itself, one of its sessions, a press conference, a visit. */
export type EventOrganisationsArgs = {
  filters?: InputMaybe<OrganisationFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


/** An entry of the programme: the summit itself, one of its sessions, a press conference, a visit. */
export type EventOrganisations_ConnectionArgs = {
  filters?: InputMaybe<OrganisationFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


/** An entry of the programme: the summit itself, one of its sessions, a press conference, a visit. */
export type EventOrganisersArgs = {
  filters?: InputMaybe<OrganisationFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


/** An entry of the programme: the summit itself, one of its sessions, a press conference, a visit. */
export type EventOrganisers_ConnectionArgs = {
  filters?: InputMaybe<OrganisationFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


/** An entry of the programme: the summit itself, one of its sessions, a press conference, a visit. */
export type EventParticipatingStatesArgs = {
  filters?: InputMaybe<ParticipatingStateFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


/** An entry of the programme: the summit itself, one of its sessions, a press conference, a visit. */
export type EventParticipatingStates_ConnectionArgs = {
  filters?: InputMaybe<ParticipatingStateFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


/** An entry of the programme: the summit itself, one of its sessions, a press conference, a visit. */
export type EventPartnersArgs = {
  filters?: InputMaybe<OrganisationFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


/** An entry of the programme: the summit itself, one of its sessions, a press conference, a visit. */
export type EventPartners_ConnectionArgs = {
  filters?: InputMaybe<OrganisationFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


/** An entry of the programme: the summit itself, one of its sessions, a press conference, a visit. */
export type EventSessionsArgs = {
  filters?: InputMaybe<EventFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

/** Part of a list: event. */
export type EventEntityResponseCollection = {
  __typename?: 'EventEntityResponseCollection';
  /** The items. */
  nodes: Array<Event>;
  /** Which part of the list this is, and how long the whole of it. */
  pageInfo: Pagination;
};

/** Conditions on: event. */
export type EventFiltersInput = {
  /** Whether only the days are known, so that no hours are to be shown; shared by all languages. */
  allDay?: InputMaybe<BooleanFilterInput>;
  /** All of these hold. */
  and?: InputMaybe<Array<InputMaybe<EventFiltersInput>>>;
  /** Whom the press may call or write to about the event; shared by all languages, public as soon as the event is published. */
  contacts?: InputMaybe<ContactFiltersInput>;
  /** When this version was made. */
  createdAt?: InputMaybe<DateTimeFilterInput>;
  /** What it is about and who is expected, in Markdown and per language; HTML is refused and links may only be http(s), mailto or tel. */
  description?: InputMaybe<StringFilterInput>;
  /** The item’s lasting id, the same in all languages. */
  documentId?: InputMaybe<IdFilterInput>;
  /** Date and time at which it ends, never before the start; stored in UTC, shared by all languages. */
  endsAt?: InputMaybe<DateTimeFilterInput>;
  /** What sort of event it is, e.g. the summit, a round table or a press conference; shared by all languages. */
  kind?: InputMaybe<StringFilterInput>;
  /** Language of this version. */
  locale?: InputMaybe<StringFilterInput>;
  /** The other published language versions. */
  localizations?: InputMaybe<EventFiltersInput>;
  /** This does not hold. */
  not?: InputMaybe<EventFiltersInput>;
  /** One of these holds. */
  or?: InputMaybe<Array<InputMaybe<EventFiltersInput>>>;
  /** Organisations that take part in the event; shared by all languages, visible to readers once announced. */
  organisations?: InputMaybe<OrganisationFiltersInput>;
  /** Organisations that run the event, e.g. the City of Namur; shared by all languages, visible to readers once announced. */
  organisers?: InputMaybe<OrganisationFiltersInput>;
  /** Event of which this is a session, e.g. the summit, within whose dates it must lie; shared by all languages. */
  parent?: InputMaybe<EventFiltersInput>;
  /** States and governments that take part in the event; shared by all languages, visible to readers once announced. */
  participatingStates?: InputMaybe<ParticipatingStateFiltersInput>;
  /** Organisations that support the event without running it; shared by all languages, visible to readers once announced. */
  partners?: InputMaybe<OrganisationFiltersInput>;
  /** How the press gets in: freely, with accreditation, through a pool that shares its material, or not at all; shared by all languages. */
  pressAccess?: InputMaybe<StringFilterInput>;
  /** Number of places for the press, a whole number from 0; shared by all languages, empty where none has been set. */
  pressCapacity?: InputMaybe<IntFilterInput>;
  /** When this version was published. */
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  /** Last part of the page’s address in this language, e.g. round-table; made from the title if left empty, and former ones keep answering. */
  slug?: InputMaybe<StringFilterInput>;
  /** Date and time at which it begins, stored in UTC and shared by all languages; to be shown in the time zone of the event. */
  startsAt?: InputMaybe<DateTimeFilterInput>;
  /** IANA name of the time zone in which the event takes place, e.g. Europe/Brussels; shared by all languages. */
  timeZone?: InputMaybe<StringFilterInput>;
  /** Name of the event as the programme prints it, without its date or place; per language. */
  title?: InputMaybe<StringFilterInput>;
  /** When this version was last changed. */
  updatedAt?: InputMaybe<DateTimeFilterInput>;
  /** Where it takes place: name, address, city and country; per language. */
  venue?: InputMaybe<ComponentSharedVenueFiltersInput>;
  /** Full address of the event’s own site, e.g. https://www.aimfnamur2021.be; shared by all languages. */
  website?: InputMaybe<StringFilterInput>;
};

/** What sort of event it is, e.g. the summit, a round table or a press conference; shared by all languages. */
export type EventKind =
  /** Press briefing */
  | 'BRIEFING'
  /** Festival */
  | 'FESTIVAL'
  /** Other */
  | 'OTHER'
  /** Preparatory work */
  | 'PREPARATORY_WORK'
  /** Press conference */
  | 'PRESS_CONFERENCE'
  /** Round table */
  | 'ROUND_TABLE'
  /** Summit */
  | 'SUMMIT'
  /** Visit */
  | 'VISIT';

/** Part of a list: event. */
export type EventRelationResponseCollection = {
  __typename?: 'EventRelationResponseCollection';
  /** The items. */
  nodes: Array<Event>;
};

export type I18NLocale = {
  __typename?: 'I18NLocale';
  code?: Maybe<Scalars['String']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  documentId: Scalars['ID']['output'];
  name?: Maybe<Scalars['String']['output']>;
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type I18NLocaleEntityResponseCollection = {
  __typename?: 'I18NLocaleEntityResponseCollection';
  nodes: Array<I18NLocale>;
  pageInfo: Pagination;
};

export type I18NLocaleFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<I18NLocaleFiltersInput>>>;
  code?: InputMaybe<StringFilterInput>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  documentId?: InputMaybe<IdFilterInput>;
  name?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<I18NLocaleFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<I18NLocaleFiltersInput>>>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
};

export type IdFilterInput = {
  and?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  between?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  contains?: InputMaybe<Scalars['ID']['input']>;
  containsi?: InputMaybe<Scalars['ID']['input']>;
  endsWith?: InputMaybe<Scalars['ID']['input']>;
  eq?: InputMaybe<Scalars['ID']['input']>;
  eqi?: InputMaybe<Scalars['ID']['input']>;
  gt?: InputMaybe<Scalars['ID']['input']>;
  gte?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  lt?: InputMaybe<Scalars['ID']['input']>;
  lte?: InputMaybe<Scalars['ID']['input']>;
  ne?: InputMaybe<Scalars['ID']['input']>;
  nei?: InputMaybe<Scalars['ID']['input']>;
  not?: InputMaybe<IdFilterInput>;
  notContains?: InputMaybe<Scalars['ID']['input']>;
  notContainsi?: InputMaybe<Scalars['ID']['input']>;
  notIn?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  null?: InputMaybe<Scalars['Boolean']['input']>;
  or?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  startsWith?: InputMaybe<Scalars['ID']['input']>;
};

export type IntFilterInput = {
  and?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  between?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  contains?: InputMaybe<Scalars['Int']['input']>;
  containsi?: InputMaybe<Scalars['Int']['input']>;
  endsWith?: InputMaybe<Scalars['Int']['input']>;
  eq?: InputMaybe<Scalars['Int']['input']>;
  eqi?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  nei?: InputMaybe<Scalars['Int']['input']>;
  not?: InputMaybe<IntFilterInput>;
  notContains?: InputMaybe<Scalars['Int']['input']>;
  notContainsi?: InputMaybe<Scalars['Int']['input']>;
  notIn?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  null?: InputMaybe<Scalars['Boolean']['input']>;
  or?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  startsWith?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Change user password. Confirm with the current password. */
  changePassword?: Maybe<UsersPermissionsLoginPayload>;
  /** Request a reset password token */
  forgotPassword?: Maybe<UsersPermissionsPasswordPayload>;
  login: UsersPermissionsLoginPayload;
  /** Reset user password. Confirm with a code (resetToken from forgotPassword) */
  resetPassword?: Maybe<UsersPermissionsLoginPayload>;
};


export type MutationChangePasswordArgs = {
  currentPassword: Scalars['String']['input'];
  password: Scalars['String']['input'];
  passwordConfirmation: Scalars['String']['input'];
};


export type MutationForgotPasswordArgs = {
  email: Scalars['String']['input'];
};


export type MutationLoginArgs = {
  input: UsersPermissionsLoginInput;
};


export type MutationResetPasswordArgs = {
  code: Scalars['String']['input'];
  password: Scalars['String']['input'];
  passwordConfirmation: Scalars['String']['input'];
};

/** An organiser, a partner or any other body that takes part in the summit; public once it has been announced. */
export type Organisation = {
  __typename?: 'Organisation';
  /** Acronym used in this language, without full stops, e.g. EU; empty where there is none. */
  acronym?: Maybe<Scalars['String']['output']>;
  /** Whether participation has been announced: public from then on; before that, nobody outside sees that it takes part; shared by all languages. */
  announced: Scalars['Boolean']['output'];
  /** Standing paragraph about the organisation for the end of a communiqué; per language, in Markdown, HTML refused, links http(s), mailto or tel. */
  boilerplate?: Maybe<Scalars['String']['output']>;
  /** Country of its seat as an ISO 3166-1 alpha-2 code, two capital letters, e.g. BE; shared by all languages. */
  countryCode?: Maybe<Scalars['String']['output']>;
  /** When this version was made. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The item’s lasting id, the same in all languages. */
  documentId: Scalars['ID']['output'];
  /** What sort of body it is, e.g. a city, a parliament or an international organisation; shared by all languages. */
  kind: OrganisationKind;
  /** Language of this version. */
  locale?: Maybe<Scalars['String']['output']>;
  /** The other published language versions. */
  localizations: Array<Maybe<Organisation>>;
  /** The other published language versions. */
  localizations_connection?: Maybe<OrganisationRelationResponseCollection>;
  /** Logo for the press to use, in the version for this language, with alternative text. */
  logo?: Maybe<ComponentSharedAttachment>;
  /** Full name without the acronym, e.g. City of Namur or Parliament of Wallonia; per language. */
  name: Scalars['String']['output'];
  /** When this version was published. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last part of the page’s address in this language, e.g. city-of-namur; made from the name if left empty, and former ones keep answering. */
  slug?: Maybe<Scalars['String']['output']>;
  /** When this version was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Full address of its own site, e.g. https://www.example.org; shared by all languages. */
  website?: Maybe<Scalars['String']['output']>;
};


/** An organiser, a partner or any other body that takes part in the summit; public once it has been announced. */
export type OrganisationLocalizationsArgs = {
  filters?: InputMaybe<OrganisationFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


/** An organiser, a partner or any other body that takes part in the summit; public once it has been announced. */
export type OrganisationLocalizations_ConnectionArgs = {
  filters?: InputMaybe<OrganisationFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

/** Part of a list: organisation. */
export type OrganisationEntityResponseCollection = {
  __typename?: 'OrganisationEntityResponseCollection';
  /** The items. */
  nodes: Array<Organisation>;
  /** Which part of the list this is, and how long the whole of it. */
  pageInfo: Pagination;
};

/** Conditions on: organisation. */
export type OrganisationFiltersInput = {
  /** Acronym used in this language, without full stops, e.g. EU; empty where there is none. */
  acronym?: InputMaybe<StringFilterInput>;
  /** All of these hold. */
  and?: InputMaybe<Array<InputMaybe<OrganisationFiltersInput>>>;
  /** Whether participation has been announced: public from then on; before that, nobody outside sees that it takes part; shared by all languages. */
  announced?: InputMaybe<BooleanFilterInput>;
  /** Standing paragraph about the organisation for the end of a communiqué; per language, in Markdown, HTML refused, links http(s), mailto or tel. */
  boilerplate?: InputMaybe<StringFilterInput>;
  /** Country of its seat as an ISO 3166-1 alpha-2 code, two capital letters, e.g. BE; shared by all languages. */
  countryCode?: InputMaybe<StringFilterInput>;
  /** When this version was made. */
  createdAt?: InputMaybe<DateTimeFilterInput>;
  /** The item’s lasting id, the same in all languages. */
  documentId?: InputMaybe<IdFilterInput>;
  /** What sort of body it is, e.g. a city, a parliament or an international organisation; shared by all languages. */
  kind?: InputMaybe<StringFilterInput>;
  /** Language of this version. */
  locale?: InputMaybe<StringFilterInput>;
  /** The other published language versions. */
  localizations?: InputMaybe<OrganisationFiltersInput>;
  /** Logo for the press to use, in the version for this language, with alternative text. */
  logo?: InputMaybe<ComponentSharedAttachmentFiltersInput>;
  /** Full name without the acronym, e.g. City of Namur or Parliament of Wallonia; per language. */
  name?: InputMaybe<StringFilterInput>;
  /** This does not hold. */
  not?: InputMaybe<OrganisationFiltersInput>;
  /** One of these holds. */
  or?: InputMaybe<Array<InputMaybe<OrganisationFiltersInput>>>;
  /** When this version was published. */
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  /** Last part of the page’s address in this language, e.g. city-of-namur; made from the name if left empty, and former ones keep answering. */
  slug?: InputMaybe<StringFilterInput>;
  /** When this version was last changed. */
  updatedAt?: InputMaybe<DateTimeFilterInput>;
  /** Full address of its own site, e.g. https://www.example.org; shared by all languages. */
  website?: InputMaybe<StringFilterInput>;
};

/** What sort of body it is, e.g. a city, a parliament or an international organisation; shared by all languages. */
export type OrganisationKind =
  /** City */
  | 'CITY'
  /** City network */
  | 'CITY_NETWORK'
  /** Company */
  | 'COMPANY'
  /** Festival */
  | 'FESTIVAL'
  /** Government */
  | 'GOVERNMENT'
  /** International organisation */
  | 'INTERNATIONAL_ORGANISATION'
  /** Other */
  | 'OTHER'
  /** Parliament */
  | 'PARLIAMENT';

/** Part of a list: organisation. */
export type OrganisationRelationResponseCollection = {
  __typename?: 'OrganisationRelationResponseCollection';
  /** The items. */
  nodes: Array<Organisation>;
};

export type Pagination = {
  __typename?: 'Pagination';
  page: Scalars['Int']['output'];
  pageCount: Scalars['Int']['output'];
  pageSize: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

export type PaginationArg = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  pageSize?: InputMaybe<Scalars['Int']['input']>;
  start?: InputMaybe<Scalars['Int']['input']>;
};

/** A state, or a government that is not a state, that takes part in the summit; public once it has been announced. */
export type ParticipatingState = {
  __typename?: 'ParticipatingState';
  /** Whether participation has been announced: public from then on; before that, nobody outside sees that it takes part; shared by all languages. */
  announced: Scalars['Boolean']['output'];
  /** ISO 3166-1 alpha-2 code, two capital letters, e.g. BE; only for states, shared by all languages. */
  countryCode?: Maybe<Scalars['String']['output']>;
  /** When this version was made. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The item’s lasting id, the same in all languages. */
  documentId: Scalars['ID']['output'];
  /** The published events in which this state or government takes part. */
  events: Array<Event>;
  /** Whether it is a state or a government that is not a state, such as Wallonia; decides which code applies, shared by all languages. */
  kind: ParticipatingStateKind;
  /** Language of this version. */
  locale?: Maybe<Scalars['String']['output']>;
  /** The other published language versions. */
  localizations: Array<Maybe<ParticipatingState>>;
  /** The other published language versions. */
  localizations_connection?: Maybe<ParticipatingStateRelationResponseCollection>;
  /** Name commonly used, by which lists are sorted, e.g. Morocco or Wallonia; per language. */
  name: Scalars['String']['output'];
  /** Full name in formal use, e.g. Kingdom of Morocco; per language, empty where it is the usual name. */
  officialName?: Maybe<Scalars['String']['output']>;
  /** State it belongs to, e.g. Belgium for Wallonia; shared by all languages, empty where that state does not take part. */
  parent?: Maybe<ParticipatingState>;
  /** When this version was published. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last part of the page’s address in this language, e.g. morocco; made from the usual name if left empty, and former ones keep answering. */
  slug?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-2 code, only for governments that have one, e.g. CA-QC or BE-WAL; empty for the Fédération Wallonie-Bruxelles. */
  subdivisionCode?: Maybe<Scalars['String']['output']>;
  /** When this version was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A state, or a government that is not a state, that takes part in the summit; public once it has been announced. */
export type ParticipatingStateEventsArgs = {
  filters?: InputMaybe<EventFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


/** A state, or a government that is not a state, that takes part in the summit; public once it has been announced. */
export type ParticipatingStateLocalizationsArgs = {
  filters?: InputMaybe<ParticipatingStateFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


/** A state, or a government that is not a state, that takes part in the summit; public once it has been announced. */
export type ParticipatingStateLocalizations_ConnectionArgs = {
  filters?: InputMaybe<ParticipatingStateFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

/** Part of a list: participating state or government. */
export type ParticipatingStateEntityResponseCollection = {
  __typename?: 'ParticipatingStateEntityResponseCollection';
  /** The items. */
  nodes: Array<ParticipatingState>;
  /** Which part of the list this is, and how long the whole of it. */
  pageInfo: Pagination;
};

/** Conditions on: participating state or government. */
export type ParticipatingStateFiltersInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<InputMaybe<ParticipatingStateFiltersInput>>>;
  /** Whether participation has been announced: public from then on; before that, nobody outside sees that it takes part; shared by all languages. */
  announced?: InputMaybe<BooleanFilterInput>;
  /** ISO 3166-1 alpha-2 code, two capital letters, e.g. BE; only for states, shared by all languages. */
  countryCode?: InputMaybe<StringFilterInput>;
  /** When this version was made. */
  createdAt?: InputMaybe<DateTimeFilterInput>;
  /** The item’s lasting id, the same in all languages. */
  documentId?: InputMaybe<IdFilterInput>;
  /** Whether it is a state or a government that is not a state, such as Wallonia; decides which code applies, shared by all languages. */
  kind?: InputMaybe<StringFilterInput>;
  /** Language of this version. */
  locale?: InputMaybe<StringFilterInput>;
  /** The other published language versions. */
  localizations?: InputMaybe<ParticipatingStateFiltersInput>;
  /** Name commonly used, by which lists are sorted, e.g. Morocco or Wallonia; per language. */
  name?: InputMaybe<StringFilterInput>;
  /** This does not hold. */
  not?: InputMaybe<ParticipatingStateFiltersInput>;
  /** Full name in formal use, e.g. Kingdom of Morocco; per language, empty where it is the usual name. */
  officialName?: InputMaybe<StringFilterInput>;
  /** One of these holds. */
  or?: InputMaybe<Array<InputMaybe<ParticipatingStateFiltersInput>>>;
  /** State it belongs to, e.g. Belgium for Wallonia; shared by all languages, empty where that state does not take part. */
  parent?: InputMaybe<ParticipatingStateFiltersInput>;
  /** When this version was published. */
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  /** Last part of the page’s address in this language, e.g. morocco; made from the usual name if left empty, and former ones keep answering. */
  slug?: InputMaybe<StringFilterInput>;
  /** ISO 3166-2 code, only for governments that have one, e.g. CA-QC or BE-WAL; empty for the Fédération Wallonie-Bruxelles. */
  subdivisionCode?: InputMaybe<StringFilterInput>;
  /** When this version was last changed. */
  updatedAt?: InputMaybe<DateTimeFilterInput>;
};

/** Whether it is a state or a government that is not a state, such as Wallonia; decides which code applies, shared by all languages. */
export type ParticipatingStateKind =
  /** Government */
  | 'GOVERNMENT'
  /** State */
  | 'STATE';

/** Part of a list: participating state or government. */
export type ParticipatingStateRelationResponseCollection = {
  __typename?: 'ParticipatingStateRelationResponseCollection';
  /** The items. */
  nodes: Array<ParticipatingState>;
};

/** How the press gets in: freely, with accreditation, through a pool that shares its material, or not at all; shared by all languages. */
export type PressAccess =
  /** Accredited press only */
  | 'ACCREDITED'
  /** Closed to the press */
  | 'CLOSED'
  /** Open to the press */
  | 'OPEN'
  /** Pool only */
  | 'POOL';

export type Query = {
  __typename?: 'Query';
  /** One published communiqué by its id, or null. */
  communique?: Maybe<Communique>;
  /** The published communiqué at an address, or null. An address that it had before keeps answering; `slug` says the present one. */
  communiqueBySlug?: Maybe<Communique>;
  /** What the public may see of this kind: communiqué. */
  communiques: Array<Maybe<Communique>>;
  /** The same list with its totals: communiqué. */
  communiques_connection?: Maybe<CommuniqueEntityResponseCollection>;
  /** One published event by its id, or null. */
  event?: Maybe<Event>;
  /** The published event at an address, or null. An address that it had before keeps answering; `slug` says the present one. */
  eventBySlug?: Maybe<Event>;
  /** What the public may see of this kind: event. */
  events: Array<Maybe<Event>>;
  /** The same list with its totals: event. */
  events_connection?: Maybe<EventEntityResponseCollection>;
  i18NLocale?: Maybe<I18NLocale>;
  i18NLocales: Array<Maybe<I18NLocale>>;
  i18NLocales_connection?: Maybe<I18NLocaleEntityResponseCollection>;
  me?: Maybe<UsersPermissionsMe>;
  /** One published organisation by its id, or null. */
  organisation?: Maybe<Organisation>;
  /** What the public may see of this kind: organisation. */
  organisations: Array<Maybe<Organisation>>;
  /** The same list with its totals: organisation. */
  organisations_connection?: Maybe<OrganisationEntityResponseCollection>;
  /** One published participating state or government by its id, or null. */
  participatingState?: Maybe<ParticipatingState>;
  /** What the public may see of this kind: participating state or government. */
  participatingStates: Array<Maybe<ParticipatingState>>;
  /** The same list with its totals: participating state or government. */
  participatingStates_connection?: Maybe<ParticipatingStateEntityResponseCollection>;
};


export type QueryCommuniqueArgs = {
  documentId: Scalars['ID']['input'];
  locale?: InputMaybe<Scalars['I18NLocaleCode']['input']>;
};


export type QueryCommuniqueBySlugArgs = {
  locale?: InputMaybe<Scalars['I18NLocaleCode']['input']>;
  slug: Scalars['String']['input'];
};


export type QueryCommuniquesArgs = {
  filters?: InputMaybe<CommuniqueFiltersInput>;
  locale?: InputMaybe<Scalars['I18NLocaleCode']['input']>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


export type QueryCommuniques_ConnectionArgs = {
  filters?: InputMaybe<CommuniqueFiltersInput>;
  locale?: InputMaybe<Scalars['I18NLocaleCode']['input']>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


export type QueryEventArgs = {
  documentId: Scalars['ID']['input'];
  locale?: InputMaybe<Scalars['I18NLocaleCode']['input']>;
};


export type QueryEventBySlugArgs = {
  locale?: InputMaybe<Scalars['I18NLocaleCode']['input']>;
  slug: Scalars['String']['input'];
};


export type QueryEventsArgs = {
  filters?: InputMaybe<EventFiltersInput>;
  locale?: InputMaybe<Scalars['I18NLocaleCode']['input']>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


export type QueryEvents_ConnectionArgs = {
  filters?: InputMaybe<EventFiltersInput>;
  locale?: InputMaybe<Scalars['I18NLocaleCode']['input']>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


export type QueryI18NLocaleArgs = {
  documentId: Scalars['ID']['input'];
};


export type QueryI18NLocalesArgs = {
  filters?: InputMaybe<I18NLocaleFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


export type QueryI18NLocales_ConnectionArgs = {
  filters?: InputMaybe<I18NLocaleFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


export type QueryOrganisationArgs = {
  documentId: Scalars['ID']['input'];
  locale?: InputMaybe<Scalars['I18NLocaleCode']['input']>;
};


export type QueryOrganisationsArgs = {
  filters?: InputMaybe<OrganisationFiltersInput>;
  locale?: InputMaybe<Scalars['I18NLocaleCode']['input']>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


export type QueryOrganisations_ConnectionArgs = {
  filters?: InputMaybe<OrganisationFiltersInput>;
  locale?: InputMaybe<Scalars['I18NLocaleCode']['input']>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


export type QueryParticipatingStateArgs = {
  documentId: Scalars['ID']['input'];
  locale?: InputMaybe<Scalars['I18NLocaleCode']['input']>;
};


export type QueryParticipatingStatesArgs = {
  filters?: InputMaybe<ParticipatingStateFiltersInput>;
  locale?: InputMaybe<Scalars['I18NLocaleCode']['input']>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


export type QueryParticipatingStates_ConnectionArgs = {
  filters?: InputMaybe<ParticipatingStateFiltersInput>;
  locale?: InputMaybe<Scalars['I18NLocaleCode']['input']>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type StringFilterInput = {
  and?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  between?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  containsi?: InputMaybe<Scalars['String']['input']>;
  endsWith?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  eqi?: InputMaybe<Scalars['String']['input']>;
  gt?: InputMaybe<Scalars['String']['input']>;
  gte?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  lt?: InputMaybe<Scalars['String']['input']>;
  lte?: InputMaybe<Scalars['String']['input']>;
  ne?: InputMaybe<Scalars['String']['input']>;
  nei?: InputMaybe<Scalars['String']['input']>;
  not?: InputMaybe<StringFilterInput>;
  notContains?: InputMaybe<Scalars['String']['input']>;
  notContainsi?: InputMaybe<Scalars['String']['input']>;
  notIn?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  null?: InputMaybe<Scalars['Boolean']['input']>;
  or?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type UploadFile = {
  __typename?: 'UploadFile';
  alternativeText?: Maybe<Scalars['String']['output']>;
  caption?: Maybe<Scalars['String']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  documentId: Scalars['ID']['output'];
  ext?: Maybe<Scalars['String']['output']>;
  focalPoint?: Maybe<Scalars['JSON']['output']>;
  formats?: Maybe<Scalars['JSON']['output']>;
  hash: Scalars['String']['output'];
  height?: Maybe<Scalars['Int']['output']>;
  mime: Scalars['String']['output'];
  name: Scalars['String']['output'];
  previewUrl?: Maybe<Scalars['String']['output']>;
  provider: Scalars['String']['output'];
  provider_metadata?: Maybe<Scalars['JSON']['output']>;
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  size: Scalars['Float']['output'];
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  url: Scalars['String']['output'];
  width?: Maybe<Scalars['Int']['output']>;
};

export type UsersPermissionsLoginInput = {
  identifier: Scalars['String']['input'];
  password: Scalars['String']['input'];
  provider?: Scalars['String']['input'];
};

export type UsersPermissionsLoginPayload = {
  __typename?: 'UsersPermissionsLoginPayload';
  jwt?: Maybe<Scalars['String']['output']>;
  user: UsersPermissionsMe;
};

export type UsersPermissionsMe = {
  __typename?: 'UsersPermissionsMe';
  blocked?: Maybe<Scalars['Boolean']['output']>;
  confirmed?: Maybe<Scalars['Boolean']['output']>;
  documentId: Scalars['ID']['output'];
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  role?: Maybe<UsersPermissionsMeRole>;
  username: Scalars['String']['output'];
};

export type UsersPermissionsMeRole = {
  __typename?: 'UsersPermissionsMeRole';
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  type?: Maybe<Scalars['String']['output']>;
};

export type UsersPermissionsPasswordPayload = {
  __typename?: 'UsersPermissionsPasswordPayload';
  ok: Scalars['Boolean']['output'];
};
