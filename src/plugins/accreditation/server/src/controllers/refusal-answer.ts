import type { Context } from 'koa';
import type { Forbidden, Refusal, RefusalName } from '../domain/workflow/refusal';
import type { Language } from '../wording/language';
import { refusalSentence } from '../wording/sentences';

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
  ctx.status = STATUS[why] ?? MISTAKEN;
  ctx.set('Cache-Control', 'no-store');
  ctx.body = { data: null, error: { status: ctx.status, name: 'AccreditationRefusal', message: refusalSentence(refusal, language), details: { code, field } } };
}
