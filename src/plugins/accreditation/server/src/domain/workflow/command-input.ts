import type { CalendarDay } from '../time/calendar-day';
import type { Instant } from '../time/instant';

/** Everything the office is told with a command. Which of it a transition needs, the table says. */
export interface CommandInput {
  readonly reason?: string | null;
  /** Written to the applicant. */
  readonly note?: string | null;
  /** Written for the office alone. */
  readonly internalNote?: string | null;
  /** The applicant's own words in a hearing or an appeal. */
  readonly statement?: string | null;
  readonly items?: readonly RequestedItem[] | null;
  readonly dueAt?: Instant | null;
  /** The day of the fact; with FALSE_STATEMENT the day on which the office learned of it. */
  readonly factDate?: CalendarDay | null;
}

/** One thing asked of the applicant, in words, and the kind of document that would answer it, where one would. */
export interface RequestedItem {
  readonly item: string;
  readonly document?: string | null;
}

export type InputField = keyof CommandInput;
