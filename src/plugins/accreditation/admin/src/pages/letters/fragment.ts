/**
 * What a page of the letters shows stands in the address's fragment, like a view of the queue. Whatever somebody writes there is looked at by the server.
 * @param names the parts that the page knows
 */
export function partsIn<Name extends string>(hash: string, names: readonly Name[]): Partial<Record<Name, string>> {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  return Object.fromEntries(names.flatMap((name) => (parameters.get(name) ? [[name, parameters.get(name)]] : []))) as Partial<Record<Name, string>>; // its keys are of these names
}

/** The fragment that holds these parts; what is not given is left out. */
export function fragmentOf(parts: object): string {
  const given = Object.entries(parts).filter(([, value]) => Boolean(value)).map(([name, value]) => [name, String(value)]);
  return given.length === 0 ? '' : `#${new URLSearchParams(given).toString()}`;
}
