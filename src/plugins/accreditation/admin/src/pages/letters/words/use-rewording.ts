import * as React from 'react';
import type { LetterWords, LetterWordsView, WordsInUse } from '../../../api/contract';
import type { Refusal } from '../../../api/refusal';
import { refusalIn } from '../../../api/refusal';
import { useDeskClient } from '../../../api/use-desk-client';

export type LetterLanguage = LetterWordsView['languages'][number];

/** The words of a letter as somebody writes them. */
export type Written = Pick<WordsInUse, 'subject' | 'body'>;

/** One letter of a campaign in one language, and how all of them are asked for again. */
export interface OpenLetter {
  readonly campaign: string;
  readonly letter: LetterWords;
  readonly language: LetterLanguage;
  reload(): Promise<LetterWordsView | null>;
}

/** What is being written of a letter, and how it is saved. Where somebody was faster, what was typed stays, and is saved over theirs when asked again. */
export function useRewording({ campaign, letter: { kind, words }, language, reload }: OpenLetter) {
  const client = useDeskClient();
  const inUse = words[language];
  const [written, setWritten] = React.useState<Written>({ subject: inUse.subject, body: inUse.body });
  const [refusal, setRefusal] = React.useState<Refusal | null>(null);
  const [isBusy, setBusy] = React.useState(false);
  const [isSaved, setSaved] = React.useState(false);

  const write = (changes: Partial<Written>) => {
    setSaved(false);
    setWritten((before) => ({ ...before, ...changes }));
  };

  /** @param next null for the usual words */
  const save = async (next: Written | null): Promise<void> => {
    setBusy(true);
    try {
      const saved = await client.post<LetterWords>(`/letter-words/${campaign}`, { kind, language, words: next, seen: { subject: inUse.subject, body: inUse.body } });
      setWritten({ subject: saved.words[language].subject, body: saved.words[language].body });
      setRefusal(null);
      setSaved(true);
    } catch (failure) {
      setRefusal(refusalIn(failure));
    }
    await reload();
    setBusy(false);
  };
  return { written, write, save, refusal, isBusy, isSaved, isChanged: written.subject !== inUse.subject || written.body !== inUse.body };
}
