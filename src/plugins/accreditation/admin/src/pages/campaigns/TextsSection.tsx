import type * as React from 'react';
import { Field, Flex, Tabs, Textarea, TextInput } from '@strapi/design-system';
import { Section } from '../../components/Section';
import { useWording } from '../../wording';
import type { FormPart } from './CampaignFields';
import type { CampaignText } from './fields';

const LONG = ['introduction', 'privacyNotice', 'codeOfConduct'] as const;

/** What the campaign says, in each language of the site. */
export const TextsSection = ({ fields, change, problems }: FormPart) => {
  const { t, language } = useWording();
  const set = (text: CampaignText) => change({ texts: fields.texts.map((one) => (one.language === text.language ? text : one)) });
  return (
    <Section title={t('campaigns.texts')}>
      <Tabs.Root defaultValue={fields.texts[0]?.language ?? ''} variant="simple">
        <Tabs.List aria-label={t('campaigns.languages')}>
          {fields.texts.map((text) => (
            <Tabs.Trigger key={text.language} value={text.language}>
              {language(text.language)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {fields.texts.map((text) => (
          <Tabs.Content key={text.language} value={text.language}>
            <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
              <Field.Root name={`title-${text.language}`} hint={t('campaigns.hint.title')} error={problems.get('texts')}>
                <Field.Label>{t('campaigns.text.title')}</Field.Label>
                <TextInput value={text.title ?? ''} onChange={(event: React.ChangeEvent<HTMLInputElement>) => set({ ...text, title: event.target.value })} />
                <Field.Error />
                <Field.Hint />
              </Field.Root>
              {LONG.map((name) => (
                <Field.Root key={name} name={`${name}-${text.language}`} hint={t(`campaigns.hint.${name}`)}>
                  <Field.Label>{t(`campaigns.text.${name}`)}</Field.Label>
                  <Textarea value={text[name] ?? ''} onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => set({ ...text, [name]: event.target.value })} />
                  <Field.Hint />
                </Field.Root>
              ))}
            </Flex>
          </Tabs.Content>
        ))}
      </Tabs.Root>
    </Section>
  );
};
