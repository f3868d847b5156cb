import { prepareTemplate } from './template';

/** Makes the database that every test file on SQLite begins with a copy of. */
export default async function prepareSqlite(): Promise<void> {
  (globalThis as { dropTemplate?: () => Promise<void> }).dropTemplate = await prepareTemplate('sqlite');
}
