import * as React from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import type { BulkMove, QueueRow } from '../../api/contract';
import { refusalIn } from '../../api/refusal';
import { Notice } from '../../components/Notice';
import { useDesk } from '../../desk';
import { useWording } from '../../wording';
import { AssignDialog } from './AssignDialog';
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
  const { bulk, mayAssign } = useDesk();
  const [open, setOpen] = React.useState<BulkMove | 'assign' | null>(null);
  const close = (isDone: boolean) => {
    setOpen(null);
    if (!isDone) return;
    clear();
    void onDone();
  };
  return (
    <Flex role="region" aria-label={t('bulk')} background="primary100" borderColor="primary200" hasRadius padding={3} gap={3} wrap="wrap" alignItems="center">
      <Typography variant="omega" fontWeight="bold" textColor="neutral800" aria-live="polite">
        {t('bulk.selected', { count: chosen.length })}
      </Typography>
      {bulk.map((move) => (
        <Button key={move.transition} size="S" variant="secondary" onClick={() => setOpen(move)}>
          {t(`move.${move.transition}`)}
        </Button>
      ))}
      {mayAssign && (
        <Button size="S" variant="secondary" onClick={() => setOpen('assign')}>
          {t('queue.assign.selected')}
        </Button>
      )}
      {chosen.length < total && <SelectAll total={total} selectAll={selectAll} />}
      <Button size="S" variant="ghost" onClick={clear}>
        {t('bulk.clear')}
      </Button>
      {open === 'assign' && <AssignDialog title={t('queue.assign.title', { count: chosen.length })} gather={async () => chosen} close={close} />}
      {open !== null && open !== 'assign' && <BulkDialog move={open} chosen={chosen} close={close} />}
    </Flex>
  );
};

/** Selects what is on other pages too, unless that is more than anybody should decide on in one go. */
const SelectAll = ({ total, selectAll }: Pick<BulkBarProps, 'total' | 'selectAll'>) => {
  const { t, number } = useWording();
  const [isBusy, setBusy] = React.useState(false);
  const [failure, setFailure] = React.useState<string | null>(null);
  const select = async () => {
    setBusy(true);
    setFailure(null);
    await selectAll().catch((problem: unknown) => setFailure(refusalIn(problem).message));
    setBusy(false);
  };
  if (total > MOST) {
    return (
      <Typography variant="pi" textColor="neutral700">
        {t('queue.selectAll.tooMany', { most: number(MOST), total: number(total) })}
      </Typography>
    );
  }
  return (
    <>
      <Button size="S" variant="ghost" loading={isBusy} onClick={() => void select()}>
        {t('bulk.selectAll', { count: total })}
      </Button>
      {failure !== null && (
        <Notice tone="danger" isNews>
          {failure}
        </Notice>
      )}
    </>
  );
};
