import * as React from 'react';
import { Field, Flex, Grid, MultiSelect, MultiSelectOption, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { CampaignChoices } from '../../api/contract';
import { Section } from '../../components/Section';
import { useWording } from '../../wording';
import type { FormPart } from './CampaignFields';
import { DATES } from './dates';
import { FormField, NumberField } from './FormField';

const ZONES = Intl.supportedValuesOf('timeZone');
const REQUIRED: readonly string[] = ['opensAt', 'closesAt'];

/** The dates, in the campaign's own zone, which stands beside them. */
export const DatesSection = (part: FormPart) => {
  const { t } = useWording();
  const zones = React.useId();
  return (
    <Section title={t('campaigns.dates')}>
      <Grid.Root gap={4}>
        <Grid.Item col={12} xs={12} direction="column" alignItems="stretch">
          <FormField {...part} name="timeZone" label={t('campaigns.field.timeZone')} hint={t('campaigns.hint.timeZone')} list={zones} required />
          <datalist id={zones}>
            {ZONES.map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
        </Grid.Item>
        {DATES.map((name) => (
          <Grid.Item key={name} col={4} s={6} xs={12} direction="column" alignItems="stretch">
            <FormField {...part} name={name} type="datetime-local" label={t(`campaigns.date.${name}`)} hint={t(`campaigns.hint.${name}`)} required={REQUIRED.includes(name)} />
          </Grid.Item>
        ))}
      </Grid.Root>
    </Section>
  );
};

/** What it is for, and who answers for it. Zone and end of the event are taken over where the campaign has none of its own. */
export const AboutSection = ({ events, ...part }: FormPart & { events: CampaignChoices['events'] }) => {
  const { t, day } = useWording();
  const { fields, change, problems } = part;
  const nameOf = ({ title, startsAt }: CampaignChoices['events'][number]) => (startsAt === null ? title : `${title} (${day(startsAt)})`);
  const choose = (event: string) => {
    const chosen = events.find(({ documentId }) => documentId === event);
    change({ event, timeZone: fields.timeZone === '' ? (chosen?.timeZone ?? '') : fields.timeZone });
  };
  return (
    <Section title={t('campaigns.event')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Field.Root name="event" error={problems.get('event')}>
          <Field.Label>{t('campaigns.field.event')}</Field.Label>
          <SingleSelect value={fields.event} placeholder={t('campaigns.noEvent')} onChange={(event) => choose(String(event))} onClear={() => change({ event: '' })}>
            {events.map((event) => (
              <SingleSelectOption key={event.documentId} value={event.documentId}>
                {nameOf(event)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          <Field.Error />
        </Field.Root>
        <Field.Root name="sessions" hint={t('campaigns.hint.sessions')} error={problems.get('sessions')}>
          <Field.Label>{t('campaigns.field.sessions')}</Field.Label>
          <MultiSelect withTags value={[...fields.sessions]} placeholder={t('campaigns.noSessions')} onChange={(sessions: string[]) => change({ sessions })} onClear={() => change({ sessions: [] })}>
            {events.map((event) => (
              <MultiSelectOption key={event.documentId} value={event.documentId}>
                {nameOf(event)}
              </MultiSelectOption>
            ))}
          </MultiSelect>
          <Field.Error />
          <Field.Hint />
        </Field.Root>
        <FormField {...part} name="slug" label={t('campaigns.field.slug')} hint={t('campaigns.hint.slug')} />
        <FormField {...part} name="controller" label={t('campaigns.field.controller')} />
        <FormField {...part} name="contact" type="email" label={t('campaigns.field.contact')} />
      </Flex>
    </Section>
  );
};

/** How long applicants may answer, and decisions be taken back. */
export const WindowsSection = (part: FormPart) => {
  const { t } = useWording();
  return (
    <Section title={t('campaigns.windows')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <NumberField {...part} name="hearingHours" />
        <NumberField {...part} name="appealHours" />
        <NumberField {...part} name="graceMinutes" hint={t('campaigns.hint.graceMinutes')} />
      </Flex>
    </Section>
  );
};

/** For how long what is kept. */
export const KeepingSection = (part: FormPart) => {
  const { t } = useWording();
  return (
    <Section title={t('campaigns.keeping')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <NumberField {...part} name="identityDays" />
        <NumberField {...part} name="retentionDays" />
        <NumberField {...part} name="draftDays" />
      </Flex>
    </Section>
  );
};
