import * as React from 'react';
import { Button, Field, Flex, SingleSelect, SingleSelectOption, Textarea, TextInput } from '@strapi/design-system';
import type { OutletChoices } from '../../api/contract';
import type { Refusal } from '../../api/refusal';
import { attempt } from '../../api/refusal';
import { Notice } from '../../components/Notice';
import { useWording } from '../../wording';
import type { OutletDetails, OutletFields } from './details';
import { detailsOf } from './details';

interface OutletFormProps {
  before: OutletFields;
  choices: OutletChoices;
  save: (details: OutletDetails) => Promise<unknown>;
}

const LISTS = ['aliases', 'domains'] as const;

/** What an entry of the directory says, to be changed. */
export const OutletForm = ({ before, choices, save }: OutletFormProps) => {
  const { t, country } = useWording();
  const [fields, setFields] = React.useState(before);
  const [refusal, setRefusal] = React.useState<Refusal | null>(null);
  const [isSaved, setSaved] = React.useState(false);
  const [isBusy, setBusy] = React.useState(false);
  const set = (changes: Partial<OutletFields>) => {
    setSaved(false);
    setFields((now) => ({ ...now, ...changes }));
  };
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const problem = await attempt(() => save(detailsOf(fields)));
    setBusy(false);
    setRefusal(problem);
    setSaved(problem === null);
  };
  const wrong = (name: keyof OutletFields) => refusal?.problems.get(name);
  const countries = choices.countries.map((code) => ({ code, name: country(code) })).sort((one, other) => one.name.localeCompare(other.name));
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {refusal !== null && refusal.problems.size === 0 && (
          <Notice tone="danger" isNews>
            {refusal.message}
          </Notice>
        )}
        <Field.Root name="name" required error={wrong('name')}>
          <Field.Label>{t('outlets.field.name')}</Field.Label>
          <TextInput value={fields.name} onChange={(event: React.ChangeEvent<HTMLInputElement>) => set({ name: event.target.value })} />
          <Field.Error />
        </Field.Root>
        <Field.Root name="kind" error={wrong('kind')}>
          <Field.Label>{t('outlets.field.kind')}</Field.Label>
          <SingleSelect value={fields.kind} onChange={(kind) => set({ kind: String(kind) })}>
            {choices.kinds.map((kind) => (
              <SingleSelectOption key={kind} value={kind}>
                {t(`outlets.kind.${kind}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <Field.Root name="country" error={wrong('country')}>
          <Field.Label>{t('outlets.field.country')}</Field.Label>
          <SingleSelect value={fields.country} placeholder={t('outlets.noCountry')} onChange={(code) => set({ country: String(code) })} onClear={() => set({ country: '' })}>
            {countries.map(({ code, name }) => (
              <SingleSelectOption key={code} value={code}>
                {name}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          <Field.Error />
        </Field.Root>
        {LISTS.map((name) => (
          <Field.Root key={name} name={name} hint={t(`outlets.hint.${name}`)} error={wrong(name)}>
            <Field.Label>{t(`outlets.field.${name}`)}</Field.Label>
            <Textarea value={fields[name]} onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => set({ [name]: event.target.value })} />
            <Field.Error />
            <Field.Hint />
          </Field.Root>
        ))}
        <Flex gap={3}>
          <Button type="submit" loading={isBusy}>
            {t('outlets.save')}
          </Button>
          <span role="status">{isSaved && t('notes.saved')}</span>
        </Flex>
      </Flex>
    </form>
  );
};
