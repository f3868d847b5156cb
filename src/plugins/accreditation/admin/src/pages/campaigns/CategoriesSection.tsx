import type * as React from 'react';
import { Box, Checkbox, Field, Flex, Grid, SingleSelect, SingleSelectOption, TextInput, Typography } from '@strapi/design-system';
import type { CampaignView } from '../../api/contract';
import { Gauge } from '../../components/Gauge';
import { Section } from '../../components/Section';
import { useWording } from '../../wording';
import type { FormPart } from './CampaignFields';
import type { CategoryFields, DocumentKind, Screening } from './fields';
import { pathInForm } from './fields';
import { NumberField } from './FormField';
import { Requirements } from './Requirements';

interface CategoriesSectionProps extends FormPart {
  kinds: readonly DocumentKind[];
  /** What is taken now; null for a campaign that is not there yet. */
  standing: CampaignView | null;
}

/** Seats: how many there are over all, and per category how many, for whom, and against what documents. */
export const CategoriesSection = ({ kinds, standing, ...part }: CategoriesSectionProps) => {
  const { t } = useWording();
  const { fields, change, problems } = part;
  return (
    <Section title={t('campaigns.categories')} aside={standing && <Gauge capacity={numberOrNull(fields.capacity)} taken={standing.seats.taken} />}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Grid.Root gap={4}>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <NumberField {...part} name="capacity" hint={t('campaigns.hint.capacity')} />
          </Grid.Item>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <NumberField {...part} name="mostPerOutlet" hint={t('campaigns.hint.capacity')} />
          </Grid.Item>
        </Grid.Root>
        <Checkbox checked={fields.screening} onCheckedChange={(checked) => change({ screening: checked === true })}>
          {t('campaigns.field.screening')}
        </Checkbox>
        {problems.has('categories') && (
          <Typography role="alert" textColor="danger600">
            {problems.get('categories')}
          </Typography>
        )}
        {fields.categories.map((category) => (
          <CategoryPart
            key={category.category}
            {...part}
            kinds={kinds}
            category={category}
            taken={standing?.categories.find((one) => one.category === category.category)?.taken ?? 0}
            set={(changes) => change({ categories: fields.categories.map((one) => (one.category === category.category ? { ...one, ...changes } : one)) })}
          />
        ))}
      </Flex>
    </Section>
  );
};

interface CategoryPartProps extends FormPart {
  category: CategoryFields;
  kinds: readonly DocumentKind[];
  taken: number;
  set: (changes: Partial<CategoryFields>) => void;
}

const SCREENINGS = ['campaign', 'yes', 'no'] as const satisfies readonly Screening[];

const CategoryPart = ({ category, kinds, taken, set, fields, problems }: CategoryPartProps) => {
  const { t } = useWording();
  const name = t(`category.${category.category}`);
  return (
    <Box tag="fieldset" aria-label={name} borderColor="neutral200" borderStyle="solid" borderWidth="1px" hasRadius padding={4}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Checkbox checked={category.isOffered} onCheckedChange={(checked) => set({ isOffered: checked === true })}>
          {name}
        </Checkbox>
        {category.isOffered && <Gauge capacity={numberOrNull(category.capacity)} taken={taken} />}
      </Flex>
      {category.isOffered && (
        <Box paddingTop={4}>
          <Grid.Root gap={4}>
            <Grid.Item col={4} xs={12} direction="column" alignItems="stretch">
              <Field.Root name={`${category.category}.capacity`} error={problems.get(pathInForm(fields, category.category, 'capacity'))}>
                <Field.Label>{t('campaigns.field.categoryCapacity')}</Field.Label>
                <TextInput type="number" min={1} value={category.capacity} placeholder={t('figures.noCap')} onChange={(event: React.ChangeEvent<HTMLInputElement>) => set({ capacity: event.target.value })} />
                <Field.Error />
              </Field.Root>
              <Box paddingTop={4}>
                <Field.Root name={`${category.category}.screening`}>
                  <Field.Label>{t('campaigns.field.categoryScreening')}</Field.Label>
                  <SingleSelect value={category.screening} onChange={(screening) => set({ screening: SCREENINGS.find((one) => one === screening) ?? 'campaign' })}>
                    {SCREENINGS.map((screening) => (
                      <SingleSelectOption key={screening} value={screening}>
                        {t(`campaigns.screening.${screening}`)}
                      </SingleSelectOption>
                    ))}
                  </SingleSelect>
                </Field.Root>
              </Box>
            </Grid.Item>
            <Grid.Item col={8} xs={12} direction="column" alignItems="stretch">
              <Requirements required={category.requiredDocuments} kinds={kinds} change={(requiredDocuments) => set({ requiredDocuments })} />
            </Grid.Item>
          </Grid.Root>
        </Box>
      )}
    </Box>
  );
};

const numberOrNull = (text: string): number | null => (text.trim() === '' ? null : Number(text));
