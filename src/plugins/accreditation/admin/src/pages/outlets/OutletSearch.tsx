import * as React from 'react';
import { Box, Searchbar, SearchForm } from '@strapi/design-system';
import { useWording } from '../../wording';

interface OutletSearchProps {
  text: string;
  onSearch: (text: string) => void;
}

/** Looks for names, other names and domains when Enter is pressed. */
export const OutletSearch = ({ text, onSearch }: OutletSearchProps) => {
  const { t } = useWording();
  const [typed, setTyped] = React.useState(text);
  React.useEffect(() => setTyped(text), [text]);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    onSearch(typed.trim());
  };
  return (
    <Box maxWidth="42rem">
      <SearchForm onSubmit={submit}>
        <Searchbar
          name="outlet"
          size="S"
          value={typed}
          clearLabel={t('search.clear')}
          placeholder={t('outlets.search.placeholder')}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => setTyped(event.target.value)}
          onClear={() => onSearch('')}
        >
          {t('outlets.search')}
        </Searchbar>
      </SearchForm>
    </Box>
  );
};
