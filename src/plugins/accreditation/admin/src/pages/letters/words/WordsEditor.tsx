import { Flex, Grid, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Link } from 'react-router-dom';
import type { LetterWordsView } from '../../../api/contract';
import { Section } from '../../../components/Section';
import { useWording } from '../../../wording';
import { fragmentOf } from '../fragment';
import { LanguageTabs } from './LanguageTabs';
import { Preview } from './Preview';
import type { OpenLetter } from './use-rewording';
import { useRewording } from './use-rewording';
import { WordsForm } from './WordsForm';

interface WordsEditorProps extends OpenLetter {
  view: LetterWordsView;
  /** The dossier on which the words are tried. */
  dossier: string | undefined;
  tryOn: (dossier: string) => void;
}

/** One letter in one language: its words, and how they read for a real dossier. */
export const WordsEditor = ({ view, dossier, tryOn, ...open }: WordsEditorProps) => {
  const { t } = useWording();
  const { campaign, letter, language } = open;
  const rewording = useRewording(open);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Typography tag={Link} to={{ hash: fragmentOf({ campaign }) }} textColor="primary600">
          <Flex tag="span" gap={2}>
            <ArrowLeft aria-hidden width="12px" />
            {t('letters.words.all')}
          </Flex>
        </Typography>
        <LanguageTabs parts={{ campaign, letter: letter.kind, dossier }} languages={view.languages} here={language} />
      </Flex>
      <Grid.Root gap={4}>
        <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
          <Section title={t('letters.words.of', { letter: t(`letter.${letter.kind}`), language: t(`language.${language}`) })}>
            <WordsForm {...open} rewording={rewording} mayReword={view.mayReword} />
          </Section>
        </Grid.Item>
        <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
          <Preview campaign={campaign} kind={letter.kind} language={language} words={rewording.written} dossier={dossier} tryOn={tryOn} />
        </Grid.Item>
      </Grid.Root>
    </Flex>
  );
};
