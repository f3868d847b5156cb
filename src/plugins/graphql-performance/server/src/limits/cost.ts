import { getNamedType, GraphQLError, isCompositeType, isListType, isNonNullType, type DocumentNode, type GraphQLField, type GraphQLSchema } from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { listSize, type ListSizes } from '../domain/list-size';

interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Record<string, unknown>;
}

/** What an operation costs: the number of objects that its answer may hold; plain values cost nothing. Null where its variables do not fit: then it is refused before anything is read. */
export function costOf({ schema, document, operationName, variables }: Operation, sizes: ListSizes): number | null {
  try {
    return getComplexity({ schema, query: document, ...(operationName && { operationName }), variables, estimators: [objects(sizes)] });
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

/** A list with totals is counted where it is asked for, with its `pagination`; the `nodes` inside it are not counted again. */
const COLLECTION = /(Collection|Connection)$/;

const objects =
  (sizes: ListSizes): ComplexityEstimator =>
  ({ type, field, node, args, childComplexity }) => {
    if (!isCompositeType(getNamedType(field.type))) return 0;
    const isMany = COLLECTION.test(getNamedType(field.type).name) || (isList(field) && !COLLECTION.test(type.name));
    if (!isMany) return 1 + childComplexity;
    const isAsked = node.arguments?.some(({ name }) => name.value === 'pagination');
    const isRoot = type.name === 'Query';
    return listSize({ isRoot, pagination: isAsked ? args.pagination : undefined }, sizes) * (1 + childComplexity);
  };

function isList({ type }: Pick<GraphQLField<unknown, unknown>, 'type'>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
