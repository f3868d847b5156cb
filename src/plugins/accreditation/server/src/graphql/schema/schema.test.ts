import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, isEnumType, isInputObjectType, isObjectType, parse, validate, type GraphQLEnumType } from 'graphql';
import { TRANSITION_NAMES, isSystemTransition } from '../../domain/workflow/transitions';
import { COMMAND_MUTATIONS } from './commands';
import { accreditationSdl } from './operations';

/** What Strapi's own schema brings. */
const STRAPI = 'scalar DateTime scalar Date scalar I18NLocaleCode input PaginationArg { page: Int } type Pagination { total: Int! pageCount: Int! } type Event { documentId: ID! title: String! slug: String startsAt: DateTime endsAt: DateTime }';

const schema = buildSchema(`${STRAPI}\n${accreditationSdl('Event')}`);
const contract = path.resolve(__dirname, '../../../../../../../tests/contract');
const own = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__') && !/^(DateTime|Date|I18NLocaleCode|PaginationArg|Pagination|Event|Query|Mutation|String|Int|Boolean|ID)$/.test(name));

test.each(['applicant.graphql', 'press-office.graphql'])('front-ends can send the operations of %s', (file) => {
  expect(validate(schema, parse(readFileSync(path.join(contract, 'operations', file), 'utf8')))).toEqual([]);
});

/** What we add to the contract's sets stands behind its values: whoever knows them finds them where they were. */
const ADDED: Readonly<Record<string, readonly string[]>> = { AccreditationTransition: ['TAKE_BACK'] };

test('the contract’s closed sets hold its values in its order, and behind them what is ours', () => {
  const promised = buildSchema(`${STRAPI}\n${readFileSync(path.join(contract, 'inputs.graphql'), 'utf8')}\ntype Query { x: Int }`);
  const enums = Object.values(promised.getTypeMap()).filter((type): type is GraphQLEnumType => isEnumType(type) && type.name.startsWith('Accreditation'));
  expect(enums).toHaveLength(7);
  for (const { name, ...type } of enums.map((found) => ({ name: found.name, values: namesOf(found) }))) {
    expect([name, namesOf(schema.getType(name) as GraphQLEnumType)]).toEqual([name, [...type.values, ...(ADDED[name] ?? [])]]);
  }
});

test('the contract’s inputs have its fields, as nullable as it says', () => {
  const promised = buildSchema(`${STRAPI}\n${readFileSync(path.join(contract, 'inputs.graphql'), 'utf8')}\ntype Query { x: Int }`);
  for (const type of Object.values(promised.getTypeMap()).filter(isInputObjectType)) {
    if (type.name === 'PaginationArg') continue;
    const ours = schema.getType(type.name);
    const fields = isInputObjectType(ours) ? ours.getFields() : {};
    expect(Object.values(type.getFields()).map((field) => [type.name, field.name, String(fields[field.name]?.type)])).toEqual(
      Object.values(type.getFields()).map((field) => [type.name, field.name, String(field.type)]),
    );
  }
});

test('every transition that a person can ask for has a mutation, and the clock’s have none', () => {
  expect(COMMAND_MUTATIONS.map(({ transition }) => transition)).toEqual(TRANSITION_NAMES.filter((name) => !isSystemTransition(name)));
});

test('every type says what it is', () => {
  expect(own.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
});

test('every field, argument and enum value says what it is', () => {
  const members = [...own, schema.getQueryType(), schema.getMutationType()].flatMap((type): { name: string; description?: string | null }[] => {
    if (isEnumType(type)) return [...type.getValues()];
    if (isInputObjectType(type)) return Object.values(type.getFields());
    return isObjectType(type) ? Object.values(type.getFields()).flatMap((field) => [field, ...field.args]) : [];
  });
  expect(members.length).toBeGreaterThan(300);
  expect(members.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
});

test('no list holds a null', () => {
  const lists = own.filter((type) => isObjectType(type) || isInputObjectType(type)).flatMap((type) => Object.values(type.getFields()).map(({ type: of }) => String(of)));
  expect(lists.filter((type) => /\w\]/.test(type))).toEqual([]);
});

test('the contract is the one that is kept here', () => {
  expect(readdirSync(path.join(contract, 'operations')).sort()).toEqual(['applicant.graphql', 'newsroom.graphql', 'press-office.graphql']);
});

const namesOf = (type: GraphQLEnumType): string[] => type.getValues().map(({ name }) => name);
