import type { Core } from '@strapi/strapi';
import { makeCampaign, submitDossiers } from './accreditation-data';
import { fillWithDossiers } from './accreditation-queue';

/** The officer at whose desk it is measured; the password is the one with which `tests/support/panel.ts` signs in. */
export const OFFICER = { email: 'press@pressroom.example', password: 'Correct-horse-7' };

/** A campaign with a queue as long as can be, and a press officer. */
export async function seed(strapi: Core.Strapi): Promise<void> {
  const campaign = await makeCampaign(strapi);
  await submitDossiers(strapi, campaign, 1);
  await fillWithDossiers(strapi, campaign);
  const role = await strapi.db.query('admin::role').findOne({ where: { name: 'Press officer' } });
  await strapi.service('admin::user').create({ ...OFFICER, firstname: 'Ada', lastname: 'Admin', isActive: true, registrationToken: null, roles: [role.id] });
}
