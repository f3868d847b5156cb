import type { Core } from '@strapi/strapi';
import { holdsJson, parserOf } from '../domain/parse-column';
import type { Column } from './plan';

/** What links, languages and fields of applications need of each row. */
const ALWAYS = ['id', 'documentId', 'locale'];

/** The columns of these attributes, and of those that every row has; nothing where one of them is of a kind that is not known here. */
export function columnsOf({ db }: Core.Strapi, uid: string, attributes: Iterable<string>): Column[] | undefined {
  const meta = db.metadata.get(uid);
  const wanted = [...new Set([...ALWAYS.filter((name) => name in meta.attributes), ...attributes])];
  const columns = wanted.flatMap((name) => {
    const attribute = meta.attributes[name];
    const parse = attribute && parserOf(attribute.type);
    const column = attribute && 'columnName' in attribute && typeof attribute.columnName === 'string' ? attribute.columnName : name;
    return parse ? [{ name: column, attribute: name, parse, isJson: holdsJson(attribute.type) }] : [];
  });
  return columns.length === wanted.length ? columns : undefined;
}

/** Every attribute of a type that is held in a column of its own. */
export const scalarsOf = ({ db }: Core.Strapi, uid: string): string[] =>
  Object.entries(db.metadata.get(uid).attributes).flatMap(([name, { type }]) => (type === 'relation' ? [] : [name]));
