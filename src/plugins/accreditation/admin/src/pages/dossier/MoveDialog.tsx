import * as React from 'react';
import { Button, Flex, Modal } from '@strapi/design-system';
import type { DossierView, MoveView } from '../../api/contract';
import { Notice } from '../../components/Notice';
import type { Words, WordsField } from '../../components/words';
import { bodyOf, fieldsOf, NO_WORDS } from '../../components/words';
import { WordsFields } from '../../components/WordsFields';
import { useWording } from '../../wording';
import { Meanwhile } from './Meanwhile';
import { nameOf } from './Person';
import { VARIANTS } from './variants';
import { useAct } from './use-act';
import type { OpenDossier } from './use-open-dossier';
import { wasChanged } from './use-open-dossier';

/** What somebody is about to do. */
export interface DialogOrder extends Pick<MoveView, 'path' | 'needs' | 'writes'> {
  readonly key: MoveView['transition'] | 'takeBack' | 'hold' | 'release';
}

interface MoveDialogProps extends OpenDossier {
  order: DialogOrder;
  close: () => void;
}

/** Asks for the words of a decision. Where somebody was faster, it says who and what, and what was typed stays; it goes on once that was read. */
export const MoveDialog = ({ order, close, ...open }: MoveDialogProps) => {
  const { t } = useWording();
  const { dossier } = open;
  const { act, refusal, isBusy } = useAct(open);
  const [words, setWords] = React.useState<Words>(NO_WORDS);
  const isLate = wasChanged(open);
  const hindrance = isBusy ? null : hindranceTo(order, dossier);
  const fields = FIELDS[order.key] ?? fieldsOf(order);

  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    if (await act(order.path, order.key === 'hold' ? { reason: words.internalNote } : bodyOf(words, dossier.campaign.timeZone))) close();
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && close()}>
      <Modal.Content>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{`${t(`move.${order.key}`)}: ${nameOf(dossier.person)}`}</Modal.Title>
        </Modal.Header>
        <form onSubmit={(event) => void submit(event)} style={{ display: 'contents' }}>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {isLate && <Meanwhile {...open} />}
              {hindrance !== null && <Notice tone="danger">{hindrance || t('meanwhile.gone')}</Notice>}
              {refusal && refusal.code !== 'STALE' && !fields.some((field) => field === refusal.field) && (
                <Notice tone="danger" isNews>
                  {refusal.message}
                </Notice>
              )}
              <WordsFields fields={fields} required={order.key === 'hold' ? ['internalNote'] : order.needs} words={words} change={setWords} wrong={refusal} timeZone={dossier.campaign.timeZone} reasonsInLetters={dossier.reasonsInLetters} />
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button type="button" variant="tertiary" onClick={close}>
              {t('cancel')}
            </Button>
            <Button type="submit" variant={VARIANTS[order.key]} loading={isBusy} disabled={isLate || hindrance !== null}>
              {t(`move.${order.key}`)}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};

/** What is beside the table asks for other words. */
const FIELDS: Partial<Record<DialogOrder['key'], readonly WordsField[]>> = { hold: ['internalNote'], release: [] };

/** Why it cannot be done any more as the dossier is now; an empty text where it is not on offer at all, null where it can. */
function hindranceTo({ key }: DialogOrder, { moves, takeBackUntil }: DossierView): string | null {
  if (key === 'hold' || key === 'release') return null;
  if (key === 'takeBack') return takeBackUntil === null ? '' : null;
  const move = moves.find(({ transition }) => transition === key);
  return move === undefined ? '' : move.whyNot;
}
