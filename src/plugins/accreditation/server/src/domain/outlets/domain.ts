/** Where anybody gets a mailbox: such an address says nothing about an outlet. */
const PUBLIC_MAILBOXES = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'hotmail.fr',
  'live.com',
  'yahoo.com',
  'yahoo.fr',
  'icloud.com',
  'gmx.de',
  'gmx.net',
  'proton.me',
  'protonmail.com',
  'skynet.be',
  'telenet.be',
  'orange.fr',
  'free.fr',
]);

/** The domain in an e-mail address or a web address, in small letters and without "www."; null where there is none that says anything. */
export function domainOf(address: string): string | null {
  const bare = address.trim().toLowerCase().replace(/^[a-z]+:\/\//, '');
  const host = bare.split('@').at(-1)?.split(/[/:?#]/)[0]?.replace(/^www\./, '').replace(/\.$/, '') ?? '';
  return host.includes('.') && !PUBLIC_MAILBOXES.has(host) ? host : null;
}

/** Whether a domain is the outlet's, or lies under it: `info.rtbf.be` under `rtbf.be`, but `notrtbf.be` not. */
export function belongsTo(domain: string, outletDomain: string): boolean {
  const own = domainOf(outletDomain);
  return own !== null && (domain === own || domain.endsWith(`.${own}`));
}
