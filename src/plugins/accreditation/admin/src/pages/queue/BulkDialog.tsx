import * as React from 'react';
import { Button, Modal } from '@strapi/design-system';
import type { BulkMove, QueueRow } from '../../api/contract';
import type { Words } from '../../components/words';
import { bodyOf, fieldsOf, NO_WORDS } from '../../components/words';
import { WordsFields } from '../../components/WordsFields';
import { useWording } from '../../wording';
import { Outcome } from './Outcome';
import { usePortions } from './use-portions';

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
  const { progress, run } = usePortions('/queue/decisions');
  const { isRunning, isOver } = progress;
  const begin = (event: React.FormEvent) => {
    event.preventDefault();
    void run(chosen, { ...bodyOf(words, ZONE), transition: move.transition });
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
              <Outcome rows={chosen} progress={progress} />
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
