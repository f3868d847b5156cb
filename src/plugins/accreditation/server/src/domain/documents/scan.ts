/** How far a document has been looked at by a virus scanner. */
export const SCAN_STATES = ['NOT_SCANNED', 'PENDING', 'CLEAN', 'INFECTED'] as const;
export type ScanState = (typeof SCAN_STATES)[number];

/** Whether anybody may open it: where a scanner is used, only what it found clean. */
export function isViewable(scan: ScanState, { usesScanner }: { usesScanner: boolean }): boolean {
  return scan === 'CLEAN' || (scan === 'NOT_SCANNED' && !usesScanner);
}

/** Whether it proves anything: an infected document has no content any more and has to be sent again. */
export function counts(scan: ScanState): boolean {
  return scan !== 'INFECTED';
}
