import { LRUCache } from 'lru-cache';

/** An answer that may be given again as it is. */
export interface Answer {
  readonly body: Buffer;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What it cost to ask, which is charged each time. */
  readonly cost: number;
  /** When the clock alone may change it, in milliseconds. */
  readonly expiresAt: number;
}

/** One question that is being answered, for all who ask it meanwhile. */
export interface Flight {
  readonly tables: ReadonlySet<string>;
  /** Null where the answer turned out to be for one asker only. */
  readonly answer: Promise<Answer | null>;
  /** Ends it; an answer is kept only if nothing that it depends on was written since it was begun. */
  land(answer: Answer | null): void;
}

export interface ResponseCache {
  find(key: string): Answer | undefined;
  flight(key: string): Flight | undefined;
  begin(key: string, tables: ReadonlySet<string>): Flight;
  /** Drops what depends on these tables, or everything. Who asks from now on does not join what was begun before. */
  drop(tables?: ReadonlySet<string>): void;
  size(): { entries: number; bytes: number };
}

interface Kept extends Answer {
  readonly tables: ReadonlySet<string>;
}

interface Dependencies {
  readonly maxBytes: number;
  readonly clock: () => number;
}

/** What an answer takes beside its body. */
const OVERHEAD_BYTES = 1_000;

/** Answers by key. It holds so many bytes, forgets what was not asked for longest, and never gives what a write or the clock has overtaken. */
export function createResponseCache({ maxBytes, clock }: Dependencies): ResponseCache {
  const kept = new LRUCache<string, Kept>({ maxSize: maxBytes, sizeCalculation: ({ body }) => body.length + OVERHEAD_BYTES });
  const flights = new Map<string, Flight>();

  const dropFrom = <Value extends { tables: ReadonlySet<string> }>(shelf: { entries(): Iterable<[string, Value]>; delete(key: string): unknown }, written?: ReadonlySet<string>): void => {
    for (const [key, { tables }] of [...shelf.entries()]) if (!written || intersect(tables, written)) shelf.delete(key);
  };

  return {
    find: (key) => {
      const answer = kept.get(key);
      return answer && answer.expiresAt > clock() ? answer : undefined;
    },
    flight: (key) => flights.get(key),
    begin: (key, tables) => {
      let settle: (answer: Answer | null) => void = () => {};
      const answer = new Promise<Answer | null>((resolve) => (settle = resolve));
      const flight: Flight = {
        tables,
        answer,
        land: (landed) => {
          // A flight that was dropped, or replaced, has been overtaken.
          if (flights.get(key) === flight) {
            flights.delete(key);
            if (landed) kept.set(key, { ...landed, tables });
          }
          settle(landed);
        },
      };
      flights.set(key, flight);
      return flight;
    },
    drop: (tables) => {
      dropFrom(kept, tables);
      dropFrom(flights, tables);
    },
    size: () => ({ entries: kept.size, bytes: kept.calculatedSize }),
  };
}

function intersect(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const element of b) if (a.has(element)) return true;
  return false;
}
