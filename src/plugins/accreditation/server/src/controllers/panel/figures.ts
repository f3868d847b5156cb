import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { adminCaller } from '../../access/admin-caller';
import type { PanelContext } from '../../panel/asking';
import type { FiguresView } from '../../panel/contract';
import { servicesOf } from '../../services';

/** How a campaign stands, of the dossiers that the caller may see. */
export function createFiguresController({ strapi }: { strapi: Core.Strapi }) {
  const { campaigns, figures, people } = servicesOf(strapi);

  const read = async (ctx: PanelContext) => {
    const campaign = await campaigns.byId(ctx.params.campaign ?? '');
    if (campaign === null) throw new errors.NotFoundError('There is no such campaign.');
    const caller = await adminCaller(people, ctx);
    const answer: FiguresView = { ...(await figures.of(caller, campaign)), ...(await figures.paceOf(caller, campaign)), byOutlet: await figures.outletsOf(caller, campaign) };
    ctx.body = { data: answer };
  };

  return { read };
}
