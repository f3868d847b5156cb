import { similarity } from '../outlets/similarity';
import { spellingKey, wordsOf } from '../outlets/spelling';

/** In what two dossiers of one campaign can be alike. */
export const LIKENESSES = ['TRAVEL_DOCUMENT', 'IDENTITY', 'EMAIL', 'NAME', 'PHONE'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** What only those may learn who may see papers. */
export const LIKE_IN_PAPERS: readonly Likeness[] = ['TRAVEL_DOCUMENT', 'IDENTITY'];

/** What is compared of a dossier. An empty key is one that is not there: two empty ones are not alike. */
export interface Comparable {
  /** Keyed digest of the travel document (`identity/digest.ts`). */
  readonly travelDocumentKey: string | null;
  /** Keyed digest of name, nationality, day of birth and travel document together. */
  readonly identity: string;
  readonly emailKey: string;
  readonly phone: string | null;
  readonly givenName: string | null;
  readonly familyName: string;
  /** The outlet of the directory that was confirmed. */
  readonly outlet: string | null;
  /** The outlet of the directory that the words probably mean. */
  readonly proposedOutlet: string | null;
  readonly outletName: string;
}

/**
 * How much each weighs alone, 0 to 1. A passport has one holder. An address or a telephone can be a whole newsroom's; a name at one outlet is
 * rarely two people's.
 */
const WEIGHTS = { TRAVEL_DOCUMENT: 0.95, IDENTITY: 0.8, EMAIL: 0.7, NAME: 0.6, PHONE: 0.4 } as const satisfies Record<Likeness, number>;

/** From here on names are alike: one slip of the pen in a name of ordinary length. */
const ALIKE_ENOUGH = 0.8;

/** How far two dossiers are alike in each way, 0 to 1. */
const COMPARISONS: Readonly<Record<Likeness, (one: Comparable, other: Comparable) => number>> = {
  TRAVEL_DOCUMENT: (one, other) => same(one.travelDocumentKey, other.travelDocumentKey),
  IDENTITY: (one, other) => same(one.identity, other.identity),
  EMAIL: (one, other) => same(one.emailKey, other.emailKey),
  PHONE: (one, other) => same(one.phone, other.phone),
  NAME: (one, other) => (isSameOutlet(one, other) ? nameFit(one, other) : 0),
};

/** Two dossiers that may be one person's. */
export interface Resemblance {
  /** In the order of `LIKENESSES`. */
  readonly alike: readonly Likeness[];
  /** 1 to 99 in the hundred: it orders what is to be looked at, and is no probability. */
  readonly score: number;
}

/**
 * In what two dossiers are alike, and how much that says together: each likeness leaves of the doubt what its weight does not take away.
 * @param known the likenesses that may be told; the score says nothing of others
 * @returns null where they are alike in nothing
 */
export function resemblance(one: Comparable, other: Comparable, known: readonly Likeness[] = LIKENESSES): Resemblance | null {
  const fits = LIKENESSES.filter((kind) => known.includes(kind)).map((kind) => ({ kind, fit: COMPARISONS[kind](one, other) }));
  const alike = fits.filter(({ fit }) => fit > 0);
  if (alike.length === 0) return null;
  const doubt = alike.reduce((left, { kind, fit }) => left * (1 - WEIGHTS[kind] * fit), 1);
  return { alike: alike.map(({ kind }) => kind), score: Math.min(SUREST, Math.round(100 * (1 - doubt))) };
}

/** Only a person can be sure. */
const SUREST = 99;

const same = (one: string | null, other: string | null): number => Number(one !== null && one !== '' && one === other);

/** Names in whatever order: given and family names are often swapped. */
function nameFit(one: Comparable, other: Comparable): number {
  const fit = similarity(nameKey(one), nameKey(other));
  return fit >= ALIKE_ENOUGH ? fit : 0;
}

const nameKey = ({ givenName, familyName }: Comparable): string => wordsOf(`${givenName ?? ''} ${familyName}`).sort().join('');

/** The outlet that was confirmed, or else is proposed; where the directory has none, the same words. */
function isSameOutlet(one: Comparable, other: Comparable): boolean {
  const [own, others] = [one.outlet ?? one.proposedOutlet, other.outlet ?? other.proposedOutlet];
  if (own !== null && own === others) return true;
  const words = spellingKey(one.outletName);
  return words !== '' && words === spellingKey(other.outletName);
}
