import * as React from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import type { LetterPreview, LetterWords, Tryout } from '../../../api/contract';
import { useAnswer } from '../../../api/use-answer';
import { useDeskClient } from '../../../api/use-desk-client';
import { Facts } from '../../../components/Facts';
import { Notice } from '../../../components/Notice';
import { Section } from '../../../components/Section';
import { Loading } from '../../../components/Waiting';
import { useWording } from '../../../wording';
import { Sheet } from '../Sheet';
import { DossierChoice } from './DossierChoice';
import { useSettled } from './use-settled';
import type { LetterLanguage, Written } from './use-rewording';

interface PreviewProps {
  campaign: string;
  kind: LetterWords['kind'];
  language: LetterLanguage;
  words: Written;
  /** Without one, the server finds one. */
  dossier: string | undefined;
  tryOn: (dossier: string) => void;
}

/** The letter as the applicant of a real dossier would read it, in the words that are being written. Nothing is sent. */
export const Preview = ({ campaign, kind, language, words, dossier, tryOn }: PreviewProps) => {
  const { t } = useWording();
  const client = useDeskClient();
  const settled = useSettled(words);
  const { data, failure, isLoading } = useAnswer(
    React.useCallback(() => client.post<Tryout>(`/letter-words/${campaign}/preview`, { kind, language, words: settled, dossier }), [client, campaign, kind, language, settled, dossier]),
  );
  const wrong = failure ?? data?.fault ?? null;
  return (
    <Section title={t('letters.preview')}>
      <Flex direction="column" alignItems="stretch" gap={4} aria-busy={isLoading}>
        <DossierChoice campaign={campaign} choose={tryOn} />
        <Box aria-live="polite">{wrong !== null && <Notice tone="warning">{wrong}</Notice>}</Box>
        {data === null && failure === null && <Loading />}
        {data !== null && data.preview === null && wrong === null && <Typography textColor="neutral600">{t('figures.none')}</Typography>}
        {data?.preview && <Letter preview={data.preview} />}
      </Flex>
    </Section>
  );
};

const Letter = ({ preview: { subject, text, to, contact, dossier, isInvented } }: { preview: LetterPreview }) => {
  const { t } = useWording();
  return (
    <>
      <Facts
        facts={[
          [t('letters.preview.dossier'), `${dossier.reference} · ${dossier.name}`],
          [t('letters.preview.to'), to],
          [t('letters.preview.replies'), contact],
        ]}
      />
      {isInvented && <Notice tone="primary">{t('letters.preview.invented')}</Notice>}
      <Sheet subject={subject} text={text} />
    </>
  );
};
