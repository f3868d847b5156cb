import type { Problem } from './problem';

/** What a communiqué needs before it is published, as its draft holds it. */
export interface Publishable {
  title?: string | null;
  summary?: string | null;
  place?: string | null;
  issuedAt?: string | null;
  contacts: { phone?: string | null; email?: string | null }[];
  attachments: Attachment[];
}

export interface Attachment {
  alternativeText?: string | null;
  file?: { mime?: string | null; name?: string | null } | null;
}

const NEEDED = [
  ['title', 'A communiqué needs a title before it is published.'],
  ['summary', 'A communiqué needs a summary before it is published.'],
  ['place', 'A communiqué needs the place of its dateline before it is published.'],
  ['issuedAt', 'A communiqué needs the date of its dateline before it is published.'],
] as const;

/** What is missing for publication: title, summary, dateline, and somebody whom the press can reach. */
export function communiqueGaps(draft: Publishable): Problem[] {
  const gaps = NEEDED.filter(([field]) => !draft[field]?.trim()).map(([field, message]) => ({ path: [field], message }));
  const isReachable = draft.contacts.some(({ phone, email }) => phone || email);
  const contact = { path: ['contacts'], message: 'A communiqué needs one press contact with a telephone number or an e-mail address before it is published.' };
  return isReachable ? gaps : [...gaps, contact];
}

/** Pictures without alternative text say nothing to those who do not see them. Source of the rule: WCAG 2.2, 1.1.1. */
export function pictureProblems(field: string, attachments: Attachment[]): Problem[] {
  return attachments.flatMap((attachment, index) => {
    const isPicture = attachment.file?.mime?.startsWith('image/') === true;
    if (!isPicture || attachment.alternativeText?.trim()) return [];
    const message = `The picture “${attachment.file?.name}” needs an alternative text, for those who do not see it.`;
    return [{ path: [field, String(index), 'alternativeText'], message }];
  });
}
