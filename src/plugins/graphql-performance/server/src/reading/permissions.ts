import type { Core } from '@strapi/strapi';
import type { Writes } from '../writes/writes';

interface Permissions {
  findPublicPermissions(): Promise<object[]>;
  toContentAPIPermission(permission: object): object;
}

interface Engine {
  generateAbility(permissions: object[], options?: object): Promise<object>;
}

/** What may be done by whoever has these permissions. */
interface Generated {
  readonly permissions: readonly object[];
  readonly ability: Promise<object>;
}

/**
 * For each request Strapi reads the permissions of whoever has not signed in, and makes of them, one by one, what is then asked whether something may be done.
 * Here both are done again when a permission was written.
 */
export function keepPublicPermissions(strapi: Core.Strapi, writes: Writes): void {
  if (!strapi.plugin('users-permissions')) return;
  const permissions: Permissions = strapi.plugin('users-permissions').service('permission');
  let kept: Promise<object[]> | undefined;
  writes.onWritten((tables) => {
    if (!tables || [...writes.tablesOf([])].some((table) => tables.has(table))) kept = undefined;
  });
  const find = permissions.findPublicPermissions.bind(permissions);
  permissions.findPublicPermissions = () => {
    if (!writes.areAllHeard()) return find();
    const found = (kept ??= find());
    found.catch(() => (kept = undefined));
    return found;
  };
  permissions.toContentAPIPermission = eachOnce(permissions.toContentAPIPermission.bind(permissions));
  keepAbility(strapi.contentAPI.permissions.engine);
}

/** The same permission is always made the same, so that it can be told that nothing has changed. */
function eachOnce(make: (permission: object) => object): (permission: object) => object {
  const made = new WeakMap<object, object>();
  return (permission) => {
    const known = made.get(permission) ?? make(permission);
    made.set(permission, known);
    return known;
  };
}

/** What was made of the very permissions that come again is given again; found by the first of them. */
function keepAbility(engine: Engine): void {
  const generate = engine.generateAbility.bind(engine);
  const made = new WeakMap<object, Generated>();
  engine.generateAbility = (permissions, options) => {
    const [first] = permissions;
    if (options || !first) return generate(permissions, options);
    const known = made.get(first);
    if (known && areSame(known.permissions, permissions)) return known.ability;
    const ability = generate(permissions);
    made.set(first, { permissions, ability });
    ability.catch(() => made.delete(first));
    return ability;
  };
}

const areSame = (some: readonly object[], others: readonly object[]): boolean => some.length === others.length && some.every((one, index) => one === others[index]);
