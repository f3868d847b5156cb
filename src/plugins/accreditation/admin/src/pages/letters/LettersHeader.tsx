import type * as React from 'react';
import { LinkButton } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { pathOf } from '../../components/DeskTabs';
import { DeskHeader } from '../../components/DeskHeader';
import { useWording } from '../../wording';
import { fragmentOf } from './fragment';

interface LettersHeaderProps {
  here: 'post' | 'words';
  campaign: string | undefined;
  subtitle: string;
  /** Chooses what is shown. */
  children: React.ReactNode;
}

const OTHER = { post: ['words', `${pathOf('letters')}/words`], words: ['post', pathOf('letters')] } as const;

/** What stands above the post and the words of letters, each of which leads to the other. */
export const LettersHeader = ({ here, campaign, subtitle, children }: LettersHeaderProps) => {
  const { t } = useWording();
  const [other, pathname] = OTHER[here];
  return (
    <DeskHeader
      here="letters"
      title={here === 'words' ? t('letters.words') : undefined}
      campaign={campaign}
      subtitle={subtitle}
      action={
        <>
          {children}
          <LinkButton tag={Link} to={{ pathname, hash: fragmentOf({ campaign }) }} variant="tertiary">
            {t(`letters.to.${other}`)}
          </LinkButton>
        </>
      }
    />
  );
};
