import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { CampaignSaved } from '../../api/contract';
import { useWording } from '../../wording';

interface WarningsProps {
  warnings: CampaignSaved['warnings'];
  isBusy: boolean;
  goOn: () => void;
  goBack: () => void;
}

/** What a change would do to people who relied on the campaign. Whoever has read it may go on. */
export const Warnings = ({ warnings, isBusy, goOn, goBack }: WarningsProps) => {
  const { t } = useWording();
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && goBack()}>
      <Modal.Content>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{t('campaigns.warnings')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <WarningList warnings={warnings} />
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={goBack}>
            {t('campaigns.goBack')}
          </Button>
          <Button variant="danger" loading={isBusy} onClick={goOn}>
            {t('campaigns.saveAnyway')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

/** The warnings, one below the other. */
export const WarningList = ({ warnings }: Pick<WarningsProps, 'warnings'>) => (
  <Flex tag="ul" direction="column" alignItems="stretch" gap={3} role="alert">
    {warnings.map(({ key, message }) => (
      <Flex key={key} tag="li" gap={3} alignItems="flex-start" background="warning100" borderColor="warning200" hasRadius padding={4}>
        <Flex paddingTop="2px" shrink={0}>
          <WarningCircle aria-hidden fill="warning600" width="16px" height="16px" />
        </Flex>
        <Typography variant="omega" textColor="neutral800">
          {message}
        </Typography>
      </Flex>
    ))}
  </Flex>
);
