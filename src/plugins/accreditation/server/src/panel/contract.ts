import type { Phase } from '../domain/campaign/phase';
import type { ScanState } from '../domain/documents/scan';
import type { TravelDocument } from '../domain/identity/identity';
import type { LetterKind } from '../domain/letters/kinds';
import type { LetterStatus } from '../domain/letters/status';
import type { MatchKind } from '../domain/outlets/match';
import type { Category, DocumentKind, Employment, Reason } from '../domain/vocabulary';
import type { Role } from '../domain/workflow/actor';
import type { InputField } from '../domain/workflow/command-input';
import type { RefusalCode } from '../domain/workflow/refusal';
import type { State } from '../domain/workflow/states';
import type { StepName } from '../domain/workflow/step-name';
import type { TransitionName } from '../domain/workflow/transitions';
import type { OutletCount } from '../services/figures/by-outlet';
import type { DirectoryEntry } from '../services/outlets/outlets';
import type { Colleague } from '../services/people/people';
import type { AnswerView, DuplicateView, OpenedView } from './dossier-contract';
import type { DeskPage } from './pages';
import type { BulkMove } from './queue-contract';

export type * from './queue-contract';

/** What the desk's server says to the admin panel, as JSON. The panel imports nothing else of the server. */

export type * from './dossier-contract';
export type * from './letters-contract';

/** ISO 8601, in UTC. */
export type IsoInstant = string;

export interface CampaignOption {
  readonly documentId: string;
  readonly title: string;
  readonly phase: Phase;
  /** IANA name, in which the office reads instants. */
  readonly timeZone: string;
}

/** What the desk's pages have in common; asked for once. */
export interface DeskSetting {
  readonly campaigns: readonly CampaignOption[];
  readonly colleagues: readonly Colleague[];
  /** The person who asks. */
  readonly me: string | null;
  readonly states: readonly State[];
  readonly categories: readonly Category[];
  readonly reasons: readonly Reason[];
  readonly documentKinds: readonly DocumentKind[];
  /** What the asker may decide for many dossiers at once. */
  readonly bulk: readonly BulkMove[];
  /** The pages that the asker may open. */
  readonly pages: readonly DeskPage[];
  /** Whether the asker may give dossiers to colleagues. */
  readonly mayAssign: boolean;
  /** Whether the asker may take lists of dossiers away. */
  readonly mayExport: boolean;
  /** Whether the asker may open a dossier for somebody. */
  readonly mayOpen: boolean;
}

/** A move that is the asker's, and why not now. */
export interface MoveView {
  readonly transition: TransitionName;
  /** The last part of the address at which it is asked for. */
  readonly path: string;
  readonly needs: readonly InputField[];
  /** Whether a letter to the applicant follows, which can carry a note. */
  readonly writes: boolean;
  /** In the asker's language; null where nothing stands in its way. */
  readonly whyNot: string | null;
}

export interface HistoryEntry {
  readonly sequence: number;
  readonly at: IsoInstant;
  readonly transition: StepName;
  readonly toState: State;
  /** How the office calls who did it; null for the applicant and the clock. */
  readonly by: string | null;
  readonly kind: string;
  readonly reason: Reason | null;
  readonly factDate: string | null;
  readonly dueAt: IsoInstant | null;
  readonly note: string | null;
  readonly internalNote: string | null;
  readonly statement: string | null;
  readonly items: readonly string[];
}

export interface DocumentView {
  readonly documentId: string;
  readonly kind: DocumentKind;
  readonly fileName: string;
  readonly mime: string;
  readonly size: number;
  readonly scan: ScanState;
  readonly uploadedAt: IsoInstant;
}

export interface LetterView {
  readonly id: string;
  readonly kind: LetterKind;
  readonly status: LetterStatus;
  /** When it was sent, or may leave. */
  readonly at: IsoInstant;
  readonly failedBecause: string | null;
  readonly subject: string | null;
  readonly text: string | null;
}

export interface LookView {
  readonly at: IsoInstant;
  readonly role: Role;
  readonly name: string | null;
  readonly kind: DocumentKind;
}

export interface RequestedView {
  readonly item: string;
  readonly document: DocumentKind | null;
  readonly dueAt: IsoInstant;
  readonly answered: boolean;
}

export interface OutletChoice extends DirectoryEntry {
  readonly how: MatchKind;
}

/** A dossier as the asker may see it. */
export interface DossierView {
  readonly documentId: string;
  readonly reference: string;
  readonly version: number;
  readonly state: State;
  readonly category: Category;
  readonly employment: Employment;
  readonly campaign: CampaignOption;
  readonly submittedAt: IsoInstant | null;
  readonly dueAt: IsoInstant | null;
  readonly unanswered: boolean;
  readonly person: {
    readonly givenName: string | null;
    readonly familyName: string;
    readonly displayName: string | null;
    readonly email: string;
    readonly phone: string | null;
    readonly nationality: string;
    readonly dateOfBirth: string | null;
    readonly travelDocument: TravelDocument | null;
  };
  readonly outlet: {
    readonly name: string;
    readonly country: string | null;
    readonly website: string | null;
    readonly confirmed: DirectoryEntry | null;
    /** Outlets of the directory that the words may mean, the likeliest first. */
    readonly choices: readonly OutletChoice[];
  };
  readonly role: string | null;
  readonly languages: readonly string[];
  readonly sessions: readonly string[];
  readonly equipment: string | null;
  readonly language: string;
  readonly missing: readonly { readonly field: string; readonly message: string }[];
  readonly requested: readonly RequestedView[];
  readonly documents: readonly DocumentView[];
  readonly looks: readonly LookView[];
  readonly letters: readonly LetterView[];
  /** Null for who may not read ledgers. */
  readonly ledger: { readonly intact: boolean; readonly entries: readonly HistoryEntry[] } | null;
  readonly cleared: boolean;
  readonly standingObjection: boolean;
  readonly told: boolean;
  readonly takeBackUntil: IsoInstant | null;
  readonly assignee: Colleague | null;
  readonly tags: readonly string[];
  readonly internalNotes: string | null;
  readonly hold: { readonly since: IsoInstant; readonly by: string | null; readonly reason: string | null } | null;
  readonly duplicates: readonly DuplicateView[];
  readonly answers: readonly AnswerView[];
  /** Where somebody of the office opened it for the applicant. */
  readonly opened: OpenedView | null;
  readonly moves: readonly MoveView[];
  /** How a letter words each reason, in the applicant's language. */
  readonly reasonsInLetters: Readonly<Record<Reason, string>>;
  /** What else the asker may do with it, by their permissions. */
  readonly may: { readonly annotate: boolean; readonly confirmOutlet: boolean; readonly hold: boolean; readonly release: boolean; readonly takeBack: boolean };
}

/** `error.details` of a refusal. */
export interface RefusalDetails {
  readonly code: RefusalCode;
  /** The input, or the part of the dossier, that something can be done about. */
  readonly field: string | null;
}

export interface FiguresView {
  readonly byState: readonly { readonly state: State; readonly count: number }[];
  readonly byCategory: readonly {
    readonly category: Category;
    readonly applied: number;
    readonly approved: number;
    readonly capacity: number | null;
    readonly seatsLeft: number | null;
  }[];
  readonly byCountry: readonly { readonly country: string | null; readonly count: number }[];
  /** The outlets that most dossiers are for. */
  readonly byOutlet: readonly OutletCount[];
  /** Submissions per day of the office, the earliest first, days without any among them. */
  readonly perDay: readonly { readonly day: string; readonly count: number }[];
  /** Half of the dossiers that were decided on had their first decision sooner; null where none was. */
  readonly medianHoursToDecision: number | null;
}
