import * as React from 'react';
import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import type { QueueAnswer } from '../../../api/contract';
import { useAnswer } from '../../../api/use-answer';
import { useDeskClient } from '../../../api/use-desk-client';
import { useWording } from '../../../wording';

interface DossierChoiceProps {
  campaign: string;
  choose: (documentId: string) => void;
}

const MOST_FOUND = 5;

/** Finds another dossier of the campaign, by name, outlet or reference. */
export const DossierChoice = ({ campaign, choose }: DossierChoiceProps) => {
  const { t } = useWording();
  const client = useDeskClient();
  const [typed, setTyped] = React.useState('');
  const [text, setText] = React.useState<string | null>(null);
  const { data: found, failure } = useAnswer(
    React.useCallback(async () => (text === null ? null : (await client.post<QueueAnswer>('/queue', { campaign, text, limit: MOST_FOUND })).rows), [client, campaign, text]),
  );
  const search = (event: React.FormEvent) => {
    event.preventDefault();
    setText(typed.trim());
  };
  return (
    <form onSubmit={search} role="search">
      <Field.Root name="text" error={failure ?? undefined}>
        <Field.Label>{t('letters.preview.other')}</Field.Label>
        <Flex gap={2}>
          <TextInput size="S" value={typed} placeholder={t('search.placeholder')} onChange={(event: React.ChangeEvent<HTMLInputElement>) => setTyped(event.target.value)} />
          <Button type="submit" variant="tertiary" size="S">
            {t('letters.preview.find')}
          </Button>
        </Flex>
        <Field.Error />
      </Field.Root>
      <div aria-live="polite">
        {text !== null && found?.length === 0 && (
          <Typography variant="pi" textColor="neutral600">
            {t('letters.preview.noneFound')}
          </Typography>
        )}
        {text !== null && found !== null && found.length > 0 && (
          <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} paddingTop={2}>
            {found.map(({ documentId, reference, name }) => (
              <li key={documentId}>
                <Button type="button" variant="ghost" size="S" onClick={() => choose(documentId)}>
                  {`${reference} · ${name}`}
                </Button>
              </li>
            ))}
          </Flex>
        )}
      </div>
    </form>
  );
};
