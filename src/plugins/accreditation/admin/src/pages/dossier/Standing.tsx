import { Flex } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { DossierView } from '../../api/contract';
import { Notice, type Tone } from '../../components/Notice';
import { useWording } from '../../wording';

/** What is to be known before anything is decided: objections, clearances, requests that ran out, other dossiers of the same person. */
export const Standing = ({ dossier }: { dossier: DossierView }) => {
  const { t, moment } = useWording();
  const { standingObjection, cleared, unanswered, told, dueAt, hold, earlier, campaign, ledger } = dossier;
  const at = (instant: string) => moment(instant, campaign.timeZone);
  const news: readonly (readonly [tone: Tone, sentence: string])[] = [
    ...(ledger && !ledger.intact ? [['danger', t('standing.ledgerBroken')] as const] : []),
    ...(standingObjection ? [['danger', t('standing.objection')] as const] : []),
    ...(cleared ? [['success', t('standing.cleared')] as const] : []),
    ...(unanswered ? [['warning', t('standing.unanswered')] as const] : []),
    ...(dueAt !== null ? [['warning', t('standing.due', { at: at(dueAt) })] as const] : []),
    ...(told ? [] : [['primary', t('standing.untold')] as const]),
    ...(hold ? [['warning', t('standing.held', { at: at(hold.since), by: hold.by ?? '–', reason: hold.reason ?? '–' })] as const] : []),
  ];
  if (news.length === 0 && earlier.length === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {news.map(([tone, sentence]) => (
        <Notice key={sentence} tone={tone}>
          {sentence}
        </Notice>
      ))}
      {earlier.length > 0 && <Earlier earlier={earlier} />}
    </Flex>
  );
};

const Earlier = ({ earlier }: Pick<DossierView, 'earlier'>) => {
  const { t } = useWording();
  return (
    <Notice tone="warning">
      {t('standing.earlier')}{' '}
      {earlier.map(({ documentId, reference, state }, index) => (
        <span key={documentId}>
          {index > 0 && ', '}
          <Link to={`/plugins/accreditation/dossiers/${documentId}`}>{reference}</Link> ({t(`state.${state}`)})
        </span>
      ))}
    </Notice>
  );
};
