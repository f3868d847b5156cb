/** What the person at the terminal has to do before this can go on: shown as it stands, without a stack trace. */
export class Advice extends Error {}

/**
 * Runs a command line's work. Advice is printed as one sentence and the process ends with 1; anything else is a defect of ours and keeps its trace.
 * @param {() => Promise<void>} work
 */
export async function inPlainWords(work) {
  try {
    await work();
  } catch (error) {
    console.error(isAdvice(error) ? `\n${error.message}` : error);
    process.exit(1);
  }
}

/** The server's own refusals are Strapi's ApplicationErrors, which are written for people as well. */
const isAdvice = (error) => error instanceof Advice || error?.name === 'ApplicationError';
