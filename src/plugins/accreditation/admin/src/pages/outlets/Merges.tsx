import * as React from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { OutletView } from '../../api/contract';
import { attempt } from '../../api/refusal';
import { useDeskClient } from '../../api/use-desk-client';
import { Notice } from '../../components/Notice';
import { Section } from '../../components/Section';
import { useWording } from '../../wording';

interface MergesProps {
  outlet: OutletView;
  onUndone: () => Promise<unknown>;
}

/** What was merged into this entry, by whom; each can be taken apart again. */
export const Merges = ({ outlet: { merges, mayMerge }, onUndone }: MergesProps) => {
  const { t, day } = useWording();
  const client = useDeskClient();
  const [wrong, setWrong] = React.useState<string | null>(null);
  const undo = async (key: string) => {
    const problem = await attempt(() => client.post(`/outlet-merges/${key}/undo`, {}));
    setWrong(problem?.message ?? null);
    await onUndone();
  };
  return (
    <Section title={t('outlets.merges')}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        {wrong !== null && (
          <Notice tone="danger" isNews>
            {wrong}
          </Notice>
        )}
        {merges.map(({ key, name, dossiers, at, by, undoneAt }) => (
          <Flex key={key} gap={3} justifyContent="space-between" wrap="wrap">
            <Box>
              <Typography tag="p" fontWeight="bold" textColor="neutral800">
                {name}
              </Typography>
              <Typography tag="p" variant="pi" textColor="neutral600">
                {t('outlets.mergedBy', { by: by ?? '–', at: day(at), count: dossiers })}
              </Typography>
            </Box>
            {undoneAt !== null && <Typography textColor="neutral600">{t('outlets.undone', { at: day(undoneAt) })}</Typography>}
            {undoneAt === null && mayMerge && (
              <Button size="S" variant="tertiary" aria-label={t('outlets.undoOf', { name })} onClick={() => void undo(key)}>
                {t('outlets.undo')}
              </Button>
            )}
          </Flex>
        ))}
      </Flex>
    </Section>
  );
};
