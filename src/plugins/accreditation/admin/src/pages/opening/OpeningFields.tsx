import type * as React from 'react';
import { Combobox, ComboboxOption, Field, SingleSelect, SingleSelectOption, Textarea, TextInput } from '@strapi/design-system';
import type { OpeningChoices } from '../../api/contract';
import type { Refusal } from '../../api/refusal';
import { useWording } from '../../wording';
import type { OpeningField, OpeningWords } from './form';
import { NEEDED } from './form';

interface OpeningFieldsProps {
  fields: readonly OpeningField[];
  words: OpeningWords;
  change: (words: OpeningWords) => void;
  choices: OpeningChoices;
  /** What the server could not take, and why. */
  wrong: Refusal | null;
  timeZone: string;
}

/** Fields of the form in which a dossier is opened. */
export const OpeningFields = ({ fields, words, change, choices, wrong, timeZone }: OpeningFieldsProps) => {
  const { t, moment } = useWording();
  const hints: Partial<Record<OpeningField, string>> = {
    'person.email': t('opening.hint.email'),
    'person.phone': t('opening.hint.phone'),
    internalNote: t('hint.internalNote'),
    lateUntil: t(choices.isOpen ? 'opening.hint.lateUntil' : 'opening.hint.lateUntil.closed', { end: moment(choices.endsAt, timeZone), timeZone }),
  };
  return fields.map((field) => (
    <Field.Root key={field} name={field} required={NEEDED.includes(field)} hint={hints[field]} error={wrong?.field === field ? wrong.message : undefined}>
      <Field.Label>{t(`opening.field.${field}`)}</Field.Label>
      <Input field={field} value={words[field]} choices={choices} onChange={(value) => change({ ...words, [field]: value })} />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  ));
};

interface InputProps {
  field: OpeningField;
  value: string;
  choices: OpeningChoices;
  onChange: (value: string) => void;
}

const TYPES: Partial<Record<OpeningField, string>> = { 'person.email': 'email', 'person.phone': 'tel', 'outlet.website': 'url', lateUntil: 'datetime-local' };

const Input = ({ field, value, choices, onChange }: InputProps) => {
  const { t } = useWording();
  const onType = (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onChange(event.target.value);
  switch (field) {
    case 'category':
      return <Choice value={value} options={choices.categories} nameOf={(category) => t(`category.${category}`)} onChange={onChange} />;
    case 'employment':
      return <Choice value={value} options={choices.employments} nameOf={(employment) => t(`employment.${employment}`)} onChange={onChange} />;
    case 'locale':
      return <Choice value={value} options={choices.languages} nameOf={(language) => t(`language.${language}`)} onChange={onChange} />;
    case 'person.nationality':
      return <Countries value={value} codes={choices.nationalities} onChange={onChange} />;
    case 'outlet.country':
      return <Countries value={value} codes={choices.countries} onChange={onChange} />;
    case 'internalNote':
      return <Textarea value={value} onChange={onType} />;
    default:
      return <TextInput type={TYPES[field]} value={value} onChange={onType} />;
  }
};

interface ChoiceProps {
  value: string;
  options: readonly string[];
  nameOf: (option: string) => string;
  onChange: (value: string) => void;
}

const Choice = ({ value, options, nameOf, onChange }: ChoiceProps) => {
  const { t } = useWording();
  return (
    <SingleSelect value={value} placeholder={t('opening.choose')} onChange={(chosen) => onChange(String(chosen))}>
      {options.map((option) => (
        <SingleSelectOption key={option} value={option}>
          {nameOf(option)}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
};

/** Countries by name, to be looked for by typing. */
const Countries = ({ value, codes, onChange }: { value: string; codes: readonly string[]; onChange: (value: string) => void }) => {
  const { t, country, locale } = useWording();
  const named = codes.map((code) => ({ code, name: country(code) })).sort((one, other) => one.name.localeCompare(other.name, locale));
  return (
    <Combobox value={value} placeholder={t('opening.choose')} autocomplete="both" onChange={(chosen?: string) => onChange(chosen ?? '')} onClear={() => onChange('')} clearLabel={t('opening.clear')}>
      {named.map(({ code, name }) => (
        <ComboboxOption key={code} value={code}>
          {name}
        </ComboboxOption>
      ))}
    </Combobox>
  );
};
