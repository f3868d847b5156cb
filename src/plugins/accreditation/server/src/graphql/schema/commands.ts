import { mutationNameOf } from '../../domain/workflow/naming';
import type { InputField } from '../../domain/workflow/command-input';
import type { EffectName } from '../../domain/workflow/effects';
import { transitionMeaning } from './closed-sets';
import type { TransitionName } from '../../domain/workflow/transitions';
import { TRANSITION_NAMES, transitionNamed } from '../../domain/workflow/transitions';

/** How each field of a command is asked for. */
const ARGUMENTS: Record<InputField, { type: string; description: string }> = {
  reason: { type: 'AccreditationReason', description: 'The grounds.' },
  note: { type: 'String', description: 'Words to the applicant: they stand in the letter and in the history.' },
  internalNote: { type: 'String', description: 'What the office writes for itself; the applicant never sees it.' },
  statement: { type: 'String', description: 'The applicant’s own words.' },
  items: { type: '[RequestedItemInput!]', description: 'What is asked of the applicant; at least one.' },
  dueAt: { type: 'DateTime', description: 'Until when it can be sent.' },
  factDate: { type: 'Date', description: 'The day of the fact; with FALSE_STATEMENT the day on which the office learned of it.' },
};

/** Effects by which an officer's words reach the applicant. */
const REACHES_APPLICANT: readonly EffectName[] = ['notifyApplicant', 'askApplicant', 'inviteToHearing'];

/** A mutation that asks for a transition. */
export interface CommandMutation {
  readonly name: string;
  readonly transition: TransitionName;
  readonly isApplicants: boolean;
}

/** One mutation for every transition that a person can ask for. */
export const COMMAND_MUTATIONS: readonly CommandMutation[] = TRANSITION_NAMES.flatMap((transition) => {
  const name = mutationNameOf(transition);
  return name === null ? [] : [{ name, transition, isApplicants: transitionNamed(transition).by.includes('applicant') }];
});

/** The mutations in SDL, as fields of `type Mutation`. */
export const commandsSdl = (): string => COMMAND_MUTATIONS.map(commandSdl).join('\n');

function commandSdl({ name, transition, isApplicants }: CommandMutation): string {
  const args = isApplicants ? applicantsArguments(transition) : officersArguments(transition);
  const result = isApplicants ? 'MyAccreditationResult' : 'AccreditationDecisionResult';
  return `  "${transitionMeaning(transition)}"\n  ${name}(\n${args.join('\n')}\n  ): ${result}!`;
}

const VERSION = '    "The version of the dossier that was seen."\n    version: Int!';

function applicantsArguments(transition: TransitionName): string[] {
  const accepts = '    "The texts that the applicant agrees to (privacy notice, code of conduct), by id."\n    accepts: [ID!]';
  return [
    '    "The key to the dossier."\n    token: String!',
    VERSION,
    ...(transitionNamed(transition).needs ?? []).map((field) => argumentSdl(field, true)),
    ...(transition === 'submit' ? [accepts] : []),
  ];
}

/** An internal note goes with every officer's command; a note to the applicant where it would reach them. */
function officersArguments(transition: TransitionName): string[] {
  const { needs = [], then = [] } = transitionNamed(transition);
  const reaches = then.some((effect) => REACHES_APPLICANT.includes(effect));
  const optional = (['note', 'internalNote'] as const).filter((field) => !needs.includes(field) && (field === 'internalNote' || reaches));
  return [
    '    "documentId of the dossier."\n    documentId: ID!',
    VERSION,
    ...needs.map((field) => argumentSdl(field, true)),
    ...optional.map((field) => argumentSdl(field, false)),
  ];
}

function argumentSdl(field: InputField, isNeeded: boolean): string {
  const { type, description } = ARGUMENTS[field];
  return `    "${description}"\n    ${field}: ${type}${isNeeded ? '!' : ''}`;
}
