import * as React from 'react';
import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

type Row = Record<string, unknown> & { locale?: string; localizations?: { locale: string }[] };

interface CellProps {
  row: Row;
  name: string;
}

const Text = ({ children }: { children: React.ReactNode }) => <Typography textColor="neutral800">{children}</Typography>;

/** A point in time in the reader's zone, short enough for a column. */
const Moment = ({ row, name }: CellProps) => {
  const { formatDate } = useIntl();
  return <Text>{row[name] ? formatDate(String(row[name]), { dateStyle: 'medium', timeStyle: 'short' }) : '-'}</Text>;
};

/** A value of a closed set, in words. */
const Choice = ({ row, name }: CellProps) => {
  const { formatMessage } = useIntl();
  return <Text>{row[name] ? formatMessage({ id: String(row[name]), defaultMessage: String(row[name]) }) : '-'}</Text>;
};

/** `EN, FR, NL`: the languages in which there is a version, whose names would push the status off the screen. */
const Languages = ({ row: { locale = '', localizations = [] } }: CellProps) => {
  const codes = [locale, ...localizations.map((version) => version.locale)];
  return <Text>{codes.sort().join(', ').toUpperCase()}</Text>;
};

const CELLS: Record<string, React.ComponentType<CellProps>> = { datetime: Moment, enumeration: Choice };

/** How a column shows its values, where the project shows them better than Strapi. `locales` is the column that Strapi adds for the languages. */
export function cellFormatter(name: string, type: string): ((row: Row) => React.ReactNode) | undefined {
  const Cell = name === 'locales' ? Languages : CELLS[type];
  return Cell && ((row) => <Cell row={row} name={name} />);
}
