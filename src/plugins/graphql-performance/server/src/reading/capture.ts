import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

/** What Strapi would have asked the database for. */
export interface Captured {
  readonly method: 'findMany' | 'findOne' | 'count';
  readonly query: object;
}

interface Capture {
  readonly uid: string;
  readonly found: { method: Captured['method']; query: object; stand: object }[];
}

/** A number of rows that calculations can be made with; what comes of them is not looked at. */
const NO_ROWS = Object.freeze({ valueOf: () => 0 });

export interface Capturing {
  /**
   * Lets Strapi do all that it does before it reads: permissions, policies, validation, sanitising, the application’s own rules and document middlewares. The reading
   * itself is replaced by a stand-in. Nothing comes back where more is done than to read and hand on.
   * @throws whatever Strapi throws
   */
  capture(uid: string, ask: () => Promise<unknown>): Promise<Captured | undefined>;
}

/** Once for each application: stands between the document service and the database, and is in nobody’s way but while it captures. */
export function createCapturing({ db }: Core.Strapi): Capturing {
  const captures = new AsyncLocalStorage<Capture>();
  const query = db.query.bind(db);

  const standIn = (capture: Capture, method: Captured['method'], stand: object) => async (asked: object) => {
    capture.found.push({ method, query: asked, stand });
    return stand;
  };

  db.query = (uid) => {
    const capture = captures.getStore();
    const repository = query(uid);
    if (!capture || capture.uid !== uid || capture.found.length > 0) return repository;
    const stands = { findMany: standIn(capture, 'findMany', []), findOne: standIn(capture, 'findOne', {}), count: standIn(capture, 'count', NO_ROWS) };
    // eslint-disable-next-line no-restricted-syntax -- a stand-in gives no rows, whatever rows Strapi’s types promise
    return { ...repository, ...stands } as unknown as typeof repository;
  };

  return {
    capture: async (uid, ask) => {
      const capture: Capture = { uid, found: [] };
      const answer = await captures.run(capture, ask);
      const [first] = capture.found;
      const given = first?.method === 'count' ? first.stand : handedOn(answer);
      // A middleware that changes what was read gives something else than it was given, or puts something into it.
      const isUntouched = first !== undefined && given === first.stand && (first.method === 'count' || Object.keys(first.stand).length === 0);
      return isUntouched ? { method: first.method, query: first.query } : undefined;
    },
  };
}

/** A list with totals hands its rows on inside an object. */
const handedOn = (answer: unknown): unknown => (typeof answer === 'object' && answer !== null && 'nodes' in answer ? answer.nodes : answer);
