import { Checkbox, Typography } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import { Link } from 'react-router-dom';
import type { QueueColumn, QueueQuestion, QueueRow } from '../../api/contract';
import { Grid } from '../../components/Grid';
import { useWording } from '../../wording';
import { COLUMNS } from './cells';
import { hashOf, sortedBy } from './question';
import { useRowKeys } from './use-row-keys';

interface QueueTableProps {
  rows: readonly QueueRow[];
  columns: readonly QueueColumn[];
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

/** One page of the queue. */
export const QueueTable = ({ rows, columns, question, ask, timeZone, selection }: QueueTableProps) => {
  const wording = useWording();
  const { t } = wording;
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
          {columns.map((name) => (
            <Heading key={name} name={name} sort={COLUMNS[name].sort} question={question} ask={ask} />
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
            {columns.map((name) => (
              <td key={name}>
                {name === 'reference' ? (
                  <Link to={{ pathname: `dossiers/${row.documentId}`, hash: hashOf({ ...question, start: (question.start ?? 0) + index }) }} data-open>
                    {row.reference}
                  </Link>
                ) : (
                  COLUMNS[name].cell(row, { wording, timeZone, columns })
                )}
              </td>
            ))}
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
