import { CLOCK, asSeenBy } from '../../dossier/caller';
import { fail, succeed } from '../../domain/result';
import type { Ask } from './ask';
import type { Draft } from './draft';
import { carryOut } from './draft';
import type { Outcome } from './outcome';
import { decline } from './outcome';
import type { World } from './world';

/** Decides on one ask and carries it out in the draft of its dossier, where those that come after it find it. */
export function consider(ask: Ask, drafts: Map<string, Draft>, world: World): Outcome {
  const draft = drafts.get(ask.dossier);
  if (draft === undefined) return decline('unknownDossier', null, null);
  const { dossier } = draft;
  // Nothing is left to decide on; only the clock still writes where it stands.
  if (dossier.erasedAt !== null && ask.caller !== CLOCK) return decline('erasedAlready', null, dossier.state);
  const application = asSeenBy(ask.caller, dossier, draft.application);
  const answer = ask.decide({ dossier, application, facts: world.factsOf(dossier, application), world });
  if (!answer.ok) return isRepeat(ask, draft, answer.problem.code) ? succeed(dossier) : fail(answer.problem);

  const next = withDigest(carryOut({ ...draft, application }, answer.value, ask.caller.label), ask.digest);
  world.note(dossier, application, next.application);
  drafts.set(ask.dossier, next);
  return succeed(dossier);
}

function withDigest(draft: Draft, digest: string | undefined): Draft {
  return digest === undefined ? draft : { ...draft, edits: { ...draft.edits, lastRequest: digest } };
}

/** An applicant's answer got lost and they ask again: nothing is left to do. */
function isRepeat({ digest }: Ask, { dossier }: Draft, code: string): boolean {
  return code === 'STALE' && digest !== undefined && digest === dossier.lastRequest;
}
