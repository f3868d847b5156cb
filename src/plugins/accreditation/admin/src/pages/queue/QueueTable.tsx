import * as React from 'react';
import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { CaretDown, CaretUp, WarningCircle } from '@strapi/icons';
import { Link } from 'react-router-dom';
import type { QueueQuestion, QueueRow } from '../../api/contract';
import { StateBadge } from '../../components/StateBadge';
import { Grid } from '../../components/Grid';
import { useWording } from '../../wording';
import { hashOf, sortedBy } from './question';
import { useRowKeys } from './use-row-keys';

interface QueueTableProps {
  rows: readonly QueueRow[];
  question: QueueQuestion;
  ask: (changes: QueueQuestion) => void;
  timeZone: string;
  /** Null where nothing can be decided for many at once. */
  selection: Selection | null;
}

/** The dossiers that something is about to be done to. */
export interface Selection {
  has(documentId: string): boolean;
  toggle(row: QueueRow): void;
  toggleAll(): void;
  /** Whether all rows of the page are in it. */
  readonly isAll: boolean;
}

/** Columns, and by what each can be sorted. */
const COLUMNS = [
  ['reference', 'reference'],
  ['name', 'familyName'],
  ['outlet', 'outlet'],
  ['category', 'category'],
  ['state', 'state'],
  ['assignee', null],
  ['submittedAt', 'submittedAt'],
] as const;

/** One page of the queue. */
export const QueueTable = ({ rows, question, ask, timeZone, selection }: QueueTableProps) => {
  const { t } = useWording();
  const onKeyDown = useRowKeys(rows, selection);
  return (
    <Grid caption={t('title.queue')}>
      <thead>
        <tr>
          {selection && (
            <th scope="col">
              <Checkbox aria-label={t('select.page')} checked={selection.isAll} onCheckedChange={selection.toggleAll} />
            </th>
          )}
          {COLUMNS.map(([name, sort]) => (
            <Heading key={name} name={name} sort={sort} question={question} ask={ask} />
          ))}
        </tr>
      </thead>
      <tbody onKeyDown={onKeyDown}>
        {rows.map((row, index) => (
          <tr key={row.documentId} aria-selected={selection?.has(row.documentId)} data-row={index}>
            {selection && (
              <td>
                <Checkbox aria-label={t('select.one', { name: row.name })} checked={selection.has(row.documentId)} onCheckedChange={() => selection.toggle(row)} />
              </td>
            )}
            <Cells row={row} place={(question.start ?? 0) + index} question={question} timeZone={timeZone} />
          </tr>
        ))}
      </tbody>
    </Grid>
  );
};

interface HeadingProps {
  name: string;
  sort: string | null;
  question: QueueQuestion;
  ask: (changes: QueueQuestion) => void;
}

const DIRECTIONS = { asc: 'ascending', desc: 'descending' } as const;

const Heading = ({ name, sort, question, ask }: HeadingProps) => {
  const { t } = useWording();
  const [column, direction] = (question.sort ?? 'submittedAt:asc').split(':');
  const label = <Typography variant="sigma">{t(`column.${name}`)}</Typography>;
  if (sort === null) return <th scope="col">{label}</th>;
  const order = column === sort ? DIRECTIONS[direction === 'desc' ? 'desc' : 'asc'] : undefined;
  return (
    <th scope="col" aria-sort={order}>
      <button type="button" className="sort" onClick={() => ask({ sort: sortedBy(question, sort) })}>
        {label}
        {order && (order === 'ascending' ? <CaretUp aria-hidden width="8px" /> : <CaretDown aria-hidden width="8px" />)}
      </button>
    </th>
  );
};

interface CellsProps {
  row: QueueRow;
  /** Where it stands in the whole list, from 0. */
  place: number;
  question: QueueQuestion;
  timeZone: string;
}

const Cells = ({ row, place, question, timeZone }: CellsProps) => {
  const { t, moment } = useWording();
  return (
    <>
      <td>
        <Link to={{ pathname: `dossiers/${row.documentId}`, hash: hashOf({ ...question, start: place }) }} data-open>
          {row.reference}
        </Link>
      </td>
      <td>
        <Typography variant="omega" fontWeight="semiBold" textColor="neutral800">
          {row.name}
        </Typography>
        {row.tags.length > 0 && (
          <Typography tag="div" variant="pi" textColor="neutral600">
            {row.tags.join(', ')}
          </Typography>
        )}
      </td>
      <td>{row.country ? `${row.outlet} (${row.country})` : row.outlet}</td>
      <td>{t(`category.${row.category}`)}</td>
      <td>
        <Flex gap={2} wrap="wrap">
          <StateBadge state={row.state} />
          {row.letterFailed && (
            <Flex tag="span" gap={1}>
              <WarningCircle aria-hidden fill="danger600" width="12px" />
              <Typography variant="pi" textColor="neutral800">{t('letter.failed')}</Typography>
            </Flex>
          )}
        </Flex>
        {row.dueAt !== null && (
          <Box paddingTop={1}>
            <Typography variant="pi" textColor="neutral600">
              {t('due', { at: moment(row.dueAt, timeZone) })}
            </Typography>
          </Box>
        )}
      </td>
      <td>{row.assignee ?? '–'}</td>
      <td>{row.submittedAt === null ? '–' : moment(row.submittedAt, timeZone)}</td>
    </>
  );
};
