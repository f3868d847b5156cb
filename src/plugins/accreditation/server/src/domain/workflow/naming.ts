import type { Role } from './actor';
import { ROLES } from './actor';
import type { StepName } from './step-name';
import { STEP_NAMES } from './step-name';
import type { TransitionName } from './transitions';
import { TRANSITION_NAMES, isSystemTransition } from './transitions';

/** `objectToAccreditation` as the contract's enums write it: `OBJECT_TO_ACCREDITATION`. */
export type ScreamingSnake<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? '' : '_'}${Uppercase<First>}${ScreamingSnake<Rest>}`
  : '';

/** The contract's `AccreditationTransition`, and behind it the step that is beside the table. */
export type TransitionEnumValue = ScreamingSnake<StepName>;

/** The enum value of a step. */
export const enumValueOf = (name: StepName): TransitionEnumValue => screamingSnake(name);

/** The enum value of a role: `PRESS_OFFICER`. */
export const roleEnumValueOf = (role: Role): ScreamingSnake<Role> => screamingSnake(role);

/** All roles as enum values. */
export const ROLE_ENUM_VALUES: readonly ScreamingSnake<Role>[] = ROLES.map(roleEnumValueOf);

/** A name as the contract's enums write it. The cast only gives the text the type that the rule above computes. */
export function screamingSnake<Text extends string>(text: Text): ScreamingSnake<Text> {
  return text.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() as ScreamingSnake<Text>;
}

/** All enum values, in the table's order. */
export const TRANSITION_ENUM_VALUES: readonly TransitionEnumValue[] = STEP_NAMES.map(enumValueOf);

/** The transition of an enum value; null for a text that is none. */
export function transitionOfEnumValue(value: string): TransitionName | null {
  return TRANSITION_NAMES.find((name) => enumValueOf(name) === value) ?? null;
}

/**
 * The GraphQL mutation that asks for a transition; null for the clock's own. One word gets `Accreditation` behind it, save `reconsider`,
 * which reads well as it is; what says more keeps its name. Source: the contract's `inputs.graphql`.
 */
export function mutationNameOf(name: TransitionName): string | null {
  if (isSystemTransition(name)) return null;
  const saysEnough = name === 'reconsider' || /[A-Z]/.test(name);
  return saysEnough ? name : `${name}Accreditation`;
}
