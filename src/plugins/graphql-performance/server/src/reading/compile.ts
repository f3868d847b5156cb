import type { Core } from '@strapi/strapi';
import { getArgumentValues, getNamedType, isObjectType, type FieldNode, type GraphQLField, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields';
import type { ResolverConfig } from '../graphql-plugin';
import { columnsOf, scalarsOf } from './columns';
import { linkStatement } from './link-statement';
import { linkOf } from './link';
import { linkedQuery, type Auth, type RootArguments } from './linked-query';
import { linkedRows } from './linked-rows';
import { localizations } from './localizations';
import type { OwnFields } from './own-fields';
import type { LinkPlan, RowPlan, Shape, Source } from './plan';
import type { Field, SchemaMap } from './schema-map';

const FILE = 'plugin::upload.file';

export interface Compiling {
  readonly strapi: Core.Strapi;
  readonly map: SchemaMap;
  readonly own: OwnFields;
  readonly info: GraphQLResolveInfo;
  readonly auth: Auth;
  readonly root: RootArguments;
  /** Told of each field that is left to Strapi. */
  readonly onFallback: (path: string) => void;
}

interface Selected {
  readonly key: string;
  readonly node: FieldNode;
  readonly nodes: readonly FieldNode[];
  readonly field: GraphQLField<unknown, unknown>;
  readonly type: GraphQLObjectType;
}

/** The fields that are selected of a type, with all its fragments and directives applied. */
export function selectionOf(info: GraphQLResolveInfo, type: GraphQLObjectType, nodes: readonly FieldNode[]): Selected[] {
  const selected = collectSubfields(info.schema, info.fragments, info.variableValues, type, nodes);
  return [...selected].flatMap(([key, fieldNodes]) => {
    const [node] = fieldNodes;
    const field = node && type.getFields()[node.name.value];
    return field ? [{ key, node, nodes: fieldNodes, field, type }] : [];
  });
}

/** What to read of each row that these nodes select from; nothing where the type is not one of Strapi’s, or holds something unknown. */
export async function compileRows(compiling: Compiling, type: GraphQLObjectType, nodes: readonly FieldNode[]): Promise<RowPlan | undefined> {
  const uid = compiling.map.uidOf(type.name);
  if (!uid) return undefined;
  const selected = selectionOf(compiling.info, type, nodes);
  const attributes = selected.flatMap((selection) => attributesFor(compiling, uid, selection));
  const columns = columnsOf(compiling.strapi, uid, attributes);
  if (!columns) return undefined;
  const links: LinkPlan[] = [];
  for (const selection of selected) links.push(...(await compileField(compiling, uid, selection)));
  return { uid, columns, links: eachOnce(links) };
}

/** What several resolvers look for on a row is read once. */
const eachOnce = (links: readonly LinkPlan[]): LinkPlan[] =>
  links.filter(({ isForResolver, key }, index) => !isForResolver || links.findIndex((link) => link.isForResolver && link.key === key) === index);

/** The columns that a field needs of its own row. */
function attributesFor({ strapi, map, own }: Compiling, uid: string, { type, field }: Selected): readonly string[] {
  const known = map.field(type.name, field.name);
  if (known.kind === 'column') return [known.attribute];
  if (known.kind === 'link') return [];
  const declared = own.of(`${type.name}.${field.name}`);
  if (declared && 'load' in declared) return [];
  return declared?.columns ?? (declared?.links ? [] : scalarsOf(strapi, uid));
}

async function compileField(compiling: Compiling, uid: string, selection: Selected): Promise<LinkPlan[]> {
  const { map, own, onFallback } = compiling;
  const path = `${selection.type.name}.${selection.field.name}`;
  const known = map.field(selection.type.name, selection.field.name);
  if (known.kind === 'column') return [];
  const declared = own.of(path);
  const planned = known.kind === 'link' ? [await compileLink(compiling, uid, selection, known)] : await compileOwn(compiling, uid, selection, known.config);
  if (planned.includes(undefined) || (known.kind === 'own' && !declared)) onFallback(path);
  return planned.flatMap((plan) => plan ?? []);
}

/** A link that Strapi derived from the content type. */
async function compileLink(compiling: Compiling, uid: string, selection: Selected, { attribute, isConnection, config }: Extract<Field, { kind: 'link' }>): Promise<LinkPlan | undefined> {
  const { strapi, info, auth, root } = compiling;
  const link = linkOf(strapi, uid, attribute);
  if (!link && attribute !== 'localizations') return undefined;
  const target = link?.target ?? uid;
  if ((await isPrivateFile(strapi, target)) || !(await mayRead(compiling, config))) return undefined;
  const rows = await compileTarget(compiling, selection, isConnection);
  const args = getArgumentValues(selection.field, selection.node, info.variableValues);
  const query = rows && (await linkedQuery(strapi, { target, args, auth, root }).catch(() => undefined));
  const source = query && sourceOf(compiling, { uid, attribute, query, rows });
  if (!rows || !source) return undefined;
  return { key: selection.key, shape: shapeOf(isConnection, link?.isMany ?? true), rows, source };
}

const shapeOf = (isConnection: boolean, isMany: boolean): Shape => (isConnection ? 'nodes' : isMany ? 'many' : 'one');

function sourceOf({ strapi }: Compiling, { uid, attribute, query, rows }: { uid: string; attribute: string; query: Record<string, unknown>; rows: RowPlan }): Source | undefined {
  try {
    if (attribute === 'localizations') return localizations(strapi, uid, query, rows.columns);
    const made = linkStatement(strapi, { uid, attribute, query, columns: rows.columns });
    return made && linkedRows(made.statement, rows.columns);
  } catch {
    // Of some filters Strapi cannot make SQL; then its resolver says so, row by row.
    return undefined;
  }
}

/** The rows behind a field: its own selection, or that of the `nodes` in it. */
async function compileTarget(compiling: Compiling, { field, nodes }: Selected, isConnection: boolean): Promise<RowPlan | undefined> {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return undefined;
  if (!isConnection) return compileRows(compiling, type, nodes);
  const lists = selectionOf(compiling.info, type, nodes).filter((selection) => selection.field.name === 'nodes');
  const inner = lists[0] && getNamedType(lists[0].field.type);
  return isObjectType(inner) ? compileRows(compiling, inner, lists.flatMap((list) => list.nodes)) : undefined;
}

/** Policies and middlewares are asked by Strapi, each time; a permission is the same for all rows. */
async function mayRead({ strapi, auth }: Compiling, { auth: wanted, policies = [], middlewares = [] }: ResolverConfig): Promise<boolean> {
  if (policies.length > 0 || middlewares.length > 0) return false;
  if (!wanted) return true;
  return strapi.get('auth').verify(auth, wanted).then(() => true, () => false);
}

/** Addresses of files that are not public are signed for each reader. */
async function isPrivateFile(strapi: Core.Strapi, target: string): Promise<boolean> {
  return target === FILE && Boolean(await strapi.plugin('upload').provider.isPrivate());
}

/** A field of an application: what its resolver needs is read with its rows. */
async function compileOwn(compiling: Compiling, uid: string, selection: Selected, config: ResolverConfig): Promise<(LinkPlan | undefined)[]> {
  const { own, info } = compiling;
  const declared = own.of(`${selection.type.name}.${selection.field.name}`);
  if (!declared) return [];
  if (!('load' in declared)) return Object.entries(declared.links ?? {}).map(([attribute, attributes]) => linkForResolver(compiling, { uid, attribute, attributes }));
  if (!(await mayRead(compiling, config))) return [undefined];
  const rows = await compileTarget(compiling, selection, false);
  const load = declared.load(getArgumentValues(selection.field, selection.node, info.variableValues));
  return [rows && { key: selection.key, shape: 'many', rows, source: { load } }];
}

/** A link that a resolver follows itself, found under the attribute’s own name. */
function linkForResolver({ strapi }: Compiling, { uid, attribute, attributes }: { uid: string; attribute: string; attributes: readonly string[] }): LinkPlan | undefined {
  const link = linkOf(strapi, uid, attribute);
  const columns = link && columnsOf(strapi, link.target, attributes);
  const made = columns && linkStatement(strapi, { uid, attribute, query: {}, columns });
  if (!made) return undefined;
  return { key: attribute, isForResolver: true, shape: made.link.isMany ? 'many' : 'one', rows: { uid: made.link.target, columns, links: [] }, source: linkedRows(made.statement, columns) };
}
