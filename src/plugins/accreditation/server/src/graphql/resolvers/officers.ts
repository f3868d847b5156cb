import { errors } from '@strapi/utils';
import type { Caller } from '../../dossier/caller';
import type { Dossier } from '../../dossier/dossier';
import { isBulkTransition } from '../../domain/workflow/bulk';
import type { TransitionEnumValue } from '../../domain/workflow/naming';
import { transitionOfEnumValue } from '../../domain/workflow/naming';
import { mayAsk } from '../../domain/workflow/checks';
import { refuse } from '../../domain/workflow/refusal';
import type { TransitionName } from '../../domain/workflow/transitions';
import { transitionNamed } from '../../domain/workflow/transitions';
import type { Outcome } from '../../services/desk/outcome';
import type { StartForm } from '../../services/dossiers/start';
import type { CommandArguments } from '../arguments';
import { commandInput } from '../arguments';
import type { CallerOf } from '../../access/caller';
import type { GraphqlContext } from '../context';
import type { Refusals } from '../refusals';
import { callersLanguage, notFound, refusalWithoutDossier } from '../refusals';
import type { GraphqlServices } from '../services';

export interface ById {
  readonly documentId: string;
}

export interface BulkArguments {
  readonly transition: TransitionEnumValue;
  readonly items: readonly { readonly documentId: string; readonly version: number }[];
  readonly reason?: string | null;
  readonly note?: string | null;
  readonly internalNote?: string | null;
}

interface Dependencies {
  readonly services: GraphqlServices;
  readonly refusals: Refusals;
  readonly callerOf: CallerOf;
}

/** As many as a screen can hold together; more is a matter of asking again. */
const MOST_AT_ONCE = 1000;

/** What officers ask for. */
export function createOfficerResolvers({ services, refusals, callerOf }: Dependencies) {
  const { finder, office, queue, starter, takingBack, workflow } = services;

  /** The answer to one command on one dossier. */
  const answer = async (outcome: Outcome, documentId: string, caller: Caller, context: GraphqlContext) => {
    if (outcome.ok) return { __typename: 'AccreditationApplication', ...outcome.value };
    if (outcome.problem.code === 'FORBIDDEN') throw new errors.ForbiddenError();
    const dossier = await finder.byId(documentId);
    return dossier === null ? notFound(callersLanguage(context)) : refusals.toOfficer(dossier, caller, outcome.problem, context);
  };

  /** A dossier that the caller may see, or may move by this transition from where it stands; security may object to an approval that it has not seen before. */
  const reach = async (caller: Caller, documentId: string, transition: TransitionName | null): Promise<Dossier | null> => {
    const seen = await queue.find(caller, documentId);
    if (seen !== null || transition === null) return seen;
    const row = transitionNamed(transition);
    const dossier = mayAsk(caller.actor, row) ? await finder.byId(documentId) : null;
    return dossier !== null && row.from.includes(dossier.state) ? dossier : null;
  };

  return {
    open: async (_: unknown, { input, internalNote }: { input: StartForm; internalNote: string }, context: GraphqlContext) => {
      const caller = await callerOf(context);
      const outcome = await starter.open(input, { caller, internalNote });
      if (outcome.ok) return { __typename: 'AccreditationApplication', ...outcome.value };
      if (outcome.problem.code === 'FORBIDDEN') throw new errors.ForbiddenError();
      return refusalWithoutDossier(outcome.problem, callersLanguage(context));
    },

    confirmOutlet: async (_: unknown, { documentId, version, outlet }: ById & { version: number; outlet?: string | null }, context: GraphqlContext) => {
      const caller = await callerOf(context);
      if ((await reach(caller, documentId, null)) === null) return notFound(callersLanguage(context));
      return answer(await office.confirmOutlet({ dossier: documentId, version, caller }, outlet ?? null), documentId, caller, context);
    },

    takeBack: async (_: unknown, { documentId, version, internalNote }: ById & { version: number; internalNote?: string | null }, context: GraphqlContext) => {
      const caller = await callerOf(context);
      if ((await reach(caller, documentId, null)) === null) return notFound(callersLanguage(context));
      return answer(await takingBack.takeBack({ dossier: documentId, version, caller }, internalNote ?? null), documentId, caller, context);
    },

    command: (transition: TransitionName) => async (_: unknown, args: ById & CommandArguments, context: GraphqlContext) => {
      const caller = await callerOf(context);
      const { documentId, version } = args;
      if ((await reach(caller, documentId, transition)) === null) return notFound(callersLanguage(context));
      return answer(await workflow.perform({ dossier: documentId, transition, version, input: commandInput(args), caller }), documentId, caller, context);
    },

    decideMany: async (_: unknown, { transition: value, items, ...words }: BulkArguments, context: GraphqlContext) => {
      const caller = await callerOf(context);
      if (items.length > MOST_AT_ONCE) throw new errors.ValidationError(`items: at most ${MOST_AT_ONCE} at once; ask again for the rest.`);
      const transition = transitionOfEnumValue(value);
      if (transition === null || !isBulkTransition(transition)) {
        const refusal = refusalWithoutDossier(refuse('inputInvalid', 'transition'), callersLanguage(context));
        return items.map(({ documentId }) => ({ documentId, result: refusal }));
      }
      const requests = items.map(({ documentId, version }) => ({ dossier: documentId, transition, version, input: commandInput({ version, ...words }), caller }));
      const outcomes = await workflow.performAll(requests);
      return outcomes.map((outcome, index) => {
        const documentId = items[index]?.documentId ?? '';
        return { documentId, result: answer(outcome, documentId, caller, context) };
      });
    },
  };
}
