import { errors } from '@strapi/utils';
import type { Caller } from '../../dossier/caller';
import { isBulkTransition } from '../../domain/workflow/bulk';
import type { TransitionEnumValue } from '../../domain/workflow/naming';
import { transitionOfEnumValue } from '../../domain/workflow/naming';
import { refuse } from '../../domain/workflow/refusal';
import type { TransitionName } from '../../domain/workflow/transitions';
import type { Outcome } from '../../services/desk/outcome';
import type { OfficeTarget } from '../../services/dossiers/office';
import type { StartForm } from '../../services/dossiers/start';
import { createReach } from '../../services/queue/reach';
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

/** One dossier, as it was seen. */
interface Which extends ById {
  readonly version: number;
}

/** What the office keeps about a dossier, as GraphQL gives it. */
interface Notes {
  readonly assignee?: string | null;
  readonly tags?: readonly string[] | null;
  readonly internalNotes?: string | null;
  readonly lateUntil?: Date | null;
}

/** A list that is given as null is one without entries. */
const withoutNullLists = ({ tags, ...notes }: Omit<Notes, 'lateUntil'>) => ({ ...notes, ...(tags !== undefined && { tags: tags ?? [] }) });

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
  const reach = createReach({ finder, queue });

  /** The answer to one command on one dossier. */
  const answer = async (outcome: Outcome, documentId: string, caller: Caller, context: GraphqlContext) => {
    if (outcome.ok) return { __typename: 'AccreditationApplication', ...outcome.value };
    if (outcome.problem.code === 'FORBIDDEN') throw new errors.ForbiddenError();
    const dossier = await finder.byId(documentId);
    return dossier === null ? notFound(callersLanguage(context)) : refusals.toOfficer(dossier, caller, outcome.problem, context);
  };

  /** Whatever an officer changes of one dossier that they see. */
  const change = async ({ documentId, version }: Which, context: GraphqlContext, work: (target: OfficeTarget) => Promise<Outcome>) => {
    const caller = await callerOf(context);
    if ((await queue.find(caller, documentId)) === null) return notFound(callersLanguage(context));
    return answer(await work({ dossier: documentId, version, caller }), documentId, caller, context);
  };

  return {
    open: async (_: unknown, { input, internalNote }: { input: StartForm; internalNote: string }, context: GraphqlContext) => {
      const caller = await callerOf(context);
      const outcome = await starter.open(input, { caller, internalNote });
      if (outcome.ok) return { __typename: 'AccreditationApplication', ...outcome.value };
      if (outcome.problem.code === 'FORBIDDEN') throw new errors.ForbiddenError();
      return refusalWithoutDossier(outcome.problem, callersLanguage(context));
    },

    confirmOutlet: (_: unknown, { outlet, ...which }: Which & { outlet?: string | null }, context: GraphqlContext) =>
      change(which, context, (target) => office.confirmOutlet(target, outlet ?? null)),

    hold: (_: unknown, { reason, ...which }: Which & { reason: string }, context: GraphqlContext) => change(which, context, (target) => office.hold(target, reason)),

    release: (_: unknown, which: Which, context: GraphqlContext) => change(which, context, (target) => office.hold(target, null)),

    annotate: (_: unknown, { documentId, version, lateUntil, ...notes }: Which & Notes, context: GraphqlContext) =>
      change({ documentId, version }, context, (target) => office.annotate(target, { ...withoutNullLists(notes), ...(lateUntil !== undefined && { lateUntil: lateUntil?.getTime() ?? null }) })),


    takeBack: async (_: unknown, { documentId, version, internalNote }: ById & { version: number; internalNote?: string | null }, context: GraphqlContext) => {
      const caller = await callerOf(context);
      if ((await queue.find(caller, documentId)) === null) return notFound(callersLanguage(context));
      return answer(await takingBack.takeBack({ dossier: documentId, version, caller }, internalNote ?? null), documentId, caller, context);
    },

    command: (transition: TransitionName) => async (_: unknown, args: ById & CommandArguments, context: GraphqlContext) => {
      const caller = await callerOf(context);
      const { documentId, version } = args;
      if ((await reach({ caller, documentId, transition })) === null) return notFound(callersLanguage(context));
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
