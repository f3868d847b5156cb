import { createHash } from 'node:crypto';

/** The lasting id of a sample item: the same on every installation, so that loading twice finds what is there. */
export function sampleDocumentId(...names: string[]): string {
  const digest = createHash('sha256').update(names.join('/')).digest('hex');
  return `s${BigInt(`0x${digest}`).toString(36).slice(0, 23)}`;
}
