import { Box, Button, Field, Flex, IconButton, MultiSelect, MultiSelectOption, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { useWording } from '../../wording';
import type { CategoryFields, DocumentKind } from './fields';

interface RequirementsProps {
  required: CategoryFields['requiredDocuments'];
  kinds: readonly DocumentKind[];
  change: (required: CategoryFields['requiredDocuments']) => void;
}

/** What each applicant of a category sends along: every line is a list of documents of which any one is enough. */
export const Requirements = ({ required, kinds, change }: RequirementsProps) => {
  const { t } = useWording();
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">
        {t('campaigns.requires')}
      </Typography>
      {required.length === 0 && <Typography textColor="neutral600">{t('campaigns.requiresNothing')}</Typography>}
      {required.map((anyOf, index) => (
        <Flex key={index} gap={2} alignItems="center">
          <Box grow={1}>
            <Field.Root name={`required-${index}`}>
              <MultiSelect
                withTags
                aria-label={t('campaigns.oneOf', { number: index + 1 })}
                placeholder={t('campaigns.chooseDocuments')}
                value={[...anyOf]}
                onChange={(chosen: string[]) => change(required.map((other, place) => (place === index ? kinds.filter((kind) => chosen.includes(kind)) : other)))}
              >
                {kinds.map((kind) => (
                  <MultiSelectOption key={kind} value={kind}>
                    {t(`document.${kind}`)}
                  </MultiSelectOption>
                ))}
              </MultiSelect>
            </Field.Root>
          </Box>
          <IconButton label={t('campaigns.requireNoMore', { number: index + 1 })} onClick={() => change(required.filter((_, place) => place !== index))}>
            <Trash />
          </IconButton>
        </Flex>
      ))}
      <Box>
        <Button type="button" variant="tertiary" size="S" startIcon={<Plus aria-hidden />} onClick={() => change([...required, []])}>
          {t('campaigns.require')}
        </Button>
      </Box>
    </Flex>
  );
};
