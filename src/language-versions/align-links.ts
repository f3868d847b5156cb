import type { NewsroomUid } from '../content/uids';
import { defaultLanguage } from './languages';
import { pickVersion, type Version } from './pick-version';
import type { Slot } from './slots';

/** A slot, the row whose language and status it follows, and the documents that it is to link to. */
export interface Alignment {
  row: Version;
  slot: Slot;
  documents: string[];
}

/** Makes each slot link to the right version of each of its documents; slots that already do are left alone. */
export async function alignLinks(alignments: Alignment[]): Promise<void> {
  const versions = await loadVersions(alignments);
  for (const { row, slot, documents } of alignments) {
    const wanted = { locale: row.locale, isPublished: row.publishedAt !== null, defaultLocale: defaultLanguage() };
    const ids = documents.flatMap((documentId) => pickVersion(versions.get(documentId) ?? [], wanted)?.id ?? []);
    if (!isSame(ids, slot.linked.map(({ id }) => id))) await writeSlot(slot, ids);
  }
}

async function loadVersions(alignments: Alignment[]): Promise<Map<string, Version[]>> {
  const versions = new Map<string, Version[]>();
  for (const target of new Set(alignments.map(({ slot }) => slot.path.target))) {
    const documents = alignments.filter(({ slot }) => slot.path.target === target).flatMap((alignment) => alignment.documents);
    for (const version of await versionsOf(target, documents)) {
      versions.set(version.documentId, [...(versions.get(version.documentId) ?? []), version]);
    }
  }
  return versions;
}

/** Every stored version of the given documents. */
export function versionsOf(uid: NewsroomUid, documentIds: string[]): Promise<Version[]> {
  return strapi.db.query(uid).findMany({
    select: ['id', 'documentId', 'locale', 'publishedAt'],
    where: { documentId: { $in: [...new Set(documentIds)] } },
  });
}

async function writeSlot({ owner, path }: Slot, ids: number[]): Promise<void> {
  const value = path.isMany ? ids : (ids[0] ?? null);
  await strapi.db.query(owner.uid).update({ where: { id: owner.id }, data: { [path.attribute]: value } });
}

const isSame = (a: number[], b: number[]): boolean => a.length === b.length && a.every((id, index) => id === b[index]);
