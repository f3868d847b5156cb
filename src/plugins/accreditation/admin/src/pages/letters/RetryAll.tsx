import { Button, Dialog } from '@strapi/design-system';
import { useWording } from '../../wording';
import type { LetterQuestion } from '../../api/contract';
import { useRetry } from './use-retry';

interface RetryAllProps {
  question: LetterQuestion;
  /** How many failed. */
  count: number;
  onRetried: () => Promise<unknown>;
}

/** Has every letter that failed tried again, of the campaign and the kind that are looked at; asks first. */
export const RetryAll = ({ question: { campaign, kind }, count, onRetried }: RetryAllProps) => {
  const { t } = useWording();
  const { retry, isBusy } = useRetry(onRetried);
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="secondary" size="S" loading={isBusy}>
          {t('letters.retryAll', { count })}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{t('letters.retryAll', { count })}</Dialog.Header>
        <Dialog.Body>{t('letters.retryAll.sure')}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {t('cancel')}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button fullWidth onClick={() => void retry('/letters/retry', { campaign, kind })}>
              {t('letters.retry')}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
