import type * as React from 'react';
import { Flex, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { useDesk } from '../../desk';
import { useWording } from '../../wording';

interface OpeningLinkProps {
  /** The campaign that is looked at; it goes along. */
  campaign: string | undefined;
  /** What stands before it. */
  beside: React.ReactNode;
}

/** The way to open a dossier for somebody, for who may. */
export const OpeningLink = ({ campaign, beside }: OpeningLinkProps) => {
  const { t } = useWording();
  const { mayOpen } = useDesk();
  return (
    <Flex gap={4} wrap="wrap" alignItems="center">
      {beside}
      {mayOpen && (
        <LinkButton tag={Link} size="S" variant="secondary" startIcon={<Plus aria-hidden />} to={{ pathname: '/plugins/accreditation/open', hash: campaign === undefined ? '' : `campaign=${campaign}` }}>
          {t('opening')}
        </LinkButton>
      )}
    </Flex>
  );
};
