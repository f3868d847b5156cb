import { Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { LetterRow, LettersAnswer } from '../../api/contract';
import { Grid } from '../../components/Grid';
import { pathOf } from '../../components/DeskTabs';
import { useWording } from '../../wording';
import { ReadLetter } from './ReadLetter';
import { RetryOne } from './RetryOne';
import { StatusBadge } from './StatusBadge';

interface LetterTableProps {
  answer: LettersAnswer;
  timeZone: string;
  onRetried: () => Promise<unknown>;
}

const COLUMNS = ['queued', 'letter', 'dossier', 'status'] as const;

/** One page of the post. */
export const LetterTable = ({ answer: { rows, mayRetry }, timeZone, onRetried }: LetterTableProps) => {
  const { t, moment } = useWording();
  return (
    <Grid caption={t('letters')}>
      <thead>
        <tr>
          {COLUMNS.map((name) => (
            <th key={name} scope="col">
              <Typography variant="sigma">{t(`letters.column.${name}`)}</Typography>
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map((letter) => (
          <tr key={letter.id}>
            <td>{moment(letter.queuedAt, timeZone)}</td>
            <td>{t(`letter.${letter.kind}`)}</td>
            <td>
              <Link to={`${pathOf('queue')}/dossiers/${letter.dossier.documentId}`}>{letter.dossier.reference}</Link>
              <Typography tag="div" variant="pi" textColor="neutral600">
                {letter.dossier.name}
              </Typography>
            </td>
            <td>
              <Became letter={letter} timeZone={timeZone} />
            </td>
            <td>
              <Flex gap={2} justifyContent="flex-end">
                {mayRetry && letter.status === 'FAILED' && <RetryOne letter={letter} onRetried={onRetried} />}
                <ReadLetter letter={letter} />
              </Flex>
            </td>
          </tr>
        ))}
      </tbody>
    </Grid>
  );
};

/** How it stands, since when or until when, and why it has not left. */
const Became = ({ letter: { status, at, attempts, failedBecause }, timeZone }: { letter: LetterRow; timeZone: string }) => {
  const { t, moment } = useWording();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <StatusBadge status={status} />
      <Typography variant="pi" textColor="neutral600">
        {t(`letters.at.${status}`, { at: moment(at, timeZone) })}
      </Typography>
      {failedBecause !== null && (
        <Typography variant="pi" textColor="danger700" style={{ overflowWrap: 'anywhere' }}>
          {t('letters.because', { why: failedBecause, attempts })}
        </Typography>
      )}
    </Flex>
  );
};
