import type { CampaignOption } from '../../api/contract';
import type { BadgeTone } from '../../components/Badge';
import { Badge } from '../../components/Badge';
import { useWording } from '../../wording';

type Phase = CampaignOption['phase'];

const TONES: Readonly<Record<Phase, BadgeTone>> = { UPCOMING: 'primary', OPEN: 'success', CLOSED: 'warning', ENDED: 'neutral' };

/** Where a campaign stands by the clock. */
export const PhaseBadge = ({ phase }: { phase: Phase }) => {
  const { t } = useWording();
  return <Badge tone={TONES[phase]}>{t(`phase.${phase}`)}</Badge>;
};
