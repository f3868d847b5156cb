import { Box, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { useWording } from '../wording';

interface CountTabsProps {
  label: string;
  tabs: readonly CountTab[];
}

/** A part of a list, how much is in it, and the fragment that leads there. */
export interface CountTab {
  readonly name: string;
  readonly count: number;
  readonly hash: string;
  readonly isHere: boolean;
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

/** Parts of a list beside one another; each leads to what is in it. */
export const CountTabs = ({ label, tabs }: CountTabsProps) => {
  const { number } = useWording();
  return (
    <Box tag="nav" aria-label={label}>
      <Flex tag="ul" gap={1} wrap="wrap">
        {tabs.map(({ name, count, hash, isHere }) => (
          <li key={name}>
            <Tab to={{ hash }} aria-current={isHere ? 'page' : undefined}>
              <Typography variant="omega">{name}</Typography>
              <Typography variant="omega" fontWeight="bold">
                {number(count)}
              </Typography>
            </Tab>
          </li>
        ))}
      </Flex>
    </Box>
  );
};
