import { errors } from '@strapi/utils';
import type { QueueFilters } from '../../services/queue/filters';
import type { Pagination } from '../../services/queue/page';
import { pageInfoOf, sliceOf } from '../../services/queue/page';
import type { Order } from '../../services/queue/sorting';
import { orderOf } from '../../services/queue/sorting';
import type { CallerOf } from '../../access/caller';
import type { GraphqlContext } from '../context';
import type { GraphqlServices } from '../services';
import { transitionOf } from './dossier-fields';

export interface QueueArguments {
  readonly filters?: QueueFilters | null;
  readonly sort?: readonly string[] | null;
  readonly pagination?: Pagination | null;
}

interface Dependencies {
  readonly services: GraphqlServices;
  readonly callerOf: CallerOf;
}

/** What officers read: lists, ledgers and figures, of the dossiers that they may see. */
export function createQueueResolvers({ services, callerOf }: Dependencies) {
  const { campaigns, figures, ledger, queue } = services;
  const page = async ({ filters, sort, pagination }: QueueArguments, context: GraphqlContext) =>
    queue.list({ caller: await callerOf(context), filters, order: checkedOrder(sort), slice: sliceOf(pagination ?? {}) });

  return {
    list: (_: unknown, args: QueueArguments, context: GraphqlContext) => page(args, context),
    connection: (_: unknown, args: QueueArguments) => args,
    connectionFields: {
      nodes: (args: QueueArguments, _: unknown, context: GraphqlContext) => page(args, context),
      pageInfo: async ({ filters, pagination }: QueueArguments, _: unknown, context: GraphqlContext) =>
        pageInfoOf(sliceOf(pagination ?? {}), await queue.count({ caller: await callerOf(context), filters })),
    },
    ledger: async (_: unknown, { documentId }: { documentId: string }, context: GraphqlContext) => {
      const dossier = await queue.find(await callerOf(context), documentId);
      if (dossier === null) return null;
      const entries = (await ledger.entriesOf([documentId])).get(documentId) ?? [];
      return {
        intact: (await ledger.faultIn(dossier)) === null,
        entries: entries.map(({ row, texts: { note, internalNote, statement } }) => ({ ...row, transition: transitionOf(row), note, internalNote, statement })),
      };
    },
    statistics: async (_: unknown, { campaign: documentId }: { campaign: string }, context: GraphqlContext) => {
      const campaign = await campaigns.byId(documentId);
      return campaign === null ? null : figures.of(await callerOf(context), campaign);
    },
  };
}

function checkedOrder(sort: readonly string[] | null | undefined): readonly Order[] {
  const order = orderOf(sort);
  if ('unknown' in order) throw new errors.ValidationError(`sort: “${order.unknown}” is no order of dossiers; use for example submittedAt:asc.`);
  return order;
}
