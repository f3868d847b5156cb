import type { RequiredDocuments } from '../completeness/dossier';
import type { Instant } from '../time/instant';
import type { Category } from '../vocabulary';
import type { Calendar } from './phase';

/** What a campaign offers and asks, as far as a change of it can hurt somebody. */
export interface CampaignPlan extends Calendar {
  readonly announcedAt: Instant | null;
  readonly capacity: number | null;
  readonly mostPerOutlet: number | null;
  readonly screening: boolean;
  readonly categories: readonly CategoryPlan[];
  readonly hearingHours: number;
  readonly appealHours: number;
}

export interface CategoryPlan {
  readonly category: Category;
  readonly capacity: number | null;
  readonly requiredDocuments: readonly RequiredDocuments[];
  /** Null for what the campaign says. */
  readonly screening: boolean | null;
}

/** What a campaign offers and asks in a category; undefined where it does not accredit it. */
export function categoryIn<Rules extends CategoryPlan>({ categories }: { readonly categories: readonly Rules[] }, category: Category): Rules | undefined {
  return categories.find((rules) => rules.category === category);
}

/** Documents that a category asks for and did not ask for before. Whatever satisfied the former list of alternatives is none of them. */
export function newlyRequired(before: CategoryPlan | undefined, after: CategoryPlan): readonly RequiredDocuments[] {
  if (before === undefined) return [];
  return after.requiredDocuments.filter(({ anyOf }) => !before.requiredDocuments.some((former) => former.anyOf.every((kind) => anyOf.includes(kind))));
}
