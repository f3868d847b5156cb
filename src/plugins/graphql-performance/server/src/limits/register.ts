import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { Core } from '@strapi/strapi';
import type { GraphQLError, ValidationContext } from 'graphql';
import { addToApollo } from '../apollo-settings';
import type { LimitsConfig } from '../config';
import { fewErrors } from './few-errors';
import { maxRepetitionsRule } from './max-repetitions';
import { createMinuteBudget, type MinuteBudget } from './minute-budget';
import { operationLimits } from './operation-limits';
import { sharedCounter } from './shared-counter';

/** Without limits nothing is counted. */
export const NO_LIMIT: MinuteBudget = { spend: () => true };

/** These rules would throw, and a document that is refused would look like a fault of the server. */
const REPORTED = { propagateOnRejection: false, onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)] };

/** Sets the limits of documents and operations; the depth is the GraphQL plugin’s own, `depthLimit`. Gives what each address may still spend. */
export function registerLimits(strapi: Core.Strapi, limits: LimitsConfig, onRefused: () => void): MinuteBudget {
  const onError = (error: unknown) => strapi.log.error(error);
  const budget = createMinuteBudget({ counter: sharedCounter(strapi), budget: limits.costPerMinute, isExempt: limits.isExempt, clock: Date.now, onError });
  const { defaultLimit, maxLimit } = strapi.config.get<{ defaultLimit: number; maxLimit: number }>('plugin::graphql');
  const sizes = { root: defaultLimit, nested: limits.nestedListSize, most: maxLimit > 0 ? maxLimit : Infinity };
  const onRefusal = ({ cost, operation }: { cost: number; operation: string }) => {
    onRefused();
    strapi.log.warn(`GraphQL: the operation ${operation} was refused; it costs ${cost}.`);
  };
  addToApollo(strapi, {
    plugins: [operationLimits({ costs: limits.cost, sizes, budget, onRefusal }), fewErrors],
    validationRules: [maxAliasesRule({ n: limits.aliases, allowList: [], ...REPORTED }), maxDirectivesRule({ n: limits.directives, ...REPORTED }), maxRepetitionsRule(limits.repetitions)],
    parseOptions: { maxTokens: limits.tokens },
  });
  return budget;
}
