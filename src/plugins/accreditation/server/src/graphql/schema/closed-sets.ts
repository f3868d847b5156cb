import { CATEGORIES, DOCUMENT_KINDS, EMPLOYMENTS, REASONS } from '../../domain/vocabulary';
import { SCAN_STATES } from '../../domain/documents/scan';
import { LETTER_KINDS, letterEnumValueOf } from '../../domain/letters/kinds';
import { ACTOR_KINDS } from '../../domain/workflow/actor';
import { ROLE_ENUM_VALUES, enumValueOf, TRANSITION_ENUM_VALUES } from '../../domain/workflow/naming';
import type { TransitionEnumValue } from '../../domain/workflow/naming';
import type { TransitionName } from '../../domain/workflow/transitions';
import { REFUSAL_CODES } from '../../domain/workflow/refusal';
import { STATES } from '../../domain/workflow/states';
import { PHASES } from '../../domain/campaign/phase';

/** A closed set of the API: what it is, and what each of its values means. */
interface ClosedSet {
  readonly name: string;
  readonly description: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Says what each value means; the type asks for all of them and for no other. */
const set = <Value extends string>(name: string, description: string, _values: readonly Value[], meanings: Record<Value, string>): ClosedSet => ({
  name,
  description,
  values: meanings,
});

/** What each step is. */
const TRANSITION_MEANINGS: Readonly<Record<TransitionEnumValue, string>> = {
  SUBMIT: 'The applicant sends the dossier.',
  START_REVIEW: 'A press officer takes it up.',
  REQUEST_INFORMATION: 'The press office asks the applicant for something.',
  RETURN_TO_REVIEW: 'The press office takes it back.',
  LAPSE: 'The due date of a request has passed; made by the clock.',
  SEND_TO_SCREENING: 'The press office asks security to check the identity.',
  CLEAR_SCREENING: 'Security clears the identity.',
  RETURN_UNSCREENED: 'Security could not make the check.',
  OBJECT_TO_ACCREDITATION: 'Security objects; the applicant is heard.',
  MAINTAIN_OBJECTION: 'Security keeps its objection after the hearing.',
  ANSWER_HEARING: 'The applicant answers the objection.',
  CLOSE_HEARING: 'The time to answer has passed; made by the clock.',
  APPROVE: 'The press office accredits.',
  WAITLIST: 'The press office puts the dossier on the waiting list.',
  REJECT: 'The press office refuses.',
  RECONSIDER: 'The press office corrects its own refusal.',
  APPEAL: 'The applicant appeals.',
  UPHOLD_APPEAL: 'The appeals officer accredits.',
  REMIT_APPEAL: 'The appeals officer gives the dossier back for a new decision.',
  DISMISS_APPEAL: 'The appeals officer dismisses the appeal.',
  WITHDRAW: 'The applicant takes the dossier back.',
  REVOKE: 'The press office takes the accreditation back.',
  EXPIRE: 'The campaign has ended; made by the clock.',
  TAKE_BACK: 'Whoever decided takes the decision back, before the applicant was told of it.',
};

/** The closed sets, from the same lists as the workflow itself. */
const CLOSED_SETS: readonly ClosedSet[] = [
  set('AccreditationState', 'Where a dossier stands.', STATES, {
    DRAFT: 'The applicant is still writing it; it counts as not sent.',
    SUBMITTED: 'Sent; nobody has looked at it yet.',
    INFORMATION_REQUESTED: 'The press office asked the applicant for something, with a due date.',
    UNDER_REVIEW: 'A press officer is looking at it.',
    SCREENING: 'Security is checking the identity.',
    HEARING: 'Security objected, and the applicant may answer.',
    APPROVED: 'Accredited; a seat is taken.',
    WAITLISTED: 'Waiting for a seat, in the order of first submission.',
    REJECTED: 'Refused; may be appealed once.',
    APPEALED: 'An appeal is being judged.',
    DISMISSED: 'The appeal was dismissed. Final.',
    WITHDRAWN: 'Taken back by the applicant. Final.',
    REVOKED: 'The accreditation was taken back; may be appealed once.',
    EXPIRED: 'The campaign ended. Final.',
  }),
  set('AccreditationTransition', 'Steps of the workflow. `docs/workflow.md` shows which leads where.', TRANSITION_ENUM_VALUES, TRANSITION_MEANINGS),
  set('AccreditationCategory', 'What a journalist is accredited as.', CATEGORIES, {
    PRINT: 'Newspapers and magazines.',
    RADIO: 'Radio.',
    TELEVISION: 'Television.',
    PHOTOGRAPHER: 'Photographers.',
    ONLINE: 'Online media.',
    AGENCY: 'News agencies.',
    INDEPENDENT_FILM: 'Independent film and broadcast.',
    TECHNICIAN: 'Technical crew.',
  }),
  set('AccreditationEmployment', 'How a journalist works. Freelancers are equal: no category and no cap of their own.', EMPLOYMENTS, {
    STAFF: 'Employed by the outlet.',
    FREELANCE: 'Assigned by the outlet; counts for themselves, not for it.',
  }),
  set('AccreditationDocumentKind', 'What a document proves.', DOCUMENT_KINDS, {
    LETTER_OF_ASSIGNMENT: 'Signed letter of an editor that names person, role, event and dates.',
    IDENTITY: 'Passport or identity card.',
    PORTRAIT: 'Portrait for the badge.',
    PRESS_CARD: 'Press card.',
    PROOF_OF_EMPLOYMENT: 'Proof of employment by a media organisation.',
    WORK_SAMPLE: 'Published work.',
    OTHER: 'Anything else.',
  }),
  set('AccreditationScan', 'How far a document has been looked at by a virus scanner.', SCAN_STATES, {
    NOT_SCANNED: 'The office uses no scanner; the document can be opened.',
    PENDING: 'It waits for the scanner and cannot be opened yet.',
    CLEAN: 'Nothing was found.',
    INFECTED: 'A virus was found and the content removed: it has to be sent again.',
  }),
  set('AccreditationRole', 'In which role somebody acts.', ROLE_ENUM_VALUES, {
    APPLICANT: 'The applicant.',
    PRESS_OFFICER: 'The press office.',
    SECURITY_OFFICER: 'Security.',
    APPEALS_OFFICER: 'Who judges appeals.',
    SYSTEM: 'The clock.',
  }),
  set('AccreditationReason', 'Grounds of a decision against the applicant, or of an objection.', REASONS, {
    INCOMPLETE_DOSSIER: 'Something that was asked for is missing.',
    NOT_MEDIA: 'The outlet is not a media organisation.',
    NO_ASSIGNMENT: 'No assignment was shown.',
    CAPACITY: 'There are no places left.',
    LATE: 'It came too late.',
    DUPLICATE: 'The person has applied before.',
    FALSE_STATEMENT: 'Something in the dossier is untrue.',
    MISUSE: 'The accreditation was misused.',
    SECURITY: 'Security objects. Needs a hearing first.',
    OTHER: 'Another reason, which the note gives.',
  }),
  set('AccreditationRefusalCode', 'Why something that was asked is not done.', REFUSAL_CODES, {
    NOT_FOUND: 'There is no such dossier, or the token is not its own: both are answered alike.',
    STALE: 'The version is old: fetch the dossier and look again.',
    WRONG_STATE: 'Not possible in this state; `allowed` says what is.',
    MISSING_INPUT: 'Something the step needs was not said; `field` says what.',
    INVALID_INPUT: 'A value makes no sense; `field` says which.',
    DOSSIER_INCOMPLETE: 'The dossier lacks what `missing` lists.',
    CAMPAIGN_NOT_OPEN: 'The campaign takes no applications now.',
    WINDOW_PASSED: 'The time for it has passed.',
    NO_SEATS: 'No seat is left: overall, in the category or for the outlet.',
    OUTLET_UNCONFIRMED: 'Seats per outlet are capped and nobody has confirmed which outlet this is.',
    NOT_CLEARED: 'Security has not cleared the identity as it stands.',
    STANDING_OBJECTION: 'An objection by security stands.',
    HEARING_REQUIRED: 'The applicant has to be heard first.',
    SAME_PERSON: 'Another person has to do this.',
    ALREADY_APPEALED: 'There is one appeal in a dossier’s life.',
    FACT_TOO_OLD: 'The fact is older than the approval.',
    RATE_LIMITED: 'Not now: try again later.',
  }),
  set('AccreditationLetterKind', 'Letters to applicants. `docs/letters.md` shows what they say.', LETTER_KINDS.map(letterEnumValueOf), {
    DOSSIER_OPENED: 'The link to a dossier that was opened.',
    LINK_SENT: 'The link once more, for who lost it.',
    SUBMISSION_RECEIVED: 'The dossier has arrived.',
    INFORMATION_REQUESTED: 'Something is asked of the applicant.',
    HEARING_OPENED: 'Security objects; the applicant may answer.',
    ANSWER_RECEIVED: 'The answer in the hearing has arrived.',
    APPROVED: 'The applicant is accredited.',
    WAITLISTED: 'The dossier is on the waiting list.',
    REJECTED: 'The accreditation is refused.',
    RECONSIDERED: 'The office corrects its refusal.',
    APPEAL_RECEIVED: 'The appeal has arrived.',
    APPEAL_UPHELD: 'The appeal is upheld; the applicant is accredited.',
    APPEAL_REMITTED: 'The appeal leads to a new decision.',
    APPEAL_DISMISSED: 'The appeal is dismissed.',
    WITHDRAWN: 'The dossier is taken back, as its applicant asked.',
    REVOKED: 'The accreditation is taken back.',
    DRAFT_REMINDER: 'The campaign closes soon, and the dossier is a draft.',
    INFORMATION_REMINDER: 'The date of a request nears.',
    HEARING_REMINDER: 'The time to answer in the hearing nears its end.',
    APPEAL_REMINDER: 'The time to appeal nears its end.',
  }),
  set('AccreditationPhase', 'Where a campaign stands by the clock.', PHASES, {
    UPCOMING: 'Announced; takes no applications yet.',
    OPEN: 'Takes applications.',
    CLOSED: 'Takes no applications any more; decisions are made.',
    ENDED: 'Over.',
  }),
  set('AccreditationActorKind', 'Who made a step.', ACTOR_KINDS, {
    APPLICANT: 'The applicant.',
    END_USER: 'An officer, through a front-end.',
    ADMIN_USER: 'An officer, in the admin panel.',
    API_TOKEN: 'A program of the office.',
    SYSTEM: 'The clock.',
  }),
];

/** What a step is, in a sentence. */
export const transitionMeaning = (name: TransitionName): string => TRANSITION_MEANINGS[enumValueOf(name)];

/** The closed sets in SDL. */
export const closedSetsSdl = (): string => CLOSED_SETS.map(enumSdl).join('\n\n');

function enumSdl({ name, description, values }: ClosedSet): string {
  const lines = Object.entries(values).map(([value, meaning]) => `  "${meaning}"\n  ${value}`);
  return `"${description}"\nenum ${name} {\n${lines.join('\n')}\n}`;
}
