import { Flex } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { DossierView } from '../../api/contract';
import { Notice } from '../../components/Notice';
import { useWording } from '../../wording';

/** What is to be known before anything is decided: objections, clearances, requests that ran out, other dossiers of the same person. */
export const Standing = ({ dossier }: { dossier: DossierView }) => {
  const { t, moment } = useWording();
  const { standingObjection, cleared, unanswered, told, dueAt, hold, earlier, campaign, ledger } = dossier;
  const at = (instant: string) => moment(instant, campaign.timeZone);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {ledger && !ledger.intact && <Notice tone="danger">{t('standing.ledgerBroken')}</Notice>}
      {standingObjection && <Notice tone="danger">{t('standing.objection')}</Notice>}
      {cleared && <Notice tone="success">{t('standing.cleared')}</Notice>}
      {unanswered && <Notice tone="warning">{t('standing.unanswered')}</Notice>}
      {dueAt !== null && <Notice tone="warning">{t('standing.due', { at: at(dueAt) })}</Notice>}
      {!told && <Notice tone="primary">{t('standing.untold')}</Notice>}
      {hold && <Notice tone="warning">{t('standing.held', { at: at(hold.since), by: hold.by ?? '–', reason: hold.reason ?? '–' })}</Notice>}
      {earlier.length > 0 && (
        <Notice tone="warning">
          {t('standing.earlier')}{' '}
          {earlier.map(({ documentId, reference, state }, index) => (
            <span key={documentId}>
              {index > 0 && ', '}
              <Link to={`/plugins/accreditation/dossiers/${documentId}`}>{reference}</Link> ({t(`state.${state}`)})
            </span>
          ))}
        </Notice>
      )}
    </Flex>
  );
};
