import { randomUUID } from 'node:crypto';
import type { Statement } from './statement';

type Arguments = Readonly<Record<string, unknown>>;

/** Arguments in which the values that a document is looked up by are left open. */
export interface ArgumentTemplate {
  readonly args: Arguments;
  /** What was in the open places, in order. */
  readonly values: readonly string[];
}

/** Nobody can guess it, so it stands for itself and nothing else. */
const SECRET = randomUUID();

const standIn = (index: number): string => `${SECRET}:${index}`;

/**
 * Leaves open the strings that something must be equal to: arguments by these names (`documentId`, `slug`), and each `eq` in filters. A page is read by
 * one statement then, whichever address it is asked for by. Nothing where there is no such string.
 */
export function templateOf(args: Arguments, lookups: ReadonlySet<string>): ArgumentTemplate | undefined {
  const values: string[] = [];
  const open = (value: unknown, isLookup: boolean): unknown => {
    if (typeof value === 'string' && value !== '' && isLookup) return standIn(values.push(value) - 1);
    if (Array.isArray(value)) return value.map((element) => open(element, false));
    if (!isPlain(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, open(inner, name === 'eq')]));
  };
  const opened = Object.fromEntries(Object.entries(args).map(([name, value]) => [name, open(value, lookups.has(name))]));
  return values.length > 0 ? { args: opened, values } : undefined;
}

/** The statement for these values. */
export function filled<Kind extends Statement>(statement: Kind, values: readonly string[]): Kind {
  const byStandIn = new Map<unknown, string>(values.map((value, index) => [standIn(index), value]));
  return { ...statement, bindings: statement.bindings.map((binding) => byStandIn.get(binding) ?? binding) };
}

/** Whether a statement with open places becomes the very one that was made for these values. */
export function agrees(open: Statement, made: Statement, values: readonly string[]): boolean {
  return open.sql === made.sql && JSON.stringify(filled(open, values).bindings) === JSON.stringify(made.bindings);
}

/** Input objects; dates and the like are values. */
function isPlain(value: unknown): value is Arguments {
  return typeof value === 'object' && value !== null && [null, Object.prototype].includes(Object.getPrototypeOf(value));
}
