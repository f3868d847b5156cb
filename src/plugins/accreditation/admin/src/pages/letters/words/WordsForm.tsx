import * as React from 'react';
import { Button, Field, Flex, Textarea, TextInput, Typography } from '@strapi/design-system';
import { Notice } from '../../../components/Notice';
import { useWording } from '../../../wording';
import { Placeholders } from './Placeholders';
import { Sheet } from '../Sheet';
import type { OpenLetter, useRewording } from './use-rewording';

interface WordsFormProps extends OpenLetter {
  rewording: ReturnType<typeof useRewording>;
  mayReword: boolean;
}

/** Subject and text of a letter; read only for who may not change them. */
export const WordsForm = ({ letter, language, mayReword, rewording: { written, write, save, refusal, isBusy, isSaved, isChanged } }: WordsFormProps) => {
  const { t } = useWording();
  const body = React.useRef<HTMLTextAreaElement>(null);
  const inUse = letter.words[language];
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    void save(written);
  };
  /** Where the cursor stands in the text. */
  const insert = (placeholder: string) => {
    const { selectionStart: start, selectionEnd: end } = body.current ?? { selectionStart: 0, selectionEnd: 0 };
    write({ body: `${written.body.slice(0, start)}${placeholder}${written.body.slice(end)}` });
    body.current?.focus();
  };
  const wrong = (field: string) => (refusal?.field === field ? refusal.message : undefined);
  return (
    <form onSubmit={submit}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {refusal && refusal.field === null && (
          <Notice tone="danger" isNews>
            {refusal.message}
          </Notice>
        )}
        {refusal?.code === 'STALE' && <Sheet subject={inUse.subject} text={inUse.body} />}
        <Field.Root name="subject" required error={wrong('subject')}>
          <Field.Label>{t('letters.subject')}</Field.Label>
          <TextInput value={written.subject} readOnly={!mayReword} onChange={(event: React.ChangeEvent<HTMLInputElement>) => write({ subject: event.target.value })} />
          <Field.Error />
        </Field.Root>
        <Field.Root name="body" required error={wrong('body')} hint={t('letters.body.hint')}>
          <Field.Label>{t('letters.body')}</Field.Label>
          <Textarea ref={body} value={written.body} readOnly={!mayReword} minHeight="32rem" onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => write({ body: event.target.value })} />
          <Field.Error />
          <Field.Hint />
        </Field.Root>
        <Placeholders names={letter.placeholders} insert={mayReword ? insert : null} />
        {mayReword && (
          <Flex gap={3} alignItems="center" wrap="wrap">
            <Button type="submit" loading={isBusy} disabled={!isChanged}>
              {t('letters.save')}
            </Button>
            {inUse.isOwn && (
              <Button type="button" variant="danger-light" loading={isBusy} onClick={() => void save(null)}>
                {t('letters.words.reset')}
              </Button>
            )}
            <Typography role="status" variant="pi" textColor="neutral600">
              {isSaved ? t('letters.saved') : ''}
            </Typography>
          </Flex>
        )}
      </Flex>
    </form>
  );
};
