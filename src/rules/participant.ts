import type { Problem } from './problem';

interface Participant {
  kind?: unknown;
  countryCode?: unknown;
  subdivisionCode?: unknown;
}

/** What is wrong with the codes of a state or government. A government without any code, such as a community of Belgium, is as good as any other. */
export function participantProblems({ kind, countryCode, subdivisionCode }: Participant): Problem[] {
  if (kind === 'GOVERNMENT' && countryCode) {
    return [{ path: ['countryCode'], message: 'A country code belongs to a state; leave it empty for a government, and enter its subdivision code where ISO 3166-2 has one.' }];
  }
  if (kind === 'STATE' && subdivisionCode) {
    return [{ path: ['subdivisionCode'], message: 'A subdivision code belongs to a government; leave it empty for a state.' }];
  }
  return [];
}
