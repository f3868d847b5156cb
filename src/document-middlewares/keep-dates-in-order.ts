import { refuse } from '../content/problems';
import { EVENT } from '../content/uids';
import { documentOf, asChanges } from '../language-versions/link-input';
import { periodProblem, withinParentProblem, type Period } from '../rules/dates';
import { writeParams, type DocumentRule, type WriteParams } from './types';

interface EventRow {
  documentId: string;
  title: string | null;
  startsAt: string | null;
  endsAt: string | null;
  parent: { documentId: string } | null;
}

/** An event ends after it starts, lies within its parent, holds its sessions, and is never part of itself. */
export const keepDatesInOrder: DocumentRule = async (context, next) => {
  const isWrite = context.action === 'create' || context.action === 'update';
  if (context.uid !== EVENT || !isWrite) return next();
  const params = writeParams(context);
  const stored = params.documentId ? await findDraft(params.documentId) : null;
  const period = periodOf({ ...stored, ...params.data });
  const parentId = parentAfter(params, stored);
  if (parentId && params.documentId) await refuseOwnAncestor(params.documentId, parentId);
  if (period) await refuseWrongDates(period, parentId, params.documentId);
  return next();
};

const findDraft = (documentId: string): Promise<EventRow | null> =>
  strapi.db.query(EVENT).findOne({
    select: ['documentId', 'title', 'startsAt', 'endsAt'],
    where: { documentId, publishedAt: null },
    populate: { parent: { select: ['documentId'] } },
  });

function periodOf({ startsAt, endsAt }: { startsAt?: unknown; endsAt?: unknown }): Period | null {
  return startsAt && endsAt ? { startsAt: new Date(String(startsAt)), endsAt: new Date(String(endsAt)) } : null;
}

/** The parent as it will stand when the write is done. */
function parentAfter({ data }: WriteParams, stored: EventRow | null): string | undefined {
  const now = stored?.parent?.documentId;
  if (data?.parent === undefined) return now;
  if (data.parent === null) return undefined;
  const { set, connect = [], disconnect = [] } = asChanges(data.parent);
  const [added] = [...(set ?? []), ...connect].slice(-1);
  if (added !== undefined) return documentOf(added);
  return set || disconnect.length > 0 ? undefined : now;
}

async function refuseOwnAncestor(documentId: string, parentId: string): Promise<void> {
  const seen = new Set<string>();
  for (let ancestor: string | undefined = parentId; ancestor && !seen.has(ancestor); ancestor = (await findDraft(ancestor))?.parent?.documentId) {
    if (ancestor === documentId) refuse([{ path: ['parent'], message: 'An event cannot be part of itself; choose another parent, or none.' }]);
    seen.add(ancestor);
  }
}

async function refuseWrongDates(period: Period, parentId: string | undefined, documentId: string | undefined): Promise<void> {
  const order = periodProblem(period);
  if (order) refuse([{ path: ['endsAt'], message: order }]);
  const parent = parentId ? await findDraft(parentId) : null;
  const around = parent && periodOf(parent);
  const outside = around ? withinParentProblem(period, { ...around, title: String(parent.title) }) : null;
  if (outside) refuse([{ path: ['startsAt'], message: outside }]);
  for (const session of documentId ? await findSessions(documentId) : []) {
    const within = periodOf(session);
    const left = within ? withinParentProblem(within, { ...period, title: 'this event' }) : null;
    if (left) refuse([{ path: ['startsAt'], message: `Its session “${session.title}” would lie outside. ${left}` }]);
  }
}

const findSessions = (documentId: string): Promise<EventRow[]> =>
  strapi.db.query(EVENT).findMany({ select: ['documentId', 'title', 'startsAt', 'endsAt'], where: { parent: { documentId }, publishedAt: null } });
