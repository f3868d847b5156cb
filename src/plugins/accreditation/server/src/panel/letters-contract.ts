import type { LetterKind, Placeholder } from '../domain/letters/kinds';
import type { LetterStatus } from '../domain/letters/status';
import type { Template } from '../domain/letters/template';
import type { Language } from '../wording/language';
import type { IsoInstant } from './contract';

/** What the desk's server says of letters. */

/** Which letters are wanted. What is absent narrows nothing. */
export interface LetterQuestion {
  readonly campaign?: string;
  readonly status?: LetterStatus;
  readonly kind?: LetterKind;
  /** Where the page begins, as the answer before said it. */
  readonly after?: string;
}

export interface LetterRow {
  readonly id: string;
  readonly kind: LetterKind;
  readonly status: LetterStatus;
  /** When what it tells of happened. */
  readonly queuedAt: IsoInstant;
  /** When it was sent, was given up, or may leave. */
  readonly at: IsoInstant;
  readonly attempts: number;
  readonly failedBecause: string | null;
  readonly dossier: { readonly documentId: string; readonly reference: string; readonly name: string };
}

export interface LettersAnswer {
  readonly rows: readonly LetterRow[];
  /** How many there are of each status, whatever status is asked for. */
  readonly counts: Readonly<Partial<Record<LetterStatus, number>>>;
  /** Where the next page begins; null where this is the last. */
  readonly next: string | null;
  /** Whether letters can leave at all. */
  readonly hasServer: boolean;
  readonly mayRetry: boolean;
  /** What can be asked for. */
  readonly kinds: readonly LetterKind[];
}

/** What a letter said, or would say if it left now. */
export interface LetterText {
  readonly subject: string;
  readonly text: string;
}

/** What can be worded anew: every letter of a campaign, in every language. */
export interface LetterWordsView {
  readonly languages: readonly Language[];
  readonly letters: readonly LetterWords[];
  readonly mayReword: boolean;
}

export interface LetterWords {
  readonly kind: LetterKind;
  readonly placeholders: readonly Placeholder[];
  readonly words: Readonly<Record<Language, WordsInUse>>;
}

/** The words in which a letter is sent. */
export interface WordsInUse extends Template {
  /** Whether they are the campaign's own. */
  readonly isOwn: boolean;
}

/** Words that are tried on a dossier: how the letter would read, or what is wrong with the words; neither where there is no dossier to try them on. */
export interface Tryout {
  readonly preview: LetterPreview | null;
  readonly fault: string | null;
}

/** A letter as it would be sent for a real dossier. */
export interface LetterPreview extends LetterText {
  readonly to: string;
  /** Where answers go; null for the office's own address. */
  readonly contact: string | null;
  readonly dossier: LetterRow['dossier'];
  /** Whether the dossier has not come to what the letter tells of, so that part of it is an example. */
  readonly isInvented: boolean;
}
