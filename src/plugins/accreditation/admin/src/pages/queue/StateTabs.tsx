import { Box, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { QueueAnswer, QueueQuestion } from '../../api/contract';
import { useDesk } from '../../desk';
import { useWording } from '../../wording';
import { changed, hashOf } from './question';

interface StateTabsProps {
  question: QueueQuestion;
  counts: QueueAnswer['counts'];
}

const Tab = styled(Link)`
  display: flex;
  gap: 0.6rem;
  padding: 0.8rem 1.2rem;
  border-radius: 4px;
  text-decoration: none;
  white-space: nowrap;
  color: ${({ theme }) => theme.colors.neutral800};
  &:hover {
    background: ${({ theme }) => theme.colors.neutral150};
  }
  &[aria-current] {
    background: ${({ theme }) => theme.colors.primary100};
    box-shadow: inset 0 0 0 1px ${({ theme }) => theme.colors.primary600};
  }
`;

/** How many dossiers there are in each state; each leads to them. States that no dossier is in are left out. */
export const StateTabs = ({ question, counts }: StateTabsProps) => {
  const { t, number } = useWording();
  const { states } = useDesk();
  const shown = states.filter((state) => counts[state] !== undefined || state === question.state);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <Box tag="nav" aria-label={t('states')}>
      <Flex tag="ul" gap={1} wrap="wrap">
        {[undefined, ...shown].map((state) => (
          <li key={state ?? ''}>
            <Tab to={{ hash: hashOf(changed(question, { state })) }} aria-current={state === question.state ? 'page' : undefined}>
              <Typography variant="omega">{t(state ? `state.${state}` : 'state.all')}</Typography>
              <Typography variant="omega" fontWeight="bold">
                {number(state ? (counts[state] ?? 0) : all)}
              </Typography>
            </Tab>
          </li>
        ))}
      </Flex>
    </Box>
  );
};
