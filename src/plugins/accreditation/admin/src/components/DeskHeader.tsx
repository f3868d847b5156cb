import type * as React from 'react';
import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useDesk } from '../desk';
import { useWording } from '../wording';
import type { DeskPage } from './DeskTabs';
import { DeskTabs } from './DeskTabs';

interface DeskHeaderProps {
  here: DeskPage;
  /** Where it is not the page's own. */
  title?: string | undefined;
  /** The campaign that is looked at; it goes along to the other pages. */
  campaign?: string | undefined;
  subtitle?: React.ReactNode;
  /** What stands at the right of the title. */
  action?: React.ReactNode;
}

/** What stands above the desk's pages: where one is, and the other pages. */
export const DeskHeader = ({ here, title, campaign, subtitle, action }: DeskHeaderProps) => {
  const { t } = useWording();
  const name = title ?? t(`title.${here}`);
  return (
    <>
      <Page.Title>{name}</Page.Title>
      <Layouts.Header title={name} subtitle={subtitle} navigationAction={<DeskTabs here={here} campaign={campaign} />} primaryAction={action} />
    </>
  );
};

interface CampaignSelectProps {
  campaign: string | undefined;
  onCampaign: (campaign: string | undefined) => void;
  /** Whether all campaigns can be looked at together. */
  takesAll?: boolean;
}

/** Which campaign is looked at. */
export const CampaignSelect = ({ campaign, onCampaign, takesAll = false }: CampaignSelectProps) => {
  const { t } = useWording();
  const { campaigns } = useDesk();
  return (
    <SingleSelect size="S" aria-label={t('campaign')} value={campaign ?? ''} onChange={(value) => onCampaign(value === '' ? undefined : String(value))}>
      {takesAll && <SingleSelectOption value="">{t('campaign.all')}</SingleSelectOption>}
      {campaigns.map(({ documentId, title, phase }) => (
        <SingleSelectOption key={documentId} value={documentId}>
          {`${title} (${t(`phase.${phase}`)})`}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
};
