import type { LoadLinked } from './plan';

/** What the owner of a field says about what its resolver needs, so that it need not be asked row by row. */
export type OwnField =
  | {
      /** Attributes of the row that the resolver looks at; without this, it is given all. */
      readonly columns?: readonly string[];
      /** Media and relations that are read with the row, with these attributes. */
      readonly links?: Readonly<Record<string, readonly string[]>>;
    }
  /** Reads for many rows what the resolver would for one. */
  | { readonly load: (args: Record<string, unknown>) => LoadLinked };

/** Declarations of all owners, by `Type.field`; and root fields that read one document and hand it on, by name. */
export interface OwnFields {
  declare(fields: Readonly<Record<string, OwnField>>): void;
  /** `Query` fields whose resolver hands on the first row that it reads of this content type. */
  declareRoots(roots: Readonly<Record<string, string>>): void;
  of(path: string): OwnField | undefined;
  roots(): ReadonlyMap<string, string>;
}

export function createOwnFields(): OwnFields {
  const declared = new Map<string, OwnField>();
  const roots = new Map<string, string>();
  return {
    declare: (fields) => Object.entries(fields).forEach(([path, field]) => declared.set(path, field)),
    declareRoots: (fields) => Object.entries(fields).forEach(([name, uid]) => roots.set(name, uid)),
    of: (path) => declared.get(path),
    roots: () => roots,
  };
}
