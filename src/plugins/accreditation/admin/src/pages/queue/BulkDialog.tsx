import * as React from 'react';
import { Box, Button, Flex, Modal, ProgressBar, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { BulkLine, BulkMove, QueueRow } from '../../api/contract';
import { Notice } from '../../components/Notice';
import { StateBadge } from '../../components/StateBadge';
import type { Words } from '../../components/words';
import { fieldsOf, NO_WORDS } from '../../components/words';
import { WordsFields } from '../../components/WordsFields';
import { useWording } from '../../wording';
import { useBulk } from './use-bulk';

interface BulkDialogProps {
  move: BulkMove;
  chosen: readonly QueueRow[];
  /** Says whether anything was decided. */
  close: (isDone: boolean) => void;
}

/** Only what is asked in bulk; none of it has a date. */
const ZONE = 'UTC';

/** Decides on many dossiers at once: the words for all of them, and then one line for each. */
export const BulkDialog = ({ move, chosen, close }: BulkDialogProps) => {
  const { t } = useWording();
  const [words, setWords] = React.useState<Words>(NO_WORDS);
  const { lines, isRunning, failure, run } = useBulk(move, chosen);
  const isOver = !isRunning && (lines.length > 0 || failure !== null);
  const begin = (event: React.FormEvent) => {
    event.preventDefault();
    void run(words, ZONE);
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && !isRunning && close(isOver)}>
      <Modal.Content>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{t('bulk.title', { move: t(`move.${move.transition}`), count: chosen.length })}</Modal.Title>
        </Modal.Header>
        <form onSubmit={begin} style={{ display: 'contents' }}>
          <Modal.Body>
            {isRunning || isOver ? (
              <Outcome lines={lines} chosen={chosen} isRunning={isRunning} failure={failure} />
            ) : (
              <WordsFields fields={fieldsOf(move)} required={move.needs} words={words} change={setWords} wrong={null} timeZone={ZONE} />
            )}
          </Modal.Body>
          <Modal.Footer>
            <Button type="button" variant="tertiary" disabled={isRunning} onClick={() => close(isOver)}>
              {t(isOver ? 'close' : 'cancel')}
            </Button>
            {!isOver && (
              <Button type="submit" loading={isRunning}>
                {t(`move.${move.transition}`)}
              </Button>
            )}
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};

interface OutcomeProps {
  lines: readonly BulkLine[];
  chosen: readonly QueueRow[];
  isRunning: boolean;
  failure: string | null;
}

const Outcome = ({ lines, chosen, isRunning, failure }: OutcomeProps) => {
  const { t } = useWording();
  const refused = lines.filter(({ refusal }) => refusal !== null).length;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {isRunning && <ProgressBar value={(100 * lines.length) / chosen.length} aria-label={t('bulk.progress')} />}
      <Typography aria-live="polite" fontWeight="bold" textColor="neutral800">
        {t('bulk.outcome', { done: lines.length - refused, refused, left: chosen.length - lines.length })}
      </Typography>
      {failure !== null && (
        <Notice tone="danger" isNews>
          {failure}
        </Notice>
      )}
      <Box tag="ul">
        {lines.map((line) => (
          <Line key={line.documentId} line={line} row={chosen.find(({ documentId }) => documentId === line.documentId)} />
        ))}
      </Box>
    </Flex>
  );
};

const Line = ({ line: { documentId, state, refusal }, row }: { line: BulkLine; row: QueueRow | undefined }) => (
  <Box tag="li" paddingTop={3} paddingBottom={3} borderColor="neutral150" borderStyle="solid" borderWidth="1px 0 0">
    <Flex gap={3} wrap="wrap" alignItems="center">
      <Typography tag={Link} to={`/plugins/accreditation/dossiers/${documentId}`} textColor="primary600">
        {row?.reference}
      </Typography>
      <Typography textColor="neutral800">{row?.name}</Typography>
      {state !== null && <StateBadge state={state} />}
    </Flex>
    {refusal !== null && <Typography textColor="danger700">{refusal}</Typography>}
  </Box>
);
