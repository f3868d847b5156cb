import * as React from 'react';
import { Button, Flex, Modal, Radio } from '@strapi/design-system';
import type { MergePreview, OutletRow } from '../../api/contract';
import { attempt } from '../../api/refusal';
import { useAnswer } from '../../api/use-answer';
import { useDeskClient } from '../../api/use-desk-client';
import { Facts } from '../../components/Facts';
import { Notice } from '../../components/Notice';
import { Failed, Loading } from '../../components/Waiting';
import { useWording } from '../../wording';

interface MergeDialogProps {
  one: OutletRow;
  other: OutletRow;
  onMerged: (kept: string) => Promise<unknown>;
  close: () => void;
}

/** Which of two entries stays, and what would become of the other, before it is done. */
export const MergeDialog = ({ one, other, onMerged, close }: MergeDialogProps) => {
  const { t, country } = useWording();
  const client = useDeskClient();
  const [keptId, setKept] = React.useState(one.documentId);
  const [wrong, setWrong] = React.useState<string | null>(null);
  const [isBusy, setBusy] = React.useState(false);
  const goneId = keptId === one.documentId ? other.documentId : one.documentId;
  const path = `/outlets/${keptId}/merge/${goneId}`;
  const { data, failure, reload } = useAnswer(React.useCallback(() => client.get<MergePreview>(path), [client, path]));
  const merge = async ({ kept, gone }: MergePreview) => {
    setBusy(true);
    const problem = await attempt(() => client.post(path, { keptVersion: kept.version, goneVersion: gone.version }));
    setBusy(false);
    setWrong(problem?.message ?? null);
    if (problem === null) await onMerged(kept.documentId);
    else await reload();
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && close()}>
      <Modal.Content>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{t('outlets.mergeTitle')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Radio.Group aria-label={t('outlets.whichStays')} value={keptId} onValueChange={setKept}>
              {[one, other].map(({ documentId, name, dossiers }) => (
                <Radio.Item key={documentId} value={documentId}>
                  {t('outlets.stays', { name, count: dossiers })}
                </Radio.Item>
              ))}
            </Radio.Group>
            {wrong !== null && (
              <Notice tone="danger" isNews>
                {wrong}
              </Notice>
            )}
            {failure !== null && <Failed why={failure} retry={reload} />}
            {data === null && failure === null && <Loading />}
            {data !== null && (
              <>
                <Notice tone="primary">{t('outlets.mergeEffect', { gone: data.gone.name, kept: data.kept.name, count: data.gone.dossiers })}</Notice>
                <Facts
                  facts={[
                    [t('outlets.field.name'), data.merged.name],
                    [t('outlets.field.aliases'), data.merged.aliases.join(', ')],
                    [t('outlets.field.domains'), data.merged.domains.join(', ')],
                    [t('outlets.field.country'), country(data.merged.country)],
                    [t('outlets.field.kind'), t(`outlets.kind.${data.merged.kind}`)],
                  ]}
                />
              </>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={close}>
            {t('cancel')}
          </Button>
          <Button loading={isBusy} disabled={data?.kept.documentId !== keptId} onClick={() => data && void merge(data)}>
            {t('outlets.merge')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
