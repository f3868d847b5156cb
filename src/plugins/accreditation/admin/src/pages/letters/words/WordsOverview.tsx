import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { LetterWords, LetterWordsView } from '../../../api/contract';
import { Grid } from '../../../components/Grid';
import { useWording } from '../../../wording';
import { fragmentOf } from '../fragment';

interface WordsOverviewProps {
  campaign: string;
  view: LetterWordsView;
}

/** Every letter, and in which languages the campaign has words of its own; each leads to its words. */
export const WordsOverview = ({ campaign, view: { letters, languages } }: WordsOverviewProps) => {
  const { t } = useWording();
  return (
    <Grid caption={t('letters.words')}>
      <thead>
        <tr>
          <th scope="col">
            <Typography variant="sigma">{t('letters.column.letter')}</Typography>
          </th>
          {languages.map((language) => (
            <th key={language} scope="col">
              <Typography variant="sigma">{t(`language.${language}`)}</Typography>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {letters.map((letter) => (
          <tr key={letter.kind}>
            <th scope="row">
              <Typography textColor="neutral800" fontWeight="semiBold">
                {t(`letter.${letter.kind}`)}
              </Typography>
            </th>
            {languages.map((language) => (
              <td key={language}>
                <WordsLink campaign={campaign} letter={letter} language={language} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Grid>
  );
};

interface WordsLinkProps {
  campaign: string;
  letter: LetterWords;
  language: LetterWordsView['languages'][number];
}

const WordsLink = ({ campaign, letter: { kind, words }, language }: WordsLinkProps) => {
  const { t } = useWording();
  const { isOwn } = words[language];
  const whose = t(isOwn ? 'letters.words.own' : 'letters.words.usual');
  return (
    <Typography
      tag={Link}
      to={{ hash: fragmentOf({ campaign, letter: kind, language }) }}
      fontWeight={isOwn ? 'bold' : undefined}
      textColor="primary600"
      aria-label={`${t(`letter.${kind}`)}, ${t(`language.${language}`)}: ${whose}`}
    >
      {whose}
    </Typography>
  );
};
