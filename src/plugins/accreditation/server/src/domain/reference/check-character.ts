import { ALPHABET } from './alphabet';

/**
 * The check character of a reference's body: a weighted sum modulo the size of the alphabet. The size is prime and the weights are
 * different and never nought, so one wrong character, or two that changed places (neighbours or not), always changes the sum.
 * @param body characters of the alphabet, fewer than there are in it
 */
export function checkCharacter(body: string): string {
  const sum = [...body].reduce((total, character, index) => total + weightAt(index) * ALPHABET.indexOf(character), 0);
  return ALPHABET.charAt(sum % ALPHABET.length);
}

/** 2, 3, 4 …: the check character itself stands for minus its value, so it has a weight of its own that no other place has. */
function weightAt(index: number): number {
  return index + 2;
}
