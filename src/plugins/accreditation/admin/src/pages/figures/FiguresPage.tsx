import * as React from 'react';
import { EmptyStateLayout, Flex, Grid as Columns, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useLocation, useNavigate } from 'react-router-dom';
import type { FiguresView } from '../../api/contract';
import { useAnswer } from '../../api/use-answer';
import { useDeskClient } from '../../api/use-desk-client';
import { CampaignSelect, DeskHeader } from '../../components/DeskHeader';
import { Section } from '../../components/Section';
import { Failed, Loading } from '../../components/Waiting';
import { useDesk } from '../../desk';
import { useWording } from '../../wording';
import { questionIn } from '../queue/question';
import { BarChart } from './BarChart';
import { DayChart } from './DayChart';
import { SeatTable } from './SeatTable';

/** How a campaign stands. */
export const FiguresPage = () => {
  const { t } = useWording();
  const { campaigns } = useDesk();
  const navigate = useNavigate();
  const { hash } = useLocation();
  const campaign = (campaigns.find(({ documentId }) => documentId === questionIn(hash).campaign) ?? campaigns[0])?.documentId;
  return (
    <Page.Main>
      <DeskHeader here="figures" campaign={campaign} action={<CampaignSelect campaign={campaign} onCampaign={(chosen) => void navigate({ hash: chosen ? `#campaign=${chosen}` : '' })} />} />
      <Layouts.Content>{campaign === undefined ? <EmptyStateLayout hasRadius content={t('figures.noCampaign')} /> : <Figures campaign={campaign} />}</Layouts.Content>
    </Page.Main>
  );
};

const Figures = ({ campaign }: { campaign: string }) => {
  const client = useDeskClient();
  const { data, failure, reload } = useAnswer(React.useCallback(() => client.get<FiguresView>(`/figures/${campaign}`), [client, campaign]));
  if (data === null) return failure === null ? <Loading /> : <Failed why={failure} retry={reload} />;
  return <Charts figures={data} />;
};

const MOST_COUNTRIES = 15;

const Charts = ({ figures: { byState, byCategory, byCountry, byOutlet, perDay, medianHoursToDecision } }: { figures: FiguresView }) => {
  const { t, country, number } = useWording();
  const total = byState.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return <EmptyStateLayout hasRadius content={t('figures.none')} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
      <Columns.Root gap={4}>
        <Headline name={t('figures.total')} value={number(total)} />
        <Headline name={t('figures.submitted')} value={number(byCategory.reduce((sum, { applied }) => sum + applied, 0))} />
        <Headline name={t('figures.approved')} value={number(byCategory.reduce((sum, { approved }) => sum + approved, 0))} />
        <Headline name={t('figures.median')} value={medianHoursToDecision === null ? '–' : t('figures.hours', { hours: number(medianHoursToDecision) })} />
      </Columns.Root>
      <Section title={t('figures.perDay')}>
        <DayChart days={perDay} />
      </Section>
      <Columns.Root gap={4}>
        <Half title={t('figures.byState')}>
          <BarChart name={t('column.state')} bars={byState.map(({ state, count }) => ({ label: t(`state.${state}`), count }))} />
        </Half>
        <Half title={t('figures.byCategory')}>
          <BarChart name={t('category')} bars={byCategory.map(({ category, applied }) => ({ label: t(`category.${category}`), count: applied }))} />
        </Half>
        <Half title={t('figures.byCountry')}>
          <BarChart name={t('outlet.country')} bars={byCountry.slice(0, MOST_COUNTRIES).map(({ country: code, count }) => ({ label: code === null ? t('figures.noCountry') : country(code), count }))} />
        </Half>
        <Half title={t('figures.byOutlet')}>
          <BarChart name={t('outlet')} bars={byOutlet.map(({ outlet, count }) => ({ label: outlet, count }))} />
        </Half>
      </Columns.Root>
      <Section title={t('figures.seats')}>
        <SeatTable categories={byCategory} />
      </Section>
    </Flex>
  );
};

/** A chart that stands beside another where there is room. */
const Half = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <Columns.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
    <Section title={title}>{children}</Section>
  </Columns.Item>
);

const Headline = ({ name, value }: { name: string; value: string }) => (
  <Columns.Item col={3} s={6} xs={12} direction="column" alignItems="stretch">
    <Flex direction="column" alignItems="flex-start" background="neutral0" hasRadius shadow="tableShadow" padding={5} gap={1} grow={1}>
      <Typography variant="alpha" textColor="neutral800">
        {value}
      </Typography>
      <Typography variant="omega" textColor="neutral600">
        {name}
      </Typography>
    </Flex>
  </Columns.Item>
);
