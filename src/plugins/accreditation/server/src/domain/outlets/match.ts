import { acronymFit } from './acronym';
import { belongsTo, domainOf } from './domain';
import { similarity } from './similarity';
import { spellingKey } from './spelling';

/** How an outlet was found, the surest first. */
export const MATCH_KINDS = ['NAME', 'ALIAS', 'DOMAIN', 'ACRONYM', 'SIMILAR'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

/** An outlet of the directory. */
export interface DirectoryOutlet {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Domains of its e-mail addresses and websites. */
  readonly domains: readonly string[];
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null;
}

/** What an applicant wrote. */
export interface OutletWords {
  readonly name: string;
  readonly email?: string | null;
  readonly website?: string | null;
  readonly country?: string | null;
}

/** A proposal, for a person to confirm. The score lies between 0 and 1 and only orders proposals; it is no probability. */
export interface OutletMatch {
  readonly outlet: string;
  readonly how: MatchKind;
  readonly score: number;
}

/** Scores keep the order of the kinds: a worse kind never beats a better one. */
const SCORES = { NAME: 1, ALIAS: 0.95, DOMAIN: 0.9, ACRONYM: 0.85, SIMILAR: 0.5 } as const satisfies Record<MatchKind, number>;

const ALIKE_ENOUGH = 0.75;

/** All outlets that an applicant's words may mean, the likeliest first; of two equal ones that of the same country comes first. */
export function matchOutlets(words: OutletWords, directory: readonly DirectoryOutlet[]): OutletMatch[] {
  const found = directory.flatMap((outlet) => {
    const best = matchOutlet(words, outlet);
    return best === null ? [] : [{ ...best, isNear: isSameCountry(words, outlet) }];
  });
  found.sort((one, other) => other.score - one.score || Number(other.isNear) - Number(one.isNear));
  return found.map(({ outlet, how, score }) => ({ outlet, how, score }));
}

/** The surest way in which the words mean this outlet, or null. */
export function matchOutlet(words: OutletWords, outlet: DirectoryOutlet): OutletMatch | null {
  const how = MATCH_KINDS.find((kind) => FITS[kind](words, outlet) > 0);
  return how === undefined ? null : { outlet: outlet.id, how, score: SCORES[how] * FITS[how](words, outlet) };
}

/** How well words and outlet fit in each way: 1 altogether, 0 not at all. */
const FITS: Readonly<Record<MatchKind, (words: OutletWords, outlet: DirectoryOutlet) => number>> = {
  NAME: (words, outlet) => Number(isSameName(words.name, outlet.name)),
  ALIAS: (words, outlet) => Number(outlet.aliases.some((alias) => isSameName(words.name, alias))),
  DOMAIN: (words, outlet) => Number(domainsOf(words).some((domain) => outlet.domains.some((own) => belongsTo(domain, own)))),
  ACRONYM: (words, outlet) => best(outlet, (name) => Math.max(acronymFit(words.name, name), acronymFit(name, words.name))),
  SIMILAR: (words, outlet) => {
    const fit = best(outlet, (name) => similarity(spellingKey(words.name), spellingKey(name)));
    return fit >= ALIKE_ENOUGH ? fit : 0;
  },
};

function isSameName(one: string, other: string): boolean {
  const key = spellingKey(one);
  return key !== '' && key === spellingKey(other);
}

function best(outlet: DirectoryOutlet, fit: (name: string) => number): number {
  return Math.max(...[outlet.name, ...outlet.aliases].map(fit));
}

function domainsOf({ email, website }: OutletWords): string[] {
  return [email, website].flatMap((address) => domainOf(address ?? '') ?? []);
}

function isSameCountry(words: OutletWords, outlet: DirectoryOutlet): boolean {
  return outlet.country !== null && words.country?.toUpperCase() === outlet.country.toUpperCase();
}
