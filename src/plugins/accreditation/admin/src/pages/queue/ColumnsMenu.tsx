import * as React from 'react';
import { Box, Button, Checkbox, Flex, Popover, Typography } from '@strapi/design-system';
import { Cog } from '@strapi/icons';
import type { OwnDesk } from '../../api/contract';
import { useWording } from '../../wording';
import type { OwnDeskChanges } from './use-own-desk';

interface ColumnsMenuProps {
  own: OwnDesk;
  choose: OwnDeskChanges['chooseColumns'];
}

/** Which columns the queue shows; the reference stays, because it is what opens a dossier. */
export const ColumnsMenu = ({ own: { allColumns, columns }, choose }: ColumnsMenuProps) => {
  const { t } = useWording();
  const [failure, setFailure] = React.useState<string | null>(null);
  const toggle = async (column: OwnDesk['columns'][number]) => {
    setFailure(await choose(columns.includes(column) ? columns.filter((shown) => shown !== column) : [...columns, column]));
  };
  return (
    <Popover.Root>
      <Popover.Trigger>
        <Button size="S" variant="tertiary" startIcon={<Cog aria-hidden />}>
          {t('queue.columns')}
        </Button>
      </Popover.Trigger>
      <Popover.Content side="bottom" align="end" sideOffset={4}>
        <Box padding={4}>
          <Flex tag="fieldset" direction="column" alignItems="stretch" gap={3} style={{ border: 0 }}>
            <Typography tag="legend" variant="pi" fontWeight="bold" textColor="neutral800" paddingBottom={2}>
              {t('queue.columns.shown')}
            </Typography>
            {allColumns.filter((column) => column !== 'reference').map((column) => (
              <Checkbox key={column} checked={columns.includes(column)} onCheckedChange={() => void toggle(column)}>
                {t(`column.${column}`)}
              </Checkbox>
            ))}
            {failure !== null && (
              <Box role="alert">
                <Typography variant="pi" textColor="danger600">
                  {failure}
                </Typography>
              </Box>
            )}
          </Flex>
        </Box>
      </Popover.Content>
    </Popover.Root>
  );
};
