import type { TransitionName } from './transitions';
import { TRANSITION_NAMES } from './transitions';

/** The one step beside the table: it leads to wherever the decision that it takes back came from (see `take-back.ts`). */
export const TAKE_BACK = 'takeBack';

/** What a step in the ledger is called. */
export type StepName = TransitionName | typeof TAKE_BACK;

/** All of them, the table's in its order. */
export const STEP_NAMES: readonly StepName[] = [...TRANSITION_NAMES, TAKE_BACK];
