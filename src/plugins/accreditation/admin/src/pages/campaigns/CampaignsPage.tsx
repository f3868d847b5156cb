import * as React from 'react';
import { Box, EmptyStateLayout, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import type { CampaignRow, CampaignsAnswer } from '../../api/contract';
import { useAnswer } from '../../api/use-answer';
import { useDeskClient } from '../../api/use-desk-client';
import { DeskHeader } from '../../components/DeskHeader';
import { pathOf } from '../../components/DeskTabs';
import { Gauge } from '../../components/Gauge';
import { Grid } from '../../components/Grid';
import { Failed, Loading } from '../../components/Waiting';
import { useWording } from '../../wording';
import { PhaseBadge } from './PhaseBadge';

/** Every campaign, the one that ends last first. */
export const CampaignsPage = () => {
  const { t } = useWording();
  const client = useDeskClient();
  const { data, failure, reload } = useAnswer(React.useCallback(() => client.get<CampaignsAnswer>('/campaigns'), [client]));
  return (
    <Page.Main>
      <DeskHeader here="campaigns" subtitle={t('campaigns.subtitle')} action={data?.maySave && <NewButton />} />
      <Layouts.Content>
        {failure !== null && <Failed why={failure} retry={reload} />}
        {data === null && failure === null && <Loading />}
        {data?.rows.length === 0 && <EmptyStateLayout hasRadius content={t('campaigns.none')} />}
        {data !== null && data.rows.length > 0 && (
          <Box paddingBottom={8}>
            <Campaigns rows={data.rows} />
          </Box>
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

const NewButton = () => {
  const { t } = useWording();
  return (
    <LinkButton tag={Link} to={`${pathOf('campaigns')}/new`} startIcon={<Plus aria-hidden />}>
      {t('campaigns.new')}
    </LinkButton>
  );
};

const Campaigns = ({ rows }: { rows: readonly CampaignRow[] }) => {
  const { t, moment, number } = useWording();
  return (
    <Grid caption={t('title.campaigns')}>
      <thead>
        <tr>
          {['name', 'phase', 'opens', 'closes', 'ends', 'seats'].map((column) => (
            <th key={column} scope="col">
              {t(`campaigns.column.${column}`)}
            </th>
          ))}
          {['dossiers', 'waiting'].map((column) => (
            <th key={column} scope="col" className="number">
              {t(`campaigns.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ documentId, title, phase, opensAt, closesAt, endsAt, timeZone, isAnnounced, seats, dossiers, waiting }) => (
          <tr key={documentId}>
            <td>
              <Link to={`${pathOf('campaigns')}/${documentId}`}>{title}</Link>
              {!isAnnounced && <Box paddingTop={1}>{t('campaigns.notAnnounced')}</Box>}
            </td>
            <td>
              <PhaseBadge phase={phase} />
            </td>
            {[opensAt, closesAt, endsAt].map((instant, index) => (
              <td key={index}>{moment(instant, timeZone)}</td>
            ))}
            <td>
              <Gauge {...seats} />
            </td>
            <td className="number">{number(dossiers)}</td>
            <td className="number">{number(waiting)}</td>
          </tr>
        ))}
      </tbody>
    </Grid>
  );
};
