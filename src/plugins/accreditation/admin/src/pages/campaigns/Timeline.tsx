import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { CampaignForm } from '../../api/contract';
import { useWording } from '../../wording';
import { DATES } from './dates';

const Line = styled.ol`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
  row-gap: 1.6rem;
  li {
    border-top: 3px solid ${({ theme }) => theme.colors.neutral200};
    padding: 1.2rem 1.6rem 0 0;
  }
  li[data-passed='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
  }
`;

/** What has passed of a campaign and what comes, in the campaign's own time. */
export const Timeline = ({ form }: { form: CampaignForm }) => {
  const { t, moment } = useWording();
  const timeZone = form.timeZone ?? 'UTC';
  return (
    <Line>
      {DATES.map((name) => {
        const instant = form[name];
        const hasPassed = instant !== null && Date.parse(instant) <= Date.now();
        return (
          <li key={name} data-passed={hasPassed}>
            <Flex direction="column" alignItems="flex-start" gap={1}>
              <Typography variant="pi" textColor="neutral600">
                {t(`campaigns.date.${name}`)}
              </Typography>
              <Typography variant="omega" fontWeight="bold" textColor="neutral800">
                {instant === null ? '–' : moment(instant, timeZone)}
              </Typography>
              {instant !== null && (
                <Typography variant="pi" textColor="neutral600">
                  {t(hasPassed ? 'campaigns.passed' : 'campaigns.ahead')}
                </Typography>
              )}
            </Flex>
          </li>
        );
      })}
    </Line>
  );
};
