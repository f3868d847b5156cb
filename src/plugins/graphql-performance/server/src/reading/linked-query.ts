import { contentTypes } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';
import { graphqlPlugin } from '../graphql-plugin';

export type Auth = object | undefined;

/** Arguments of the root field: links inherit the status that was asked for there. */
export interface RootArguments {
  readonly status?: string | null;
  readonly publicationFilter?: unknown;
  readonly hasPublishedVersion?: unknown;
}

interface Asked {
  readonly target: string;
  readonly args: object;
  readonly auth: Auth;
  readonly root: RootArguments;
}

/**
 * What Strapi would ask the database for behind a link, with the application’s own rules: the arguments are checked and sanitised as its resolvers do.
 * @throws ValidationError for arguments that are refused
 */
export async function linkedQuery(strapi: Core.Strapi, { target, args, auth, root }: Asked): Promise<Record<string, unknown>> {
  const model = strapi.getModel(target as UID.Schema);
  const asked = graphqlPlugin(strapi).transformArgs(args, { contentType: model, usePagination: true });
  // Each is typed for one content type; this is for any.
  const [schema, options] = [model as never, { auth } as never];
  await strapi.contentAPI.validate.query(asked, schema, options);
  const sanitised = await strapi.contentAPI.sanitize.query(asked, schema, options);
  const query: Record<string, unknown> = strapi.get('query-params').transform(target, sanitised);
  return { ...query, where: { ...statusOf(model, root), ...(query.where as object | undefined) } };
}

function statusOf(model: Parameters<typeof contentTypes.hasDraftAndPublish>[0] | object, { status }: RootArguments): object {
  const hasDrafts = contentTypes.hasDraftAndPublish(model as Parameters<typeof contentTypes.hasDraftAndPublish>[0]);
  if (!hasDrafts) return {};
  return { publishedAt: (status ?? 'published') === 'published' ? { $notNull: true } : { $null: true } };
}
