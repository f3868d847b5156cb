import type * as React from 'react';
import { Field, Flex, SingleSelect, SingleSelectOption, Textarea, TextInput } from '@strapi/design-system';
import { useDesk } from '../desk';
import { useWording } from '../wording';
import type { Words, WordsField } from './words';

interface WordsFieldsProps {
  fields: readonly WordsField[];
  required: readonly string[];
  words: Words;
  change: (words: Words) => void;
  /** The field that the server could not take, and why. */
  wrong: { field: string | null; message: string } | null;
  timeZone: string;
  /** What a letter will say of the reason. */
  reasonsInLetters?: Readonly<Record<string, string>>;
}

/** The fields of a dialog in which somebody decides. */
export const WordsFields = ({ fields, required, words, change, wrong, timeZone, reasonsInLetters }: WordsFieldsProps) => {
  const { t } = useWording();
  const hints: Partial<Record<WordsField, string>> = {
    reason: words.reason && reasonsInLetters ? t('hint.reason', { words: reasonsInLetters[words.reason] ?? '' }) : undefined,
    note: t('hint.note'),
    internalNote: t('hint.internalNote'),
    items: t('hint.items'),
    dueAt: t('hint.dueAt', { timeZone }),
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {fields.map((field) => (
        <Field.Root key={field} name={field} required={required.includes(field)} hint={hints[field]} error={wrong?.field === field ? wrong.message : undefined}>
          <Field.Label>{t(`field.${field}`)}</Field.Label>
          <Input field={field} value={words[field]} onChange={(value) => change({ ...words, [field]: value })} />
          <Field.Error />
          <Field.Hint />
        </Field.Root>
      ))}
    </Flex>
  );
};

interface InputProps {
  field: WordsField;
  value: string;
  onChange: (value: string) => void;
}

const TYPES: Partial<Record<WordsField, string>> = { dueAt: 'datetime-local', factDate: 'date' };

const Input = ({ field, value, onChange }: InputProps) => {
  if (field === 'reason') return <Reasons value={value} onChange={onChange} />;
  const onType = (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onChange(event.target.value);
  const type = TYPES[field];
  return type ? <TextInput type={type} value={value} onChange={onType} /> : <Textarea value={value} onChange={onType} />;
};

const Reasons = ({ value, onChange }: Omit<InputProps, 'field'>) => {
  const { t } = useWording();
  const { reasons } = useDesk();
  return (
    <SingleSelect value={value} onChange={(chosen) => onChange(String(chosen))} placeholder={t('reason.choose')}>
      {reasons.map((reason) => (
        <SingleSelectOption key={reason} value={reason}>
          {t(`reason.${reason}`)}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
};
