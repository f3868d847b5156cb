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
    const advice = adviceIn(error);
    console.error(advice === undefined ? error : `\n${advice}`);
    process.exit(1);
  }
}

/** Strapi puts these words before what is said of a setting, and a trace that leads to them. */
const ABOUT_A_SETTING = /^(Could not load js config file .+?\.js|Error regarding [\w-]+ config): /;

/** The server's own refusals are Strapi's ApplicationErrors, which are written for people as well. */
function adviceIn(error) {
  if (error instanceof Advice || error?.name === 'ApplicationError') return error.message;
  return ABOUT_A_SETTING.test(error?.message) ? error.message.replace(ABOUT_A_SETTING, '') : undefined;
}
