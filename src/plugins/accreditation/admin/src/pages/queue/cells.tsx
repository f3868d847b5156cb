import type * as React from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { QueueColumn, QueueRow } from '../../api/contract';
import { StateBadge } from '../../components/StateBadge';
import type { Wording } from '../../wording';
import { useWording } from '../../wording';

/** What a cell is filled with, beside the row. */
interface Around {
  readonly wording: Wording;
  readonly timeZone: string;
  /** What else is shown. */
  readonly columns: readonly QueueColumn[];
}

interface Column {
  /** What the queue is sorted by in this column; null where it cannot be. */
  readonly sort: string | null;
  readonly cell: (row: QueueRow, around: Around) => React.ReactNode;
}

const momentIn = (instant: string | null, { wording, timeZone }: Around) => (instant === null ? '–' : wording.moment(instant, timeZone));

/** What each column of the queue shows; the reference is the row's link (`QueueTable`). */
export const COLUMNS: Readonly<Record<QueueColumn, Column>> = {
  reference: { sort: 'reference', cell: ({ reference }) => reference },
  name: { sort: 'familyName', cell: (row) => <Name row={row} /> },
  outlet: { sort: 'outlet', cell: ({ outlet, country }) => (country ? `${outlet} (${country})` : outlet) },
  country: { sort: 'country', cell: ({ country }, { wording }) => wording.country(country) },
  category: { sort: 'category', cell: ({ category }, { wording: { t } }) => t(`category.${category}`) },
  employment: { sort: 'employment', cell: ({ employment }, { wording: { t } }) => t(`employment.${employment}`) },
  state: { sort: 'state', cell: (row, around) => <Standing row={row} due={around.columns.includes('dueAt') ? null : row.dueAt} timeZone={around.timeZone} /> },
  assignee: { sort: null, cell: ({ assignee }) => assignee ?? '–' },
  submittedAt: { sort: 'submittedAt', cell: ({ submittedAt }, around) => momentIn(submittedAt, around) },
  dueAt: { sort: 'dueAt', cell: ({ dueAt }, around) => momentIn(dueAt, around) },
};

const Name = ({ row: { name, tags } }: { row: QueueRow }) => (
  <>
    <Typography variant="omega" fontWeight="semiBold" textColor="neutral800">
      {name}
    </Typography>
    {tags.length > 0 && (
      <Typography tag="div" variant="pi" textColor="neutral600">
        {tags.join(', ')}
      </Typography>
    )}
  </>
);

/** The state, and below it until when an answer is awaited where no column says so. */
const Standing = ({ row: { state, letterFailed }, due, timeZone }: { row: QueueRow; due: string | null; timeZone: string }) => {
  const { t, moment } = useWording();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <StateBadge state={state} />
      {letterFailed && (
        <Flex tag="span" gap={1}>
          <WarningCircle aria-hidden fill="danger600" width="12px" />
          <Typography variant="pi" textColor="neutral800">
            {t('letter.failed')}
          </Typography>
        </Flex>
      )}
      {due !== null && (
        <Typography variant="pi" textColor="neutral600">
          {t('due', { at: moment(due, timeZone) })}
        </Typography>
      )}
    </Flex>
  );
};
