/**
 * How often a trial is made: `few` in `npm test`, `many` in `npm run test:long`. The test's name says the number behind a “×”, and docs/verification.md shows it.
 */
export const trials = (few: number, many: number): number => (process.env.TRIALS === 'long' ? many : few);

/** Where random trials begin (`jest.config.ts`). */
export const SEED = Number(process.env.TRIAL_SEED);
