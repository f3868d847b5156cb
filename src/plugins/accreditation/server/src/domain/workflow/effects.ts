/** What follows a step outside the dossier, once it is committed: a letter to the applicant, or a sign to the officers. The outer layers act on the names. */
export const EFFECTS = {
  acknowledge: 'The applicant is told that the dossier has arrived.',
  askApplicant: 'The applicant is told what is missing, and until when it can be sent.',
  inviteToHearing: 'The applicant reads the objection in the words written for them, and until when they can answer.',
  notifyApplicant: 'The applicant is told the decision, its reason, the words written for them, and what can be done against it.',
  alertOffice: 'The press office sees that a dossier has come back to it, or has left it, without its doing.',
  alertSecurity: 'The security officers see a dossier to check.',
  alertAppeals: 'The appeals officers see an appeal to judge.',
  offerSeat: 'Where a seat was held, the press office sees that one is free and who waits longest.',
} as const satisfies Record<string, string>;

export type EffectName = keyof typeof EFFECTS;

const FOR_APPLICANT = ['acknowledge', 'askApplicant', 'inviteToHearing', 'notifyApplicant'] as const satisfies readonly EffectName[];

/** Effects that reach the officers. */
export type OfficeEffect = Exclude<EffectName, (typeof FOR_APPLICANT)[number]>;

/** Whether an effect reaches the applicant, by letter. */
export function isForApplicant(effect: EffectName): boolean {
  return FOR_APPLICANT.some((name) => name === effect);
}

/** Whether an effect reaches the officers, on their screens. */
export function isForOffice(effect: EffectName): effect is OfficeEffect {
  return !isForApplicant(effect);
}
