import * as React from 'react';
import { Box, Searchbar, SearchForm } from '@strapi/design-system';
import { useWording } from '../wording';

interface SearchProps {
  name: string;
  label: string;
  placeholder: string;
  text: string;
  onSearch: (text: string) => void;
}

/** Looks for what was typed when Enter is pressed. */
export const Search = ({ name, label, placeholder, text, onSearch }: SearchProps) => {
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
          name={name}
          size="S"
          value={typed}
          clearLabel={t('search.clear')}
          placeholder={placeholder}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => setTyped(event.target.value)}
          onClear={() => onSearch('')}
        >
          {label}
        </Searchbar>
      </SearchForm>
    </Box>
  );
};
