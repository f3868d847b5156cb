import fc from 'fast-check';

// fast-check names the seed and the smallest case that fails; TRIAL_SEED repeats it (jest.config.ts).
fc.configureGlobal({ seed: Number(process.env.TRIAL_SEED) });

/** fast-check, beginning where every random trial of the run begins. */
export default fc;
