import { Box, Flex, Typography } from '@strapi/design-system';
import type { DossierView } from '../api/contract';
import { useWording } from '../wording';

type State = DossierView['state'];
type Tone = 'neutral' | 'primary' | 'warning' | 'success' | 'danger' | 'alternative';

/** A colour beside the words, which say the same: what waits for the office, for others, what is well, what is over. */
const TONES: Readonly<Record<State, Tone>> = {
  DRAFT: 'neutral',
  SUBMITTED: 'primary',
  INFORMATION_REQUESTED: 'warning',
  UNDER_REVIEW: 'primary',
  SCREENING: 'alternative',
  HEARING: 'alternative',
  APPROVED: 'success',
  WAITLISTED: 'warning',
  REJECTED: 'danger',
  APPEALED: 'alternative',
  DISMISSED: 'danger',
  WITHDRAWN: 'neutral',
  REVOKED: 'danger',
  EXPIRED: 'neutral',
};

/** The state of a dossier. */
export const StateBadge = ({ state }: { state: State }) => {
  const { t } = useWording();
  const tone = TONES[state];
  return (
    <Flex tag="span" inline gap={2} background={`${tone}100`} borderColor={`${tone}200`} hasRadius paddingLeft={2} paddingRight={2} paddingTop={1} paddingBottom={1}>
      <Box tag="span" aria-hidden width="8px" height="8px" borderRadius="50%" background={`${tone}600`} shrink={0} />
      <Typography variant="pi" fontWeight="bold" textColor="neutral800" style={{ whiteSpace: 'nowrap' }}>
        {t(`state.${state}`)}
      </Typography>
    </Flex>
  );
};
