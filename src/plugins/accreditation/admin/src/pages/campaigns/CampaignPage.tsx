import * as React from 'react';
import { Button, Flex, Grid, LinkButton, Typography } from '@strapi/design-system';
import { Clock, Pencil } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link, useParams } from 'react-router-dom';
import type { CampaignView } from '../../api/contract';
import { useAnswer } from '../../api/use-answer';
import { useDeskClient } from '../../api/use-desk-client';
import { DeskTabs, pathOf } from '../../components/DeskTabs';
import { Facts } from '../../components/Facts';
import { Section } from '../../components/Section';
import { Failed, Loading } from '../../components/Waiting';
import { useWording } from '../../wording';
import { ExtendDialog } from './ExtendDialog';
import { PhaseBadge } from './PhaseBadge';
import { Seats } from './Seats';
import { Timeline } from './Timeline';
import { WaitingList } from './WaitingList';

/** How a campaign stands: its dates, its seats, and who waits for one. */
export const CampaignPage = () => {
  const { documentId = '' } = useParams();
  const { t } = useWording();
  const client = useDeskClient();
  const { data, failure, reload } = useAnswer(React.useCallback(() => client.get<CampaignView>(`/campaigns/${documentId}`), [client, documentId]));
  if (data === null || data.documentId !== documentId) return <Layouts.Content>{failure === null ? <Loading /> : <Failed why={failure} retry={reload} />}</Layouts.Content>;
  return (
    <Page.Main>
      <Header campaign={data} reload={reload} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <Section title={t('campaigns.dates')} aside={<Typography variant="pi" textColor="neutral600">{t('campaigns.zone', { timeZone: data.form.timeZone ?? 'UTC' })}</Typography>}>
            <Timeline form={data.form} />
          </Section>
          <Seats campaign={data} />
          <WaitingList campaign={data} onOffer={reload} />
          <About campaign={data} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

interface OpenCampaign {
  campaign: CampaignView;
  reload: () => Promise<unknown>;
}

const Header = ({ campaign, reload }: OpenCampaign) => {
  const { t } = useWording();
  const [isExtending, setExtending] = React.useState(false);
  const { documentId, title, phase, event, maySave } = campaign;
  const isShut = phase === 'CLOSED' || phase === 'ENDED';
  return (
    <>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={event !== null && event !== title ? event : campaign.form.slug}
        navigationAction={<DeskTabs here="campaigns" campaign={documentId} />}
        secondaryAction={<PhaseBadge phase={phase} />}
        primaryAction={
          maySave && (
            <Flex gap={2}>
              <Button variant="secondary" startIcon={<Clock aria-hidden />} onClick={() => setExtending(true)}>
                {t(isShut ? 'campaigns.reopen' : 'campaigns.extend')}
              </Button>
              <LinkButton tag={Link} to={`${pathOf('campaigns')}/${documentId}/edit`} startIcon={<Pencil aria-hidden />}>
                {t('campaigns.edit')}
              </LinkButton>
            </Flex>
          )
        }
      />
      {isExtending && <ExtendDialog key={campaign.version} campaign={campaign} isShut={isShut} onSaved={reload} close={() => setExtending(false)} />}
    </>
  );
};

/** What else was settled for it. */
const About = ({ campaign: { form, sessions } }: { campaign: CampaignView }) => {
  const { t, number, language } = useWording();
  const count = (value: number | null) => (value === null ? '' : number(value));
  const written = form.texts.map((text) => language(text.language)).join(', ');
  return (
    <Grid.Root gap={4}>
      {[
        { title: t('campaigns.event'), facts: [[t('campaigns.field.slug'), form.slug], [t('campaigns.field.sessions'), sessions.join(', ')], [t('campaigns.texts'), written], [t('campaigns.field.controller'), form.controller], [t('campaigns.field.contact'), form.contact]] as const },
        {
          title: t('campaigns.windows'),
          facts: [
            [t('campaigns.field.hearingHours'), count(form.hearingHours)],
            [t('campaigns.field.appealHours'), count(form.appealHours)],
            [t('campaigns.field.graceMinutes'), count(form.graceMinutes)],
            [t('campaigns.field.identityDays'), count(form.identityDays)],
            [t('campaigns.field.retentionDays'), count(form.retentionDays)],
            [t('campaigns.field.draftDays'), count(form.draftDays)],
          ] as const,
        },
      ].map(({ title, facts }) => (
        <Grid.Item key={title} col={6} s={12} xs={12} direction="column" alignItems="stretch">
          <Section title={title}>
            <Facts facts={facts} />
          </Section>
        </Grid.Item>
      ))}
    </Grid.Root>
  );
};
