import type { DossierView } from '../api/contract';
import { useWording } from '../wording';
import type { BadgeTone } from './Badge';
import { Badge } from './Badge';

type State = DossierView['state'];

/** A colour beside the words, which say the same: what waits for the office, for others, what is well, what is over. */
const TONES: Readonly<Record<State, BadgeTone>> = {
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
  return <Badge tone={TONES[state]}>{t(`state.${state}`)}</Badge>;
};
