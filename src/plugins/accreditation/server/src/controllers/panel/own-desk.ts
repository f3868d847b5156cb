import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { adminCaller } from '../../access/admin-caller';
import type { Caller } from '../../dossier/caller';
import { QUEUE_COLUMNS } from '../../domain/queue/columns';
import type { PanelContext } from '../../panel/asking';
import { languageOf } from '../../panel/asking';
import type { OwnDesk } from '../../panel/contract';
import { columnsIn, viewIn, viewNameIn } from '../../panel/queue-inputs';
import { servicesOf } from '../../services';
import { NAME_TAKEN, TOO_MANY_VIEWS } from '../../wording/views';

/** How the officer who asks likes their desk: the columns of the queue, and the views that they have named. */
export function createOwnDeskController({ strapi }: { strapi: Core.Strapi }) {
  const { ownColumns, people, views } = servicesOf(strapi);

  const answer = async (ctx: PanelContext, caller: Caller) => {
    // What was kept is a question that `viewIn` let pass.
    const data: OwnDesk = { allColumns: QUEUE_COLUMNS, columns: await ownColumns.of(caller), views: await views.of(caller) };
    ctx.body = { data };
  };

  const read = async (ctx: PanelContext) => answer(ctx, await adminCaller(people, ctx));

  const chooseColumns = async (ctx: PanelContext) => {
    const { columns } = columnsIn(ctx.request.body);
    const caller = await adminCaller(people, ctx);
    await ownColumns.choose(caller, columns);
    await answer(ctx, caller);
  };

  const keepView = async (ctx: PanelContext) => {
    const view = viewIn(ctx.request.body);
    const caller = await adminCaller(people, ctx);
    if (!(await views.keep(caller, view))) throw new errors.ValidationError(TOO_MANY_VIEWS[languageOf(ctx)], { field: 'name' });
    await answer(ctx, caller);
  };

  const renameView = async (ctx: PanelContext) => {
    const { name } = viewNameIn(ctx.request.body);
    const caller = await adminCaller(people, ctx);
    if (!(await views.rename(caller, { id: idIn(ctx), name }))) throw new errors.ValidationError(NAME_TAKEN[languageOf(ctx)], { field: 'name' });
    await answer(ctx, caller);
  };

  const removeView = async (ctx: PanelContext) => {
    const caller = await adminCaller(people, ctx);
    await views.remove(caller, idIn(ctx));
    await answer(ctx, caller);
  };

  return { read, chooseColumns, keepView, renameView, removeView };
}

const idIn = ({ params }: PanelContext): string => params.view ?? '';
