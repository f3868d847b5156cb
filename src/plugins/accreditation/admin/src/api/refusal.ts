import { isFetchError } from '@strapi/strapi/admin';
import type { RefusalDetails } from './contract';

/** Why something was not done. */
export interface Refusal {
  readonly message: string;
  /** Null where the server did not answer, or not with a refusal of the desk. */
  readonly code: RefusalDetails['code'] | null;
  readonly field: string | null;
}

/** Reads a failure of a call; what is none is thrown again. */
export function refusalIn(failure: unknown): Refusal {
  if (!isFetchError(failure)) {
    if (failure instanceof TypeError) return { message: failure.message, code: null, field: null };
    throw failure;
  }
  // The server's own form of a refusal; of any other error there are no such details.
  const details = failure.response?.data?.error?.details as Partial<RefusalDetails> | undefined;
  return { message: failure.message, code: details?.code ?? null, field: details?.field ?? null };
}
