import * as React from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import type { BulkMove, QueueRow } from '../../api/contract';
import { useDesk } from '../../desk';
import { useWording } from '../../wording';
import { BulkDialog } from './BulkDialog';

interface BulkBarProps {
  chosen: readonly QueueRow[];
  /** How many dossiers the question finds. */
  total: number;
  clear: () => void;
  selectAll: () => Promise<void>;
  onDone: () => Promise<unknown>;
}

/** As many as can be decided on in one go. */
const MOST = 1000;

/** What can be done with the dossiers that are selected. */
export const BulkBar = ({ chosen, total, clear, selectAll, onDone }: BulkBarProps) => {
  const { t } = useWording();
  const { bulk } = useDesk();
  const [move, setMove] = React.useState<BulkMove | null>(null);
  const close = (isDone: boolean) => {
    setMove(null);
    if (!isDone) return;
    clear();
    void onDone();
  };
  return (
    <Flex role="region" aria-label={t('bulk')} background="primary100" borderColor="primary200" hasRadius padding={3} gap={3} wrap="wrap" alignItems="center">
      <Typography variant="omega" fontWeight="bold" textColor="neutral800" aria-live="polite">
        {t('bulk.selected', { count: chosen.length })}
      </Typography>
      {bulk.map((one) => (
        <Button key={one.transition} size="S" variant="secondary" onClick={() => setMove(one)}>
          {t(`move.${one.transition}`)}
        </Button>
      ))}
      {chosen.length < total && total <= MOST && (
        <Button size="S" variant="ghost" onClick={() => void selectAll()}>
          {t('bulk.selectAll', { count: total })}
        </Button>
      )}
      <Button size="S" variant="ghost" onClick={clear}>
        {t('bulk.clear')}
      </Button>
      {move !== null && <BulkDialog move={move} chosen={chosen} close={close} />}
    </Flex>
  );
};
