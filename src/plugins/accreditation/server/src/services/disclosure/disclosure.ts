import { periodsOf } from '../../campaign/campaign';
import { APPLICANT } from '../../dossier/caller';
import type { Dossier } from '../../dossier/dossier';
import { asShown } from '../../dossier/shown';
import { identityKeptUntil, keptUntil } from '../../domain/retention/due-forgetting';
import type { Instant } from '../../domain/time/instant';
import type { Sealing } from '../../storage/sealing';
import { unsealSensitive } from '../../storage/sealed';
import { languageFor } from '../../wording/language';
import { withheldIn } from '../../wording/withheld';
import type { Agreements } from '../agreements/agreements';
import type { Answers } from '../answers/answers';
import type { Campaigns } from '../campaigns/campaigns';
import type { Documents, DossierDocument } from '../dossiers/documents';
import { entriesShown } from '../ledger/entries-shown';
import type { Ledger } from '../ledger/ledger';
import type { Correspondence } from '../letters/correspondence';
import type { Looks } from '../vault/looks';
import type { Vault } from '../vault/vault';

/** A document of a disclosure: its content, or none where it may not be opened. */
export interface DisclosedFile {
  /** Its place in the archive. */
  readonly path: string;
  readonly content: Buffer | null;
}

/** Everything that is held of somebody, for them. Source: GDPR 15 and 20. */
export interface Disclosure {
  /** Data that JSON can carry; instants in ISO 8601. */
  readonly dossier: Record<string, unknown>;
  /** One after another: together they may be large. */
  files(): AsyncIterable<DisclosedFile>;
}

export interface Disclosures {
  of(dossier: Dossier): Promise<Disclosure>;
}

interface Dependencies {
  readonly clock: () => Instant;
  readonly sealing: Sealing;
  readonly agreements: Agreements;
  readonly answers: Answers;
  readonly campaigns: Campaigns;
  readonly correspondence: Correspondence;
  readonly documents: Documents;
  readonly ledger: Ledger;
  readonly looks: Looks;
  readonly vault: Vault;
}

export function createDisclosures({ clock, sealing, agreements, answers, campaigns, correspondence, documents, ledger, looks, vault }: Dependencies): Disclosures {
  return {
    of: async (held) => {
      const dossier = asShown(held, clock());
      const own = await documentsOf(dossier);
      return {
        dossier: {
          ...(await aboutDossier(dossier)),
          documents: own.map((document, index) => ({ ...aboutDocument(document), file: pathOf(document, index) })),
          // What the office keeps to itself is named, so that it can be asked about.
          withheld: withheldIn(languageFor(dossier.language)),
        },
        files: () => filesOf(held, own),
      };
    },
  };

  /** Those that were struck off and are kept for comparison among them. */
  async function documentsOf({ documentId }: Dossier): Promise<DossierDocument[]> {
    const found = [await documents.of([documentId]), await documents.struckFrom([documentId])];
    return found.flatMap((byDossier) => byDossier.get(documentId) ?? []);
  }

  async function aboutDossier(dossier: Dossier): Promise<Record<string, unknown>> {
    const { documentId, reference, state, category, employment, role, languages, sessions, equipment, language, submittedAt, createdAt, erasureRequestedAt } = dossier;
    const campaign = await campaigns.byId(dossier.campaign);
    const periods = campaign && periodsOf(campaign);
    return {
      reference,
      campaign: campaign?.slug ?? null,
      state,
      category,
      employment,
      person: personOf(dossier),
      outlet: { name: dossier.outletName, country: dossier.outletCountry, website: dossier.outletWebsite },
      role,
      languages,
      sessions,
      equipment,
      language,
      openedAt: iso(createdAt),
      submittedAt: iso(submittedAt),
      erasureRequestedAt: iso(erasureRequestedAt),
      identityKeptUntil: periods && iso(identityKeptUntil(periods)),
      keptUntil: periods && iso(keptUntil(dossier, periods)),
      history: await historyOf(dossier),
      saidBeforeRequests: [...(await answers.earlierIn(dossier)).values()],
      letters: await lettersOf(documentId),
      looks: ((await looks.of([documentId])).get(documentId) ?? []).map(({ at, role: by, kind, document }) => ({ at: iso(at), by, kind, document })),
      accepted: (await agreements.acceptedBy(documentId)).map(({ agreement, acceptedAt }) => ({ agreement, acceptedAt: iso(acceptedAt) })),
    };
  }

  function personOf(dossier: Dossier): Record<string, unknown> {
    const { givenName, familyName, displayName, email, phone, nationality } = dossier;
    return { givenName, familyName, displayName, email, phone, nationality, ...unsealSensitive(sealing, dossier) };
  }

  async function historyOf({ documentId, ledgerEntries }: Dossier): Promise<object[]> {
    const entries = entriesShown((await ledger.entriesOf([documentId])).get(documentId) ?? [], ledgerEntries);
    return entries.map(({ row, texts }) => ({ at: row.at, step: row.transition, state: row.toState, reason: row.reason, dueAt: row.dueAt, note: texts.note ?? null, statement: texts.statement ?? null }));
  }

  /** What was sent; a letter that waits may be taken back with its decision. */
  async function lettersOf(documentId: string): Promise<object[]> {
    const sent = ((await correspondence.of([documentId])).get(documentId) ?? []).filter(({ sentAt }) => sentAt !== null);
    return Promise.all(sent.map(async (letter) => ({ kind: letter.kind, sentAt: iso(letter.sentAt), ...(await correspondence.wordsOf(letter)) })));
  }

  async function* filesOf(dossier: Dossier, own: readonly DossierDocument[]): AsyncIterable<DisclosedFile> {
    for (const [index, document] of own.entries()) {
      const opened = await vault.open(dossier, document);
      if (opened.ok) await looks.record(document, APPLICANT);
      yield { path: pathOf(document, index), content: opened.ok ? opened.value : null };
    }
  }
}

function aboutDocument({ documentId, kind, fileName, mime, size, scan, uploadedAt, struckAt }: DossierDocument): Record<string, unknown> {
  return { documentId, kind, fileName, mime, size, scan, uploadedAt: iso(uploadedAt), replacedOrRemovedAt: iso(struckAt) };
}

/** Numbered, because two documents may have one name. */
function pathOf({ kind, fileName }: DossierDocument, index: number): string {
  return `documents/${String(index + 1).padStart(2, '0')}-${kind}-${fileName}`;
}

function iso(instant: Instant | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}
