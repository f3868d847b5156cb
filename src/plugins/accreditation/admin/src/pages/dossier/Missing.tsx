import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Clock, WarningCircle } from '@strapi/icons';
import type { DossierView } from '../../api/contract';
import { Section } from '../../components/Section';
import { useWording } from '../../wording';

/** What the dossier lacks, and what the applicant was asked for. Nothing where it is complete and nothing was asked. */
export const Missing = ({ dossier: { missing, requested, campaign } }: { dossier: DossierView }) => {
  const { t, moment } = useWording();
  if (missing.length === 0 && requested.length === 0) return null;
  return (
    <Section title={t('missing')}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {missing.map(({ field, message }) => (
          <Item key={field} icon={<WarningCircle aria-hidden fill="warning600" />}>
            {message}
          </Item>
        ))}
        {requested.map(({ item, dueAt, answered }) => (
          <Item key={`${item}${dueAt}`} icon={answered ? <CheckCircle aria-hidden fill="success600" /> : <Clock aria-hidden fill="warning600" />}>
            {item}{' '}
            <Typography textColor="neutral600">({answered ? t('requested.answered') : t('requested.until', { at: moment(dueAt, campaign.timeZone) })})</Typography>
          </Item>
        ))}
      </Flex>
    </Section>
  );
};

const Item = ({ icon, children }: { icon: React.ReactNode; children: React.ReactNode }) => (
  <Flex tag="li" gap={2} alignItems="flex-start">
    <Box paddingTop="2px" shrink={0}>
      {icon}
    </Box>
    <Typography textColor="neutral800">{children}</Typography>
  </Flex>
);
