import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { FiguresView } from '../../api/contract';
import { Grid } from '../../components/Grid';
import { useWording } from '../../wording';

const WIDTH = 1000;
const HEIGHT = 160;
const GAP = 0.2;
const WIDEST = 60;

const Drawing = styled.svg`
  display: block;
  width: 100%;
  height: ${HEIGHT}px;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
  rect {
    fill: ${({ theme }) => theme.colors.primary600};
  }
`;

/** Applications per day, drawn, and the table behind it. */
export const DayChart = ({ days }: { days: FiguresView['perDay'] }) => {
  const { t, day: inWords, number } = useWording();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return <Typography textColor="neutral600">{t('figures.nothingSubmitted')}</Typography>;
  const busiest = days.reduce((most, one) => (one.count > most.count ? one : most), first);
  const slot = WIDTH / days.length;
  const width = Math.min(slot * (1 - GAP), WIDEST);
  return (
    <Box>
      <Drawing viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={t('figures.perDaySummary', { from: inWords(first.day), to: inWords(last.day), most: number(busiest.count), on: inWords(busiest.day) })}>
        {days.map(({ day, count }, index) => {
          const height = (HEIGHT * count) / busiest.count;
          return <rect key={day} x={index * slot + (slot - width) / 2} y={HEIGHT - height} width={width} height={height} />;
        })}
      </Drawing>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {t('figures.perDaySummary', { from: inWords(first.day), to: inWords(last.day), most: number(busiest.count), on: inWords(busiest.day) })}
      </Typography>
      <Box tag="details" paddingTop={2}>
        <Typography tag="summary" variant="pi" textColor="neutral600" style={{ cursor: 'pointer' }}>
          {t('figures.asTable')}
        </Typography>
        <Grid caption={t('figures.perDay')}>
          <thead>
            <tr>
              <th scope="col">{t('figures.day')}</th>
              <th scope="col" className="number">
                {t('figures.count')}
              </th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, count }) => (
              <tr key={day}>
                <td>{inWords(day)}</td>
                <td className="number">{number(count)}</td>
              </tr>
            ))}
          </tbody>
        </Grid>
      </Box>
    </Box>
  );
};
