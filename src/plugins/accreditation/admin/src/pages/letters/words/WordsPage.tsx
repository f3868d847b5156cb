import * as React from 'react';
import { EmptyStateLayout } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { LetterWordsView } from '../../../api/contract';
import { useAnswer } from '../../../api/use-answer';
import { useDeskClient } from '../../../api/use-desk-client';
import { CampaignSelect } from '../../../components/DeskHeader';
import { Failed, Loading } from '../../../components/Waiting';
import { useDesk } from '../../../desk';
import { useWording } from '../../../wording';
import { LettersHeader } from '../LettersHeader';
import { useFragment } from '../use-fragment';
import { WordsEditor } from './WordsEditor';
import { WordsOverview } from './WordsOverview';

const PARTS = ['campaign', 'letter', 'language', 'dossier'] as const;

/** In which words a campaign writes: all its letters in all languages, or one of them to be worded anew. */
export const WordsPage = () => {
  const { t } = useWording();
  const { campaigns } = useDesk();
  const { parts, change } = useFragment(PARTS);
  const campaign = (campaigns.find(({ documentId }) => documentId === parts.campaign) ?? campaigns[0])?.documentId;
  return (
    <Page.Main>
      <LettersHeader here="words" campaign={campaign} subtitle={t('letters.words.subtitle')}>
        <CampaignSelect campaign={campaign} onCampaign={(chosen) => change({ campaign: chosen, dossier: undefined })} />
      </LettersHeader>
      <Layouts.Content>{campaign === undefined ? <EmptyStateLayout hasRadius content={t('figures.noCampaign')} /> : <Words {...parts} campaign={campaign} tryOn={(dossier) => change({ dossier })} />}</Layouts.Content>
    </Page.Main>
  );
};

interface WordsProps {
  campaign: string;
  /** What the address asks for; without a letter, all are shown. */
  letter?: string;
  language?: string;
  /** The dossier on which words are tried; without one, the server finds one. */
  dossier?: string;
  tryOn: (dossier: string) => void;
}

const Words = ({ campaign, letter: kind, language: wanted, dossier, tryOn }: WordsProps) => {
  const client = useDeskClient();
  const { data, failure, reload } = useAnswer(React.useCallback(() => client.get<LetterWordsView>(`/letter-words/${campaign}`), [client, campaign]));
  if (data === null) return failure === null ? <Loading /> : <Failed why={failure} retry={reload} />;
  const letter = data.letters.find((one) => one.kind === kind);
  const language = data.languages.find((one) => one === wanted) ?? data.languages[0];
  if (!letter || !language) return <WordsOverview campaign={campaign} view={data} />;
  return <WordsEditor key={`${campaign} ${letter.kind} ${language}`} campaign={campaign} letter={letter} language={language} view={data} reload={reload} dossier={dossier} tryOn={tryOn} />;
};
