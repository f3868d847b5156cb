import { Flex } from '@strapi/design-system';
import type { DossierView } from '../../api/contract';
import { Notice, type Tone } from '../../components/Notice';
import { useWording } from '../../wording';

/** What is to be known before anything is decided: objections, clearances, requests that ran out, that the office opened it. */
export const Standing = ({ dossier }: { dossier: DossierView }) => {
  const { t, moment } = useWording();
  const { standingObjection, cleared, unanswered, told, dueAt, hold, opened, campaign, ledger } = dossier;
  const at = (instant: string) => moment(instant, campaign.timeZone);
  const openedWords = ({ by, lateUntil }: NonNullable<DossierView['opened']>) =>
    [by && t('standing.opened', { by }), lateUntil && t('standing.late', { at: at(lateUntil) })].filter(Boolean).join(' ');
  const news: readonly (readonly [tone: Tone, sentence: string])[] = [
    ...(ledger && !ledger.intact ? [['danger', t('standing.ledgerBroken')] as const] : []),
    ...(standingObjection ? [['danger', t('standing.objection')] as const] : []),
    ...(cleared ? [['success', t('standing.cleared')] as const] : []),
    ...(unanswered ? [['warning', t('standing.unanswered')] as const] : []),
    ...(dueAt !== null ? [['warning', t('standing.due', { at: at(dueAt) })] as const] : []),
    ...(told ? [] : [['primary', t('standing.untold')] as const]),
    ...(hold ? [['warning', t('standing.held', { at: at(hold.since), by: hold.by ?? '–', reason: hold.reason ?? '–' })] as const] : []),
    ...(opened ? [['primary', openedWords(opened)] as const] : []),
  ];
  if (news.length === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {news.map(([tone, sentence]) => (
        <Notice key={sentence} tone={tone}>
          {sentence}
        </Notice>
      ))}
    </Flex>
  );
};
