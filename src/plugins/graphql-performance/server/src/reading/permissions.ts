import type { Core } from '@strapi/strapi';
import type { Writes } from '../writes/writes';

interface Permissions {
  findPublicPermissions(): Promise<object[]>;
}

/** Strapi reads the permissions of whoever has not signed in for each request; here they are read again when one of them was written. */
export function keepPublicPermissions(strapi: Core.Strapi, writes: Writes): void {
  if (!strapi.plugin('users-permissions')) return;
  const permissions: Permissions = strapi.plugin('users-permissions').service('permission');
  const find = permissions.findPublicPermissions.bind(permissions);
  let kept: Promise<object[]> | undefined;
  writes.onWritten((tables) => {
    if (!tables || [...writes.tablesOf([])].some((table) => tables.has(table))) kept = undefined;
  });
  permissions.findPublicPermissions = () => {
    if (!writes.areAllHeard()) return find();
    const found = (kept ??= find());
    found.catch(() => (kept = undefined));
    return found;
  };
}
