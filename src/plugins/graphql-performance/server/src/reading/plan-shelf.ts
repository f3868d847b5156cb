import type { OperationDefinitionNode } from 'graphql';

/** Plans of an operation: as many as it has been asked with different arguments, up to a number. */
const MOST = 5_000;

/** Keeps plans as long as the operation’s text is kept, and as long as what they were made from holds. */
export interface PlanShelf {
  /** Makes a plan, once for all who ask for it meanwhile; one that could not be made is tried again. */
  get<Plan>(operation: OperationDefinitionNode, key: string, make: () => Promise<Plan>): Promise<Plan>;
  clear(): void;
}

export function createPlanShelf(): PlanShelf {
  let shelves = new WeakMap<OperationDefinitionNode, Map<string, Promise<unknown>>>();
  return {
    get: <Plan>(operation: OperationDefinitionNode, key: string, make: () => Promise<Plan>) => {
      const plans = shelves.get(operation) ?? new Map<string, Promise<unknown>>();
      shelves.set(operation, plans);
      // What stands under a key was put there by the same `make`.
      const known = plans.get(key) as Promise<Plan> | undefined;
      if (known) return known;
      if (plans.size >= MOST) plans.clear();
      const plan = make();
      plans.set(key, plan);
      plan.catch(() => plans.delete(key));
      return plan;
    },
    clear: () => {
      shelves = new WeakMap();
    },
  };
}
