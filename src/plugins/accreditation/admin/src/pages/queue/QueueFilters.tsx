import * as React from 'react';
import { Box, Button, Checkbox, Flex, Searchbar, SearchForm, SingleSelect, SingleSelectOption, Tag } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import type { QueueQuestion } from '../../api/contract';
import { useDesk } from '../../desk';
import { useWording } from '../../wording';

interface QueueFiltersProps {
  question: QueueQuestion;
  ask: (changes: QueueQuestion) => void;
}

/** What narrows the queue; all of it stands in the address. */
export const QueueFilters = ({ question, ask }: QueueFiltersProps) => {
  const { t } = useWording();
  const { categories } = useDesk();
  const isNarrowed = Boolean(question.text || question.category || question.mine || question.tag);
  return (
    <Flex gap={4} wrap="wrap" alignItems="center">
      <Search text={question.text ?? ''} onSearch={(text) => ask({ text })} />
      <Box minWidth="18rem">
        <SingleSelect size="S" aria-label={t('category')} value={question.category ?? ''} onChange={(value) => ask({ category: categories.find((category) => category === value) })}>
          <SingleSelectOption value="">{t('category.all')}</SingleSelectOption>
          {categories.map((category) => (
            <SingleSelectOption key={category} value={category}>
              {t(`category.${category}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Box>
      <Checkbox checked={question.mine ?? false} onCheckedChange={(checked) => ask({ mine: checked === true })}>
        {t('mine')}
      </Checkbox>
      {question.tag !== undefined && (
        <Tag icon={<Cross aria-hidden />} label={t('tag.remove', { tag: question.tag })} onClick={() => ask({ tag: undefined })}>
          {question.tag}
        </Tag>
      )}
      {isNarrowed && (
        <Button variant="ghost" size="S" onClick={() => ask({ text: undefined, category: undefined, mine: undefined, tag: undefined })}>
          {t('filters.clear')}
        </Button>
      )}
    </Flex>
  );
};

/** Looks for names, outlets and references when Enter is pressed. */
const Search = ({ text, onSearch }: { text: string; onSearch: (text: string) => void }) => {
  const { t } = useWording();
  const [typed, setTyped] = React.useState(text);
  React.useEffect(() => setTyped(text), [text]);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    onSearch(typed.trim());
  };
  return (
    <Box grow={1} minWidth="24rem" maxWidth="42rem">
      <SearchForm onSubmit={submit}>
        <Searchbar
          name="text"
          size="S"
          value={typed}
          clearLabel={t('search.clear')}
          placeholder={t('search.placeholder')}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => setTyped(event.target.value)}
          onClear={() => onSearch('')}
        >
          {t('search')}
        </Searchbar>
      </SearchForm>
    </Box>
  );
};
