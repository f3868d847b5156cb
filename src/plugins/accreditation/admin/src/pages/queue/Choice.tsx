import { Box, Combobox, ComboboxOption, SingleSelect, SingleSelectOption } from '@strapi/design-system';

interface ChoiceProps {
  /** What is chosen, for whoever hears the page. */
  label: string;
  /** What stands there while nothing is chosen. */
  all: string;
  value: string | undefined;
  options: readonly { readonly value: string; readonly label: string }[];
  onChoose: (value: string | undefined) => void;
}

/** One of a few, or all. */
export const Choice = ({ label, all, value, options, onChoose }: ChoiceProps) => (
  <Box minWidth="18rem">
    <SingleSelect size="S" aria-label={label} value={value ?? ''} onChange={(chosen) => onChoose(chosen === '' ? undefined : String(chosen))}>
      <SingleSelectOption value="">{all}</SingleSelectOption>
      {options.map((option) => (
        <SingleSelectOption key={option.value} value={option.value}>
          {option.label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  </Box>
);

/** One of many, found by typing a part of it, or all. */
export const LongChoice = ({ label, all, value, options, onChoose, clearLabel }: ChoiceProps & { clearLabel: string }) => (
  <Box minWidth="18rem">
    <Combobox
      size="S"
      aria-label={label}
      placeholder={all}
      clearLabel={clearLabel}
      autocomplete={{ type: 'list', filter: 'contains' }}
      value={value ?? ''}
      onChange={(chosen) => onChoose(chosen || undefined)}
      onClear={() => onChoose(undefined)}
    >
      {options.map((option) => (
        <ComboboxOption key={option.value} value={option.value} textValue={option.label}>
          {option.label}
        </ComboboxOption>
      ))}
    </Combobox>
  </Box>
);
