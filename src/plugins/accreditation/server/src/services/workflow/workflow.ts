import type { Caller } from '../../dossier/caller';
import { CLOCK } from '../../dossier/caller';
import { fail, succeed } from '../../domain/result';
import type { CommandInput } from '../../domain/workflow/command-input';
import { decide } from '../../domain/workflow/decide';
import { settle } from '../../domain/workflow/due';
import { refuse } from '../../domain/workflow/refusal';
import type { TransitionName } from '../../domain/workflow/transitions';
import type { Ask } from '../desk/ask';
import type { Desk } from '../desk/desk';
import type { Outcome } from '../desk/outcome';
import { decline } from '../desk/outcome';
import { topicsOf } from '../desk/topics';

/** Somebody asks for a transition of one dossier. */
export interface Request {
  /** documentId of the dossier. */
  readonly dossier: string;
  readonly transition: TransitionName;
  /** The version the caller has seen. */
  readonly version: number;
  readonly input: CommandInput;
  readonly caller: Caller;
  /** Digest of an applicant's whole request, by which a repeat is known. */
  readonly digest?: string;
}

/** Moves dossiers through the table. */
export interface Workflow {
  /** Carries out one request. */
  perform(request: Request): Promise<Outcome>;
  /** Carries out many: one outcome each, in the order asked; one that is declined stops no other. */
  performAll(requests: readonly Request[]): Promise<Outcome[]>;
  /** Writes what is due by the clock for these dossiers; gives how many of them it moved. */
  settle(documentIds: readonly string[]): Promise<number>;
}

/** How many dossiers one transaction decides on: few enough that others do not wait long for their locks. */
const CHUNK = 250;

export function createWorkflow({ desk }: { desk: Desk }): Workflow {
  const performAll = async (requests: readonly Request[]): Promise<Outcome[]> => {
    const outcomes: Outcome[] = [];
    for (let start = 0; start < requests.length; start += CHUNK) {
      const chunk = requests.slice(start, start + CHUNK);
      outcomes.push(...(await desk.handle(chunk.map(askFor), topicsOf(chunk.map(({ transition }) => transition)))));
    }
    return outcomes;
  };
  return {
    performAll,
    perform: async (request) => (await performAll([request]))[0] ?? decline('unknownDossier', null, null),
    settle: async (documentIds) => (await desk.handle(documentIds.map(askToSettle), new Set())).filter(({ ok }) => ok).length,
  };
}

function askFor({ dossier, caller, transition, version, input, digest }: Request): Ask {
  return {
    dossier,
    caller,
    digest,
    decide: ({ application, facts }) => {
      const decision = decide(application, { transition, actor: caller.actor, version, input }, facts);
      return decision.ok ? succeed({ steps: [...decision.value.due, decision.value] }) : decision;
    },
  };
}

function askToSettle(dossier: string): Ask {
  return {
    dossier,
    caller: CLOCK,
    decide: ({ application, facts }) => {
      const { steps } = settle(application, facts);
      return steps.length > 0 ? succeed({ steps }) : fail({ ...refuse('notDueYet'), currentState: application.state });
    },
  };
}
