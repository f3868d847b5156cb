import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isInputObjectType, isLeafType, isObjectType, type GraphQLInputObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

/** Query shapes generated from the schema: what a curious front-end developer, or somebody worse, could ask. */
export const schema: GraphQLSchema = buildSchema(readFileSync('types/schema.graphql', 'utf8'));

/** Every field of a type, linked types included, down to `depth` links. */
export function selectAll(typeName: string, depth: number): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return '';
  return Object.values(type.getFields())
    .filter((field) => field.args.every((argument) => argument.defaultValue !== undefined || !String(argument.type).endsWith('!')))
    .flatMap((field) => {
      const target = getNamedType(field.type);
      if (isLeafType(target)) return [field.name];
      if (!isObjectType(target) || depth === 0) return [];
      const inner = selectAll(target.name, depth - 1);
      return inner ? [`${field.name} { ${inner} }`] : [];
    })
    .join(' ');
}

/** Paths of text fields that a filter of this type can look at, `links` links deep: `['participatingStates', 'name']`. */
export function filterPaths(inputName: string, links: number): string[][] {
  const input = schema.getType(inputName);
  return isInputObjectType(input) ? pathsIn(input, links) : [];
}

function pathsIn(input: GraphQLInputObjectType, links: number): string[][] {
  return Object.values(input.getFields()).flatMap((field) => {
    const target = getNamedType(field.type);
    if (['and', 'or', 'not'].includes(field.name) || !isInputObjectType(target)) return [];
    if (target.name === 'StringFilterInput') return [[field.name]];
    if (!target.name.endsWith('FiltersInput') || links === 0) return [];
    return pathsIn(target, links - 1).map((path) => [field.name, ...path]);
  });
}

/** `['events', 'title']` and a word → `{ events: { title: { containsi: "word" } } }`. */
export const containing = (path: string[], word: string): object => path.reduceRight<object>((inner, name) => ({ [name]: inner }), { containsi: word });

export const rootType = (name: string): GraphQLObjectType => {
  const type = getNamedType(schema.getQueryType()?.getFields()[name]?.type);
  if (!isObjectType(type)) throw new Error(`${name} is no list of items`);
  return type;
};
