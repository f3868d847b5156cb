import type { Context } from 'koa';
import type { WordsProblem } from '../domain/letters/check-words';
import type { LetterKind } from '../domain/letters/kinds';
import type { Forbidden, Refusal, RefusalCode, RefusalName } from '../domain/workflow/refusal';
import type { Language } from '../wording/language';
import { refusalSentence } from '../wording/sentences';
import { faultSentence } from '../wording/words-faults';

/** Where a refusal is more than a mistaken request. */
const STATUS: Partial<Record<RefusalName, number>> = {
  unknownDossier: 404,
  staleVersion: 409,
  wrongState: 409,
  entryGone: 404,
  entryChanged: 409,
  documentNotScanned: 409,
  documentInfected: 410,
  fileTooLarge: 413,
  fileTypeNotTaken: 415,
  fileDisguised: 415,
  tooManyRequests: 429,
  tryAgainSoon: 429,
};
const MISTAKEN = 400;

/** Answers with a refusal in the form of Strapi's errors, with the contract's code and a sentence that says what to do. */
export function answerRefusal(ctx: Context, refusal: Refusal | Forbidden, language: Language): void {
  // An applicant may do everything that this is called for, so a missing role would be a defect of ours.
  if (refusal.code === 'FORBIDDEN') throw new Error('An applicant was refused for want of a role.');
  const { why, code, field } = refusal;
  answerWith(ctx, { status: STATUS[why] ?? MISTAKEN, message: refusalSentence(refusal, language), details: { code, field } });
}

/** Answers with what is wrong with the words of a letter, in the same form. */
export function answerFault(ctx: Context, { problem, kind }: { problem: WordsProblem; kind: LetterKind }, language: Language): void {
  answerWith(ctx, { status: MISTAKEN, message: faultSentence(problem, kind, language), details: { code: 'INVALID_INPUT', field: problem.field } });
}

interface Answer {
  readonly status: number;
  readonly message: string;
  readonly details: { readonly code: RefusalCode; readonly field: string | null };
}

function answerWith(ctx: Context, answer: Answer): void {
  ctx.status = answer.status;
  ctx.set('Cache-Control', 'no-store');
  ctx.body = { data: null, error: { ...answer, name: 'AccreditationRefusal' } };
}
