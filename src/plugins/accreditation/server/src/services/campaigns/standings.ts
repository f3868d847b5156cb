import type { DossierCount, CampaignStanding } from '../../domain/campaign/standing';
import { UNDECIDED, standingOf } from '../../domain/campaign/standing';
import type { CampaignPlan } from '../../domain/campaign/plan';
import { categoryIn, newlyRequired } from '../../domain/campaign/plan';
import type { HeldSeats } from '../../domain/seats/seat-book';
import { heldTotals } from '../../domain/seats/held-totals';
import type { Category, DocumentKind } from '../../domain/vocabulary';
import type { Connection } from '../../storage/database';
import { TABLES } from '../../storage/tables';
import { findHeldSeats } from '../desk/lookout';

/** How campaigns stand: dossiers by category and state, and the seats that are held. */
export interface CampaignCounts {
  readonly dossiers: readonly DossierCount[];
  readonly held: readonly HeldSeats[];
}

/** Counts the dossiers and seats of campaigns in two statements, however many there are. By documentId of the campaign. */
export async function countDossiers(connection: Connection, campaigns: readonly string[]): Promise<Map<string, CampaignCounts>> {
  const held = await findHeldSeats(connection, campaigns);
  const rows: (Omit<DossierCount, 'count'> & { campaign: string; count: number | string })[] = await connection(TABLES.applications.name)
    .whereIn('campaign', [...campaigns])
    .groupBy('campaign', 'category', 'state')
    .select('campaign', 'category', 'state')
    .count({ count: '*' });
  const dossiersOf = (campaign: string) => rows.filter((row) => row.campaign === campaign).map(({ category, state, count }) => ({ category, state, count: Number(count) }));
  return new Map(campaigns.map((campaign) => [campaign, { dossiers: dossiersOf(campaign), held: held.get(campaign) ?? [] }]));
}

/** How a campaign stands before a change; what is newly required is counted in one statement each. */
export async function standingBefore(connection: Connection, campaign: string, { before, after }: { before: CampaignPlan | null; after: CampaignPlan }): Promise<CampaignStanding> {
  const counts = (await countDossiers(connection, [campaign])).get(campaign) ?? { dossiers: [], held: [] };
  const lacking = new Map<string, number>();
  for (const rules of before === null ? [] : after.categories) {
    for (const { anyOf } of newlyRequired(before === null ? undefined : categoryIn(before, rules.category), rules)) {
      lacking.set(keyOf(rules.category, anyOf), await countLacking(connection, { campaign, category: rules.category, anyOf }));
    }
  }
  return standingOf(counts.dossiers, { held: heldTotals(counts.held), lacking: (category, anyOf) => lacking.get(keyOf(category, anyOf)) ?? 0 });
}

const keyOf = (category: Category, anyOf: readonly DocumentKind[]): string => [category, ...anyOf].join();

async function countLacking(connection: Connection, { campaign, category, anyOf }: { campaign: string; category: Category; anyOf: readonly DocumentKind[] }): Promise<number> {
  const dossiers = TABLES.applications.name;
  const proofs = connection(TABLES.documents.name).select('id').whereRaw('?? = ??', ['application', `${dossiers}.document_id`]).whereIn('kind', [...anyOf]).whereNot('scan', 'INFECTED');
  const [row] = await connection(dossiers).where({ campaign, category }).whereIn('state', [...UNDECIDED]).whereNotExists(proofs).count({ count: '*' });
  return Number(row?.count ?? 0);
}
