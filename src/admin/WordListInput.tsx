import * as React from 'react';
import { Box, Field, Flex, Tag, TextInput } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useField } from '@strapi/strapi/admin';

interface WordListInputProps {
  name: string;
  label: React.ReactNode;
  hint?: React.ReactNode;
  disabled?: boolean;
  required?: boolean;
  labelAction?: React.ReactNode;
}

const asWords = (value: unknown): string[] => {
  const list: unknown = typeof value === 'string' ? JSON.parse(value || '[]') : value;
  return Array.isArray(list) ? list.map(String) : [];
};

/** A list of words: typed one by one with Enter or a comma, shown as tags, each removed with its cross. */
export const WordListInput = React.forwardRef<HTMLInputElement, WordListInputProps>(({ name, label, hint, disabled, required, labelAction }, ref) => {
  const { formatMessage } = useIntl();
  const field = useField(name);
  const [draft, setDraft] = React.useState('');
  const words = asWords(field.value);
  const change = (next: string[]) => field.onChange(name, next);

  const add = () => {
    const typed = draft.split(/[,\s]+/).map((word) => word.replace(/^#/, '')).filter((word) => word !== '' && !words.includes(word));
    if (typed.length > 0) change([...words, ...typed]);
    setDraft('');
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ',') return;
    event.preventDefault();
    add();
  };

  return (
    <Field.Root name={name} id={name} error={field.error} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput
        ref={ref}
        disabled={disabled}
        value={draft}
        placeholder={formatMessage({ id: 'word-list.placeholder', defaultMessage: 'Type a word and press Enter' })}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => setDraft(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={add}
      />
      {words.length > 0 && (
        <Box paddingTop={1}>
          <Flex gap={2} wrap="wrap">
            {words.map((word) => (
              <Tag
                key={word}
                icon={<Cross aria-hidden />}
                label={formatMessage({ id: 'word-list.remove', defaultMessage: 'Remove {word}' }, { word })}
                disabled={disabled}
                onClick={() => change(words.filter((other) => other !== word))}
              >
                {word}
              </Tag>
            ))}
          </Flex>
        </Box>
      )}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
});

export default WordListInput;
