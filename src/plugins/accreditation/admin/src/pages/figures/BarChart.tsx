import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useWording } from '../../wording';

interface BarChartProps {
  /** What the labels are. */
  name: string;
  bars: readonly { readonly label: string; readonly count: number }[];
}

const Bars = styled.table`
  width: 100%;
  border-collapse: collapse;
  th,
  td {
    padding: 0.4rem 0.8rem 0.4rem 0;
    text-align: start;
    white-space: nowrap;
    font-weight: normal;
  }
  th {
    min-width: 12rem;
    max-width: 28rem;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  td:nth-child(2) {
    width: 100%;
  }
  td:last-child {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  svg {
    display: block;
  }
  rect {
    fill: ${({ theme }) => theme.colors.primary600};
  }
`;

const HEIGHT = 14;

/** A bar per label, as a table whose rows draw themselves: whoever cannot see the bars reads the same figures. */
export const BarChart = ({ name, bars }: BarChartProps) => {
  const { t, number } = useWording();
  const largest = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <Bars>
      <thead hidden>
        <tr>
          <th scope="col">{name}</th>
          <td />
          <th scope="col">{t('figures.count')}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ label, count }) => (
          <tr key={label}>
            <Typography tag="th" scope="row" variant="omega" textColor="neutral800">
              {label}
            </Typography>
            <td aria-hidden>
              <svg width="100%" height={HEIGHT} preserveAspectRatio="none">
                <rect width={`${(100 * count) / largest}%`} height={HEIGHT} rx={3} />
              </svg>
            </td>
            <Typography tag="td" variant="omega" fontWeight="bold" textColor="neutral800">
              {number(count)}
            </Typography>
          </tr>
        ))}
      </tbody>
    </Bars>
  );
};
