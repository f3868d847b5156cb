import { isFetchError } from '@strapi/strapi/admin';
import type { RefusalDetails } from './contract';

/** Why something was not done. */
export interface Refusal {
  readonly message: string;
  /** Null where the server did not answer, or not with a refusal of the desk. */
  readonly code: RefusalDetails['code'] | null;
  readonly field: string | null;
  /** What is wrong with the fields of a form, by where each stands in it: `categories.0.capacity`. */
  readonly problems: ReadonlyMap<string, string>;
}

/** What the server says beside the sentence: of a refusal of the desk, or of a form with fields that will not do. */
interface Details extends Partial<RefusalDetails> {
  readonly errors?: readonly { readonly path: readonly (string | number)[]; readonly message: string }[];
}

/** Reads a failure of a call; what is none is thrown again. */
export function refusalIn(failure: unknown): Refusal {
  if (!isFetchError(failure)) {
    if (failure instanceof TypeError) return { message: failure.message, code: null, field: null, problems: new Map() };
    throw failure;
  }
  // The server's own forms; of any other error there are no such details.
  const details = failure.response?.data?.error?.details as Details | undefined;
  const problems = new Map((details?.errors ?? []).map(({ path, message }) => [path.join('.'), message]));
  return { message: failure.message, code: details?.code ?? null, field: details?.field ?? null, problems };
}

/** Asks for something to be done; gives why it was not, or null. */
export async function attempt(work: () => Promise<unknown>): Promise<Refusal | null> {
  try {
    await work();
    return null;
  } catch (failure) {
    return refusalIn(failure);
  }
}
