import type { Actor } from './actor';
import type { GuardName } from './guards';
import { GUARDS, INPUT_GUARDS, isWorldGuard } from './guards';
import type { Refusal } from './refusal';
import type { Petition, Situation } from './situation';
import type { Transition } from './transition';

/** Whether the actor has a role that may ask for this at all. */
export function mayAsk(actor: Actor, transition: Transition): boolean {
  return actor.roles.some((role) => transition.by.includes(role));
}

/** Asks all guards of a command in the table's order; gives the first refusal, or null. */
export function checkGuards(transition: Transition, petition: Petition): Refusal | null {
  return firstRefusal(transition.when ?? [], (name) =>
    isWorldGuard(name) ? GUARDS[name](petition) : INPUT_GUARDS[name](petition),
  );
}

/** Asks only the guards that need no words of the actor's; gives the first refusal, or null. */
export function checkWorldGuards(transition: Transition, situation: Situation): Refusal | null {
  return firstRefusal((transition.when ?? []).filter(isWorldGuard), (name) => GUARDS[name](situation));
}

function firstRefusal<Name extends GuardName>(names: readonly Name[], ask: (name: Name) => Refusal | null): Refusal | null {
  for (const name of names) {
    const refusal = ask(name);
    if (refusal !== null) return refusal;
  }
  return null;
}
