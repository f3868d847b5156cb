import type { Core } from '@strapi/strapi';
import { adminCaller, isAllowed } from '../../access/admin-caller';
import { LETTER_KINDS } from '../../domain/letters/kinds';
import { refuse } from '../../domain/workflow/refusal';
import type { PanelContext } from '../../panel/asking';
import { languageOf } from '../../panel/asking';
import type { LettersAnswer, LetterText } from '../../panel/contract';
import { letterQuestionIn } from '../../panel/letter-inputs';
import { letterRow, placeAfter, placeIn } from '../../panel/letter-rows';
import { servicesOf } from '../../services';
import type { OfficeLetter } from '../../services/letters/correspondence';
import { answerRefusal } from '../refusal-answer';

const PAGE_SIZE = 50;

/** The office's post: what was sent, what waits, what failed. */
export function createLettersController({ strapi }: { strapi: Core.Strapi }) {
  const { correspondence, finder, letterList, people, postman, queue } = servicesOf(strapi);

  const list = async (ctx: PanelContext) => {
    const { after, ...question } = letterQuestionIn(ctx.request.body);
    const caller = await adminCaller(people, ctx);
    // One more than is shown says whether there is a next page.
    const found = await letterList.page({ ...question, caller, after: placeIn(after), limit: PAGE_SIZE + 1 });
    const letters = found.slice(0, PAGE_SIZE);
    const last = found.length > PAGE_SIZE ? letters.at(-1) : undefined;
    const dossiers = new Map((await finder.byIds([...new Set(letters.map(({ dossier }) => dossier))])).map((dossier) => [dossier.documentId, dossier]));
    const answer: LettersAnswer = {
      rows: letters.map((letter) => letterRow(letter, dossiers.get(letter.dossier))),
      counts: Object.fromEntries(await letterList.countByStatus({ ...question, status: undefined, caller })),
      next: last === undefined ? null : placeAfter(last),
      hasServer: postman.hasServer,
      mayRetry: isAllowed(ctx, 'retryLetter'),
      kinds: LETTER_KINDS,
    };
    ctx.body = { data: answer };
  };

  /** What it says, for whoever sees the dossier. */
  const read = async (ctx: PanelContext) => {
    const letter = await letterFor(ctx);
    const words: LetterText | null = letter && (await correspondence.wordsOf(letter));
    if (words === null) return answerRefusal(ctx, refuse('unknownDossier'), languageOf(ctx));
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data: words };
  };

  const retry = async (ctx: PanelContext) => {
    const letter = await letterFor(ctx);
    if (letter === null) return answerRefusal(ctx, refuse('unknownDossier'), languageOf(ctx));
    if (!(await correspondence.retry(letter))) return answerRefusal(ctx, refuse('letterNotParked'), languageOf(ctx));
    ctx.body = { data: { retried: 1 } };
  };

  const retryFailed = async (ctx: PanelContext) => {
    const { campaign, kind } = letterQuestionIn(ctx.request.body);
    const caller = await adminCaller(people, ctx);
    ctx.body = { data: { retried: await letterList.retryFailed({ caller, campaign, kind }) } };
  };

  async function letterFor(ctx: PanelContext): Promise<OfficeLetter | null> {
    const letter = await correspondence.byId(ctx.params.id ?? '');
    return letter && (await queue.find(await adminCaller(people, ctx), letter.dossier)) && letter;
  }

  return { list, read, retry, retryFailed };
}
