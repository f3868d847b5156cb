import { Box, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { DossierView, DuplicateView } from '../../api/contract';
import { Section } from '../../components/Section';
import { StateBadge } from '../../components/StateBadge';
import { useWording } from '../../wording';

/** Dossiers of the campaign that may be the same person's, the likeliest first. Nothing is refused for it. */
export const Duplicates = ({ dossier: { duplicates } }: { dossier: DossierView }) => {
  const { t } = useWording();
  if (duplicates.length === 0) return null;
  return (
    <Section title={t('duplicates')}>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {t('duplicates.hint')}
      </Typography>
      <Box tag="ul" paddingTop={3}>
        {duplicates.map((duplicate) => (
          <Duplicate key={duplicate.documentId} duplicate={duplicate} />
        ))}
      </Box>
    </Section>
  );
};

const Duplicate = ({ duplicate: { documentId, reference, state, name, outlet, alike, score } }: { duplicate: DuplicateView }) => {
  const { t, together } = useWording();
  return (
    <Flex tag="li" gap={4} alignItems="center" justifyContent="space-between" wrap="wrap" paddingTop={3} paddingBottom={3} borderColor="neutral150" borderStyle="solid" borderWidth="1px 0 0">
      <Box>
        <Typography textColor="neutral800">
          <Typography tag={Link} to={`/plugins/accreditation/dossiers/${documentId}`} textColor="primary600">
            {name}
          </Typography>{' '}
          · {reference} · {outlet}
        </Typography>
        <Typography tag="div" variant="pi" textColor="neutral600">
          {t('duplicates.alike', { what: together(alike.map((kind) => t(`alike.${kind}`))) })}
        </Typography>
      </Box>
      <Flex gap={3} alignItems="center">
        <Score score={score} />
        <StateBadge state={state} />
      </Flex>
    </Flex>
  );
};

/** As a number, and as how far a bar is filled. */
const Score = ({ score }: { score: number }) => {
  const { t } = useWording();
  return (
    <Flex gap={2} alignItems="center">
      <Box aria-hidden width="60px" height="6px" background="neutral200" hasRadius overflow="hidden">
        <Box width={`${score}%`} height="100%" background="warning600" />
      </Box>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">
        {t('duplicates.score', { score })}
      </Typography>
    </Flex>
  );
};
