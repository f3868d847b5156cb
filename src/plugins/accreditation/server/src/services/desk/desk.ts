import { graceOf } from '../../campaign/campaign';
import type { Dossier } from '../../dossier/dossier';
import type { Connection, Database } from '../../storage/database';
import type { Seal } from '../ledger/page';
import { appendPages } from '../ledger/rows';
import { queueLetters } from '../letters/outbox';
import type { Ask } from './ask';
import { consider } from './consider';
import type { DossierStore } from './dossier-store';
import type { Draft, Sign } from './draft';
import { fairCopy, isChanged, startDraft } from './draft';
import type { Lookout } from './lookout';
import type { Outcome } from './outcome';
import { decline } from './outcome';
import type { RowLock } from './row-lock';
import type { Topic } from './topics';
import type { World } from './world';

/**
 * The one place where a dossier's row is written once it exists. What is asked is carried out in one transaction: hold the dossiers, look at the
 * world, decide, write each under its version, record, queue. What is declined changes nothing.
 */
export interface Desk {
  /**
   * Handles asks one after another, each as if it were alone.
   * @param topics what the decisions have to know about
   * @returns one outcome per ask, in their order
   */
  handle(asks: readonly Ask[], topics: ReadonlySet<Topic>): Promise<Outcome[]>;
}

export interface DeskDependencies {
  readonly database: Database;
  readonly store: DossierStore;
  readonly lookout: Lookout;
  readonly lock: RowLock;
  readonly seal: Seal;
  /** Told of dossiers that were changed, and of what concerns the officers, once that is committed. */
  readonly announce: (documentIds: readonly string[], signs: readonly Sign[]) => void;
}

/** Dossiers as they are once they are filed; null for one that somebody else wrote since it was read. */
type Filed = ReadonlyMap<string, Dossier | null>;

export function createDesk({ database, store, lookout, lock, seal, announce }: DeskDependencies): Desk {
  return {
    handle: (asks, topics) =>
      database.write(async (connection) => {
        const dossiers = await store.take(connection, [...new Set(asks.map(({ dossier }) => dossier))]);
        const world = await lookout.look(connection, dossiers, { topics, lock });
        const drafts = new Map(dossiers.map((dossier) => [dossier.documentId, startDraft(dossier)]));
        const outcomes = asks.map((ask) => consider(ask, drafts, world));
        const filed = await file(connection, [...drafts.values()].filter(isChanged), world);
        return outcomes.map((outcome) => afterFiling(outcome, filed));
      }),
  };

  async function file(connection: Connection, drafts: readonly Draft[], world: World): Promise<Filed> {
    if (drafts.length === 0) return new Map();
    const copies = drafts.map((draft) => fairCopy(draft, { seal, now: world.now, graceMinutes: graceOf(world.campaignOf(draft.dossier)) }));
    const written = await store.file(connection, copies);
    const kept = copies.filter(({ dossier }) => written.has(dossier.documentId));
    await appendPages(connection, kept.map(({ page }) => page));
    await queueLetters(connection, kept.flatMap(({ letters }) => letters));
    if (kept.length > 0) database.afterCommit(() => announce([...written], kept.flatMap(({ signs }) => signs)));
    return new Map(copies.map(({ dossier, changes }) => [dossier.documentId, written.has(dossier.documentId) ? { ...dossier, ...changes } : null]));
  }
}

function afterFiling(outcome: Outcome, filed: Filed): Outcome {
  if (!outcome.ok) return outcome;
  const now = filed.get(outcome.value.documentId);
  if (now === null) return decline('staleVersion', null, outcome.value.state);
  return now === undefined ? outcome : { ok: true, value: now };
}
