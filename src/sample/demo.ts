import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { DEMO_ACCOUNTS, DEMO_EMAILS } from './demo-accounts';
import { demoPassword } from './demo-password';
import { loadDataSet } from './load-data-set';
import { NAMUR_2021 } from './namur-2021';

const MARK = { type: 'core', name: 'summit-pressroom', key: 'demo' } as const;

/**
 * Loads the sample summit and makes the demo accounts, once in the life of a database: what people change afterwards stays theirs.
 * @returns the accounts' password when they were made just now
 * @throws ApplicationError with what to do, on a database with other people's accounts
 */
export async function prepareDemo(strapi: Core.Strapi): Promise<{ password?: string }> {
  if (await strapi.store(MARK).get({})) return {};
  await refuseOthersDatabase(strapi);
  const password = demoPassword(process.env.DEMO_PASSWORD);
  await loadDataSet(strapi, NAMUR_2021);
  await strapi.db.transaction(async () => {
    await makeAccounts(strapi, password);
    await strapi.store(MARK).set({ value: true });
  });
  return { password };
}

/** Demo accounts have a password that several people know: they have no place beside real ones. */
async function refuseOthersDatabase(strapi: Core.Strapi): Promise<void> {
  const where = { email: { $notIn: DEMO_EMAILS } };
  const others = await Promise.all(['admin::user', 'plugin::users-permissions.user'].map((uid) => strapi.db.query(uid).count({ where })));
  if (others.some((count) => count > 0)) {
    throw new errors.ApplicationError('This database holds accounts of other people, so the demo is not set up in it: use npm start, or give the demo a database of its own (DATABASE_FILENAME or DATABASE_URL).');
  }
}

async function makeAccounts(strapi: Core.Strapi, password: string): Promise<void> {
  const users = strapi.service('admin::user');
  for (const { email, firstName, lastName, role } of DEMO_ACCOUNTS) {
    if (await users.exists({ email })) continue;
    await users.create({ email, firstname: firstName, lastname: lastName, password, isActive: true, registrationToken: null, roles: [await roleId(strapi, role)] });
  }
}

async function roleId(strapi: Core.Strapi, name: string | undefined): Promise<number> {
  const roles = strapi.service('admin::role');
  const { id }: { id: number } = name ? await roles.findOne({ name }) : await roles.getSuperAdmin();
  return id;
}
