/** A text as part of an address: small letters without accents, digits, single hyphens; empty where nothing is left. */
export function slugOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 100).replace(/-+$/, '');
}

/** The first of "namur", "namur-2", "namur-3" … that nobody has. */
export function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  const candidates = Array.from({ length: taken.size + 1 }, (_, index) => (index === 0 ? wanted : `${wanted}-${index + 1}`));
  return candidates.find((candidate) => !taken.has(candidate)) ?? wanted;
}
