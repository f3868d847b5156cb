import { Button, Flex } from '@strapi/design-system';
import { Notice } from '../../components/Notice';
import { StateBadge } from '../../components/StateBadge';
import { useWording } from '../../wording';
import { doerOf } from './History';
import type { OpenDossier } from './use-open-dossier';

/** What others did with the dossier since its reader last took note of it. Until they do, nothing is decided. */
export const Meanwhile = ({ dossier, seen, takeNote }: OpenDossier) => {
  const { t, moment } = useWording();
  const { ledger, campaign, state } = dossier;
  const steps = (ledger?.entries ?? []).filter(({ sequence }) => sequence > seen.sequence);
  return (
    <Notice tone="warning" isNews>
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <p>{t('meanwhile')}</p>
        <ul>
          {steps.map((entry) => (
            <li key={entry.sequence}>{t('meanwhile.step', { by: doerOf(entry, t), step: t(`step.${entry.transition}`), at: moment(entry.at, campaign.timeZone) })}</li>
          ))}
        </ul>
        {steps.length === 0 && <p>{t('meanwhile.edited')}</p>}
        <StateBadge state={state} />
        <p>{t('meanwhile.kept')}</p>
        <Button type="button" size="S" variant="secondary" onClick={() => takeNote(dossier)}>
          {t('meanwhile.read')}
        </Button>
      </Flex>
    </Notice>
  );
};
