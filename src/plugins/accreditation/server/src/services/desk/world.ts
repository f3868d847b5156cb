import type { Campaign } from '../../campaign/campaign';
import { campaignFacts, capacitiesOf, isScreened, rulesFor } from '../../campaign/campaign';
import { contentOf } from '../../dossier/content';
import { counts } from '../../domain/documents/scan';
import type { ScanState } from '../../domain/documents/scan';
import type { Dossier } from '../../dossier/dossier';
import { findMissing } from '../../domain/completeness/find-missing';
import type { Missing } from '../../domain/completeness/missing';
import type { HeldSeats, SeatBook } from '../../domain/seats/seat-book';
import { openSeatBook } from '../../domain/seats/seat-book';
import type { SeatCounts } from '../../domain/seats/seats-left';
import type { Place } from '../../domain/seats/waiting-list';
import { passedOver } from '../../domain/seats/waiting-list';
import type { Instant } from '../../domain/time/instant';
import type { Category, DocumentKind } from '../../domain/vocabulary';
import type { Application, Seat } from '../../domain/workflow/application';
import type { Facts } from '../../domain/workflow/facts';
import { heldAt } from '../../domain/workflow/held-decision';
import type { Sensitive } from '../../storage/sealed';

/** Somebody on the waiting list of a campaign. */
export interface Waiting extends Place {
  readonly category: Category;
}

/** A document of a dossier, as far as decisions depend on it. */
export interface HeldDocument {
  readonly documentId: string;
  readonly kind: DocumentKind;
  readonly scan: ScanState;
}

/** Everything that was looked up for some dossiers. What no guard asks about was not, and reads as if nothing stood in the way. */
export interface Findings {
  readonly now: Instant;
  readonly campaigns: ReadonlyMap<string, Campaign>;
  /** By dossier; undefined where nobody asks about documents. */
  readonly documents?: ReadonlyMap<string, readonly HeldDocument[]>;
  /** By campaign; undefined where nobody asks about seats. */
  readonly held?: ReadonlyMap<string, readonly HeldSeats[]>;
  readonly waiting?: ReadonlyMap<string, readonly Waiting[]>;
  /** Opens what a dossier holds sealed. */
  readonly unseal: (dossier: Dossier) => Sensitive;
}

/** What the world is like while decisions are made in it, one after another: a seat given to one is not there for the next. */
export interface World {
  readonly now: Instant;
  campaignOf(dossier: Pick<Dossier, 'campaign'>): Campaign;
  factsOf(dossier: Dossier, application: Application): Facts;
  /** The documents in a dossier; looked up where somebody asks about them. */
  documentsIn(dossier: Pick<Dossier, 'documentId'>): readonly HeldDocument[];
  /** Seats as they are counted where a seat is or was. */
  seatsWhere(dossier: Dossier, seat: Seat): SeatCounts;
  /** What the dossier still lacks for a submission. */
  missingIn(dossier: Dossier): readonly Missing[];
  /** Takes note of what a decision changed. */
  note(dossier: Dossier, before: Application, after: Application): void;
}

const NO_CAP = { capacity: null, taken: 0 };
const NO_SEATS_ASKED = { overall: NO_CAP, category: NO_CAP, outlet: NO_CAP };

/** The world as it was found. Pure, save that it keeps what it is told by `note`. */
export function createWorld(found: Findings): World {
  const books = new Map<string, SeatBook>();
  const waiting = new Map<string, Waiting[]>();
  found.held?.forEach((held, campaign) => books.set(campaign, openSeatBook(capacitiesOf(campaignNamed(campaign)), held)));
  found.waiting?.forEach((places, campaign) => waiting.set(campaign, [...places]));

  return {
    now: found.now,
    campaignOf: ({ campaign }) => campaignNamed(campaign),
    documentsIn,
    missingIn,
    factsOf: (dossier, application) => ({
      now: found.now,
      campaign: campaignFacts(campaignNamed(dossier.campaign), application.category),
      missing: found.documents === undefined ? [] : missingIn(dossier),
      seats: books.get(dossier.campaign)?.countsFor(application) ?? NO_SEATS_ASKED,
      waitingLonger: passedOver(placeOf(dossier, application), inCategory(dossier, application)).length,
      windowStartsAt: dossier.windowStartsAt,
      heldBack: heldAt(dossier.heldBack ?? [], found.now),
    }),
    seatsWhere: ({ campaign, employment }, { category, outlet }) =>
      books.get(campaign)?.countsFor({ category, employment, confirmedOutlet: outlet }) ?? NO_SEATS_ASKED,
    note: (dossier, before, after) => {
      books.get(dossier.campaign)?.note(before.seat, after.seat);
      noteWaiting(dossier, after);
    },
  };

  function campaignNamed(id: string): Campaign {
    const campaign = found.campaigns.get(id);
    if (campaign === undefined) throw new Error(`A dossier names the campaign ${id}, which does not exist.`);
    return campaign;
  }

  function documentsIn({ documentId }: Pick<Dossier, 'documentId'>): readonly HeldDocument[] {
    return found.documents?.get(documentId) ?? [];
  }

  function missingIn(dossier: Dossier): readonly Missing[] {
    const campaign = campaignNamed(dossier.campaign);
    const documents = rulesFor(campaign, dossier.category)?.requiredDocuments ?? [];
    const proofs = documentsIn(dossier).filter(({ scan }) => counts(scan)).map(({ kind }) => kind);
    return findMissing(contentOf(dossier, found.unseal(dossier), proofs), { documents, screens: isScreened(campaign, dossier.category) });
  }

  function inCategory(dossier: Dossier, { category }: Application): Waiting[] {
    return (waiting.get(dossier.campaign) ?? []).filter((place) => place.category === category);
  }

  function noteWaiting(dossier: Dossier, after: Application): void {
    const others = (waiting.get(dossier.campaign) ?? []).filter(({ reference }) => reference !== dossier.reference);
    const own = { ...placeOf(dossier, after), category: after.category };
    waiting.set(dossier.campaign, after.state === 'WAITLISTED' ? [...others, own] : others);
  }
}

function placeOf({ reference }: Dossier, { submittedAt }: Application): Place {
  return { reference, submittedAt };
}
