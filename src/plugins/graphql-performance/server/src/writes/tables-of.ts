import type { Core } from '@strapi/strapi';

const FILE = 'plugin::upload.file';

/** What every answer of the content API depends on: who may read what, and the languages. */
const ALWAYS = ['plugin::users-permissions.permission', 'plugin::users-permissions.role', 'plugin::i18n.locale', 'strapi::core-store'];

/** Finds the tables that hold what a content type or component holds: its rows, its links, its components and its files. */
export function createTablesOf({ components, db }: Core.Strapi): (uids: Iterable<string>) => Set<string> {
  const known = new Map<string, ReadonlySet<string>>();

  const tablesOfOne = (uid: string): ReadonlySet<string> => {
    const found = known.get(uid) ?? new Set(db.metadata.has(uid) ? tablesIn(uid, new Set()) : []);
    known.set(uid, found);
    return found;
  };

  const tablesIn = (uid: string, seen: Set<string>): string[] => {
    if (seen.has(uid)) return [];
    seen.add(uid);
    const { tableName, attributes } = db.metadata.get(uid);
    const linked = Object.values(attributes).flatMap((attribute) => {
      const joinTable = 'joinTable' in attribute && attribute.joinTable ? [attribute.joinTable.name] : [];
      const target = 'target' in attribute && typeof attribute.target === 'string' ? attribute.target : undefined;
      const isPart = target !== undefined && (target === FILE || target in components);
      return isPart ? [...joinTable, ...tablesIn(target, seen)] : joinTable;
    });
    return [tableName, ...linked];
  };

  return (uids) => new Set([...ALWAYS, ...uids].flatMap((uid) => [...tablesOfOne(uid)]));
}
