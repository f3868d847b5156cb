/** What the owner of a root field says about who its answers are for. */
export type RootField = PublicField | 'private';

/** The same answer for whoever asks, so that it may be kept. */
export interface PublicField {
  /** Content types that its answer reads beside those that its selection names. */
  readonly reads?: readonly string[];
  /** When the answer will next change by the clock alone, in milliseconds; null for never. */
  readonly changesAt?: (now: number) => Promise<number | null>;
}

/** The declarations of all owners: the application’s and its plugins’. What nobody has declared is not kept. */
export interface RootFields {
  declare(fields: Readonly<Record<string, RootField>>): void;
  of(name: string): RootField | undefined;
  /** Content types that any of them reads beside what selections name. */
  reads(): string[];
}

export function createRootFields(): RootFields {
  const declared = new Map<string, RootField>();
  return {
    declare: (fields) => Object.entries(fields).forEach(([name, field]) => declared.set(name, field)),
    of: (name) => declared.get(name),
    reads: () => [...declared.values()].flatMap((field) => (field === 'private' ? [] : (field.reads ?? []))),
  };
}
