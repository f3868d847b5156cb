import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Clock, WarningCircle } from '@strapi/icons';
import type { DossierView, LetterView } from '../../api/contract';
import { Section } from '../../components/Section';
import { useWording } from '../../wording';

/** What was written to the applicant, what waits, and what did not arrive. */
export const Letters = ({ dossier: { letters, campaign } }: { dossier: DossierView }) => {
  const { t } = useWording();
  return (
    <Section title={t('letters')}>
      {letters.length === 0 && <Typography textColor="neutral600">{t('letters.none')}</Typography>}
      <Box tag="ul">
        {[...letters].reverse().map((letter) => (
          <Letter key={letter.id} letter={letter} timeZone={campaign.timeZone} />
        ))}
      </Box>
    </Section>
  );
};

const ICONS = { SENT: [CheckCircle, 'success600'], WAITING: [Clock, 'warning600'], FAILED: [WarningCircle, 'danger600'] } as const;

const Letter = ({ letter: { kind, status, at, failedBecause, subject, text }, timeZone }: { letter: LetterView; timeZone: string }) => {
  const { t, moment } = useWording();
  const [Icon, fill] = ICONS[status];
  return (
    <Box tag="li" paddingTop={3} paddingBottom={3} borderColor="neutral150" borderStyle="solid" borderWidth="1px 0 0">
      <Typography textColor="neutral800" fontWeight="semiBold">
        {t(`letter.${kind}`)}
      </Typography>
      <Flex gap={2} alignItems="center">
        <Icon aria-hidden fill={fill} width="12px" />
        <Typography variant="pi" textColor="neutral800">
          {t(`letter.status.${status}`, { at: moment(at, timeZone) })}
        </Typography>
      </Flex>
      {failedBecause !== null && status !== 'SENT' && (
        <Typography variant="pi" textColor="danger700">
          {failedBecause}
        </Typography>
      )}
      {text !== null && (
        <Box tag="details">
          <Typography tag="summary" variant="pi" textColor="neutral600" style={{ cursor: 'pointer' }}>
            {t('letter.read')}
          </Typography>
          <Typography tag="div" variant="pi" textColor="neutral800" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            <strong>{subject}</strong>
            {`\n\n${text}`}
          </Typography>
        </Box>
      )}
    </Box>
  );
};
