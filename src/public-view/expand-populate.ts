export type Populate = Record<string, true | Record<string, unknown>>;

/** Names of the attributes of a model that hold other records: relations, media and components. */
export type HoldersOf = (uid: string) => { name: string; target: string }[];

/**
 * Writes every way of asking for linked records (`*`, `true`, `a,b.c`, lists, objects) as one object, so that each link can be narrowed.
 */
export function expandPopulate(populate: unknown, uid: string, holdersOf: HoldersOf): Populate {
  if (populate === '*' || populate === true || populate === 'true') return Object.fromEntries(holdersOf(uid).map(({ name }) => [name, true as const]));
  if (typeof populate === 'string') return fromPaths(populate.split(','));
  if (Array.isArray(populate)) return populate.includes('*') ? expandPopulate('*', uid, holdersOf) : fromPaths(populate.map(String));
  if (typeof populate !== 'object' || populate === null) return {};
  const entries = Object.entries(populate).filter(([, value]) => value !== false && value !== 'false');
  const all = entries.some(([name]) => name === '*') ? expandPopulate('*', uid, holdersOf) : {};
  return { ...all, ...Object.fromEntries(entries.filter(([name]) => name !== '*').map(([name, value]) => [name, typeof value === 'object' ? value : true])) };
}

function fromPaths(paths: string[]): Populate {
  const populate: Populate = {};
  for (const path of paths.map((text) => text.trim()).filter(Boolean)) {
    const [name = '', ...rest] = path.split('.');
    const inner = rest.length > 0 ? fromPaths([rest.join('.')]) : null;
    const known = typeof populate[name] === 'object' ? (populate[name].populate as Populate) : {};
    populate[name] = inner ? { populate: { ...known, ...inner } } : (populate[name] ?? true);
  }
  return populate;
}
