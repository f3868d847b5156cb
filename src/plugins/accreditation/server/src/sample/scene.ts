import type { Form } from '../domain/form/form';
import type { Instant } from '../domain/time/instant';
import type { DocumentKind } from '../domain/vocabulary';
import type { CommandInput } from '../domain/workflow/command-input';
import type { SystemTransition, TransitionName } from '../domain/workflow/transitions';

/** A transition that a person asks for. */
export type PersonsTransition = Exclude<TransitionName, SystemTransition>;

/** One step of an invented dossier. The clock's own steps are not asked for: `WAIT` lets what is due happen. */
export interface SceneStep {
  readonly at: Instant;
  readonly does: PersonsTransition | 'WAIT';
  readonly input?: CommandInput;
  /** What the applicant writes into the dossier before; parts that are absent stay as they are. */
  readonly writes?: Form;
}

/** An invented dossier: what it says, and how it comes to where it stands. */
export interface Scene {
  readonly form: Form;
  readonly startedAt: Instant;
  /** What is sent along, as specimens. */
  readonly documents: readonly DocumentKind[];
  readonly steps: readonly SceneStep[];
}
