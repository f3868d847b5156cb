import type { QueueAnswer, QueueQuestion } from '../../api/contract';
import { CountTabs } from '../../components/CountTabs';
import { useDesk } from '../../desk';
import { useWording } from '../../wording';
import { changed, hashOf } from './question';

interface StateTabsProps {
  question: QueueQuestion;
  counts: QueueAnswer['counts'];
}

/** How many dossiers there are in each state; each leads to them. States that no dossier is in are left out. */
export const StateTabs = ({ question, counts }: StateTabsProps) => {
  const { t } = useWording();
  const { states } = useDesk();
  const shown = states.filter((state) => counts[state] !== undefined || state === question.state);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const tabs = [undefined, ...shown].map((state) => ({
    name: t(state ? `state.${state}` : 'state.all'),
    count: state ? (counts[state] ?? 0) : all,
    hash: hashOf(changed(question, { state })),
    isHere: state === question.state,
  }));
  return <CountTabs label={t('states')} tabs={tabs} />;
};
