/** What an entry of the directory says about its outlet. */
export interface OutletDetails {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
  readonly country: string | null;
  readonly kind: string;
}

const UNKNOWN_KIND = 'OTHER';

/**
 * One entry made of two that are one outlet: by the name of the first, under all the names and domains of both, so that whoever writes the other name is
 * found too. What the first does not say is taken from the second.
 */
export function mergeOutlets(kept: OutletDetails, gone: OutletDetails): OutletDetails {
  return {
    name: kept.name,
    aliases: [...new Set([...kept.aliases, gone.name, ...gone.aliases])].filter((name) => name !== kept.name),
    domains: [...new Set([...kept.domains, ...gone.domains])],
    country: kept.country ?? gone.country,
    kind: kept.kind === UNKNOWN_KIND ? gone.kind : kept.kind,
  };
}

/** The first of two that were made one, without what it has only from the second. What was written since stays. */
export function takeApart(now: OutletDetails, before: OutletDetails, gone: OutletDetails): OutletDetails {
  const came = mergeOutlets(before, gone);
  const brought = (list: readonly string[], former: readonly string[]) => new Set(list.filter((one) => !former.includes(one)));
  const [names, domains] = [brought(came.aliases, before.aliases), brought(came.domains, before.domains)];
  return {
    name: now.name,
    aliases: now.aliases.filter((alias) => !names.has(alias)),
    domains: now.domains.filter((domain) => !domains.has(domain)),
    country: now.country === came.country ? before.country : now.country,
    kind: now.kind === came.kind ? before.kind : now.kind,
  };
}
