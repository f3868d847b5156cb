import { Box, Flex, ProgressBar, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { BulkLine, QueueRow } from '../../api/contract';
import { Notice } from '../../components/Notice';
import { StateBadge } from '../../components/StateBadge';
import { useWording } from '../../wording';
import type { Progress } from './use-portions';

interface OutcomeProps {
  /** All that it is about. */
  rows: readonly QueueRow[];
  progress: Progress;
}

/** What became of many dossiers: how far it is, and one line for each, those that were refused first. */
export const Outcome = ({ rows, progress: { lines, isRunning, failure } }: OutcomeProps) => {
  const { t } = useWording();
  const byId = new Map(rows.map((row) => [row.documentId, row]));
  const refused = lines.filter(({ refusal }) => refusal !== null);
  const done = lines.filter(({ refusal }) => refusal === null);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {isRunning && <ProgressBar value={(100 * lines.length) / rows.length} aria-label={t('bulk.progress')} />}
      <Typography aria-live="polite" fontWeight="bold" textColor="neutral800">
        {t('bulk.outcome', { done: done.length, refused: refused.length, left: rows.length - lines.length })}
      </Typography>
      {failure !== null && (
        <Notice tone="danger" isNews>
          {failure}
        </Notice>
      )}
      <Box tag="ul">
        {[...refused, ...done].map((line) => (
          <Line key={line.documentId} line={line} row={byId.get(line.documentId)} />
        ))}
      </Box>
    </Flex>
  );
};

/** The dossier opens beside the list, which would be gone with this page. */
const Line = ({ line: { documentId, state, refusal }, row }: { line: BulkLine; row: QueueRow | undefined }) => (
  <Box tag="li" paddingTop={3} paddingBottom={3} borderColor="neutral150" borderStyle="solid" borderWidth="1px 0 0">
    <Flex gap={3} wrap="wrap" alignItems="center">
      <Typography tag={Link} to={`/plugins/accreditation/dossiers/${documentId}`} target="_blank" textColor="primary600">
        {row?.reference}
      </Typography>
      <Typography textColor="neutral800">{row?.name}</Typography>
      {state !== null && <StateBadge state={state} />}
    </Flex>
    {refusal !== null && <Typography textColor="danger700">{refusal}</Typography>}
  </Box>
);
