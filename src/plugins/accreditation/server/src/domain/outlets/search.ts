import type { DirectoryOutlet } from './match';
import { wordsOf } from './spelling';

/**
 * The outlets in whose names, other names and domains all words of a text stand, by name. Case, accents and points make no difference, and a word may be
 * the beginning of one. A text without words finds all.
 */
export function searchOutlets<Outlet extends DirectoryOutlet>(text: string, directory: readonly Outlet[]): Outlet[] {
  const wanted = wordsOf(text);
  const found = directory.filter(({ name, aliases, domains }) => {
    const words = [name, ...aliases, ...domains].flatMap(wordsOf);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
  return found.sort((one, other) => one.name.localeCompare(other.name));
}
