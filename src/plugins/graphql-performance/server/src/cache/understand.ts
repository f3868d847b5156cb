import type { Core } from '@strapi/strapi';
import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Question } from '../door/door';
import { graphqlPlugin } from '../graphql-plugin';
import { analyse } from './analyse';
import type { Keepable } from './cached-answers';
import type { PublicField, RootFields } from './root-fields';

interface Dependencies {
  readonly strapi: Core.Strapi;
  readonly schema: () => GraphQLSchema | undefined;
  readonly rootFields: RootFields;
  readonly tablesOf: (uids: Iterable<string>) => Set<string>;
  readonly maxAgeMs: number;
  readonly clock: () => number;
}

const REMEMBERED = 1_000;

/** Says of a question whether its answer may be kept, what it depends on, and until when. */
export function createUnderstanding({ strapi, schema, rootFields, tablesOf, maxAgeMs, clock }: Dependencies): (question: Question) => Keepable | undefined {
  /** Texts that were found to be for one asker only: the office sends the same ones all day. */
  const personal = new LRUCache<string, true>({ max: REMEMBERED });
  let uids: ReadonlyMap<string, string> | undefined;

  return (question) => {
    const present = schema();
    if (!present || personal.has(question.text)) return undefined;
    const analysis = analyse(question, present, rootFields);
    if (!analysis) personal.set(question.text, true);
    if (!analysis) return undefined;
    uids ??= uidsByTypeName(strapi);
    const named = [...analysis.types].flatMap((name) => uids?.get(name) ?? []);
    const tables = tablesOf([...named, ...analysis.fields.flatMap(({ reads = [] }) => reads)]);
    return { tables, expiresAt: () => earliest(analysis.fields, clock(), maxAgeMs) };
  };
}

async function earliest(fields: readonly PublicField[], now: number, maxAgeMs: number): Promise<number> {
  const changes = await Promise.all(fields.map(async ({ changesAt }) => changesAt?.(now) ?? null));
  return Math.min(now + maxAgeMs, ...changes.flatMap((change) => change ?? []));
}

/** `Event`, `EventFiltersInput`, … → `api::event.event`. */
function uidsByTypeName(strapi: Core.Strapi): Map<string, string> {
  const { naming } = graphqlPlugin(strapi);
  const contentTypes = Object.values(strapi.contentTypes).flatMap((model) => {
    const names = [naming.getTypeName(model), naming.getEntityResponseCollectionName(model), naming.getRelationResponseCollectionName(model), naming.getFiltersInputTypeName(model)];
    return names.map((name) => [name, model.uid] as const);
  });
  const components = Object.values(strapi.components).flatMap((model) => [naming.getComponentName(model), naming.getFiltersInputTypeName(model)].map((name) => [name, model.uid] as const));
  return new Map<string, string>([...contentTypes, ...components]);
}
