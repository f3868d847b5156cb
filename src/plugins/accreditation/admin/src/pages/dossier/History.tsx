import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import type { DossierView, HistoryEntry } from '../../api/contract';
import { Section } from '../../components/Section';
import { StateBadge } from '../../components/StateBadge';
import { useWording } from '../../wording';

/** What happened, the latest first, and whether the ledger of it is whole. */
export const History = ({ dossier: { ledger, campaign } }: { dossier: DossierView }) => {
  const { t } = useWording();
  if (ledger === null) return null;
  return (
    <Section title={t('history')} aside={<Intact isIntact={ledger.intact} />}>
      {ledger.entries.length === 0 && <Typography textColor="neutral600">{t('history.none')}</Typography>}
      <Box tag="ol">
        {[...ledger.entries].reverse().map((entry) => (
          <Entry key={entry.sequence} entry={entry} timeZone={campaign.timeZone} />
        ))}
      </Box>
    </Section>
  );
};

const Intact = ({ isIntact }: { isIntact: boolean }) => {
  const { t } = useWording();
  const Icon = isIntact ? CheckCircle : WarningCircle;
  return (
    <Flex gap={2}>
      <Icon aria-hidden fill={isIntact ? 'success600' : 'danger600'} width="16px" />
      <Typography variant="pi" textColor="neutral800">
        {t(isIntact ? 'history.intact' : 'history.broken')}
      </Typography>
    </Flex>
  );
};

/** How who did it is called: by name, or as the applicant or the clock. */
export function doerOf({ by, kind }: HistoryEntry, t: (key: string) => string): string {
  if (by !== null) return by;
  return t(kind === 'SYSTEM' ? 'role.system' : 'role.applicant');
}

const Entry = ({ entry, timeZone }: { entry: HistoryEntry; timeZone: string }) => {
  const { t, moment, day } = useWording();
  const { at, transition, toState, reason, factDate, dueAt, note, internalNote, statement, items } = entry;
  const words = [
    [t('field.reason'), reason && t(`reason.${reason}`)],
    [t('field.items'), items.join('; ')],
    [t('field.dueAt'), dueAt && moment(dueAt, timeZone)],
    [t('field.factDate'), factDate && day(factDate)],
    [t('field.note'), note],
    [t('field.statement'), statement],
    [t('field.internalNote'), internalNote],
  ].filter(([, value]) => value);
  return (
    <Box tag="li" paddingTop={3} paddingBottom={3} borderColor="neutral150" borderStyle="solid" borderWidth="1px 0 0">
      <Flex gap={3} wrap="wrap" alignItems="center" justifyContent="space-between">
        <Typography textColor="neutral800">
          <strong>{t(`step.${transition}`)}</strong> · {doerOf(entry, t)}
        </Typography>
        <StateBadge state={toState} />
      </Flex>
      <Typography tag="div" variant="pi" textColor="neutral600">
        {moment(at, timeZone)}
      </Typography>
      {words.map(([name, value]) => (
        <Typography key={name} tag="div" textColor="neutral800" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          <Typography textColor="neutral600">{name}:</Typography> {value}
        </Typography>
      ))}
    </Box>
  );
};
