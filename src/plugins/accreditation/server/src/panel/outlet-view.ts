import type { OutletRecord } from '../services/outlets/outlets';
import type { OutletMerge } from '../services/outlets/merging';
import { matchOutlets } from '../domain/outlets/match';
import { iso, isoOrNull } from './asking';
import type { MergeView, OutletRow, OutletTwin } from './outlet-contract';

/** An entry of the directory, and how many dossiers name it. */
export function outletRow({ id, name, aliases, domains, country, kind, updatedAt }: OutletRecord, dossiers: ReadonlyMap<string, number>): OutletRow {
  return { documentId: id, version: iso(updatedAt), name, aliases, domains, country, kind, dossiers: dossiers.get(id) ?? 0 };
}

const MOST_TWINS = 5;

/** Entries that an applicant who wrote one name of this outlet, or has its domain, could mean as well: they may be the same. */
export function twinsOf(outlet: OutletRecord, directory: readonly OutletRecord[]): { readonly record: OutletRecord; readonly how: OutletTwin['how'] }[] {
  const others = directory.filter(({ id }) => id !== outlet.id);
  const byName = [outlet.name, ...outlet.aliases].flatMap((name) => matchOutlets({ name, country: outlet.country }, others));
  const byDomain = outlet.domains.flatMap((website) => matchOutlets({ name: '', website, country: outlet.country }, others));
  const matches = [...byName, ...byDomain].sort((one, other) => other.score - one.score);
  const first = matches.filter(({ outlet: id }, index) => matches.findIndex((match) => match.outlet === id) === index);
  return first.slice(0, MOST_TWINS).flatMap(({ outlet: id, how }) => {
    const record = others.find((other) => other.id === id);
    return record === undefined ? [] : [{ record, how }];
  });
}

/** A merge as it is shown. */
export const mergeView = ({ key, goneEntry, moved, at, actorLabel, undoneAt }: OutletMerge): MergeView => ({ key, name: goneEntry.name, dossiers: moved.confirmed.length, at: iso(at), by: actorLabel, undoneAt: isoOrNull(undoneAt) });
