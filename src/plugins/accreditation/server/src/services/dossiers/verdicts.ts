import type { DossierChanges } from '../../dossier/dossier';
import type { Result } from '../../domain/result';
import { fail, succeed } from '../../domain/result';
import type { Editor } from '../../domain/workflow/decide-edit';
import { decideEdit } from '../../domain/workflow/decide-edit';
import type { Refusal, Refused } from '../../domain/workflow/refusal';
import type { Sight } from '../desk/ask';
import type { Verdict } from '../desk/draft';

/** What somebody wants to change, worked out from what can be seen; or why it cannot be. */
export type Wish = (sight: Sight) => Result<DossierChanges, Refusal>;

/** Grants a change of what a dossier says, where it may be changed on that version and by that side; what is due by the clock is written with it. */
export function grantEdit(sight: Sight, { editor, version, wish }: { editor: Editor; version: number | null; wish: Wish }): Result<Verdict, Refused> {
  const settled = decideEdit(sight.application, { editor, version }, sight.facts);
  if (!settled.ok) return settled;
  const wished = wish(sight);
  if (!wished.ok) return fail({ ...wished.problem, currentState: settled.value.application.state });
  return succeed({ steps: settled.value.steps, edits: wished.value });
}
