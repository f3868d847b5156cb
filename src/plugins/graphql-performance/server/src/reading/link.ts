import type { Core } from '@strapi/strapi';

/** How rows of one table lead to rows of another: by a table between them. */
export interface Link {
  readonly target: string;
  readonly isMany: boolean;
  readonly table: string;
  readonly ownerColumn: string;
  readonly linkedColumn: string;
  /** Further conditions on the table between. */
  readonly on: Readonly<Record<string, unknown>>;
  readonly orderBy?: Readonly<Record<string, 'asc' | 'desc'>>;
}

interface JoinTable {
  readonly name: string;
  readonly joinColumn: { name: string; referencedColumn: string };
  readonly inverseJoinColumn: { name: string; referencedColumn: string };
  readonly morphColumn: { idColumn: { name: string }; typeColumn: { name: string } };
  readonly on?: Record<string, unknown>;
  readonly orderBy?: Record<string, 'asc' | 'desc'>;
}

interface Relation {
  readonly type: string;
  readonly relation?: string;
  readonly target?: string;
  readonly morphBy?: string;
  readonly joinTable?: JoinTable;
}

/** Relations, components and media are all links, kept in a table between. Nothing for any other attribute. */
export function linkOf({ db }: Core.Strapi, uid: string, attribute: string): Link | undefined {
  // The metadata of a database names many kinds of attribute; these are the parts that links have.
  const relation = db.metadata.get(uid).attributes[attribute] as Relation | undefined;
  if (relation?.type !== 'relation' || typeof relation.target !== 'string') return undefined;
  const { target, joinTable } = relation;
  const isMany = relation.relation?.endsWith('Many') ?? false;
  if (relation.morphBy) return morphLink(db.metadata.get(target).attributes[relation.morphBy] as Relation | undefined, { uid, attribute, target, isMany });
  if (!joinTable?.inverseJoinColumn || joinTable.joinColumn.referencedColumn !== 'id' || joinTable.inverseJoinColumn.referencedColumn !== 'id') return undefined;
  const { name, joinColumn, inverseJoinColumn, on = {}, orderBy } = joinTable;
  return { target, isMany, table: name, ownerColumn: joinColumn.name, linkedColumn: inverseJoinColumn.name, on, ...(orderBy && { orderBy }) };
}

/** Files say in a table between what they belong to, by type, row and field. */
function morphLink(inverse: Relation | undefined, { uid, attribute, target, isMany }: { uid: string; attribute: string; target: string; isMany: boolean }): Link | undefined {
  if (inverse?.relation !== 'morphToMany' || !inverse.joinTable) return undefined;
  const { name, joinColumn, morphColumn, on = {}, orderBy } = inverse.joinTable;
  const conditions = { ...on, field: attribute, [morphColumn.typeColumn.name]: uid };
  return { target, isMany, table: name, ownerColumn: morphColumn.idColumn.name, linkedColumn: joinColumn.name, on: conditions, ...(orderBy && { orderBy }) };
}
