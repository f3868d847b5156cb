import type { Caller } from '../dossier/caller';
import { APPLICANT } from '../dossier/caller';
import type { Dossier } from '../dossier/dossier';
import type { Refusal } from '../domain/workflow/refusal';
import { refuse } from '../domain/workflow/refusal';
import type { State } from '../domain/workflow/states';
import { enumValueOf } from '../domain/workflow/naming';
import type { TransitionEnumValue } from '../domain/workflow/naming';
import type { Readings } from '../services/readings';
import type { Language } from '../wording/language';
import { acceptedLanguages, languageFor } from '../wording/language';
import { refusalSentence } from '../wording/sentences';
import type { GraphqlContext } from './context';

/** A refusal as the contract has it. */
export interface RefusalAnswer {
  readonly __typename: 'AccreditationRefusal';
  readonly code: Refusal['code'];
  readonly message: string;
  readonly field: string | null;
  readonly currentState: State | null;
  readonly allowed: readonly TransitionEnumValue[];
}

/** The language of whoever has no dossier: what their browser prefers, else French. */
export const callersLanguage = ({ koaContext }: GraphqlContext): Language => languageFor(...acceptedLanguages(koaContext.get('Accept-Language')));

/** A refusal that is about no dossier. */
export function refusalWithoutDossier(refusal: Refusal, language: Language): RefusalAnswer {
  return { __typename: 'AccreditationRefusal', code: refusal.code, message: refusalSentence(refusal, language), field: refusal.field, currentState: null, allowed: [] };
}

/** Unknown and wrong tokens, dossiers that do not exist and those that are not the caller's to see: all are answered with this. */
export const notFound = (language: Language): RefusalAnswer => refusalWithoutDossier(refuse('unknownDossier'), language);

/** Words refusals of a dossier: where it stands, and what its caller may ask for instead. */
export function createRefusals({ readings }: { readings: Readings }) {
  const about = async (dossier: Dossier, caller: Caller, refusal: Refusal, language: Language): Promise<RefusalAnswer> => {
    const [reading] = await readings.read([dossier], caller);
    return { ...refusalWithoutDossier(refusal, language), currentState: reading?.state ?? dossier.state, allowed: (reading?.available ?? []).map(enumValueOf) };
  };
  return {
    /** In the dossier's language. */
    toApplicant: (dossier: Dossier, refusal: Refusal) => about(dossier, APPLICANT, refusal, languageFor(dossier.language)),
    toOfficer: (dossier: Dossier, caller: Caller, refusal: Refusal, context: GraphqlContext) => about(dossier, caller, refusal, callersLanguage(context)),
  };
}

export type Refusals = ReturnType<typeof createRefusals>;
