import type * as React from 'react';
import { Field, TextInput } from '@strapi/design-system';
import { useWording } from '../../wording';
import type { FormPart } from './CampaignFields';
import type { DateName, NumberName, TextName } from './fields';

interface FormFieldProps extends FormPart {
  name: DateName | NumberName | TextName;
  label: string;
  type?: 'text' | 'number' | 'datetime-local' | 'email';
  hint?: string;
  required?: boolean;
  /** The id of a list of proposals. */
  list?: string;
}

/** One field of the campaign's form that is typed into, with what is wrong with it. */
export const FormField = ({ name, label, type = 'text', hint, required = false, list, fields, change, problems }: FormFieldProps) => (
  <Field.Root name={name} hint={hint} required={required} error={problems.get(name)}>
    <Field.Label>{label}</Field.Label>
    <TextInput type={type} min={type === 'number' ? 0 : undefined} list={list} value={fields[name]} onChange={(event: React.ChangeEvent<HTMLInputElement>) => change({ [name]: event.target.value })} />
    <Field.Error />
    <Field.Hint />
  </Field.Root>
);

/** A number of the campaign's form. */
export const NumberField = ({ name, hint, ...part }: FormPart & { name: NumberName; hint?: string }) => {
  const { t } = useWording();
  return <FormField {...part} name={name} type="number" label={t(`campaigns.field.${name}`)} {...(hint !== undefined && { hint })} />;
};
