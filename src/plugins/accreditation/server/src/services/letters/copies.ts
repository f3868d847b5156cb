import type { Letter } from '../../domain/letters/render';
import type { Holder, Sealing } from '../../storage/sealing';

/** What the office keeps of a letter that was sent. */
export type LetterCopy = Pick<Letter, 'subject' | 'text'>;

const placeOf = (key: string): string => `letter:${key}`;

/** A letter as the outbox keeps it: under the dossier's own key, bound to the letter. */
export function keepCopy(sealing: Sealing, holder: Holder, key: string, { subject, text }: Letter): string {
  return sealing.seal(holder, placeOf(key), JSON.stringify({ subject, text } satisfies LetterCopy));
}

/** The opposite of `keepCopy`. Only it writes what is opened here. */
export function openCopy(sealing: Sealing, holder: Holder, key: string, sealed: string): LetterCopy {
  return JSON.parse(sealing.unseal(holder, placeOf(key), sealed)) as LetterCopy;
}
