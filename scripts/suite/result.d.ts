/** What became of one test or check. */
export interface Result {
  name: string;
  /** The part of the suite: unit, sqlite, postgres or e2e. Absent for checks of the code. */
  project?: string;
  passed: boolean;
  seconds: number;
  /** Why it counts as failed, where its own output does not say so. */
  because?: string;
}
