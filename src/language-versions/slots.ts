import type { UID } from '@strapi/strapi';
import type { NewsroomUid } from '../content/uids';
import { linkPathsOf, type LinkPath } from './link-paths';
import type { Version } from './pick-version';

/** A row of a newsroom document with the links that it holds. */
export interface LinkedRow extends Version {
  uid: NewsroomUid;
  slots: Slot[];
}

/** One place where a row links to others: which row of which table holds the link, and what it links to, in order. */
export interface Slot {
  path: LinkPath;
  /** Position of the component that holds the link among its kind; 0 for a link of the row itself. */
  index: number;
  owner: { uid: UID.Schema; id: number };
  linked: Version[];
}

type Row = Version & Record<string, unknown>;

const VERSION_FIELDS = ['id', 'documentId', 'locale', 'publishedAt'];

/** The rows of `uid` that match `where`, each with its links. */
export async function findLinkedRows(uid: NewsroomUid, where: Record<string, unknown>): Promise<LinkedRow[]> {
  const paths = linkPathsOf(uid);
  // What a query returns depends on its populate, which is built here and which Strapi's types cannot follow.
  const rows = (await strapi.db.query(uid).findMany({ select: VERSION_FIELDS, where, populate: populateOf(paths) })) as Row[];
  return rows.map((row) => ({
    uid,
    id: row.id,
    documentId: row.documentId,
    locale: row.locale,
    publishedAt: row.publishedAt,
    slots: paths.flatMap((path) => slotsAt(path, row)),
  }));
}

function populateOf(paths: LinkPath[]): Record<string, unknown> {
  const populate: Record<string, { select?: string[]; populate?: Record<string, unknown> }> = {};
  for (const { component, attribute } of paths) {
    const link = { [attribute]: { select: VERSION_FIELDS } };
    if (component) populate[component.attribute] = { populate: { ...populate[component.attribute]?.populate, ...link } };
    else Object.assign(populate, link);
  }
  return populate;
}

function slotsAt(path: LinkPath, row: Row): Slot[] {
  const holders = path.component ? asList<Row>(row[path.component.attribute]) : [row];
  return holders.map((holder, index) => ({
    path,
    index,
    owner: { uid: path.component?.uid ?? path.source, id: holder.id },
    linked: asList<Version>(holder[path.attribute]),
  }));
}

function asList<T>(value: unknown): T[] {
  // The query above populated exactly this attribute: one row, several or none.
  return (Array.isArray(value) ? value : [value]).filter(Boolean) as T[];
}

/** The documents that a slot links to, in order, each once. */
export const linkedDocuments = ({ linked }: Slot): string[] => [...new Set(linked.map(({ documentId }) => documentId))];
