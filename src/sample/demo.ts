import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { DEMO_ACCOUNTS, DEMO_EMAILS, type DemoAccount } from './demo-accounts';
import { demoPassword } from './demo-password';
import { loadSamples } from './load-samples';

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
  await loadSamples(strapi);
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
  for (const account of DEMO_ACCOUNTS) {
    await makeAdminUser(strapi, account, password);
    if (account.isEndUserToo) await makeEndUser(strapi, account, password);
  }
}

async function makeAdminUser(strapi: Core.Strapi, { email, firstName, lastName, role }: DemoAccount, password: string): Promise<void> {
  const users = strapi.service('admin::user');
  if (await users.exists({ email })) return;
  await users.create({ email, firstname: firstName, lastname: lastName, password, isActive: true, registrationToken: null, roles: [await adminRoleId(strapi, role)] });
}

async function adminRoleId(strapi: Core.Strapi, name: string | undefined): Promise<number> {
  const roles = strapi.service('admin::role');
  const { id }: { id: number } = name ? await roles.findOne({ name }) : await roles.getSuperAdmin();
  return id;
}

/** An officer decides over GraphQL as an end user; the confirmed address makes both accounts one person. */
async function makeEndUser(strapi: Core.Strapi, { email, role }: DemoAccount, password: string): Promise<void> {
  if (await strapi.db.query('plugin::users-permissions.user').count({ where: { email } })) return;
  const { id }: { id: number } = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { name: role } });
  await strapi.plugin('users-permissions').service('user').add({ username: email, email, password, provider: 'local', confirmed: true, role: id });
}
