import { isNewsroomUid } from '../content/uids';
import type { DocumentRule } from './types';

const WRITES = new Set(['create', 'update', 'clone', 'delete', 'publish', 'unpublish', 'discardDraft']);

/** Names the lock among all locks of a database; any number would do, as long as it stays the same. */
const EDITING_LOCK = 1_633_000_022;

let lastInLine: Promise<unknown> = Promise.resolve();

/**
 * Everything that a write brings about, in all languages and in all that links to it, is stored together or not at all. Since one write may touch
 * many items, editors' writes take turns: within a process in line, among instances by a lock. A newsroom writes a few times a minute; its readers
 * never wait.
 */
export const writeInOneTransaction: DocumentRule = async (context, next) => {
  if (!isNewsroomUid(context.uid) || !WRITES.has(context.action)) return next();
  const write = () => strapi.db.transaction(async ({ trx }) => {
    if (strapi.db.dialect.client === 'postgres') await trx.raw('select pg_advisory_xact_lock(?)', [EDITING_LOCK]);
    return next();
  });
  // A write within a write is part of it, and has its place in line already.
  return strapi.db.inTransaction() ? write() : inLine(write);
};

function inLine<Result>(work: () => Promise<Result>): Promise<Result> {
  const turn = lastInLine.then(work);
  lastInLine = turn.catch(() => undefined);
  return turn;
}
