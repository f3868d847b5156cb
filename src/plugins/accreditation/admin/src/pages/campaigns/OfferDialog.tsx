import * as React from 'react';
import { Button, Modal } from '@strapi/design-system';
import type { WaitingRow } from '../../api/contract';
import type { Refusal } from '../../api/refusal';
import { attempt } from '../../api/refusal';
import { useDeskClient } from '../../api/use-desk-client';
import type { Words } from '../../components/words';
import { bodyOf, NO_WORDS } from '../../components/words';
import { WordsFields } from '../../components/WordsFields';
import { useWording } from '../../wording';
import type { OfferResult } from './WaitingList';

interface OfferDialogProps {
  row: WaitingRow;
  conclude: (result: OfferResult) => Promise<void>;
  close: () => void;
}

/** An approval has no date. */
const ZONE = 'UTC';

/** Gives somebody of the waiting list a seat, by approving the dossier; with words where others waited longer. */
export const OfferDialog = ({ row, conclude, close }: OfferDialogProps) => {
  const { t } = useWording();
  const client = useDeskClient();
  const [words, setWords] = React.useState<Words>(NO_WORDS);
  const [wrong, setWrong] = React.useState<Refusal | null>(null);
  const [isBusy, setBusy] = React.useState(false);
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const refusal = await attempt(() => client.post(`/dossiers/${row.documentId}/approve`, { ...bodyOf(words, ZONE), version: row.version }));
    setBusy(false);
    // What can be put right in a field is said beside it.
    if (refusal !== null && refusal.field !== null) return setWrong(refusal);
    await conclude({ row, refusal: refusal?.message ?? null });
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && close()}>
      <Modal.Content>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{t('waiting.offerTo', { name: row.name })}</Modal.Title>
        </Modal.Header>
        <form onSubmit={(event) => void submit(event)} style={{ display: 'contents' }}>
          <Modal.Body>
            <WordsFields fields={['note', 'internalNote']} required={[]} words={words} change={setWords} wrong={wrong} timeZone={ZONE} />
          </Modal.Body>
          <Modal.Footer>
            <Button type="button" variant="tertiary" onClick={close}>
              {t('cancel')}
            </Button>
            <Button type="submit" variant="success" loading={isBusy}>
              {t('waiting.offer')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
