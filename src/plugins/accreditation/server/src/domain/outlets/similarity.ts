/**
 * How alike two words are, 0 to 1: twice the pairs of neighbouring letters they share, over all pairs they have (Dice's coefficient).
 * A slip of the pen costs two pairs wherever it is, so long names forgive more than short ones.
 */
export function similarity(one: string, other: string): number {
  if (one === other) return one === '' ? 0 : 1;
  const [pairs, rest] = [pairsOf(one), pairsOf(other)];
  const all = pairs.length + rest.length;
  const shared = pairs.filter((pair) => takeFrom(rest, pair)).length;
  return all === 0 ? 0 : (2 * shared) / all;
}

function pairsOf(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, index) => word.slice(index, index + 2));
}

/** Each pair counts once, so that "aaaa" is not as like "aa" as "aa" itself. */
function takeFrom(pairs: string[], wanted: string): boolean {
  const index = pairs.indexOf(wanted);
  if (index < 0) return false;
  pairs.splice(index, 1);
  return true;
}
