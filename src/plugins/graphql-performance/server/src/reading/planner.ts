import type { Core, UID } from '@strapi/strapi';
import { getNamedType, isObjectType, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { graphqlPlugin } from '../graphql-plugin';
import { agrees, filled, templateOf, type ArgumentTemplate } from './argument-template';
import type { Capturing } from './capture';
import { columnsOf } from './columns';
import { callerKey, rootKey, type ReadContext } from './caller';
import { compileRows, selectionOf } from './compile';
import type { OwnFields } from './own-fields';
import type { RowPlan } from './plan';
import type { PlanShelf } from './plan-shelf';
import { read, type Reading } from './read';
import { rootStatement } from './root-statement';
import type { SchemaMap } from './schema-map';
import { selectionKey } from './variables';
import { wholeStatement } from './whole-statement';

export type Resolve = (parent: unknown, args: Record<string, unknown>, context: ReadContext, info: GraphQLResolveInfo) => unknown;

/** How a root field hands on what it has read. */
export type RootShape = 'one' | 'many' | 'connection';

export interface PlannerDependencies {
  readonly strapi: Core.Strapi;
  readonly map: SchemaMap;
  readonly own: OwnFields;
  readonly shelf: PlanShelf;
  readonly capturing: Capturing;
  /** False while plans may be out of date without its being known. */
  readonly mayPlan: () => boolean;
  readonly onFallback: (path: string) => void;
}

interface Root {
  readonly uid: string;
  readonly shape: RootShape;
  /** Arguments that a document is looked up by. */
  readonly lookups: ReadonlySet<string>;
  /** Strapi’s own resolver, with its permissions and policies. */
  readonly resolve: Resolve;
}

/** Gives a root field a resolver that reads by a plan, and leaves to Strapi what it has no plan for. */
export function createPlannedRoot({ strapi, map, own, shelf, capturing, mayPlan, onFallback }: PlannerDependencies, { uid, shape, lookups, resolve }: Root): Resolve {
  const planRows = async (context: ReadContext, args: object, info: GraphQLResolveInfo): Promise<RowPlan | undefined> => {
    const [type, nodes] = rowsSelected(info, shape);
    if (!type || !nodes) return shape === 'connection' ? { uid, columns: columnsOf(strapi, uid, []) ?? [], links: [], isUnread: true } : undefined;
    return compileRows({ strapi, map, own, info, auth: context.state.auth, root: args, onFallback }, type, nodes);
  };

  /** The root’s statement reads what the rows’ plan needs; so it is kept by both their keys. */
  const planReading = async (given: Parameters<Resolve>, rows: RowPlan): Promise<Reading | undefined> => {
    const captured = await capturing.capture(uid, async () => resolve(...given));
    const root = captured && rootStatement(strapi, uid, captured, rows.columns);
    // SQLite is in the same process: another statement costs next to nothing there, and JSON is slower.
    return root && { rows, root, whole: root.part && strapi.db.dialect.client === 'postgres' ? wholeStatement(root.part, rows) : undefined };
  };

  /** One reading for all values of a template; nothing where what Strapi asks depends on more than their being equal. */
  const planOpen = async (given: Parameters<Resolve>, rows: RowPlan, { args, values }: ArgumentTemplate): Promise<Reading | undefined> => {
    const [parent, , context, info] = given;
    const open = await planReading([parent, args, context, info], rows).catch(() => undefined);
    const made = open && (await planReading(given, rows));
    return open && made && agrees(open.root, made.root, values) ? open : undefined;
  };

  const plan = async (given: Parameters<Resolve>, caller: string): Promise<Reading | undefined> => {
    const [, args, context, info] = given;
    const { operation } = info;
    const edition = context.state.planEdition;
    const key = `${caller} ${rootKey(info)} ${selectionKey(info)} ${String(args.status ?? '')}`;
    const rows = await shelf.get({ operation, key, edition }, () => planRows(context, args, info));
    if (!rows) return undefined;
    const template = templateOf(args, lookups);
    const open = template && (await shelf.get({ operation, key: `${key} open ${JSON.stringify(template.args)}`, edition }, () => planOpen(given, rows, template)));
    if (!template || !open) return shelf.get({ operation, key: `${key} ${JSON.stringify(args)}`, edition }, () => planReading(given, rows));
    return { ...open, root: filled(open.root, template.values), whole: open.whole && filled(open.whole, template.values) };
  };

  return async (...given) => {
    const [, args, context, info] = given;
    const caller = callerKey(context);
    const isKnown = caller !== undefined && mayPlan() && !strapi.db.inTransaction() && !PUBLICATION.some((name) => name in args);
    const reading = isKnown ? await plan(given, caller) : undefined;
    if (!reading) onFallback(`Query.${info.fieldName}`);
    if (!reading) return resolve(...given);
    const found = reading.rows.isUnread ? [] : await read(strapi, reading, { context, info, onFallback });
    if (shape === 'many') return found;
    if (shape === 'connection') return { nodes: found, info: { args: pageArguments(strapi, uid, args), resourceUID: uid } };
    // Where there is none at first, the document’s own resolver may look elsewhere.
    return found[0] ?? resolve(...given);
  };
}

/** Which version of a document is meant by something else than its status. */
const PUBLICATION = ['publicationFilter', 'hasPublishedVersion'];

/** From these Strapi counts the pages of a list. */
const pageArguments = (strapi: Core.Strapi, uid: string, args: object) => graphqlPlugin(strapi).transformArgs(args, { contentType: strapi.getModel(uid as UID.Schema), usePagination: true });

/** The type of the rows, and the nodes that select from them. */
function rowsSelected(info: GraphQLResolveInfo, shape: RootShape): [GraphQLObjectType?, (readonly FieldNode[])?] {
  const type = getNamedType(info.returnType);
  if (!isObjectType(type)) return [];
  if (shape !== 'connection') return [type, info.fieldNodes];
  const lists = selectionOf(info, type, info.fieldNodes).filter(({ field }) => field.name === 'nodes');
  const inner = lists[0] && getNamedType(lists[0].field.type);
  return isObjectType(inner) ? [inner, lists.flatMap(({ nodes }) => nodes)] : [];
}
