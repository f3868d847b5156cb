/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

/**
 * Where random trials begin: in `npm test` always at one place, so that a commit is judged alike whenever it is tried; in the long run each time somewhere
 * else, to find what nobody thought of. A trial that fails says the seed; TRIAL_SEED repeats it.
 */
process.env.TRIAL_SEED ??= process.env.TRIALS === 'long' ? String(Date.now() % 2_147_483_647) : '20211012';

const swc: Config['transform'] = {
  '^.+\\.(t|j|mj)sx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } }],
};

/** Libraries that exist as ES modules only. */
const ES_MODULES = ['iso-3166'];

const shared = { transform: swc, transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.join('|')})/)`], testEnvironment: 'node' };

/**
 * `npm test` has a quarter of an hour. What the database makes a difference to runs on both; the rest runs on one of them, and on the other in the long
 * run: on PostgreSQL what is about several workers or instances, on SQLite what is about words, screens, commands and files. Of the journeys in a browser,
 * those through Strapi's own screens run in the long run, but for the editor's.
 */
const IN_THE_LONG_RUN = {
  sqlite: ['access', 'cache', 'database', 'desk-campaigns', 'dossiers', 'letters-trials', 'public-view', 'queue', 'retention', 'safety', 'who-sees-what'],
  postgres: ['content-rules', 'crash', 'desk', 'desk-dossier', 'desk-letters', 'editing', 'editor-role', 'languages', 'ledger', 'letters', 'limits', 'quickstart', 'references', 'sample', 'sample-summit', 'scanner', 'seed', 'start', 'stories', 'vault', 'walks'],
  e2e: ['administrator', 'language-version', 'languages'],
};
const postponed = (project: keyof typeof IN_THE_LONG_RUN) => (process.env.TRIALS === 'long' ? [] : IN_THE_LONG_RUN[project].map((name) => `/${name}\\.test\\.ts$`));
const leftOut = { sqlite: ['\\.postgres\\.test\\.ts$', ...postponed('sqlite')], postgres: postponed('postgres') };

/** Integration tests run the same files on each database; `PRESSROOM_DATABASE` says which. */
const integration = (database: 'sqlite' | 'postgres') => ({
  ...shared,
  displayName: database,
  testEnvironment: '<rootDir>/tests/support/lasting-processes.ts',
  testMatch: ['<rootDir>/tests/integration/**/*.test.ts'],
  globals: { PRESSROOM_DATABASE: database },
  // What SQLite does not have, such as two servers on one database or triggers of ours, is tested where it is.
  testPathIgnorePatterns: ['/node_modules/', ...leftOut[database]],
  ...(database === 'postgres'
    ? { globalSetup: '<rootDir>/tests/support/start-postgres.ts', globalTeardown: '<rootDir>/tests/support/stop-postgres.ts' }
    : { globalSetup: '<rootDir>/tests/support/prepare-sqlite.ts', globalTeardown: '<rootDir>/tests/support/drop-sqlite.ts' }),
});

const config: Config = {
  // A hang is what it is for: a machine that does five things at once is no failure.
  testTimeout: 300_000,
  testSequencer: '<rootDir>/scripts/suite/longest-first.mjs',
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/scripts/**/*.test.{ts,mjs}'] },
    integration('sqlite'),
    integration('postgres'),
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', ...postponed('e2e')],
      globalSetup: '<rootDir>/tests/support/open-office.ts',
      globalTeardown: '<rootDir>/tests/support/close-office.ts',
    },
  ],
};

export default config;
