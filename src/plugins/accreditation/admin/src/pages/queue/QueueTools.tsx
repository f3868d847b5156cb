import * as React from 'react';
import { Button, Flex } from '@strapi/design-system';
import { Download, User } from '@strapi/icons';
import type { OwnDesk, QueueQuestion } from '../../api/contract';
import { useDeskClient } from '../../api/use-desk-client';
import { useDesk } from '../../desk';
import { useWording } from '../../wording';
import { AssignDialog } from './AssignDialog';
import { ColumnsMenu } from './ColumnsMenu';
import { everything } from './everything';
import { ExportDialog } from './ExportDialog';
import type { OwnDeskChanges } from './use-own-desk';
import { ViewsMenu } from './ViewsMenu';

interface QueueToolsProps {
  question: QueueQuestion;
  total: number;
  timeZone: string;
  own: OwnDesk;
  changes: OwnDeskChanges;
  /** Dossiers were changed. */
  onDone: () => Promise<unknown>;
}

/** What can be done with the queue as a whole. */
export const QueueTools = ({ question, total, timeZone, own, changes, onDone }: QueueToolsProps) => {
  const { t } = useWording();
  const { mayAssign, mayExport } = useDesk();
  const client = useDeskClient();
  const [open, setOpen] = React.useState<'export' | 'handOver' | null>(null);
  const closeHandOver = (isDone: boolean) => {
    setOpen(null);
    if (isDone) void onDone();
  };
  return (
    <Flex gap={2} wrap="wrap" justifyContent="flex-end">
      <ViewsMenu own={own} question={question} changes={changes} />
      <ColumnsMenu own={own} choose={changes.chooseColumns} />
      {mayExport && (
        <Button size="S" variant="tertiary" startIcon={<Download aria-hidden />} disabled={total === 0} onClick={() => setOpen('export')}>
          {t('queue.export')}
        </Button>
      )}
      {mayAssign && (
        <Button size="S" variant="tertiary" startIcon={<User aria-hidden />} onClick={() => setOpen('handOver')}>
          {t('queue.handOver')}
        </Button>
      )}
      {open === 'export' && <ExportDialog question={question} total={total} timeZone={timeZone} close={() => setOpen(null)} />}
      {open === 'handOver' && <AssignDialog title={t('queue.handOver')} asksFrom gather={(assignee) => everything(client, { campaign: question.campaign, assignee })} close={closeHandOver} />}
    </Flex>
  );
};
