/** A step of a dossier, as far as it belongs to a request for information or its answer. */
export interface RequestStep {
  readonly sequence: number;
  /** ISO 8601. */
  readonly at: string;
  readonly transition: string;
  readonly fromState: string;
}

/** A request for information, from when it was made to the next one. */
export interface InformationRequest {
  /** The number of its step. */
  readonly sequence: number;
  readonly askedAt: string;
  /** When the applicant sent the dossier in again; null where they have not. */
  readonly answeredAt: string | null;
}

/** The requests in a dossier's life, the earliest first. One that is repeated before it is answered is the same request, with another date. */
export function informationRequests(steps: readonly RequestStep[]): InformationRequest[] {
  const opening = steps.filter(isNewRequest);
  return opening.map(({ sequence, at }, index) => {
    const next = opening[index + 1]?.sequence ?? Infinity;
    const answer = steps.find((step) => step.transition === 'submit' && step.sequence > sequence && step.sequence < next);
    return { sequence, askedAt: at, answeredAt: answer?.at ?? null };
  });
}

/** The state in which a dossier is with its applicant, to be answered for. */
export const ASKED = 'INFORMATION_REQUESTED';

function isNewRequest({ transition, fromState }: RequestStep): boolean {
  return transition === 'requestInformation' && fromState !== ASKED;
}

/** The request in whose time an instant lies; null for before the first. */
export function requestAt(requests: readonly InformationRequest[], instant: number): InformationRequest | null {
  return requests.findLast(({ askedAt }) => Date.parse(askedAt) <= instant) ?? null;
}
