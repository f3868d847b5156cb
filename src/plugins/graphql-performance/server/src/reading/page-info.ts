import type { GraphQLResolveInfo } from 'graphql';
import { callerKey, rootKey, type ReadContext } from './caller';
import type { PlannerDependencies, Resolve } from './planner';
import { countStatement } from './root-statement';
import { run } from './statement';

/** What a list with totals knows of itself. */
interface Collection {
  readonly info: { readonly args: { readonly start: number; readonly limit: number }; readonly resourceUID: string };
}

type Dependencies = Pick<PlannerDependencies, 'strapi' | 'shelf' | 'capturing' | 'mayPlan'>;

/** Counts a list by a plan. The figures about pages are Strapi’s, which counts from 1, and calls everything one page where no limit is asked for. */
export function createPlannedPageInfo({ strapi, shelf, capturing, mayPlan }: Dependencies, resolve: Resolve): Resolve {
  const plan = async (parent: Collection, given: Parameters<Resolve>) => {
    const captured = await capturing.capture(parent.info.resourceUID, async () => resolve(...given));
    return captured && countStatement(strapi, parent.info.resourceUID, captured);
  };

  return async (...given) => {
    const [parent, , context, info] = given;
    if (!isCollection(parent) || !mayPlan() || strapi.db.inTransaction()) return resolve(...given);
    const key = keyOf(parent, context, info);
    const statement = key && (await shelf.get({ operation: info.operation, key, edition: context.state.planEdition }, () => plan(parent, given)));
    if (!statement) return resolve(...given);
    const [row] = await run(strapi, statement);
    return pages(Number(row?.count), parent.info.args);
  };
}

const isCollection = (parent: unknown): parent is Collection => typeof parent === 'object' && parent !== null && 'info' in parent;

function keyOf({ info: { args, resourceUID } }: Collection, context: ReadContext, info: GraphQLResolveInfo): string | undefined {
  const caller = callerKey(context);
  return caller && `count ${resourceUID} ${caller} ${rootKey(info)} ${JSON.stringify(args)}`;
}

function pages(total: number, { start, limit }: Collection['info']['args']) {
  const size = Math.max(limit, 1);
  if (limit === -1) return { total, page: size, pageSize: total - start, pageCount: size };
  return { total, page: Math.floor(start / size) + 1, pageSize: size, pageCount: Math.ceil(total / size) };
}
