import DataLoader from 'dataloader';
import type { Caller } from '../dossier/caller';
import type { Dossier } from '../dossier/dossier';
import type { Reading } from '../services/readings';
import type { DossierDocument } from '../services/dossiers/documents';
import type { Look } from '../services/vault/looks';
import type { OfficeLetter } from '../services/letters/correspondence';
import type { LedgerEntry } from '../services/ledger/ledger';
import type { CampaignLinks, LinkedEvent } from '../services/events/events';
import type { Campaign } from '../campaign/campaign';
import type { DirectoryEntry } from '../services/outlets/outlets';
import type { GraphqlContext } from './context';
import type { GraphqlServices } from './services';

/** What many dossiers of one answer ask for is looked up together: the number of statements does not grow with the list. */
export interface Loaders {
  readonly campaigns: DataLoader<string, Campaign>;
  readonly links: DataLoader<string, CampaignLinks>;
  readonly documents: DataLoader<string, readonly DossierDocument[]>;
  readonly looks: DataLoader<string, readonly Look[]>;
  readonly entries: DataLoader<string, readonly LedgerEntry[]>;
  readonly letters: DataLoader<string, readonly OfficeLetter[]>;
  readonly outlets: DataLoader<string, DirectoryEntry>;
  /** How the office calls a person. */
  readonly labels: DataLoader<string, string | null>;
  readings(caller: Caller): DataLoader<Dossier, Reading>;
  /** Published events by documentId, in a language; null where there is none. */
  events(language: string): DataLoader<string, LinkedEvent | null>;
}

export type LoadersOf = (context: GraphqlContext) => Loaders;

type Dependencies = Pick<GraphqlServices, 'campaigns' | 'correspondence' | 'documents' | 'events' | 'ledger' | 'looks' | 'outlets' | 'people' | 'readings'>;

/** Loaders of one request. Nothing is kept beyond a tick: a mutation and the fields that follow it see what it wrote. */
export function createLoadersOf({ campaigns, correspondence, documents, events, ledger, looks, outlets, people, readings }: Dependencies): LoadersOf {
  const known = new WeakMap<GraphqlContext, Loaders>();
  const create = (): Loaders => {
    const readers = new Map<Caller, DataLoader<Dossier, Reading>>();
    const byLanguage = new Map<string, DataLoader<string, LinkedEvent | null>>();
    return {
      campaigns: batched(async (ids) => inOrder(ids, await campaigns.byIds(ids))),
      links: batched(async (ids) => inOrder(ids, await events.ofCampaigns(ids))),
      documents: batched(async (ids) => inOrder(ids, await documents.of(ids))),
      looks: batched(async (ids) => inOrder(ids, await looks.of(ids))),
      entries: batched(async (ids) => inOrder(ids, await ledger.entriesOf(ids))),
      letters: batched(async (ids) => inOrder(ids, await correspondence.of(ids))),
      outlets: batched(async (ids) => inOrder(ids, await outlets.byIds(ids))),
      labels: batched(async (ids) => orNull(ids, await people.labelsOf(ids))),
      readings: (caller) => kept(readers, caller, () => batched((dossiers) => readings.read(dossiers, caller))),
      events: (language) => kept(byLanguage, language, () => batched(async (ids) => orNull(ids, await events.published(ids, language)))),
    };
  };
  return (context) => kept(known, context, create);
}

const batched = <Key, Value>(load: (keys: readonly Key[]) => Promise<readonly (Value | Error)[]>) => new DataLoader<Key, Value>(load, { cache: false });

interface Shelf<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

function kept<Key, Value>(shelf: Shelf<Key, Value>, key: Key, create: () => Value): Value {
  const value = shelf.get(key) ?? create();
  shelf.set(key, value);
  return value;
}

const inOrder = <Value>(ids: readonly string[], found: ReadonlyMap<string, Value>): (Value | Error)[] => ids.map((id) => found.get(id) ?? new Error(`${id} is linked to and does not exist.`));

const orNull = <Value>(ids: readonly string[], found: ReadonlyMap<string, Value>): (Value | null)[] => ids.map((id) => found.get(id) ?? null);
