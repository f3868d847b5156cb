import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { SeatGauge } from '../api/contract';
import { useWording } from '../wording';

const Track = styled.span`
  display: block;
  position: relative;
  height: 8px;
  border-radius: 4px;
  overflow: hidden;
  background: ${({ theme }) => theme.colors.neutral200};
`;

const Filling = styled.span<{ $tone: 'primary' | 'warning' | 'danger' }>`
  display: block;
  height: 100%;
  border-radius: 4px;
  background: ${({ theme, $tone }) => theme.colors[`${$tone}600`]};
`;

/** Up to here a gauge is calm. */
const NEARLY_FULL = 0.9;

/** How many seats are taken of those there are: as words, and as a bar beside them. */
export const Gauge = ({ capacity, taken }: SeatGauge) => {
  const { t, number } = useWording();
  const share = capacity === null ? 0 : taken / capacity;
  return (
    <Flex direction="column" alignItems="stretch" gap={1} minWidth="12rem">
      <Typography variant="omega" textColor="neutral800" style={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
        {capacity === null ? t('campaigns.takenOfAny', { taken: number(taken) }) : t('campaigns.taken', { taken: number(taken), capacity: number(capacity) })}
        {share > 1 && (
          <Typography variant="pi" fontWeight="bold" textColor="danger700">
            {` ${t('campaigns.over', { count: taken - (capacity ?? 0) })}`}
          </Typography>
        )}
      </Typography>
      {capacity !== null && (
        <Box aria-hidden>
          <Track>
            <Filling $tone={toneOf(share)} style={{ width: `${Math.min(100, 100 * share)}%` }} />
          </Track>
        </Box>
      )}
    </Flex>
  );
};

function toneOf(share: number): 'primary' | 'warning' | 'danger' {
  if (share > 1) return 'danger';
  return share >= NEARLY_FULL ? 'warning' : 'primary';
}
