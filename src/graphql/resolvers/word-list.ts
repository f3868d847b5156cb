import { asWordList } from '../../rules/word-list';

/** A list of words, which the database holds as JSON. */
export const wordList = (name: string) => (parent: Record<string, unknown>) => asWordList(parent[name]);
