import type { Role } from './actor';
import type { InputField } from './command-input';
import type { ChangeName } from './changes';
import type { EffectName } from './effects';
import type { GuardName } from './guards';
import type { State } from './states';

/** One row of the table. A list that is absent is empty. */
export interface Transition {
  readonly from: readonly State[];
  readonly to: State;
  readonly by: readonly Role[];
  /** What the actor must say, in the order in which it is asked for. */
  readonly needs?: readonly InputField[];
  /** What must hold, in the order in which it is asked. */
  readonly when?: readonly GuardName[];
  /** What changes in the dossier besides its state. */
  readonly sets?: readonly ChangeName[];
  /** What follows outside, after the commit. */
  readonly then?: readonly EffectName[];
}
