import * as React from 'react';
import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import type { ExportView, QueueQuestion } from '../../api/contract';
import { useAnswer } from '../../api/use-answer';
import { useDeskClient } from '../../api/use-desk-client';
import { Notice } from '../../components/Notice';
import { useWording } from '../../wording';
import { useExport } from './use-export';

interface ExportDialogProps {
  question: QueueQuestion;
  total: number;
  timeZone: string;
  close: () => void;
}

const FORMATS = ['xlsx', 'csv'] as const;

/** Takes the list away that the question finds, as a file; says that this is recorded, and who took lists away last. */
export const ExportDialog = ({ question, total, timeZone, close }: ExportDialogProps) => {
  const { t } = useWording();
  const client = useDeskClient();
  const { data: latest, reload } = useAnswer(React.useCallback(() => client.get<ExportView[]>('/queue/exports'), [client]));
  const { take, taking, failure } = useExport(question);
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && close()}>
      <Modal.Content>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{t('queue.export.title', { count: total })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography textColor="neutral800">{t('queue.export.hint')}</Typography>
            <Flex gap={3}>
              {FORMATS.map((format) => (
                <Button key={format} variant="secondary" loading={taking === format} disabled={taking !== null} onClick={() => void take(format).then(reload)}>
                  {t(`queue.export.${format}`)}
                </Button>
              ))}
            </Flex>
            {failure !== null && (
              <Notice tone="danger" isNews>
                {failure}
              </Notice>
            )}
            {latest !== null && latest.length > 0 && (
              <Box>
                <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral800">
                  {t('queue.export.latest')}
                </Typography>
                <Box tag="ul" paddingTop={2}>
                  {latest.map((one) => (
                    <Latest key={one.id} one={one} timeZone={timeZone} />
                  ))}
                </Box>
              </Box>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={close}>
            {t('close')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

const Latest = ({ one: { by, at, format, dossiers }, timeZone }: { one: ExportView; timeZone: string }) => {
  const { t, moment, number } = useWording();
  const size = dossiers === null ? t('queue.export.unfinished') : t('queue.export.size', { dossiers: number(dossiers) });
  return (
    <Typography tag="li" variant="pi" textColor="neutral700">
      {t('queue.export.line', { at: moment(at, timeZone), by: by ?? '–', format: format.toUpperCase(), size })}
    </Typography>
  );
};
