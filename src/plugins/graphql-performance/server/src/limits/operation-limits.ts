import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import type { Context } from 'koa';
import { GraphQLError, type DocumentNode } from 'graphql';
import type { ListSizes } from '../domain/list-size';
import { costOf } from './cost';
import type { MinuteBudget } from './minute-budget';

/** What the GraphQL server knows of a request. */
export interface RequestContext {
  readonly koaContext: Context;
  readonly state: { readonly auth?: { readonly credentials?: unknown } };
}

export interface CostLimits {
  /** Objects per request, for whoever has not signed in. */
  readonly anybody: number;
  /** For whoever has. */
  readonly signedIn: number;
}

interface Dependencies {
  readonly costs: CostLimits;
  readonly sizes: ListSizes;
  readonly budget: MinuteBudget;
  /** Told of each refusal, with the cost, which the answer does not say. */
  readonly onRefusal: (refusal: { cost: number; operation: string }) => void;
}

/** Operations whose cost is remembered, for each document. */
const REMEMBERED = 100;

/** Refuses operations that ask for too much at once, or too much in a minute, before anything is read. People who signed in are known, and are not counted per minute. */
export function operationLimits({ costs, sizes, budget, onRefusal }: Dependencies): ApolloServerPlugin<RequestContext> {
  const remember = createMemory();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operationName, request: { variables = {} }, contextValue }) => {
        const { koaContext, state } = contextValue;
        const cost = remember(document, `${operationName} ${withoutStrings(variables)}`, () => costOf({ schema, document, operationName, variables }, sizes));
        koaContext.state.graphqlCost = cost;
        const isSignedIn = Boolean(state.auth?.credentials);
        const refusal = whyNot(cost, isSignedIn ? costs.signedIn : costs.anybody, () => isSignedIn || budget.spend(koaContext.request.ip, cost));
        if (!refusal) return;
        onRefusal({ cost, operation: operationName ?? 'without a name' });
        throw refusal;
      },
    }),
  };
}

function whyNot(cost: number, most: number, hasBudget: () => boolean): GraphQLError | undefined {
  if (cost > most) return new GraphQLError('This asks for too much at once: ask for shorter lists, or in several requests.', { extensions: { code: 'TOO_EXPENSIVE', http: { status: 400 } } });
  if (hasBudget()) return undefined;
  return new GraphQLError('Too much was asked for from this address; try again in a minute.', { extensions: { code: 'RATE_LIMITED', http: { status: 429, headers: new HeaderMap([['retry-after', '60']]) } } });
}

/** Sizes are numbers: whichever address a page is asked for by, it costs the same. */
const withoutStrings = (variables: object): string => JSON.stringify(variables, (_name, value: unknown) => (typeof value === 'string' ? '' : value));

/** What an operation costs is found out once for each document and its variables. One whose variables do not fit costs nothing, which says nothing of others. */
function createMemory() {
  const known = new WeakMap<DocumentNode, Map<string, number>>();
  return (document: DocumentNode, key: string, find: () => number | null): number => {
    const costs = known.get(document) ?? new Map<string, number>();
    known.set(document, costs);
    const remembered = costs.get(key);
    if (remembered !== undefined) return remembered;
    const cost = find();
    if (cost !== null && costs.size < REMEMBERED) costs.set(key, cost);
    return cost ?? 0;
  };
}
