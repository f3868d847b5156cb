export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date string, such as 2007-12-03, compliant with the `full-date` format outlined in section 5.6 of the RFC 3339 profile of the ISO 8601 standard for representation of dates and times using the Gregorian calendar. */
  Date: { input: string; output: string; }
  /** A date-time string at UTC, such as 2007-12-03T10:15:30Z, compliant with the `date-time` format outlined in section 5.6 of the RFC 3339 profile of the ISO 8601 standard for representation of dates and times using the Gregorian calendar. */
  DateTime: { input: string; output: string; }
  /** A language of this newsroom, as a BCP 47 tag: fr, en, nl. */
  I18NLocaleCode: { input: string; output: string; }
  /** The `JSON` scalar type represents JSON values as specified by [ECMA-404](http://www.ecma-international.org/publications/files/ECMA-ST/ECMA-404.pdf). */
  JSON: { input: unknown; output: unknown; }
};

/** Who made a step. */
export type AccreditationActor = {
  __typename?: 'AccreditationActor';
  /** How they came in. */
  kind: AccreditationActorKind;
  /** How the office calls them; null for applicants and the clock. */
  label?: Maybe<Scalars['String']['output']>;
};

/** Who made a step. */
export type AccreditationActorKind =
  /** An officer, in the admin panel. */
  | 'ADMIN_USER'
  /** A program of the office. */
  | 'API_TOKEN'
  /** The applicant. */
  | 'APPLICANT'
  /** An officer, through a front-end. */
  | 'END_USER'
  /** The clock. */
  | 'SYSTEM';

/** A version of a text that applicants agree to. */
export type AccreditationAgreement = {
  __typename?: 'AccreditationAgreement';
  /** What is sent as an element of accepts. */
  id: Scalars['ID']['output'];
  /** PRIVACY_NOTICE or CODE_OF_CONDUCT. */
  kind: Scalars['String']['output'];
  /** The version, counted from 1. */
  number: Scalars['Int']['output'];
};

/** A dossier as an officer sees it. */
export type AccreditationApplication = {
  __typename?: 'AccreditationApplication';
  /** Who works on it. */
  assignee?: Maybe<Scalars['String']['output']>;
  /** What the caller may ask for now. */
  availableTransitions: Array<AccreditationTransition>;
  /** The campaign. */
  campaign: AccreditationCampaign;
  /** What the journalist is accredited as. */
  category: AccreditationCategory;
  /** Whether security has cleared the identity as it stands. */
  cleared: Scalars['Boolean']['output'];
  /** The outlet of the directory that a person confirmed. */
  confirmedOutlet?: Maybe<AccreditationOutlet>;
  /** When the dossier was opened. */
  createdAt: Scalars['DateTime']['output'];
  /** The document’s id. */
  documentId: Scalars['ID']['output'];
  /** What was sent along. */
  documents: Array<AccreditationDocument>;
  /** The running date of a request for information. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Other dossiers of the same person in this campaign, the oldest first. */
  earlierDossiers: Array<AccreditationEarlierDossier>;
  /** How the journalist works. */
  employment: AccreditationEmployment;
  /** What is brought along. */
  equipment?: Maybe<Scalars['String']['output']>;
  /** When everything personal was erased; names and addresses are empty since. */
  erasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the applicant asked for everything to be erased. */
  erasureRequestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Since when a legal hold exempts it from being forgotten. */
  heldSince?: Maybe<Scalars['DateTime']['output']>;
  /** Why. */
  holdReason?: Maybe<Scalars['String']['output']>;
  /** When travel document, date of birth and documents of identity were erased. */
  identityErasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the office writes for itself. */
  internalNotes?: Maybe<Scalars['String']['output']>;
  /** Language of letters. */
  language: Scalars['String']['output'];
  /** Languages spoken, as BCP 47 tags. */
  languages: Array<Scalars['String']['output']>;
  /** Letters that were sent, and those that wait, in the order in which they were queued. */
  letters: Array<AccreditationLetter>;
  /** Who opened which document, the latest first. */
  looks: Array<AccreditationLook>;
  /** What the dossier lacks for a submission. */
  missing: Array<AccreditationMissing>;
  /** In the applicant's words. */
  outlet: AccreditationOutletWords;
  /** Who applies. */
  person: AccreditationPerson;
  /** The outlet of the directory that the applicant's words probably mean, and how it was found. */
  proposedOutlet?: Maybe<AccreditationOutletProposal>;
  /** The dossier’s reference, easy to read out. */
  reference: Scalars['String']['output'];
  /** What the office asked for. */
  requestedInformation: Array<AccreditationRequestedInformation>;
  /** What the journalist does, in their own words. */
  role?: Maybe<Scalars['String']['output']>;
  /** The sessions asked for. */
  sessions: Array<Event>;
  /** An objection by security that nobody has lifted. */
  standingObjection: Scalars['Boolean']['output'];
  /** Where the dossier stands. */
  state: AccreditationState;
  /** The first submission; the waiting list is ordered by it. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The office’s own marks. */
  tags: Array<Scalars['String']['output']>;
  /** Until when the caller may take their own decision back; null where there is none to take back. */
  takeBackUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the applicant knows where the dossier stands. Until then no window runs, and nothing lapses. */
  told: Scalars['Boolean']['output'];
  /** The last request ran out without an answer. */
  unanswered: Scalars['Boolean']['output'];
  /** Grows with every change. */
  version: Scalars['Int']['output'];
  /** When the applicant was told of a request, a hearing or a decision against them, and its window began. */
  windowStartsAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One page of dossiers, and how many there are. */
export type AccreditationApplicationConnection = {
  __typename?: 'AccreditationApplicationConnection';
  /** The dossiers of this page. */
  nodes: Array<AccreditationApplication>;
  /** Where this page stands among all. */
  pageInfo: Pagination;
};

/** Which dossiers. What is given together must hold together. */
export type AccreditationApplicationFiltersInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<AccreditationApplicationFiltersInput>>;
  /** Whether anybody is assigned. */
  assigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** The campaign. */
  campaign?: InputMaybe<AccreditationCampaignFilterInput>;
  /** What the journalist is accredited as. */
  category?: InputMaybe<AccreditationCategoryFilterInput>;
  /** documentId of the outlet that was confirmed. */
  confirmedOutlet?: InputMaybe<AccreditationIdFilterInput>;
  /** The outlet's country. */
  country?: InputMaybe<AccreditationTextFilterInput>;
  /** When the dossier was opened. */
  createdAt?: InputMaybe<AccreditationInstantFilterInput>;
  /** The document’s id. */
  documentId?: InputMaybe<AccreditationIdFilterInput>;
  /** Until when an answer can be sent. */
  dueAt?: InputMaybe<AccreditationInstantFilterInput>;
  /** How the journalist works. */
  employment?: InputMaybe<AccreditationEmploymentFilterInput>;
  /** Dossiers that the caller is assigned to. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Family name, given name or display name. */
  name?: InputMaybe<AccreditationTextFilterInput>;
  /** As the travel document says. */
  nationality?: InputMaybe<AccreditationTextFilterInput>;
  /** This does not hold. */
  not?: InputMaybe<AccreditationApplicationFiltersInput>;
  /** One of these holds. */
  or?: InputMaybe<Array<AccreditationApplicationFiltersInput>>;
  /** The outlet's name in the applicant's words. */
  outlet?: InputMaybe<AccreditationTextFilterInput>;
  /** The dossier’s reference, easy to read out. */
  reference?: InputMaybe<AccreditationTextFilterInput>;
  /** Where the dossier stands. */
  state?: InputMaybe<AccreditationStateFilterInput>;
  /** The first submission. */
  submittedAt?: InputMaybe<AccreditationInstantFilterInput>;
  /** Dossiers with this tag. */
  tag?: InputMaybe<Scalars['String']['input']>;
};

/** What became of one of many. */
export type AccreditationBulkDecision = {
  __typename?: 'AccreditationBulkDecision';
  /** The document’s id. */
  documentId: Scalars['ID']['output'];
  /** The dossier as it is now, or why nothing was done. */
  result: AccreditationDecisionResult;
};

/** Accreditation for an event: who may apply, when, with what. */
export type AccreditationCampaign = {
  __typename?: 'AccreditationCampaign';
  /** The texts as they stand, to be accepted with a submission. */
  agreements: Array<AccreditationAgreement>;
  /** The categories that are accredited. */
  categories: Array<AccreditationCampaignCategory>;
  /** Applications are taken until here. */
  closesAt: Scalars['DateTime']['output'];
  /** What accredited journalists keep to, in Markdown. */
  codeOfConduct?: Maybe<Scalars['String']['output']>;
  /** When the office means to have decided. */
  decisionsBy?: Maybe<Scalars['DateTime']['output']>;
  /** The document’s id. */
  documentId: Scalars['ID']['output'];
  /** The campaign is over from here. */
  endsAt: Scalars['DateTime']['output'];
  /** What the accreditation is for. */
  event?: Maybe<Event>;
  /** What applicants read first, in Markdown. */
  introduction?: Maybe<Scalars['String']['output']>;
  /** Applications are taken from here. */
  opensAt: Scalars['DateTime']['output'];
  /** By the clock. */
  phase: AccreditationPhase;
  /** How personal data is treated, in Markdown. */
  privacyNotice?: Maybe<Scalars['String']['output']>;
  /** Whether security checks identities: travel document and date of birth are needed then. */
  screening: Scalars['Boolean']['output'];
  /** Sessions that can be asked for. */
  sessions: Array<Event>;
  /** Part of an address that people can read. */
  slug: Scalars['String']['output'];
  /** IANA zone in which the dates are meant. */
  timeZone: Scalars['String']['output'];
  /** In the language asked for, or the first of the office's languages that has it. */
  title: Scalars['String']['output'];
};

/** A category that a campaign accredits. */
export type AccreditationCampaignCategory = {
  __typename?: 'AccreditationCampaignCategory';
  /** What the journalist is accredited as. */
  category: AccreditationCategory;
  /** What each applicant of the category sends along. */
  requiredDocuments: Array<AccreditationRequiredDocument>;
  /** Whether security checks identities in this category. */
  screening: Scalars['Boolean']['output'];
};

/** Which campaigns dossiers belong to. */
export type AccreditationCampaignFilterInput = {
  /** The document’s id. */
  documentId?: InputMaybe<AccreditationIdFilterInput>;
  /** Its slug. */
  slug?: InputMaybe<AccreditationTextFilterInput>;
};

/** What a journalist is accredited as. */
export type AccreditationCategory =
  /** News agencies. */
  | 'AGENCY'
  /** Independent film and broadcast. */
  | 'INDEPENDENT_FILM'
  /** Online media. */
  | 'ONLINE'
  /** Photographers. */
  | 'PHOTOGRAPHER'
  /** Newspapers and magazines. */
  | 'PRINT'
  /** Radio. */
  | 'RADIO'
  /** Technical crew. */
  | 'TECHNICIAN'
  /** Television. */
  | 'TELEVISION';

/** Figures of one category. */
export type AccreditationCategoryFigures = {
  __typename?: 'AccreditationCategoryFigures';
  /** Dossiers that were submitted. */
  applied: Scalars['Int']['output'];
  /** Dossiers that were ever approved, by the ledger: the figure survives the campaign's end. */
  approved: Scalars['Int']['output'];
  /** Null where there is no cap. */
  capacity?: Maybe<Scalars['Int']['output']>;
  /** What the journalist is accredited as. */
  category: AccreditationCategory;
  /** Null where there is no cap. */
  seatsLeft?: Maybe<Scalars['Int']['output']>;
};

/** A condition on the category. */
export type AccreditationCategoryFilterInput = {
  /** Equal to this. */
  eq?: InputMaybe<AccreditationCategory>;
  /** One of these. */
  in?: InputMaybe<Array<AccreditationCategory>>;
  /** Different from this. */
  ne?: InputMaybe<AccreditationCategory>;
  /** None of these. */
  notIn?: InputMaybe<Array<AccreditationCategory>>;
};

/** How many dossiers come from outlets of a country. */
export type AccreditationCountryCount = {
  __typename?: 'AccreditationCountryCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** ISO 3166-1 alpha-2; null where none was given. */
  country?: Maybe<Scalars['String']['output']>;
};

/** The dossier as it is now, or why nothing was done. */
export type AccreditationDecisionResult = AccreditationApplication | AccreditationRefusal;

/** A document in a dossier. */
export type AccreditationDocument = {
  __typename?: 'AccreditationDocument';
  /** The document’s id. */
  documentId: Scalars['ID']['output'];
  /** The name under which it was sent. */
  fileName: Scalars['String']['output'];
  /** What it proves. */
  kind: AccreditationDocumentKind;
  /** Media type. */
  mime: Scalars['String']['output'];
  /** Whether it was scanned for viruses, and what came of it. */
  scan: AccreditationScan;
  /** In bytes. */
  size: Scalars['Int']['output'];
  /** When it arrived. */
  uploadedAt: Scalars['DateTime']['output'];
};

/** What a document proves. */
export type AccreditationDocumentKind =
  /** Passport or identity card. */
  | 'IDENTITY'
  /** Signed letter of an editor that names person, role, event and dates. */
  | 'LETTER_OF_ASSIGNMENT'
  /** Anything else. */
  | 'OTHER'
  /** Portrait for the badge. */
  | 'PORTRAIT'
  /** Press card. */
  | 'PRESS_CARD'
  /** Proof of employment by a media organisation. */
  | 'PROOF_OF_EMPLOYMENT'
  /** Published work. */
  | 'WORK_SAMPLE';

/** Another dossier of the same person. */
export type AccreditationEarlierDossier = {
  __typename?: 'AccreditationEarlierDossier';
  /** When the dossier was opened. */
  createdAt: Scalars['DateTime']['output'];
  /** The document’s id. */
  documentId: Scalars['ID']['output'];
  /** The dossier’s reference, easy to read out. */
  reference: Scalars['String']['output'];
  /** Where the dossier stands. */
  state: AccreditationState;
};

/** How a journalist works. Freelancers are equal: no category and no cap of their own. */
export type AccreditationEmployment =
  /** Assigned by the outlet; counts for themselves, not for it. */
  | 'FREELANCE'
  /** Employed by the outlet. */
  | 'STAFF';

/** A condition on the employment. */
export type AccreditationEmploymentFilterInput = {
  /** Equal to this. */
  eq?: InputMaybe<AccreditationEmployment>;
};

/** A step, as the applicant may know it. */
export type AccreditationHistoryEntry = {
  __typename?: 'AccreditationHistoryEntry';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Words to the applicant. */
  note?: Maybe<Scalars['String']['output']>;
  /** The grounds. */
  reason?: Maybe<AccreditationReason>;
  /** The state after it. */
  toState: AccreditationState;
  /** The step. */
  transition: AccreditationTransition;
};

/** A condition on an id. */
export type AccreditationIdFilterInput = {
  /** Equal to this. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** One of these. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Different from this. */
  ne?: InputMaybe<Scalars['ID']['input']>;
  /** None of these. */
  notIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether there is none. */
  null?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on an instant. */
export type AccreditationInstantFilterInput = {
  /** After. */
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At or after. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At or before. */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether there is none. */
  null?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Everything that happened to a dossier. */
export type AccreditationLedger = {
  __typename?: 'AccreditationLedger';
  /** The steps, the oldest first. */
  entries: Array<AccreditationLedgerEntry>;
  /** Whether the chain of digests is whole. */
  intact: Scalars['Boolean']['output'];
};

/** One step in the ledger. */
export type AccreditationLedgerEntry = {
  __typename?: 'AccreditationLedgerEntry';
  /** Who made it. */
  actor: AccreditationActor;
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Until when an answer can be sent. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day of the fact that a revocation rests on. */
  factDate?: Maybe<Scalars['Date']['output']>;
  /** The state before it. */
  fromState: AccreditationState;
  /** HMAC-SHA-256 over this entry and the previous digest. */
  hash: Scalars['String']['output'];
  /** What the office wrote for itself. */
  internalNote?: Maybe<Scalars['String']['output']>;
  /** Words to the applicant; null once they were erased. */
  note?: Maybe<Scalars['String']['output']>;
  /** The digest of the entry before; zeros for the first. */
  previousHash: Scalars['String']['output'];
  /** The grounds. */
  reason?: Maybe<AccreditationReason>;
  /** Counts from 1. */
  sequence: Scalars['Int']['output'];
  /** The applicant's own words in a hearing or an appeal. */
  statement?: Maybe<Scalars['String']['output']>;
  /** The state after it. */
  toState: AccreditationState;
  /** The step. */
  transition: AccreditationTransition;
};

/** A letter to an applicant, as the office sees it. */
export type AccreditationLetter = {
  __typename?: 'AccreditationLetter';
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** Why it was not accepted the last time. */
  failedBecause?: Maybe<Scalars['String']['output']>;
  /** Its id, which is also that of its Message-ID. */
  id: Scalars['ID']['output'];
  /** Which letter it is. */
  kind: AccreditationLetterKind;
  /** From when it may leave: a decision's letter waits for the campaign's grace period. */
  leavesAt: Scalars['DateTime']['output'];
  /** It failed for good, and waits for somebody to look at it: see retryLetter. */
  parked: Scalars['Boolean']['output'];
  /** When what it tells of happened. */
  queuedAt: Scalars['DateTime']['output'];
  /** When the mail server accepted it; null while it has not. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it said, or would say if it left now, without the key to the dossier; null once the dossier was erased. */
  words?: Maybe<AccreditationLetterWords>;
};

/** Letters to applicants. `docs/letters.md` shows what they say. */
export type AccreditationLetterKind =
  /** The answer in the hearing has arrived. */
  | 'ANSWER_RECEIVED'
  /** The appeal is dismissed. */
  | 'APPEAL_DISMISSED'
  /** The appeal has arrived. */
  | 'APPEAL_RECEIVED'
  /** The time to appeal nears its end. */
  | 'APPEAL_REMINDER'
  /** The appeal leads to a new decision. */
  | 'APPEAL_REMITTED'
  /** The appeal is upheld; the applicant is accredited. */
  | 'APPEAL_UPHELD'
  /** The applicant is accredited. */
  | 'APPROVED'
  /** The link to a dossier that was opened. */
  | 'DOSSIER_OPENED'
  /** The campaign closes soon, and the dossier is a draft. */
  | 'DRAFT_REMINDER'
  /** Security objects; the applicant may answer. */
  | 'HEARING_OPENED'
  /** The time to answer in the hearing nears its end. */
  | 'HEARING_REMINDER'
  /** The date of a request nears. */
  | 'INFORMATION_REMINDER'
  /** Something is asked of the applicant. */
  | 'INFORMATION_REQUESTED'
  /** The link once more, for who lost it. */
  | 'LINK_SENT'
  /** The office corrects its refusal. */
  | 'RECONSIDERED'
  /** The accreditation is refused. */
  | 'REJECTED'
  /** The accreditation is taken back. */
  | 'REVOKED'
  /** The dossier has arrived. */
  | 'SUBMISSION_RECEIVED'
  /** The dossier is on the waiting list. */
  | 'WAITLISTED'
  /** The dossier is taken back, as its applicant asked. */
  | 'WITHDRAWN';

/** The letter as it is now, or why nothing was done. */
export type AccreditationLetterResult = AccreditationLetter | AccreditationRefusal;

/** What a letter says. */
export type AccreditationLetterWords = {
  __typename?: 'AccreditationLetterWords';
  /** Its subject. */
  subject: Scalars['String']['output'];
  /** As plain text. */
  text: Scalars['String']['output'];
};

/** The same answer, whether there is such a dossier or not. */
export type AccreditationLinkRequest = {
  __typename?: 'AccreditationLinkRequest';
  /** Always true. */
  accepted: Scalars['Boolean']['output'];
};

/** Somebody opened a document. Applicants see each time. */
export type AccreditationLook = {
  __typename?: 'AccreditationLook';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** documentId of the document, which may have been replaced since. */
  document: Scalars['ID']['output'];
  /** What was opened. */
  kind: AccreditationDocumentKind;
  /** How the office calls them; officers only, and null for the applicant. */
  name?: Maybe<Scalars['String']['output']>;
  /** In which role they did. */
  role: AccreditationRole;
};

/** One thing that a dossier lacks. */
export type AccreditationMissing = {
  __typename?: 'AccreditationMissing';
  /** Documents of which one is enough; empty where a field is missing. */
  anyOf: Array<AccreditationDocumentKind>;
  /** The field, or documents. */
  field: Scalars['String']['output'];
  /** What to do, in the dossier's language. */
  message: Scalars['String']['output'];
};

/** An outlet of the office's directory. */
export type AccreditationOutlet = {
  __typename?: 'AccreditationOutlet';
  /** ISO 3166-1 alpha-2. */
  country?: Maybe<Scalars['String']['output']>;
  /** The document’s id. */
  documentId: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** The outlet in the applicant's words; the press office finds it in its directory. */
export type AccreditationOutletInput = {
  /** ISO 3166-1 alpha-2. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** Its address on the web. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** A match that a person has yet to confirm. */
export type AccreditationOutletProposal = {
  __typename?: 'AccreditationOutletProposal';
  /** What matched: its name, an alias, an acronym or the e-mail's domain. */
  how: Scalars['String']['output'];
  /** The outlet of the directory. */
  outlet: AccreditationOutlet;
};

/** The outlet in the applicant's words. */
export type AccreditationOutletWords = {
  __typename?: 'AccreditationOutletWords';
  /** ISO 3166-1 alpha-2. */
  country?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its address on the web. */
  website?: Maybe<Scalars['String']['output']>;
};

/** A journalist. */
export type AccreditationPerson = {
  __typename?: 'AccreditationPerson';
  /** Needed where the campaign screens. */
  dateOfBirth?: Maybe<Scalars['Date']['output']>;
  /** The name for the badge, where it differs. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** Where letters go. */
  email: Scalars['String']['output'];
  /** As the travel document spells it. */
  familyName: Scalars['String']['output'];
  /** Absent where the travel document has a single name. */
  givenName?: Maybe<Scalars['String']['output']>;
  /** As the travel document says. */
  nationality: Scalars['String']['output'];
  /** International format, E.164. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Needed where the campaign screens. */
  travelDocument?: Maybe<AccreditationTravelDocument>;
};

/** A journalist, with names as the travel document spells them. */
export type AccreditationPersonInput = {
  /** Needed where the campaign screens. */
  dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  /** The name for the badge, where it differs. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** Where the link and letters go. */
  email: Scalars['String']['input'];
  /** As the travel document spells it. */
  familyName: Scalars['String']['input'];
  /** Absent where the travel document has a single name. */
  givenName?: InputMaybe<Scalars['String']['input']>;
  /** As the travel document says: ISO 3166-1 alpha-2, XK, or ICAO 9303's XXA, XXB, XXC, UNO. */
  nationality: Scalars['String']['input'];
  /** International format, E.164: +3281246449. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Needed where the campaign screens. */
  travelDocument?: InputMaybe<AccreditationTravelDocumentInput>;
};

/** Where a campaign stands by the clock. */
export type AccreditationPhase =
  /** Takes no applications any more; decisions are made. */
  | 'CLOSED'
  /** Over. */
  | 'ENDED'
  /** Takes applications. */
  | 'OPEN'
  /** Announced; takes no applications yet. */
  | 'UPCOMING';

/** Grounds of a decision against the applicant, or of an objection. */
export type AccreditationReason =
  /** There are no places left. */
  | 'CAPACITY'
  /** The person has applied before. */
  | 'DUPLICATE'
  /** Something in the dossier is untrue. */
  | 'FALSE_STATEMENT'
  /** Something that was asked for is missing. */
  | 'INCOMPLETE_DOSSIER'
  /** It came too late. */
  | 'LATE'
  /** The accreditation was misused. */
  | 'MISUSE'
  /** The outlet is not a media organisation. */
  | 'NOT_MEDIA'
  /** No assignment was shown. */
  | 'NO_ASSIGNMENT'
  /** Another reason, which the note gives. */
  | 'OTHER'
  /** Security objects. Needs a hearing first. */
  | 'SECURITY';

/** Why something that was asked is not done. */
export type AccreditationRefusal = {
  __typename?: 'AccreditationRefusal';
  /** What the caller may ask for now. */
  allowed: Array<AccreditationTransition>;
  /** Why, as a code. */
  code: AccreditationRefusalCode;
  /** Where the dossier stands by the clock; null where there is none. */
  currentState?: Maybe<AccreditationState>;
  /** The input, or the part of the dossier, that it is about. */
  field?: Maybe<Scalars['String']['output']>;
  /** A sentence with what to do next: in the dossier's language for its applicant, else in the caller's. */
  message: Scalars['String']['output'];
};

/** Why something that was asked is not done. */
export type AccreditationRefusalCode =
  /** There is one appeal in a dossier’s life. */
  | 'ALREADY_APPEALED'
  /** The campaign takes no applications now. */
  | 'CAMPAIGN_NOT_OPEN'
  /** The dossier lacks what `missing` lists. */
  | 'DOSSIER_INCOMPLETE'
  /** The fact is older than the approval. */
  | 'FACT_TOO_OLD'
  /** The applicant has to be heard first. */
  | 'HEARING_REQUIRED'
  /** A value makes no sense; `field` says which. */
  | 'INVALID_INPUT'
  /** Something the step needs was not said; `field` says what. */
  | 'MISSING_INPUT'
  /** Security has not cleared the identity as it stands. */
  | 'NOT_CLEARED'
  /** There is no such dossier, or the token is not its own: both are answered alike. */
  | 'NOT_FOUND'
  /** No seat is left: overall, in the category or for the outlet. */
  | 'NO_SEATS'
  /** Seats per outlet are capped and nobody has confirmed which outlet this is. */
  | 'OUTLET_UNCONFIRMED'
  /** Not now: try again later. */
  | 'RATE_LIMITED'
  /** Another person has to do this. */
  | 'SAME_PERSON'
  /** The version is old: fetch the dossier and look again. */
  | 'STALE'
  /** An objection by security stands. */
  | 'STANDING_OBJECTION'
  /** The time for it has passed. */
  | 'WINDOW_PASSED'
  /** Not possible in this state; `allowed` says what is. */
  | 'WRONG_STATE';

/** One thing that the office asked for. */
export type AccreditationRequestedInformation = {
  __typename?: 'AccreditationRequestedInformation';
  /** Whether the dossier was submitted since. */
  answered: Scalars['Boolean']['output'];
  /** The kind of document that would answer it. */
  document?: Maybe<AccreditationDocumentKind>;
  /** Until when it can be sent. */
  dueAt: Scalars['DateTime']['output'];
  /** What is asked for, in words to the applicant. */
  item: Scalars['String']['output'];
};

/** One of these documents is required. */
export type AccreditationRequiredDocument = {
  __typename?: 'AccreditationRequiredDocument';
  /** One of these is enough. */
  anyOf: Array<AccreditationDocumentKind>;
};

/** In which role somebody acts. */
export type AccreditationRole =
  /** Who judges appeals. */
  | 'APPEALS_OFFICER'
  /** The applicant. */
  | 'APPLICANT'
  /** The press office. */
  | 'PRESS_OFFICER'
  /** Security. */
  | 'SECURITY_OFFICER'
  /** The clock. */
  | 'SYSTEM';

/** How far a document has been looked at by a virus scanner. */
export type AccreditationScan =
  /** Nothing was found. */
  | 'CLEAN'
  /** A virus was found and the content removed: it has to be sent again. */
  | 'INFECTED'
  /** The office uses no scanner; the document can be opened. */
  | 'NOT_SCANNED'
  /** It waits for the scanner and cannot be opened yet. */
  | 'PENDING';

/** A new dossier with its token, or why there is none. */
export type AccreditationStartResult = AccreditationRefusal | AccreditationStarted;

/** A dossier was opened. */
export type AccreditationStarted = {
  __typename?: 'AccreditationStarted';
  /** The new dossier. */
  accreditation: MyAccreditation;
  /** The key to the dossier, 256 bits. It is stored nowhere: keep it, or ask for the link again. */
  token: Scalars['String']['output'];
};

/** Where a dossier stands. */
export type AccreditationState =
  /** An appeal is being judged. */
  | 'APPEALED'
  /** Accredited; a seat is taken. */
  | 'APPROVED'
  /** The appeal was dismissed. Final. */
  | 'DISMISSED'
  /** The applicant is still writing it; it counts as not sent. */
  | 'DRAFT'
  /** The campaign ended. Final. */
  | 'EXPIRED'
  /** Security objected, and the applicant may answer. */
  | 'HEARING'
  /** The press office asked the applicant for something, with a due date. */
  | 'INFORMATION_REQUESTED'
  /** Refused; may be appealed once. */
  | 'REJECTED'
  /** The accreditation was taken back; may be appealed once. */
  | 'REVOKED'
  /** Security is checking the identity. */
  | 'SCREENING'
  /** Sent; nobody has looked at it yet. */
  | 'SUBMITTED'
  /** A press officer is looking at it. */
  | 'UNDER_REVIEW'
  /** Waiting for a seat, in the order of first submission. */
  | 'WAITLISTED'
  /** Taken back by the applicant. Final. */
  | 'WITHDRAWN';

/** How many dossiers are in a state. */
export type AccreditationStateCount = {
  __typename?: 'AccreditationStateCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Where the dossier stands. */
  state: AccreditationState;
};

/** A condition on the state. */
export type AccreditationStateFilterInput = {
  /** Equal to this. */
  eq?: InputMaybe<AccreditationState>;
  /** One of these. */
  in?: InputMaybe<Array<AccreditationState>>;
  /** Different from this. */
  ne?: InputMaybe<AccreditationState>;
  /** None of these. */
  notIn?: InputMaybe<Array<AccreditationState>>;
};

/** Figures of a campaign. Only dossiers that the caller may see are counted. */
export type AccreditationStatistics = {
  __typename?: 'AccreditationStatistics';
  /** Dossiers and seats per category. */
  byCategory: Array<AccreditationCategoryFigures>;
  /** Dossiers per country of the outlet. */
  byCountry: Array<AccreditationCountryCount>;
  /** Dossiers per state. */
  byState: Array<AccreditationStateCount>;
};

/** A letter with invented facts, to see how it reads. */
export type AccreditationTestLetter = {
  __typename?: 'AccreditationTestLetter';
  /** Whether the mail server accepted it. */
  accepted: Scalars['Boolean']['output'];
  /** Why it did not. */
  failedBecause?: Maybe<Scalars['String']['output']>;
  /** As a page. */
  html: Scalars['String']['output'];
  /** Its subject. */
  subject: Scalars['String']['output'];
  /** As plain text. */
  text: Scalars['String']['output'];
  /** Whose address it was sent to: the caller's own. */
  to: Scalars['String']['output'];
};

/** The test letter, or why there is none. */
export type AccreditationTestLetterResult = AccreditationRefusal | AccreditationTestLetter;

/** A condition on a text. The ones that end in i take no notice of case. */
export type AccreditationTextFilterInput = {
  /** Contains this, whatever the case. */
  containsi?: InputMaybe<Scalars['String']['input']>;
  /** Equal to this. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Equal to this, whatever the case. */
  eqi?: InputMaybe<Scalars['String']['input']>;
  /** One of these. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Different from this. */
  ne?: InputMaybe<Scalars['String']['input']>;
  /** None of these. */
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether there is none. */
  null?: InputMaybe<Scalars['Boolean']['input']>;
  /** Starts with this, whatever the case. */
  startsWithi?: InputMaybe<Scalars['String']['input']>;
};

/** Steps of the workflow. `docs/workflow.md` shows which leads where. */
export type AccreditationTransition =
  /** The applicant answers the objection. */
  | 'ANSWER_HEARING'
  /** The applicant appeals. */
  | 'APPEAL'
  /** The press office accredits. */
  | 'APPROVE'
  /** Security clears the identity. */
  | 'CLEAR_SCREENING'
  /** The time to answer has passed; made by the clock. */
  | 'CLOSE_HEARING'
  /** The appeals officer dismisses the appeal. */
  | 'DISMISS_APPEAL'
  /** The campaign has ended; made by the clock. */
  | 'EXPIRE'
  /** The due date of a request has passed; made by the clock. */
  | 'LAPSE'
  /** Security keeps its objection after the hearing. */
  | 'MAINTAIN_OBJECTION'
  /** Security objects; the applicant is heard. */
  | 'OBJECT_TO_ACCREDITATION'
  /** The press office corrects its own refusal. */
  | 'RECONSIDER'
  /** The press office refuses. */
  | 'REJECT'
  /** The appeals officer gives the dossier back for a new decision. */
  | 'REMIT_APPEAL'
  /** The press office asks the applicant for something. */
  | 'REQUEST_INFORMATION'
  /** The press office takes it back. */
  | 'RETURN_TO_REVIEW'
  /** Security could not make the check. */
  | 'RETURN_UNSCREENED'
  /** The press office takes the accreditation back. */
  | 'REVOKE'
  /** The press office asks security to check the identity. */
  | 'SEND_TO_SCREENING'
  /** A press officer takes it up. */
  | 'START_REVIEW'
  /** The applicant sends the dossier. */
  | 'SUBMIT'
  /** Whoever decided takes the decision back, before the applicant was told of it. */
  | 'TAKE_BACK'
  /** The appeals officer accredits. */
  | 'UPHOLD_APPEAL'
  /** The press office puts the dossier on the waiting list. */
  | 'WAITLIST'
  /** The applicant takes the dossier back. */
  | 'WITHDRAW';

/** A passport or identity card. */
export type AccreditationTravelDocument = {
  __typename?: 'AccreditationTravelDocument';
  /** The last day on which it is valid. */
  expiresOn: Scalars['Date']['output'];
  /** The state that issued it. */
  issuingState: Scalars['String']['output'];
  /** As printed. */
  number: Scalars['String']['output'];
};

/** A passport or identity card. */
export type AccreditationTravelDocumentInput = {
  /** The last day on which it is valid. */
  expiresOn: Scalars['Date']['input'];
  /** As nationality. */
  issuingState: Scalars['String']['input'];
  /** As printed. */
  number: Scalars['String']['input'];
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
  attachments: Array<ComponentSharedAttachment>;
  /** Full text after the lede, in Markdown; HTML is refused and links may only be http(s), mailto or tel. */
  body?: Maybe<Scalars['String']['output']>;
  /** Whom the press may call or write to, shared by all languages; publishing needs one with a phone number or e-mail and makes them public. */
  contacts: Array<Contact>;
  /** Whom the press may call or write to, shared by all languages; publishing needs one with a phone number or e-mail and makes them public. */
  contacts_connection: ContactRelationResponseCollection;
  /** When this version was made. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The item’s lasting id, the same in all languages. */
  documentId: Scalars['ID']['output'];
  /** Events the communiqué is about, e.g. the summit or one of its sessions; shared by all languages, public once published themselves. */
  events: Array<Event>;
  /** Events the communiqué is about, e.g. the summit or one of its sessions; shared by all languages, public once published themselves. */
  events_connection: EventRelationResponseCollection;
  /** Words without the # sign and without spaces, e.g. AIMFNAMUR2021; shared by all languages. */
  hashtags: Array<Scalars['String']['output']>;
  /** Second half of the dateline: date and time of issue, stored in UTC and shared by all languages; needed to publish. */
  issuedAt: Scalars['DateTime']['output'];
  /** Numbers the press can take over as they stand, each with what it counts, e.g. 23 states and governments; per language. */
  keyFigures: Array<ComponentSharedKeyFigure>;
  /** Pages elsewhere that complete the communiqué, e.g. the summit’s press page; per language. */
  links: Array<ComponentSharedLink>;
  /** Language of this version. */
  locale?: Maybe<Scalars['String']['output']>;
  /** The other published language versions. */
  localizations: Array<Communique>;
  /** The other published language versions. */
  localizations_connection: CommuniqueRelationResponseCollection;
  /** Organisations the communiqué names; shared by all languages, and readers only see those that have been announced. */
  organisations: Array<Organisation>;
  /** Organisations the communiqué names; shared by all languages, and readers only see those that have been announced. */
  organisations_connection: OrganisationRelationResponseCollection;
  /** States and governments the communiqué names; shared by all languages, and readers only see those that have been announced. */
  participatingStates: Array<ParticipatingState>;
  /** States and governments the communiqué names; shared by all languages, and readers only see those that have been announced. */
  participatingStates_connection: ParticipatingStateRelationResponseCollection;
  /** First half of the dateline: the town the communiqué is issued from, as written in this language, e.g. Namur; needed to publish. */
  place: Scalars['String']['output'];
  /** When this version was published. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Statements quoted word for word, each with the person who made it; per language. */
  quotes: Array<ComponentSharedQuote>;
  /** Number assigned at first publication, e.g. CP-2021-001; the same in all languages, never typed. */
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
  /** Number assigned at first publication, e.g. CP-2021-001; the same in all languages, never typed. */
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
  localizations: Array<Contact>;
  /** The other published language versions. */
  localizations_connection: ContactRelationResponseCollection;
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
  contacts: Array<Contact>;
  /** Whom the press may call or write to about the event; shared by all languages, public as soon as the event is published. */
  contacts_connection: ContactRelationResponseCollection;
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
  localizations: Array<Event>;
  /** The other published language versions. */
  localizations_connection: EventRelationResponseCollection;
  /** Organisations that take part in the event; shared by all languages, visible to readers once announced. */
  organisations: Array<Organisation>;
  /** Organisations that take part in the event; shared by all languages, visible to readers once announced. */
  organisations_connection: OrganisationRelationResponseCollection;
  /** Organisations that run the event, e.g. the City of Namur; shared by all languages, visible to readers once announced. */
  organisers: Array<Organisation>;
  /** Organisations that run the event, e.g. the City of Namur; shared by all languages, visible to readers once announced. */
  organisers_connection: OrganisationRelationResponseCollection;
  /** Event of which this is a session, e.g. the summit, within whose dates it must lie; shared by all languages. */
  parent?: Maybe<Event>;
  /** States and governments that take part in the event; shared by all languages, visible to readers once announced. */
  participatingStates: Array<ParticipatingState>;
  /** States and governments that take part in the event; shared by all languages, visible to readers once announced. */
  participatingStates_connection: ParticipatingStateRelationResponseCollection;
  /** Organisations that support the event without running it; shared by all languages, visible to readers once announced. */
  partners: Array<Organisation>;
  /** Organisations that support the event without running it; shared by all languages, visible to readers once announced. */
  partners_connection: OrganisationRelationResponseCollection;
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
  /** Changes what the office keeps about a dossier; what is left out stays as it is. */
  annotateAccreditation: AccreditationDecisionResult;
  /** The applicant answers the objection. */
  answerHearing: MyAccreditationResult;
  /** The applicant appeals. */
  appealAccreditation: MyAccreditationResult;
  /** The press office accredits. */
  approveAccreditation: AccreditationDecisionResult;
  /** Change user password. Confirm with the current password. */
  changePassword?: Maybe<UsersPermissionsLoginPayload>;
  /** Security clears the identity. */
  clearScreening: AccreditationDecisionResult;
  /** A person confirms which outlet of the directory this is; without outlet, a new one of that name enters it. */
  confirmOutlet: AccreditationDecisionResult;
  /** The same decision on many: one answer per item, in the order asked; one refused item stops no other. */
  decideAccreditations: Array<AccreditationBulkDecision>;
  /** The appeals officer dismisses the appeal. */
  dismissAppeal: AccreditationDecisionResult;
  /** Request a reset password token */
  forgotPassword?: Maybe<UsersPermissionsPasswordPayload>;
  /** Exempts a dossier from being forgotten. */
  holdAccreditation: AccreditationDecisionResult;
  login: UsersPermissionsLoginPayload;
  /** Security keeps its objection after the hearing. */
  maintainObjection: AccreditationDecisionResult;
  /** Security objects; the applicant is heard. */
  objectToAccreditation: AccreditationDecisionResult;
  /** An officer opens a dossier for somebody, also after closing; the link goes to the applicant. */
  openAccreditation: AccreditationDecisionResult;
  /** The press office corrects its own refusal. */
  reconsider: AccreditationDecisionResult;
  /** The press office refuses. */
  rejectAccreditation: AccreditationDecisionResult;
  /** Lifts the hold: what is due is forgotten in the night that follows. */
  releaseAccreditation: AccreditationDecisionResult;
  /** The appeals officer gives the dossier back for a new decision. */
  remitAppeal: AccreditationDecisionResult;
  /** Asks for everything personal to be erased. A dossier that is under way is withdrawn; it is erased in the night that follows. */
  requestAccreditationErasure: MyAccreditationResult;
  /** The press office asks the applicant for something. */
  requestInformation: AccreditationDecisionResult;
  /** Reset user password. Confirm with a code (resetToken from forgotPassword) */
  resetPassword?: Maybe<UsersPermissionsLoginPayload>;
  /** Has a letter that failed for good tried again. */
  retryLetter: AccreditationLetterResult;
  /** The press office takes it back. */
  returnToReview: AccreditationDecisionResult;
  /** Security could not make the check. */
  returnUnscreened: AccreditationDecisionResult;
  /** The press office takes the accreditation back. */
  revokeAccreditation: AccreditationDecisionResult;
  /** Changes the dossier while it is with its applicant. */
  saveAccreditation: MyAccreditationResult;
  /** “I lost my link.” It goes only to the address of the dossier, and the answer is always the same. */
  sendAccreditationLink: AccreditationLinkRequest;
  /** Sends a letter with invented facts to the caller's own confirmed address. */
  sendTestLetter: AccreditationTestLetterResult;
  /** The press office asks security to check the identity. */
  sendToScreening: AccreditationDecisionResult;
  /** Opens a dossier in DRAFT. */
  startAccreditation: AccreditationStartResult;
  /** A press officer takes it up. */
  startReview: AccreditationDecisionResult;
  /** The applicant sends the dossier. */
  submitAccreditation: MyAccreditationResult;
  /** Takes the caller's own decision back, as long as its letter has not left: the dossier is as it was before. */
  takeBackAccreditation: AccreditationDecisionResult;
  /** The appeals officer accredits. */
  upholdAppeal: AccreditationDecisionResult;
  /** The press office puts the dossier on the waiting list. */
  waitlistAccreditation: AccreditationDecisionResult;
  /** The applicant takes the dossier back. */
  withdrawAccreditation: MyAccreditationResult;
};


export type MutationAnnotateAccreditationArgs = {
  assignee?: InputMaybe<Scalars['ID']['input']>;
  documentId: Scalars['ID']['input'];
  internalNotes?: InputMaybe<Scalars['String']['input']>;
  lateUntil?: InputMaybe<Scalars['DateTime']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  version: Scalars['Int']['input'];
};


export type MutationAnswerHearingArgs = {
  statement: Scalars['String']['input'];
  token: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAppealAccreditationArgs = {
  statement: Scalars['String']['input'];
  token: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationApproveAccreditationArgs = {
  documentId: Scalars['ID']['input'];
  internalNote?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationChangePasswordArgs = {
  currentPassword: Scalars['String']['input'];
  password: Scalars['String']['input'];
  passwordConfirmation: Scalars['String']['input'];
};


export type MutationClearScreeningArgs = {
  documentId: Scalars['ID']['input'];
  internalNote?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationConfirmOutletArgs = {
  documentId: Scalars['ID']['input'];
  internalNote?: InputMaybe<Scalars['String']['input']>;
  outlet?: InputMaybe<Scalars['ID']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDecideAccreditationsArgs = {
  internalNote?: InputMaybe<Scalars['String']['input']>;
  items: Array<VersionedApplicationInput>;
  note?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<AccreditationReason>;
  transition: AccreditationTransition;
};


export type MutationDismissAppealArgs = {
  documentId: Scalars['ID']['input'];
  internalNote?: InputMaybe<Scalars['String']['input']>;
  note: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationForgotPasswordArgs = {
  email: Scalars['String']['input'];
};


export type MutationHoldAccreditationArgs = {
  documentId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationLoginArgs = {
  input: UsersPermissionsLoginInput;
};


export type MutationMaintainObjectionArgs = {
  documentId: Scalars['ID']['input'];
  internalNote: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationObjectToAccreditationArgs = {
  documentId: Scalars['ID']['input'];
  internalNote?: InputMaybe<Scalars['String']['input']>;
  note: Scalars['String']['input'];
  reason: AccreditationReason;
  version: Scalars['Int']['input'];
};


export type MutationOpenAccreditationArgs = {
  input: StartAccreditationInput;
  internalNote: Scalars['String']['input'];
};


export type MutationReconsiderArgs = {
  documentId: Scalars['ID']['input'];
  internalNote?: InputMaybe<Scalars['String']['input']>;
  note: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRejectAccreditationArgs = {
  documentId: Scalars['ID']['input'];
  internalNote?: InputMaybe<Scalars['String']['input']>;
  note: Scalars['String']['input'];
  reason: AccreditationReason;
  version: Scalars['Int']['input'];
};


export type MutationReleaseAccreditationArgs = {
  documentId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRemitAppealArgs = {
  documentId: Scalars['ID']['input'];
  internalNote?: InputMaybe<Scalars['String']['input']>;
  note: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRequestAccreditationErasureArgs = {
  token: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRequestInformationArgs = {
  documentId: Scalars['ID']['input'];
  dueAt: Scalars['DateTime']['input'];
  internalNote?: InputMaybe<Scalars['String']['input']>;
  items: Array<RequestedItemInput>;
  note?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationResetPasswordArgs = {
  code: Scalars['String']['input'];
  password: Scalars['String']['input'];
  passwordConfirmation: Scalars['String']['input'];
};


export type MutationRetryLetterArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReturnToReviewArgs = {
  documentId: Scalars['ID']['input'];
  internalNote: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReturnUnscreenedArgs = {
  documentId: Scalars['ID']['input'];
  internalNote: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRevokeAccreditationArgs = {
  documentId: Scalars['ID']['input'];
  factDate: Scalars['Date']['input'];
  internalNote?: InputMaybe<Scalars['String']['input']>;
  note: Scalars['String']['input'];
  reason: AccreditationReason;
  version: Scalars['Int']['input'];
};


export type MutationSaveAccreditationArgs = {
  input: SaveAccreditationInput;
  token: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationSendAccreditationLinkArgs = {
  campaign: Scalars['ID']['input'];
  email: Scalars['String']['input'];
};


export type MutationSendTestLetterArgs = {
  campaign: Scalars['ID']['input'];
  kind: AccreditationLetterKind;
  locale?: InputMaybe<Scalars['I18NLocaleCode']['input']>;
};


export type MutationSendToScreeningArgs = {
  documentId: Scalars['ID']['input'];
  internalNote?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationStartAccreditationArgs = {
  input: StartAccreditationInput;
};


export type MutationStartReviewArgs = {
  documentId: Scalars['ID']['input'];
  internalNote?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationSubmitAccreditationArgs = {
  accepts?: InputMaybe<Array<Scalars['ID']['input']>>;
  token: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationTakeBackAccreditationArgs = {
  documentId: Scalars['ID']['input'];
  internalNote?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationUpholdAppealArgs = {
  documentId: Scalars['ID']['input'];
  internalNote?: InputMaybe<Scalars['String']['input']>;
  note: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWaitlistAccreditationArgs = {
  documentId: Scalars['ID']['input'];
  internalNote?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationWithdrawAccreditationArgs = {
  token: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

/** A dossier as its applicant may see it: never internal notes, never other people. */
export type MyAccreditation = {
  __typename?: 'MyAccreditation';
  /** What may be asked for now. */
  availableTransitions: Array<AccreditationTransition>;
  /** The campaign. */
  campaign: AccreditationCampaign;
  /** What the journalist is accredited as. */
  category: AccreditationCategory;
  /** What was sent along. */
  documents: Array<AccreditationDocument>;
  /** How the journalist works. */
  employment: AccreditationEmployment;
  /** What is brought along. */
  equipment?: Maybe<Scalars['String']['output']>;
  /** When the applicant asked for everything to be erased. */
  erasureRequestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Every step so far. */
  history: Array<AccreditationHistoryEntry>;
  /** Until when travel document, date of birth and documents of identity are kept. */
  identityKeptUntil: Scalars['DateTime']['output'];
  /** Whether it is kept on legal grounds, whatever the periods say. */
  keptOnLegalGrounds: Scalars['Boolean']['output'];
  /** Until when everything else that is personal is kept. */
  keptUntil: Scalars['DateTime']['output'];
  /** Languages spoken, as BCP 47 tags. */
  languages: Array<Scalars['String']['output']>;
  /** Who opened which document, the latest first. */
  looks: Array<AccreditationLook>;
  /** What the dossier lacks for a submission. */
  missing: Array<AccreditationMissing>;
  /** The outlet in the applicant’s words. */
  outlet: AccreditationOutletWords;
  /** Who applies. */
  person: AccreditationPerson;
  /** The dossier’s reference, easy to read out. */
  reference: Scalars['String']['output'];
  /** What the office asked for. */
  requestedInformation: Array<AccreditationRequestedInformation>;
  /** What the journalist does, in their own words. */
  role?: Maybe<Scalars['String']['output']>;
  /** The sessions asked for. */
  sessions: Array<Event>;
  /** Where the dossier stands. */
  state: AccreditationState;
  /** The first submission. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Sent along with every change, so that nothing is overwritten unseen. */
  version: Scalars['Int']['output'];
};

/** The dossier as it is now, or why nothing was done. */
export type MyAccreditationResult = AccreditationRefusal | MyAccreditation;

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
  localizations: Array<Organisation>;
  /** The other published language versions. */
  localizations_connection: OrganisationRelationResponseCollection;
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
  localizations: Array<ParticipatingState>;
  /** The other published language versions. */
  localizations_connection: ParticipatingStateRelationResponseCollection;
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
  /** The dossiers that the caller may see. */
  accreditationApplications: Array<AccreditationApplication>;
  /** The same with how many there are. */
  accreditationApplications_connection: AccreditationApplicationConnection;
  /** Campaigns that have been announced. */
  accreditationCampaigns: Array<AccreditationCampaign>;
  /** Everything that happened to a dossier; null where the caller may not see it. */
  accreditationLedger?: Maybe<AccreditationLedger>;
  /** Figures of a campaign; null where there is no such campaign. */
  accreditationStatistics?: Maybe<AccreditationStatistics>;
  /** One published communiqué by its id, or null. */
  communique?: Maybe<Communique>;
  /** The published communiqué at an address, or null. An address that it had before keeps answering; `slug` says the present one. */
  communiqueBySlug?: Maybe<Communique>;
  /** What the public may see of this kind: communiqué. */
  communiques: Array<Communique>;
  /** The same list with its totals: communiqué. */
  communiques_connection: CommuniqueEntityResponseCollection;
  /** One published event by its id, or null. */
  event?: Maybe<Event>;
  /** The published event at an address, or null. An address that it had before keeps answering; `slug` says the present one. */
  eventBySlug?: Maybe<Event>;
  /** What the public may see of this kind: event. */
  events: Array<Event>;
  /** The same list with its totals: event. */
  events_connection: EventEntityResponseCollection;
  i18NLocale?: Maybe<I18NLocale>;
  i18NLocales: Array<I18NLocale>;
  i18NLocales_connection: I18NLocaleEntityResponseCollection;
  me?: Maybe<UsersPermissionsMe>;
  /** The dossier that a token opens; null where there is none. */
  myAccreditation?: Maybe<MyAccreditation>;
  /** One published organisation by its id, or null. */
  organisation?: Maybe<Organisation>;
  /** What the public may see of this kind: organisation. */
  organisations: Array<Organisation>;
  /** The same list with its totals: organisation. */
  organisations_connection: OrganisationEntityResponseCollection;
  /** One published participating state or government by its id, or null. */
  participatingState?: Maybe<ParticipatingState>;
  /** What the public may see of this kind: participating state or government. */
  participatingStates: Array<ParticipatingState>;
  /** The same list with its totals: participating state or government. */
  participatingStates_connection: ParticipatingStateEntityResponseCollection;
};


export type QueryAccreditationApplicationsArgs = {
  filters?: InputMaybe<AccreditationApplicationFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QueryAccreditationApplications_ConnectionArgs = {
  filters?: InputMaybe<AccreditationApplicationFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QueryAccreditationCampaignsArgs = {
  locale?: InputMaybe<Scalars['I18NLocaleCode']['input']>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QueryAccreditationLedgerArgs = {
  documentId: Scalars['ID']['input'];
};


export type QueryAccreditationStatisticsArgs = {
  campaign: Scalars['ID']['input'];
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


export type QueryMyAccreditationArgs = {
  token: Scalars['String']['input'];
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

/** One thing asked of an applicant. */
export type RequestedItemInput = {
  /** The kind of document that would answer it. */
  document?: InputMaybe<AccreditationDocumentKind>;
  /** What is asked for, in words to the applicant. */
  item: Scalars['String']['input'];
};

/** What an applicant changes; what is absent stays as it is. */
export type SaveAccreditationInput = {
  /** What the journalist is accredited as. */
  category?: InputMaybe<AccreditationCategory>;
  /** How the journalist works. */
  employment?: InputMaybe<AccreditationEmployment>;
  /** What is brought along: cameras, vehicles. */
  equipment?: InputMaybe<Scalars['String']['input']>;
  /** Languages spoken, as BCP 47 tags. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Replaces the outlet as a whole. */
  outlet?: InputMaybe<AccreditationOutletInput>;
  /** Replaces the person as a whole. */
  person?: InputMaybe<AccreditationPersonInput>;
  /** What the journalist does, in their own words. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** documentIds of the sessions asked for. */
  sessions?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What opens a dossier. */
export type StartAccreditationInput = {
  /** documentId of the campaign. */
  campaign: Scalars['ID']['input'];
  /** What the journalist is accredited as. */
  category: AccreditationCategory;
  /** STAFF where absent. */
  employment?: InputMaybe<AccreditationEmployment>;
  /** Language of letters and refusals; French where absent. */
  locale?: InputMaybe<Scalars['I18NLocaleCode']['input']>;
  /** The outlet in the applicant’s words. */
  outlet: AccreditationOutletInput;
  /** Who applies. */
  person: AccreditationPersonInput;
  /** A random UUID of the client. Sent again within a day with the same input it answers with the same dossier and token. */
  requestId?: InputMaybe<Scalars['ID']['input']>;
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

/** A dossier, and the version of it that was seen. */
export type VersionedApplicationInput = {
  /** The document’s id. */
  documentId: Scalars['ID']['input'];
  /** Grows with every change. */
  version: Scalars['Int']['input'];
};
