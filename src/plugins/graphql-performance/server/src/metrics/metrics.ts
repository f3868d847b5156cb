import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Outcome } from '../cache/cached-answers';

/** What is counted, for Prometheus. No figure names a person, an address or a value that somebody sent. */
export interface Metrics {
  onOutcome(outcome: Outcome): void;
  onFallback(path: string): void;
  onRefusal(): void;
  /** Statements that one request sent, and how long it took. */
  onRequest(figures: { statements: number; seconds: number }): void;
  /** A figure that is asked for when the page is. */
  watch(name: string, help: string, read: () => Promise<number> | number): void;
  /** The page, and its content type. */
  page(): Promise<{ text: string; type: string }>;
}

const STATEMENTS = [0, 1, 2, 4, 7, 8, 12, 20, 50, 200, 1000];
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 10];

export function createMetrics(): Metrics {
  const register = new Registry();
  const registers = [register];
  // Among them the lag of the event loop.
  collectDefaultMetrics({ register });
  const answers = new Counter({ name: 'graphql_answers_total', help: 'Answers by how they came to be: from the cache (hit), kept in it (miss), or past it (bypass).', labelNames: ['cache'], registers });
  const fallbacks = new Counter({ name: 'graphql_planner_fallbacks_total', help: 'Fields that were left to Strapi’s own resolvers, when a plan was made.', labelNames: ['field'], registers });
  const refusals = new Counter({ name: 'graphql_refusals_total', help: 'Operations that cost too much, at once or in a minute.', registers });
  const statements = new Histogram({ name: 'graphql_sql_statements', help: 'SQL statements per request that was not answered from the cache.', buckets: STATEMENTS, registers });
  const seconds = new Histogram({ name: 'graphql_request_seconds', help: 'Seconds per request that was not answered from the cache.', buckets: SECONDS, registers });
  return {
    onOutcome: (outcome) => answers.inc({ cache: outcome }),
    onFallback: (path) => fallbacks.inc({ field: path }),
    onRefusal: () => refusals.inc(),
    onRequest: (figures) => {
      statements.observe(figures.statements);
      seconds.observe(figures.seconds);
    },
    watch: (name, help, read) => {
      const gauge: Gauge = new Gauge({ name, help, registers, collect: async () => gauge.set(await read()) });
    },
    page: async () => ({ text: await register.metrics(), type: register.contentType }),
  };
}
