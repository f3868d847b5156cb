import type { OutletRow } from '../../api/contract';

/** What an entry says, as the server takes it. */
export type OutletDetails = Pick<OutletRow, 'name' | 'aliases' | 'domains' | 'country' | 'kind'>;

/** An entry as the fields of its form hold it: lists with one thing per line. */
export interface OutletFields {
  readonly name: string;
  readonly kind: string;
  readonly country: string;
  readonly aliases: string;
  readonly domains: string;
}

export const NO_OUTLET: OutletFields = { name: '', kind: 'OTHER', country: '', aliases: '', domains: '' };

export const fieldsOf = ({ name, kind, country, aliases, domains }: OutletDetails): OutletFields => ({ name, kind, country: country ?? '', aliases: aliases.join('\n'), domains: domains.join('\n') });

export const detailsOf = ({ name, kind, country, aliases, domains }: OutletFields): OutletDetails => ({ name: name.trim(), kind, country: country === '' ? null : country, aliases: linesOf(aliases), domains: linesOf(domains) });

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
