import type * as React from 'react';
import { Flex, LinkButton, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { useDesk } from '../desk';
import { useWording } from '../wording';

interface DeskHeaderProps {
  here: 'queue' | 'figures';
  campaign: string | undefined;
  onCampaign: (campaign: string | undefined) => void;
  /** Whether all campaigns can be looked at together. */
  takesAll?: boolean;
  subtitle?: React.ReactNode;
}

const PATHS = { queue: '/plugins/accreditation', figures: '/plugins/accreditation/figures' } as const;

/** What stands above the queue and the figures: where one is, the other page, and the campaign. */
export const DeskHeader = ({ here, campaign, onCampaign, takesAll = false, subtitle }: DeskHeaderProps) => {
  const { t } = useWording();
  const { campaigns, maySeeFigures, mayOpen } = useDesk();
  return (
    <>
      <Page.Title>{t(`title.${here}`)}</Page.Title>
      <Layouts.Header
        title={t(`title.${here}`)}
        subtitle={subtitle}
        primaryAction={
          <Flex gap={4} wrap="wrap" alignItems="center">
            {maySeeFigures && <PageLinks here={here} campaign={campaign} />}
            <SingleSelect size="S" aria-label={t('campaign')} value={campaign ?? ''} onChange={(value) => onCampaign(value === '' ? undefined : String(value))}>
              {takesAll && <SingleSelectOption value="">{t('campaign.all')}</SingleSelectOption>}
              {campaigns.map(({ documentId, title, phase }) => (
                <SingleSelectOption key={documentId} value={documentId}>
                  {`${title} (${t(`phase.${phase}`)})`}
                </SingleSelectOption>
              ))}
            </SingleSelect>
            {here === 'queue' && mayOpen && (
              <LinkButton tag={Link} size="S" variant="secondary" startIcon={<Plus aria-hidden />} to={{ pathname: '/plugins/accreditation/open', hash: campaign === undefined ? '' : `campaign=${campaign}` }}>
                {t('opening')}
              </LinkButton>
            )}
          </Flex>
        }
      />
    </>
  );
};

const PageLinks = ({ here, campaign }: Pick<DeskHeaderProps, 'here' | 'campaign'>) => {
  const { t } = useWording();
  const hash = campaign === undefined ? '' : `#campaign=${campaign}`;
  return (
    <Flex tag="nav" aria-label={t('pages')} gap={4}>
      {(['queue', 'figures'] as const).map((page) => (
        <Typography key={page} tag={Link} to={`${PATHS[page]}${hash}`} aria-current={page === here ? 'page' : undefined} textColor={page === here ? 'neutral800' : 'primary600'} fontWeight={page === here ? 'bold' : undefined}>
          {t(`title.${page}`)}
        </Typography>
      ))}
    </Flex>
  );
};
