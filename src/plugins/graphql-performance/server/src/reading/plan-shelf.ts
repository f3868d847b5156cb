import type { OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Some twenty kilobytes each. Whoever searches for words that nobody has searched for makes one with each. */
const MOST = 3_000;
/** What is asked for with more than this, in characters, does not come again; it would only take room. */
const LONGEST_KEY = 4_000;

/** Stands for what plans may be made from: another one, once any of it was written. */
export type Edition = object;

/** Keeps plans as long as what they were made from holds; of many, those that were used last. */
export interface PlanShelf {
  /** The present one. A request takes it before it is found out who asks and what they may do. */
  edition(): Edition;
  /**
   * Makes a plan, once for all who ask for it meanwhile; one that could not be made is tried again. It is kept only for a request of the present edition: what an older one
   * was told it may do may have been taken away since.
   */
  get<Plan>(place: Place, make: () => Promise<Plan>): Promise<Plan>;
  /** Begins another edition, without any plans. */
  clear(): void;
}

export interface Place {
  readonly operation: OperationDefinitionNode;
  readonly key: string;
  /** Nothing where the request has not taken one. */
  readonly edition: Edition | undefined;
}

export function createPlanShelf(most = MOST): PlanShelf {
  const plans = new LRUCache<string, Promise<unknown>>({ max: most });
  const numbers = new WeakMap<OperationDefinitionNode, number>();
  let last = 0;
  let present: Edition = {};

  const numberOf = (operation: OperationDefinitionNode): number => {
    const number = numbers.get(operation) ?? (last += 1);
    numbers.set(operation, number);
    return number;
  };

  return {
    edition: () => present,
    get: <Plan>({ operation, key, edition }: Place, make: () => Promise<Plan>) => {
      const place = `${numberOf(operation)} ${key}`;
      // What stands in a place was put there by the same `make`.
      const known = plans.get(place) as Promise<Plan> | undefined;
      if (known) return known;
      const plan = make();
      if (edition !== present || place.length > LONGEST_KEY) return plan;
      plans.set(place, plan);
      plan.catch(() => plans.peek(place) === plan && plans.delete(place));
      return plan;
    },
    clear: () => {
      present = {};
      plans.clear();
    },
  };
}
