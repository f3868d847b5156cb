import type { Dossier } from '../../../src/plugins/accreditation/server/src/dossier/dossier';
import type { TransitionName } from '../../../src/plugins/accreditation/server/src/domain/workflow/transitions';
import type { AuditReport } from '../../../src/plugins/accreditation/server/src/services/ledger/auditor';
import type { Outcome } from '../../../src/plugins/accreditation/server/src/services/desk/outcome';
import { caller, openOffice, type Office } from '../../support/accreditation';
import { preparedDatabase, startPressroom } from '../../support/pressroom';
import { trials } from '../../support/trials';

const KILLS = trials(2, 200);
const DOSSIERS = 12;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A round that always leads on: every dossier can be moved for ever. */
const ROUND: Partial<Record<Dossier['state'], [TransitionName, Parameters<typeof caller>[0]]>> = {
  DRAFT: ['submit', 'applicant'],
  SUBMITTED: ['startReview', 'pressOfficer'],
  UNDER_REVIEW: ['sendToScreening', 'pressOfficer'],
  SCREENING: ['returnUnscreened', 'securityOfficer'],
};

test(
  `killed at random moments under load, it loses no acknowledged command, leaves none half done, and its ledger verifies: kills × ${KILLS}`,
  async () => {
    const database = await preparedDatabase();
    /** The last version of each dossier that was acknowledged. */
    const acknowledged = new Map<string, Dossier>();
    try {
      for (let kill = 0; kill < KILLS; kill += 1) {
        const pressroom = await startPressroom({ database });
        const office = await openOffice(pressroom);
        if (kill === 0) await open(office, acknowledged);
        await expectNothingLost(office, acknowledged);
        const before = sumOfVersions(acknowledged);
        let isKilled = false;
        const load = [...acknowledged.keys()].map((id) => work(office, id, acknowledged, () => isKilled));
        // A busy machine may take long to begin; a kill before the first answer would prove nothing.
        while (sumOfVersions(acknowledged) === before) await pause(10);
        await pause(Math.random() * 750);
        await pressroom.kill();
        isKilled = true;
        void Promise.allSettled(load);
      }
      const pressroom = await startPressroom({ database });
      await expectNothingLost(await openOffice(pressroom), acknowledged);
      await pressroom.stop();
    } finally {
      await database.drop();
    }
  },
  60_000 + KILLS * 30_000
);

async function open(office: Office, acknowledged: Map<string, Dossier>): Promise<void> {
  const campaign = await office.campaign();
  for (let n = 0; n < DOSSIERS; n += 1) {
    const { dossier } = await office.start(campaign);
    acknowledged.set(dossier.documentId, dossier);
  }
}

/** Moves one dossier on and on; each answer that arrives is an acknowledgement. A question that is never answered stays open for ever. */
async function work(office: Office, id: string, acknowledged: Map<string, Dossier>, isKilled: () => boolean): Promise<void> {
  while (!isKilled()) {
    const dossier = acknowledged.get(id) as Dossier;
    const [transition, role] = ROUND[dossier.state] ?? ['startReview', 'pressOfficer'];
    const outcome: Outcome = await office.perform(dossier, transition, caller(role), { internalNote: 'Retour', note: 'Bonjour' });
    if (outcome.ok && !isKilled()) acknowledged.set(id, outcome.value);
  }
}

const sumOfVersions = (dossiers: Map<string, Dossier>): number => [...dossiers.values()].reduce((sum, { version }) => sum + version, 0);

/** Every dossier is at least where it was last acknowledged, at most one command further, whole, and all letters of its steps are there. */
async function expectNothingLost(office: Office, acknowledged: Map<string, Dossier>): Promise<void> {
  for (const [id, known] of acknowledged) {
    const found = await office.find(known);
    expect([0, 1]).toContain(found.version - known.version);
    if (found.version === known.version) expect(found).toEqual(known);
    acknowledged.set(id, found);
  }
  expect(await office.call<'auditor', AuditReport>('auditor', 'audit')).toMatchObject({ dossiers: acknowledged.size, fault: null });
  expect(await stepsWithoutLetters(office)).toEqual([]);
}

/** Steps whose letters are missing: of the round, these queue one each. */
const QUEUEING: TransitionName[] = ['submit'];

async function stepsWithoutLetters(office: Office): Promise<unknown[]> {
  return office.sql(
    `select l.dossier, l.sequence from accreditation_ledger_entries l
     left join accreditation_outbox o on o.dossier = l.dossier and o.sequence = l.sequence
     where l.transition in (${QUEUEING.map((name) => `'${name}'`).join(', ')}) and o.id is null`
  );
}
