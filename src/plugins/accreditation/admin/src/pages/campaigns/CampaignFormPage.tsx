import * as React from 'react';
import { Layouts } from '@strapi/strapi/admin';
import { useNavigate, useParams } from 'react-router-dom';
import type { CampaignChoices, CampaignView } from '../../api/contract';
import { useAnswer } from '../../api/use-answer';
import { useDeskClient } from '../../api/use-desk-client';
import { pathOf } from '../../components/DeskTabs';
import { Failed, Loading } from '../../components/Waiting';
import { CampaignFields } from './CampaignFields';

/** The form of a campaign that is not there yet. */
export const NewCampaign = () => {
  const client = useDeskClient();
  const { data, failure, reload } = useAnswer(React.useCallback(() => client.get<CampaignChoices>('/campaign-choices'), [client]));
  return data === null ? <NotYet failure={failure} reload={reload} /> : <Form campaign={null} choices={data} />;
};

/** The form of a campaign that is there. */
export const EditCampaign = () => {
  const { documentId = '' } = useParams();
  const client = useDeskClient();
  const load = React.useCallback(async () => {
    const [choices, campaign] = await Promise.all([client.get<CampaignChoices>('/campaign-choices'), client.get<CampaignView>(`/campaigns/${documentId}`)]);
    return { choices, campaign };
  }, [client, documentId]);
  const { data, failure, reload } = useAnswer(load);
  return data === null ? <NotYet failure={failure} reload={reload} /> : <Form key={data.campaign.version} {...data} />;
};

const NotYet = ({ failure, reload }: { failure: string | null; reload: () => Promise<unknown> }) => <Layouts.Content>{failure === null ? <Loading /> : <Failed why={failure} retry={reload} />}</Layouts.Content>;

const Form = ({ campaign, choices }: { campaign: CampaignView | null; choices: CampaignChoices }) => {
  const navigate = useNavigate();
  return <CampaignFields campaign={campaign} choices={choices} onSaved={(documentId) => navigate(`${pathOf('campaigns')}/${documentId}`)} />;
};
