import type { NewsroomUid } from '../content/uids';
import { allLinkPaths, type LinkPath } from './link-paths';
import { findLinkedRows, linkedDocuments, type LinkedRow, type Slot } from './slots';

/** A place from which a document is linked, with the row that holds it. */
export interface Inbound {
  row: LinkedRow;
  slot: Slot;
  documents: string[];
}

/** Everything that links to any version of a document. */
export async function findInbound(target: NewsroomUid, documentId: string): Promise<Inbound[]> {
  const paths = allLinkPaths().filter((path) => path.target === target);
  const inbound: Inbound[] = [];
  for (const source of new Set(paths.map((path) => path.source))) {
    const links = paths.filter((path) => path.source === source).map((path) => filterOn(path, documentId));
    const rows = await findLinkedRows(source, { $or: links });
    inbound.push(...rows.flatMap((row) => slotsTo(documentId, target, row)));
  }
  return inbound;
}

function filterOn({ component, attribute }: LinkPath, documentId: string): Record<string, unknown> {
  const link = { [attribute]: { documentId } };
  return component ? { [component.attribute]: link } : link;
}

function slotsTo(documentId: string, target: NewsroomUid, row: LinkedRow): Inbound[] {
  return row.slots
    .map((slot) => ({ row, slot, documents: linkedDocuments(slot) }))
    .filter(({ slot, documents }) => slot.path.target === target && documents.includes(documentId));
}
