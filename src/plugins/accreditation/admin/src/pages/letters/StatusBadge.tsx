import type { LetterRow } from '../../api/contract';
import type { BadgeTone } from '../../components/Badge';
import { Badge } from '../../components/Badge';
import { useWording } from '../../wording';

type Status = LetterRow['status'];

const TONES: Readonly<Record<Status, BadgeTone>> = { WAITING: 'warning', FAILED: 'danger', SENT: 'success' };

/** In the order in which somebody looks after them. The cast only gives `Object.keys` the type that the literal has. */
export const STATUSES = Object.keys(TONES) as readonly Status[];

/** What became of a letter. */
export const StatusBadge = ({ status }: { status: Status }) => {
  const { t } = useWording();
  return <Badge tone={TONES[status]}>{t(`letters.status.${status}`)}</Badge>;
};
