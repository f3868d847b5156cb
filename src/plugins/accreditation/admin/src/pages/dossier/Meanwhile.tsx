import type { DossierView } from '../../api/contract';
import { Notice } from '../../components/Notice';
import { StateBadge } from '../../components/StateBadge';
import { useWording } from '../../wording';
import { doerOf } from './History';

interface MeanwhileProps {
  /** As it is now. */
  dossier: DossierView;
  /** The number of the last step that was on the page before. */
  seen: number;
}

/** What others did with the dossier while a decision on it was being written. */
export const Meanwhile = ({ dossier: { ledger, campaign, state }, seen }: MeanwhileProps) => {
  const { t, moment } = useWording();
  const steps = (ledger?.entries ?? []).filter(({ sequence }) => sequence > seen);
  return (
    <Notice tone="warning" isNews>
      <p>{t('meanwhile')}</p>
      <ul>
        {steps.map((entry) => (
          <li key={entry.sequence}>{t('meanwhile.step', { by: doerOf(entry, t), step: t(`step.${entry.transition}`), at: moment(entry.at, campaign.timeZone) })}</li>
        ))}
      </ul>
      {steps.length === 0 && <p>{t('meanwhile.edited')}</p>}
      <StateBadge state={state} />
      <p>{t('meanwhile.kept')}</p>
    </Notice>
  );
};
