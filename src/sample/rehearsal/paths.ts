import type { PersonsTransition, SceneStep } from '@summit-pressroom/accreditation/sample';

type Input = NonNullable<SceneStep['input']>;

/** When a step is made, for inputs that name dates. */
export interface Moment {
  /** The instant of the step. */
  readonly at: number;
  /** The instant of the installation. */
  readonly now: number;
}

/** A step of a path. */
export interface PathStep {
  readonly does: PersonsTransition | 'WAIT';
  readonly input?: (moment: Moment) => Input;
  /** What the applicant writes into the dossier before. */
  readonly writes?: SceneStep['writes'];
  /** Hours since the step before; 8 where absent. */
  readonly afterHours?: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const SUBMIT: PathStep = { does: 'submit' };
const REVIEW: PathStep = { does: 'startReview' };
const SCREEN: PathStep = { does: 'sendToScreening' };
const CLEAR: PathStep = { does: 'clearScreening' };
const APPROVE: PathStep = { does: 'approve', input: () => ({ note: 'Bienvenue à la répétition.' }) };
const WAITLIST: PathStep = { does: 'waitlist' };
const OBJECT: PathStep = { does: 'objectToAccreditation', input: () => ({ reason: 'SECURITY', note: 'Le document présenté est signalé comme perdu. Vous pouvez vous exprimer.' }) };
const ANSWER: PathStep = { does: 'answerHearing', input: () => ({ statement: 'Ce document m’a été rendu ; la déclaration de perte est ancienne.' }) };
const MAINTAIN: PathStep = { does: 'maintainObjection', input: () => ({ internalNote: 'La déclaration de perte est toujours en vigueur.' }) };
const REJECT: PathStep = { does: 'reject', input: () => ({ reason: 'NO_ASSIGNMENT', note: 'La lettre de mission ne nomme pas cet événement.' }) };
const APPEAL: PathStep = { does: 'appeal', input: () => ({ statement: 'Une nouvelle lettre de mission nomme l’événement.' }) };
const REVOKE: PathStep = { does: 'revoke', input: ({ at }) => ({ reason: 'MISUSE', factDate: dayIn(at), note: 'Le badge a été prêté à une autre personne.' }) };
const INTERNAL = (internalNote: string) => () => ({ internalNote });

const ask = (dueAt: (moment: Moment) => number): PathStep => ({ does: 'requestInformation', input: (moment) => ({ items: [{ item: 'Précisez pour quelle édition vous couvrez l’événement.' }], dueAt: dueAt(moment) }) });
const ASK = ask(({ now }) => now + 5 * DAY);

const REVIEWED = [SUBMIT, REVIEW];
const SCREENED = [...REVIEWED, SCREEN];
const APPROVED = [...REVIEWED, APPROVE];
const REJECTED = [...REVIEWED, REJECT];
const HEARD = [...SCREENED, OBJECT, ANSWER];

/** The ways that the sample's dossiers have gone; together they end in every state but the one that only the end of a campaign brings. */
export const PATHS: Readonly<Record<string, readonly PathStep[]>> = {
  draft: [],
  submitted: [SUBMIT],
  underReview: REVIEWED,
  asked: [...REVIEWED, ASK],
  answered: [...REVIEWED, ASK, { ...SUBMIT, writes: { role: 'Envoyée spéciale, édition du week-end', equipment: 'Deux boîtiers, un trépied' } }, REVIEW],
  lapsed: [...REVIEWED, ask(({ at }) => at + 6 * HOUR), { does: 'WAIT' }],
  screening: SCREENED,
  unscreened: [...SCREENED, { does: 'returnUnscreened', input: INTERNAL('Nom et prénom semblent intervertis.') }],
  cleared: [...SCREENED, CLEAR],
  hearing: [...SCREENED, OBJECT],
  heard: HEARD,
  hearingClosed: [...SCREENED, OBJECT, { does: 'WAIT', afterHours: 49 }],
  approved: APPROVED,
  approvedAfterScreening: [...SCREENED, CLEAR, APPROVE],
  objectedAfterApproval: [...SCREENED, CLEAR, APPROVE, OBJECT],
  waitlisted: [...REVIEWED, WAITLIST],
  rejected: REJECTED,
  rejectedOnSecurityGrounds: [...HEARD, SCREEN, MAINTAIN, { does: 'reject', input: () => ({ reason: 'SECURITY', note: 'Nous suivons l’avis de la sécurité après vous avoir entendu.' }) }],
  reconsidered: [...REJECTED, { does: 'reconsider', input: () => ({ note: 'Votre lettre avait été classée dans un autre dossier. Nous la relisons.' }) }],
  appealed: [...REJECTED, APPEAL],
  upheld: [...REJECTED, APPEAL, { does: 'upholdAppeal', input: () => ({ note: 'La nouvelle lettre suffit.' }) }],
  remitted: [...REJECTED, APPEAL, { does: 'remitAppeal', input: () => ({ note: 'Le service de presse décide à nouveau, avec la nouvelle lettre.' }) }],
  dismissed: [...REJECTED, APPEAL, { does: 'dismissAppeal', input: () => ({ note: 'La lettre n’apporte rien de nouveau.' }) }],
  withdrawn: [SUBMIT, { does: 'withdraw' }],
  revoked: [...APPROVED, REVOKE],
  revokedAndAppealed: [...APPROVED, REVOKE, APPEAL],
  // These end with their campaign.
  expiredDraft: [{ does: 'WAIT', afterHours: 24 * 40 }],
  expiredApproved: [...APPROVED, { does: 'WAIT', afterHours: 24 * 40 }],
  expiredWaiting: [...REVIEWED, WAITLIST, { does: 'WAIT', afterHours: 24 * 40 }],
};

/** The campaign counts its days in Brussels. */
const dayIn = (instant: number): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(instant);
