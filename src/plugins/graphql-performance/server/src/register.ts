import type { Core } from '@strapi/strapi';
import { configOf } from './config';
import { registerCache } from './cache/register';
import { answerRefusals, createDoor } from './door/door';
import { createTrustedDocuments, readManifest } from './door/trusted-documents';
import { graphqlPlugin, reshapeSchema } from './graphql-plugin';
import { deadline } from './limits/deadline';
import { NO_LIMIT, registerLimits } from './limits/register';
import { createFragmentCheck } from './limits/sound-fragments';
import { limitStatements } from './limits/statement-timeout';
import { countStatements } from './metrics/count-statements';
import type { Metrics } from './metrics/metrics';
import { metricsPage } from './metrics/metrics-page';
import type { ResponseCache } from './cache/response-cache';
import { registerReading } from './reading/register';
import { metricsOf, ownFieldsOf, rootFieldsOf } from './services';
import { derivedOf } from './strict/derived';
import { tightenTypes } from './strict/tighten-types';
import { createWrites, type Writes } from './writes/writes';

const DEFAULT_BYTES = 1024 * 1024;

const opened = new WeakMap<Core.Strapi, Writes>();

const pathOf = (strapi: Core.Strapi): string => strapi.config.get('plugin::graphql.endpoint');

/** Composes what is switched on; everything hooks in before Strapi’s GraphQL plugin starts. */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  const { strictTypes, limits, trustedDocuments, cache, reading } = configOf(strapi);
  const metrics = metricsOf(strapi);
  if (strictTypes) reshapeSchema(strapi, (schema) => tightenTypes(schema, derivedOf(strapi)));
  const budget = limits ? registerLimits(strapi, limits, metrics.onRefusal) : NO_LIMIT;
  const writes = createWrites(strapi);
  opened.set(strapi, writes);
  const takeEdition = reading && registerReading({ strapi, writes, own: ownFieldsOf(strapi), onFallback: metrics.onFallback });
  const cached = cache && registerCache({ strapi, writes, rootFields: rootFieldsOf(strapi), budget, onOutcome: metrics.onOutcome }, cache);
  if (cached) watchCache(metrics, cached.cache);
  const trusted = createTrustedDocuments(readManifest(strapi.dirs.app.root, trustedDocuments.manifest), trustedDocuments);
  const faultIn = limits ? createFragmentCheck(limits.tokens) : () => undefined;
  strapi.server.use(createDoor({ path: pathOf(strapi), limit: limits ? limits.bytes : DEFAULT_BYTES, trusted, faultIn, answer: cached ? cached.answer : (_ctx, _question, next) => next() }));
  if (takeEdition) strapi.server.use(takeEdition);
}

/** Once the database is there and the application’s own middlewares stand: what needs either. */
export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const { limits, cache, reading, metrics } = configOf(strapi);
  strapi.server.use(answerRefusals);
  if (metrics.token) strapi.server.use(metricsPage({ ...metrics, metrics: metricsOf(strapi) }));
  strapi.server.use(countStatements(strapi, { path: pathOf(strapi), onRequest: metricsOf(strapi).onRequest }));
  if (limits) strapi.server.use(deadline({ path: pathOf(strapi), ms: limits.deadlineMs }));
  if (limits && limits.statementMs > 0) await limitStatements(strapi, limits.statementMs);
  if (cache || reading) await opened.get(strapi)?.listen([...contentTypesOf(strapi), ...rootFieldsOf(strapi).reads()]);
}

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await opened.get(strapi)?.close();
}

/** Content types that the GraphQL API has anything of, and components. */
function contentTypesOf(strapi: Core.Strapi): string[] {
  const { extension } = graphqlPlugin(strapi);
  return [...Object.keys(strapi.components), ...Object.keys(strapi.contentTypes).filter((uid) => !uid.startsWith('admin::') && extension.shadowCRUD(uid).isEnabled())];
}

function watchCache({ watch }: Metrics, cache: ResponseCache): void {
  watch('graphql_cache_entries', 'Answers in the cache.', () => cache.size().entries);
  watch('graphql_cache_bytes', 'Bytes of the answers in the cache.', () => cache.size().bytes);
}
