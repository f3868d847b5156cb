import { BlockList, isIP } from 'node:net';

/**
 * Says of a caller's address whether it is one of these.
 * @param setting whose entries these are, for the error
 * @param entries addresses and networks, such as `192.0.2.7`, `10.0.0.0/8` or `2001:db8::/32`
 * @throws Error that names an entry which is neither
 */
export function addressList(setting: string, entries: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const entry of entries) {
    if (!add(list, entry)) throw new Error(`${setting}: “${entry}” is neither an address nor a network; write for example 192.0.2.7 or 10.0.0.0/8.`);
  }
  return (address) => isIP(address) !== 0 && list.check(address, family(address));
}

/** False where the entry is neither an address nor a network. */
function add(list: BlockList, entry: string): boolean {
  const [address = '', prefix, ...rest] = entry.split('/');
  const longest = { 4: 32, 6: 128 }[isIP(address)];
  if (longest === undefined || rest.length > 0) return false;
  const bits = prefix === undefined ? longest : /^\d+$/.test(prefix) ? Number(prefix) : Infinity;
  if (bits > longest) return false;
  list.addSubnet(address, bits, family(address));
  return true;
}

const family = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');
