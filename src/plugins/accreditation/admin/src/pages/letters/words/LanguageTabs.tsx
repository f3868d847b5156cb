import { Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { useWording } from '../../../wording';
import { fragmentOf } from '../fragment';
import type { LetterLanguage } from './use-rewording';

interface LanguageTabsProps {
  /** What else stands in the address. */
  parts: object;
  languages: readonly LetterLanguage[];
  here: LetterLanguage;
}

/** The same letter in the other languages. */
export const LanguageTabs = ({ parts, languages, here }: LanguageTabsProps) => {
  const { t } = useWording();
  return (
    <nav aria-label={t('letters.languages')}>
      <Flex tag="ul" gap={4}>
        {languages.map((language) => (
          <li key={language}>
            <Typography
              tag={Link}
              to={{ hash: fragmentOf({ ...parts, language }) }}
              aria-current={language === here ? 'page' : undefined}
              fontWeight={language === here ? 'bold' : undefined}
              textColor={language === here ? 'neutral800' : 'primary600'}
            >
              {t(`language.${language}`)}
            </Typography>
          </li>
        ))}
      </Flex>
    </nav>
  );
};
