import * as fc from 'fast-check';
import { getNamedType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isObjectType, type GraphQLField, type GraphQLInputType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

/** Draws values for one trial. */
export type Draw = <Value>(make: () => fc.Arbitrary<Value>) => Value;

export interface RandomQuery {
  query: string;
  variables: Record<string, unknown>;
}

/** What there is to ask for. */
export interface World {
  schema: GraphQLSchema;
  roots: readonly string[];
  locales: readonly string[];
  ids: readonly string[];
  slugs: readonly string[];
  /** Words that filters look for. */
  words: readonly string[];
}

const DEPTH = 3;

/** A valid query: fields, aliases, fragments, directives, filters, orders and pages drawn from the schema. */
export function randomQuery(draw: Draw, world: World): RandomQuery {
  const variables: Record<string, unknown> = { yes: draw(fc.boolean) };
  const fragments: string[] = [];
  // By its number, so that a failed trial shows numbers rather than whole schemas.
  const oneOf = <Value>(values: readonly Value[]): Value => values[draw(() => fc.nat(values.length - 1))] as Value;
  const often = (times: number): boolean => draw(() => fc.nat(9)) < times;

  const selection = (type: GraphQLObjectType, depth: number): string => {
    const fields = Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)) || (depth > 0 && isReachable(field)));
    const count = 1 + draw(() => fc.nat(4));
    const chosen = Array.from({ length: count }, () => oneOf(fields));
    const parts = [...new Map(chosen.map((field) => [field.name, field])).values()].map((field) => selected(field, depth));
    const all = isLeafType(getNamedType(chosen[0]?.type)) ? parts : ['__typename', ...parts];
    return often(2) ? wrapped(type, all.join(' ')) : all.join(' ');
  };

  const selected = (field: GraphQLField<unknown, unknown>, depth: number): string => {
    const type = getNamedType(field.type);
    const alias = often(2) ? `${field.name}_as${depth}: ` : '';
    const directive = often(1) ? ` @${oneOf(['include', 'skip'])}(if: $yes)` : '';
    const inner = isObjectType(type) ? ` { ${selection(type, type.getFields().nodes ? depth : depth - 1)} }` : '';
    return `${alias}${field.name}${args(field, depth)}${directive}${inner}`;
  };

  const wrapped = (type: GraphQLObjectType, inner: string): string => {
    if (often(5)) return `... on ${type.name} { ${inner} }`;
    const name = `F${fragments.length}`;
    fragments.push(`fragment ${name} on ${type.name} { ${inner} }`);
    return `...${name}`;
  };

  const args = (field: GraphQLField<unknown, unknown>, depth: number): string => {
    const given = field.args.flatMap(({ name, type }) => {
      const isNeeded = isNonNullType(type);
      if (!isNeeded && !often(name === 'locale' ? 6 : 3)) return [];
      const value = argument(name, type, field, depth);
      return value === undefined ? [] : [`${name}: ${value}`];
    });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  };

  const argument = (name: string, type: GraphQLInputType, field: GraphQLField<unknown, unknown>, depth: number): string | undefined => {
    if (name === 'locale') return JSON.stringify(oneOf(world.locales));
    if (name === 'documentId') return JSON.stringify(oneOf(world.ids));
    if (name === 'slug') return JSON.stringify(oneOf(world.slugs));
    if (name === 'pagination') return oneOf(['{ limit: 2 }', '{ limit: 1, start: 1 }', '{ page: 2, pageSize: 2 }', '{ limit: -1 }', '{ start: 1 }', '{ pageSize: 3 }', '{}']);
    if (name === 'sort') return sort(field);
    if (name === 'filters') return filters(getNamedType(type), Math.min(depth, 2));
    return undefined;
  };

  const sort = (field: GraphQLField<unknown, unknown>): string => {
    const type = getNamedType(field.type);
    const inner = isObjectType(type) && type.getFields().nodes ? getNamedType(type.getFields().nodes?.type) : type;
    const names = isObjectType(inner) ? Object.values(inner.getFields()).filter(({ name, type: of }) => SORTABLE.has(String(getNamedType(of))) && !NOT_STORED.has(name)) : [];
    if (names.length === 0) return '[]';
    return JSON.stringify(Array.from({ length: 1 + draw(() => fc.nat(1)) }, () => `${oneOf(names).name}${oneOf([':asc', ':desc', ''])}`));
  };

  const filters = (type: unknown, depth: number): string => {
    if (!isInputObjectType(type)) return '{}';
    const fields = Object.values(type.getFields()).filter(({ name, type: of }) => {
      const inner = getNamedType(of);
      return isInputObjectType(inner) && (inner.name in OPERATORS || (depth > 0 && (COMBINING.has(name) || inner.name.endsWith('FiltersInput'))));
    });
    const field = oneOf(fields);
    const inner = getNamedType(field.type);
    if (inner.name in OPERATORS) return `{ ${field.name}: { ${condition(inner.name)} } }`;
    const value = filters(inner, depth - 1);
    return `{ ${field.name}: ${isListType(field.type) ? `[${value}, ${filters(inner, depth - 1)}]` : value} }`;
  };

  const condition = (name: string): string => {
    const operator = oneOf(OPERATORS[name] ?? []);
    const text = JSON.stringify(oneOf(name === 'IDFilterInput' ? world.ids : world.words));
    if (operator === 'null' || operator === 'notNull') return `${operator}: ${draw(fc.boolean)}`;
    if (name === 'BooleanFilterInput') return `${operator}: ${draw(fc.boolean)}`;
    if (name === 'DateTimeFilterInput') return `${operator}: ${JSON.stringify(oneOf(['2021-10-28T08:00:00.000Z', '2021-11-03T00:00:00.000Z']))}`;
    if (name === 'IntFilterInput') return `${operator}: ${draw(() => fc.nat(100))}`;
    return operator === 'in' || operator === 'notIn' ? `${operator}: [${text}]` : `${operator}: ${text}`;
  };

  const queryType = world.schema.getQueryType()?.getFields() ?? {};
  const roots = Array.from({ length: 1 + draw(() => fc.nat(1)) }, (_, n) => {
    const field = queryType[oneOf(world.roots)];
    return field ? `r${n}: ${selected(field, DEPTH).replace(/^\w+: /, '').replace(/^(\w+(?:\([^{]*?\))?) @(?:include|skip)\(if: \$yes\)/, '$1')}` : '';
  });
  const body = roots.join(' ');
  const all = [body, ...fragments].join(' ');
  return { query: `query${all.includes('$yes') ? ' ($yes: Boolean!)' : ''} { ${body} } ${fragments.join(' ')}`, variables: all.includes('$yes') ? variables : {} };
}

const SORTABLE = new Set(['String', 'DateTime', 'Int', 'Boolean', 'ID']);
const NOT_STORED = new Set(['hashtags', 'languages', 'locale', 'url', 'mime', 'size', 'name']);
const COMBINING = new Set(['and', 'or', 'not']);
const OPERATORS: Record<string, readonly string[]> = {
  StringFilterInput: ['eq', 'ne', 'containsi', 'contains', 'notContainsi', 'startsWith', 'in', 'notIn', 'null', 'notNull', 'eqi'],
  IDFilterInput: ['eq', 'ne', 'in'],
  DateTimeFilterInput: ['gt', 'gte', 'lt', 'lte', 'eq', 'notNull'],
  BooleanFilterInput: ['eq', 'ne', 'null'],
  IntFilterInput: ['gt', 'lte', 'eq', 'null'],
};

/** A field that can be asked for with what is drawn here. */
function isReachable(field: GraphQLField<unknown, unknown>): boolean {
  const type = getNamedType(field.type);
  return (isObjectType(type) || isEnumType(type)) && field.args.every(({ type: of, name }) => !isNonNullType(of) || ['documentId', 'slug'].includes(name));
}
