import { errors } from '@strapi/utils';
import { attributesOf } from '../content/attributes';
import { expandPopulate, type HoldersOf } from './expand-populate';
import { visible } from './visible';

type Query = Record<string, unknown>;
type Filter = Record<string, unknown>;

/**
 * Narrows a query of the content API to what the outside world may see: the items themselves, everything that is populated, and everything that
 * a filter looks at. Sorting by a field of a linked item is refused, since an order tells what it is made from.
 * @param query sanitised by Strapi; `status` and its relatives are overruled
 * @throws ValidationError for a sort along a link
 */
export function narrowQuery(query: Query, uid: string): Query {
  const { status, publicationFilter, hasPublishedVersion, ...rest } = query;
  refuseSortAlongLinks(query.sort, uid);
  return {
    ...rest,
    ...(status !== undefined && { status: 'published' }),
    ...narrowed('filters', both(visible(uid), query.filters && narrowFilters(query.filters, uid))),
    ...(query.populate !== undefined && { populate: narrowPopulate(query.populate, uid) }),
  };
}

const narrowed = (name: string, value: unknown): Query => (value === undefined ? {} : { [name]: value });

function both(a: Filter | undefined, b: unknown): unknown {
  return a && b ? { $and: [a, b] } : (a ?? b);
}

function narrowFilters(filters: unknown, uid: string): unknown {
  if (Array.isArray(filters)) return filters.map((filter) => narrowFilters(filter, uid));
  if (!isObject(filters)) return filters;
  return Object.fromEntries(Object.entries(filters).map(([key, value]) => [key, narrowCondition(key, value, uid)]));
}

function narrowCondition(key: string, value: unknown, uid: string): unknown {
  if (key.startsWith('$')) return narrowFilters(value, uid);
  const target = holder(key, uid);
  if (!target) return value;
  return both(visible(target), narrowFilters(asFilter(value), target)) ?? value;
}

/** `{ events: 5 }` and `{ events: { $in: [5] } }` are short for conditions on the linked item's id. */
function asFilter(value: unknown): unknown {
  if (!isObject(value)) return { id: value };
  const isComparison = Object.keys(value).some((key) => key.startsWith('$') && !['$and', '$or', '$not'].includes(key));
  return isComparison ? { id: value } : value;
}

function narrowPopulate(populate: unknown, uid: string): Query {
  const entries = Object.entries(expandPopulate(populate, uid, holdersOf));
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const target = holder(name, uid);
      return [name, target ? narrowQuery(value === true ? {} : value, target) : value];
    })
  );
}

function refuseSortAlongLinks(sort: unknown, uid: string): void {
  const alongLink = sortPaths(sort).find((path) => path.includes('.') && isRelation(path.split('.')[0] ?? '', uid));
  if (alongLink) throw new errors.ValidationError(`Sorting by “${alongLink}” is not offered; sort by a field of the item itself.`);
}

function sortPaths(sort: unknown): string[] {
  if (typeof sort === 'string') return sort.split(',').map((path) => path.split(':')[0] ?? '');
  if (Array.isArray(sort)) return sort.flatMap(sortPaths);
  if (!isObject(sort)) return [];
  return Object.entries(sort).flatMap(([name, value]) => (isObject(value) ? sortPaths(value).concat('').map((rest) => `${name}.${rest}`) : [name]));
}

/** The type that an attribute leads to: of a relation, a component or media; none for a plain field. */
function holder(name: string, uid: string): string | undefined {
  const attribute = attributesOf(uid)[name];
  if (attribute?.type === 'relation' && 'target' in attribute) return String(attribute.target);
  if (attribute?.type === 'component') return attribute.component;
  return attribute?.type === 'media' ? 'plugin::upload.file' : undefined;
}

const isRelation = (name: string, uid: string): boolean => attributesOf(uid)[name]?.type === 'relation';

const holdersOf: HoldersOf = (uid) =>
  Object.keys(attributesOf(uid)).flatMap((name) => {
    const target = holder(name, uid);
    return target && !target.startsWith('admin::') ? [{ name, target }] : [];
  });

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
