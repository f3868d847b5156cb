import * as React from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { refusalIn } from '../../api/refusal';
import { useDeskClient } from '../../api/use-desk-client';
import { useWording } from '../../wording';

/** Has letters tried again, and says how many; `onRetried` shows how they stand then. */
export function useRetry(onRetried: () => Promise<unknown>) {
  const client = useDeskClient();
  const { t } = useWording();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = React.useState(false);

  const retry = async (path: string, body: object = {}): Promise<void> => {
    setBusy(true);
    try {
      const { retried } = await client.post<{ retried: number }>(path, body);
      toggleNotification({ type: 'success', message: t('letters.retried', { count: retried }) });
    } catch (failure) {
      toggleNotification({ type: 'warning', message: refusalIn(failure).message });
    }
    await onRetried();
    setBusy(false);
  };
  return { retry, isBusy };
}
