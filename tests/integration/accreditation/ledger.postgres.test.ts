import { openOffice, caller } from '../../support/accreditation';
import { startPressroom, type Pressroom } from '../../support/pressroom';

const LEDGER = 'accreditation_ledger_entries';

let pressroom: Pressroom;

beforeAll(async () => {
  pressroom = await startPressroom();
  const office = await openOffice(pressroom);
  const { dossier } = await office.start(await office.campaign());
  await office.perform(dossier, 'submit', caller('applicant'));
});
afterAll(() => pressroom.stop());

const run = (sql: string) => pressroom.inside((strapi, sql) => strapi.db.connection.raw(sql), sql);

test.each([
  ['a change', `update ${LEDGER} set reason = 'x'`],
  ['a deletion', `delete from ${LEDGER}`],
  ['an emptied table', `truncate ${LEDGER}`],
])('PostgreSQL refuses %s of the ledger', async (_, sql) => {
  await expect(run(sql)).rejects.toThrow(/append-only/);
});

test('the triggers are made again at the next start where somebody dropped them', async () => {
  await run(`drop trigger accreditation_ledger_no_change on ${LEDGER}`);
  const again = await startPressroom({ database: pressroom.database });
  await again.stop();
  await expect(run(`delete from ${LEDGER}`)).rejects.toThrow(/append-only/);
});
