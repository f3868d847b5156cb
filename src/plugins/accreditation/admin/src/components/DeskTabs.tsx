import { Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { DeskSetting } from '../api/contract';
import { useDesk } from '../desk';
import { useWording } from '../wording';

export type DeskPage = DeskSetting['pages'][number];

const Tab = styled(Link)`
  display: block;
  padding: 0.8rem 0;
  text-decoration: none;
  color: ${({ theme }) => theme.colors.neutral600};
  border-bottom: 2px solid transparent;
  &:hover {
    color: ${({ theme }) => theme.colors.neutral800};
  }
  &[aria-current] {
    color: ${({ theme }) => theme.colors.primary600};
    border-color: ${({ theme }) => theme.colors.primary600};
  }
`;

/** Where a page of the desk is; the queue is its first. */
export const pathOf = (page: DeskPage): string => (page === 'queue' ? '/plugins/accreditation' : `/plugins/accreditation/${page}`);

/** The pages that whoever reads may open. The campaign that is looked at goes along. */
export const DeskTabs = ({ here, campaign }: { here: DeskPage; campaign?: string | undefined }) => {
  const { t } = useWording();
  const { pages } = useDesk();
  if (pages.length < 2) return null;
  const hash = campaign === undefined ? '' : `#campaign=${campaign}`;
  return (
    <nav aria-label={t('pages')}>
      <Flex tag="ul" gap={5} wrap="wrap" borderColor="neutral150" borderStyle="solid" borderWidth="0 0 1px">
        {pages.map((page) => (
          <li key={page}>
            <Tab to={`${pathOf(page)}${hash}`} aria-current={page === here ? 'page' : undefined}>
              <Typography variant="omega" fontWeight="semiBold" textColor="inherit">
                {t(`title.${page}`)}
              </Typography>
            </Tab>
          </li>
        ))}
      </Flex>
    </nav>
  );
};
