import type { Problem } from '../problem';
import { isName } from '../form/values';
import { domainOf } from './domain';

/** An outlet as an editor leaves it. */
export interface OutletEntry {
  readonly name: string | null;
  readonly aliases: unknown;
  readonly domains: unknown;
  readonly country: string | null;
}

/** Everything that is wrong with an entry of the directory; an empty list means nothing. */
export function checkOutlet({ name, aliases, domains, country }: OutletEntry, countries: ReadonlySet<string>): Problem[] {
  return [
    ...((name ?? '').trim() !== '' && isName(name ?? '') ? [] : [{ path: ['name'], why: 'outletUnnamed' as const, message: 'Enter the name of the outlet on one line.' }]),
    ...(isWordList(aliases, isName) ? [] : [{ path: ['aliases'], why: 'aliasesMalformed' as const, message: 'List other names, each once, for example ["RTBF", "Télé Bruxelles"].' }]),
    ...(isWordList(domains, isOwnDomain)
      ? []
      : [{ path: ['domains'], why: 'domainsMalformed' as const, message: 'List the outlet’s own domains, for example ["rtbf.be"]; addresses that anybody can get, such as gmail.com, say nothing.' }]),
    ...(country === null || countries.has(country) ? [] : [{ path: ['country'], why: 'countryUnknown' as const, values: { country }, message: `“${country}” is not a country code of ISO 3166-1; enter two capital letters such as BE.` }]),
  ];
}

function isOwnDomain(text: string): boolean {
  return domainOf(text) === text;
}

/** Absent counts as empty. */
function isWordList(list: unknown, isValid: (word: string) => boolean): boolean {
  if (list === null || list === undefined) return true;
  if (!Array.isArray(list) || new Set(list).size !== list.length) return false;
  return list.every((word: unknown) => typeof word === 'string' && word.trim() !== '' && isValid(word));
}
