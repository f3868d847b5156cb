import type { Refusal } from '../refusal';
import type { Petition, Situation } from '../situation';

/**
 * A condition on the world, named as the statement that must be true. It cannot see the actor's words, so it also tells whether a
 * transition is on offer. Gives null, or why not.
 */
export type Guard = (situation: Situation) => Refusal | null;

/** A condition on what the actor said, asked only when the command is there. Gives null, or why not. */
export type InputGuard = (petition: Petition) => Refusal | null;
