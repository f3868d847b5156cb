import { endAll, runScript } from '../support/command';
import type { TestDatabase } from '../support/databases';
import { preparedDatabase } from '../support/pressroom';

let database: TestDatabase;

beforeAll(async () => {
  database = await preparedDatabase();
});
afterAll(async () => {
  await endAll();
  await database.drop();
});

const seed = () => runScript('scripts/seed.mjs', { database, env: {}, ready: 'nothing: it ends by itself' });

test('npm run seed loads the sample once, and says what it did', async () => {
  const first = await seed();
  expect([first.child.exitCode, first.output]).toEqual([0, expect.stringMatching(/Loaded: \d+ items of the Namur summit, its accreditation campaign, the rehearsal of today\./)]);
  const second = await seed();
  expect([second.child.exitCode, second.output]).toEqual([0, expect.stringContaining('The sample is there already; nothing was changed.')]);
});
