import type { OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Some twenty kilobytes each. Whoever searches for words that nobody has searched for makes one with each. */
const MOST = 3_000;

/** Keeps plans as long as what they were made from holds; of many, those that were used last. */
export interface PlanShelf {
  /** Makes a plan of an operation, once for all who ask for it meanwhile; one that could not be made is tried again. */
  get<Plan>(operation: OperationDefinitionNode, key: string, make: () => Promise<Plan>): Promise<Plan>;
  clear(): void;
}

export function createPlanShelf(most = MOST): PlanShelf {
  const plans = new LRUCache<string, Promise<unknown>>({ max: most });
  const numbers = new WeakMap<OperationDefinitionNode, number>();
  let last = 0;

  const numberOf = (operation: OperationDefinitionNode): number => {
    const number = numbers.get(operation) ?? (last += 1);
    numbers.set(operation, number);
    return number;
  };

  return {
    get: <Plan>(operation: OperationDefinitionNode, key: string, make: () => Promise<Plan>) => {
      const place = `${numberOf(operation)} ${key}`;
      // What stands in a place was put there by the same `make`.
      const known = plans.get(place) as Promise<Plan> | undefined;
      if (known) return known;
      const plan = make();
      plans.set(place, plan);
      plan.catch(() => plans.peek(place) === plan && plans.delete(place));
      return plan;
    },
    clear: () => plans.clear(),
  };
}
