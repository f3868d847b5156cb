import { Button } from '@strapi/design-system';
import type { LetterRow } from '../../api/contract';
import { useWording } from '../../wording';
import { useRetry } from './use-retry';

/** Has one letter tried again. */
export const RetryOne = ({ letter: { id, dossier }, onRetried }: { letter: LetterRow; onRetried: () => Promise<unknown> }) => {
  const { t } = useWording();
  const { retry, isBusy } = useRetry(onRetried);
  return (
    <Button variant="secondary" size="S" loading={isBusy} aria-label={t('letters.retry.of', { reference: dossier.reference })} onClick={() => void retry(`/letters/${id}/retry`)}>
      {t('letters.retry')}
    </Button>
  );
};
