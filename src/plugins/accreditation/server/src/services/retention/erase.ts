import type { Dossier, DossierChanges } from '../../dossier/dossier';
import { IDENTITY_KINDS } from '../../domain/retention/due-forgetting';
import type { Due } from '../../domain/retention/due-forgetting';
import type { Instant } from '../../domain/time/instant';
import { encodeRow } from '../../storage/codec';
import type { Connection } from '../../storage/database';
import { TABLES } from '../../storage/tables';

/**
 * Forgets what is due of one dossier, in the transaction that holds it: destroys the key, blanks the columns, deletes what belongs to it, and writes the
 * receipt. What figures count (state, category, country, days) and the chain of the ledger stay. Files are removed once this is committed; they
 * cannot be opened from here on.
 */
export async function erase(connection: Connection, dossier: Dossier, { what, because }: Due, now: Instant): Promise<void> {
  const gone = what === 'DOSSIER' ? await deleteBelongings(connection, dossier) : await deletePapers(connection, dossier);
  const changes = what === 'DOSSIER' ? withoutPerson(dossier, now) : withoutPapers(dossier, now);
  const row = { ...changes, version: dossier.version + 1, updatedAt: now };
  await connection(TABLES.applications.name).where({ id: dossier.id }).update(encodeRow(TABLES.applications.attributes, row));
  const receipt = { dossier: dossier.documentId, campaign: dossier.campaign, what, because, ...gone, at: now, completedAt: null };
  await connection(TABLES.receipts.name).insert(encodeRow(TABLES.receipts.attributes, receipt));
}

/** How many of what a receipt says is gone. */
interface Gone {
  readonly documents: number;
  readonly texts: number;
  readonly letters: number;
}

async function deletePapers(connection: Connection, { documentId }: Dossier): Promise<Gone> {
  const documents = await connection(TABLES.documents.name).where({ application: documentId }).whereIn('kind', [...IDENTITY_KINDS]).delete();
  await connection(TABLES.earlierWords.name).where({ dossier: documentId }).update({ sealed_papers: null });
  return { documents, texts: 0, letters: 0 };
}

async function deleteBelongings(connection: Connection, { documentId: dossier }: Dossier): Promise<Gone> {
  const documents = await connection(TABLES.documents.name).where({ application: dossier }).delete();
  const texts = await connection(TABLES.texts.name).where({ dossier }).delete();
  const letters = await connection(TABLES.outbox.name).where({ dossier }).delete();
  for (const { name } of [TABLES.looks, TABLES.acceptances, TABLES.startRequests, TABLES.earlierWords, TABLES.presences]) await connection(name).where({ dossier }).delete();
  return { documents, texts, letters };
}

/** Cleared or not stays to be seen; what exactly was cleared does not. */
function withoutPapers({ identity, clearedIdentity }: Dossier, now: Instant): DossierChanges {
  const isCleared = clearedIdentity !== null && clearedIdentity === identity;
  return { identityKey: null, sealedIdentity: null, identity: '', travelDocumentKey: '', clearedIdentity: isCleared ? '' : null, identityErasedAt: now };
}

function withoutPerson(dossier: Dossier, now: Instant): DossierChanges {
  const { documentId, tokenGeneration, identityErasedAt } = dossier;
  return {
    ...withoutPapers(dossier, now),
    identityErasedAt: identityErasedAt ?? now,
    erasedAt: now,
    dataKey: null,
    givenName: null,
    familyName: '',
    displayName: null,
    email: '',
    emailKey: '',
    phone: null,
    nationality: '',
    outletName: '',
    outletWebsite: null,
    outlet: null,
    proposedOutlet: null,
    proposedHow: null,
    role: null,
    languages: [],
    sessions: [],
    equipment: null,
    tags: [],
    internalNotes: null,
    heldBack: null,
    lastRequest: null,
    // No token leads to it any more, and none can be derived.
    tokenHash: `erased:${documentId}`,
    tokenGeneration: tokenGeneration + 1,
  };
}
