import * as React from 'react';
import { Box, Searchbar, SearchForm } from '@strapi/design-system';
import { useWording } from '../../wording';

/** Looks for names, outlets and references when Enter is pressed. */
export const Search = ({ text, onSearch }: { text: string; onSearch: (text: string) => void }) => {
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
