import type { Scene } from '@summit-pressroom/accreditation/sample';
import { PATHS, type PathStep } from './paths';

/** An invented journalist, as the seed data describe them. */
export interface Journalist {
  givenName: string;
  familyName: string;
  email: string;
  nationality: string;
  category: string;
  employment: string;
  outlet: { name: string; country: string; website: string };
  locale: string;
  path: string;
}

/** What the rehearsal’s campaign asks for in a category, and an identity where somebody is screened. */
const SENT_ALONG: Readonly<Record<string, Scene['documents']>> = {
  RADIO: ['IDENTITY'],
  TELEVISION: ['IDENTITY', 'PRESS_CARD'],
  PHOTOGRAPHER: ['LETTER_OF_ASSIGNMENT', 'PRESS_CARD', 'PORTRAIT', 'IDENTITY'],
  ONLINE: ['LETTER_OF_ASSIGNMENT', 'WORK_SAMPLE', 'IDENTITY'],
};

const HOUR = 3_600_000;
const USUAL_HOURS = 8;

/** What a screening looks at; the numbers are those of no real document. */
const papers = (nationality: string, serial: number) => ({
  dateOfBirth: `19${70 + (serial % 30)}-0${1 + (serial % 9)}-15`,
  travelDocument: { number: `SPECIMEN${String(serial).padStart(4, '0')}`, issuingState: nationality, expiresOn: '2039-12-31' },
});

/** A journalist's dossier whose last step was made at an instant. */
export function sceneEndingAt(journalist: Journalist, endedAt: number, { now, serial }: { now: number; serial: number }): Scene {
  const steps = stepsOf(journalist);
  const startedAt = endedAt - hoursOf(steps) * HOUR;
  let at = startedAt;
  return {
    form: formOf(journalist, serial),
    startedAt,
    documents: SENT_ALONG[journalist.category] ?? [],
    steps: steps.map(({ does, input, writes, afterHours = USUAL_HOURS }) => {
      at += afterHours * HOUR;
      return { at, does, ...(writes && { writes }), ...(input && { input: input({ at, now }) }) };
    }),
  };
}

/** A journalist's dossier that was opened at an instant. */
export const sceneStartingAt = (journalist: Journalist, startedAt: number, serial: number): Scene =>
  sceneEndingAt(journalist, startedAt + hoursOf(stepsOf(journalist)) * HOUR, { now: startedAt, serial });

function stepsOf({ path }: Journalist): readonly PathStep[] {
  const steps = PATHS[path];
  if (!steps) throw new Error(`“${path}” is no path of the rehearsal.`);
  return steps;
}

const hoursOf = (steps: readonly PathStep[]): number => steps.reduce((hours, { afterHours = USUAL_HOURS }) => hours + afterHours, 0);

function formOf({ givenName, familyName, email, nationality, category, employment, outlet, locale }: Journalist, serial: number): Scene['form'] {
  return { category, employment, locale, outlet, person: { givenName, familyName, email, nationality, ...papers(nationality, serial) } };
}
