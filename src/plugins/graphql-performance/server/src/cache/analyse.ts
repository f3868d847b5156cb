import { getNamedType, getOperationAST, isInputObjectType, Kind, parse, typeFromAST, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, FieldNode, GraphQLNamedType, GraphQLSchema, GraphQLType, NamedTypeNode, OperationDefinitionNode } from 'graphql';
import type { PublicField, RootFields } from './root-fields';

/** What may be known of an operation without running it. */
export interface Analysis {
  /** The root fields that it asks for, all public. */
  readonly fields: readonly PublicField[];
  /** Names of all types that it selects from or filters by. */
  readonly types: ReadonlySet<string>;
}

interface Question {
  readonly text: string;
  readonly operationName?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Argument names by which a root field knows its caller. */
const PERSONAL = /token|password|secret|code/i;

/** Reads an operation; nothing where its answer may not be kept: it is not valid, not a query, or has a root field that nobody declared public. */
export function analyse({ text, operationName, variables }: Question, schema: GraphQLSchema, rootFields: RootFields): Analysis | undefined {
  const document = parsed(text);
  const operation = document && getOperationAST(document, operationName);
  if (!document || operation?.operation !== 'query') return undefined;
  const roots = rootNodes(document, operation);
  const declared = roots.map(({ name, arguments: args = [] }) => (args.some((arg) => PERSONAL.test(arg.name.value)) ? undefined : rootFields.of(name.value)));
  const fields = declared.flatMap((field) => (field === undefined || field === 'private' ? [] : [field]));
  if (roots.length === 0 || fields.length < roots.length) return undefined;
  return { fields, types: new Set([...typesIn(document, schema), ...typesInVariables(operation, variables, schema)]) };
}

function parsed(text: string): DocumentNode | undefined {
  try {
    return parse(text, { maxTokens: 2_000 });
  } catch {
    return undefined;
  }
}

/** Fields of the root, those in fragments too; each fragment is looked at once, for fragments may go round in circles. */
function rootNodes(document: DocumentNode, operation: OperationDefinitionNode): FieldNode[] {
  const fragments = new Map(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [])));
  const collect = ({ selectionSet }: Pick<OperationDefinitionNode, 'selectionSet'>): FieldNode[] =>
    selectionSet.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return collect(selection);
      const fragment = fragments.get(selection.name.value);
      fragments.delete(selection.name.value);
      return fragment ? collect(fragment) : [];
    });
  return collect(operation);
}

/** The types that the document selects from, and those that the filters written in it look at. */
function typesIn(document: DocumentNode, schema: GraphQLSchema): Set<string> {
  const types = new Set<string>();
  const info = new TypeInfo(schema);
  const add = (type: GraphQLType | null | undefined) => void (type && types.add(getNamedType(type).name));
  visit(document, visitWithTypeInfo(info, { Field: () => add(info.getType()), Argument: () => add(info.getInputType()), ObjectField: () => add(info.getInputType()) }));
  return types;
}

/** The types that filters look at which come as variables. */
function typesInVariables({ variableDefinitions = [] }: OperationDefinitionNode, variables: Question['variables'], schema: GraphQLSchema): string[] {
  return variableDefinitions.flatMap(({ type, variable }) => {
    // Any type node will do; the library’s own types name only one kind at a time.
    const known = typeFromAST(schema, type as NamedTypeNode);
    return known ? inputTypesIn(getNamedType(known), variables[variable.name.value]) : [];
  });
}

function inputTypesIn(type: GraphQLNamedType, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((element) => inputTypesIn(type, element));
  if (!isInputObjectType(type) || typeof value !== 'object' || value === null) return [type.name];
  const inner = Object.values(type.getFields()).flatMap((field) => (field.name in value ? inputTypesIn(getNamedType(field.type), Reflect.get(value, field.name)) : []));
  return [type.name, ...inner];
}
