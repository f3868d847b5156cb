import { isNewsroomUid } from '../content/uids';
import { alignLinks, type Alignment } from '../language-versions/align-links';
import { findInbound, type Inbound } from '../language-versions/inbound';
import { findLinkedRows } from '../language-versions/slots';
import { writeParams, type DocumentRule } from './types';

/** After these a document may have other versions than before: another language, a published row, or one less. */
const CHANGES_VERSIONS = new Set(['update', 'publish', 'unpublish', 'discardDraft', 'delete']);

/** What links to a document links to its best version, also after that version came, went, or was made anew by Strapi. */
export const realignInboundLinks: DocumentRule = async (context, next) => {
  const { documentId } = writeParams(context);
  if (!isNewsroomUid(context.uid) || !CHANGES_VERSIONS.has(context.action) || !documentId) return next();
  const inbound = await findInbound(context.uid, documentId);
  const result = await next();
  await alignLinks(await stillThere(inbound));
  return result;
};

/** The same places as they stand now: Strapi removes links with the row that they point to. */
async function stillThere(inbound: Inbound[]): Promise<Alignment[]> {
  const alignments: Alignment[] = [];
  for (const uid of new Set(inbound.map(({ row }) => row.uid))) {
    const before = inbound.filter(({ row }) => row.uid === uid);
    const rows = await findLinkedRows(uid, { id: { $in: before.map(({ row }) => row.id) } });
    const slots = rows.flatMap((row) => row.slots.map((slot) => ({ row, slot })));
    for (const { slot, documents } of before) {
      const now = slots.find((other) => other.slot.owner.uid === slot.owner.uid && other.slot.owner.id === slot.owner.id && other.slot.path.attribute === slot.path.attribute);
      if (now) alignments.push({ ...now, documents });
    }
  }
  return alignments;
}
