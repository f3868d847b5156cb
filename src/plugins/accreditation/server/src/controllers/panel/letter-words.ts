import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { adminCaller, isAllowed } from '../../access/admin-caller';
import type { Campaign } from '../../campaign/campaign';
import type { Dossier } from '../../dossier/dossier';
import { checkWords } from '../../domain/letters/check-words';
import { refuse } from '../../domain/workflow/refusal';
import type { PanelContext } from '../../panel/asking';
import { languageOf } from '../../panel/asking';
import type { LetterPreview, LetterWordsView, Tryout } from '../../panel/contract';
import { previewIn, rewordingIn } from '../../panel/letter-inputs';
import { dossierNamed } from '../../panel/letter-rows';
import { wordsOfLetters } from '../../panel/letter-words';
import { servicesOf } from '../../services';
import type { Rehearsed } from '../../services/letters/composer';
import { createTryouts } from '../../services/letters/tryouts';
import { LANGUAGES } from '../../wording/language';
import { faultSentence } from '../../wording/words-faults';
import { answerFault, answerRefusal } from '../refusal-answer';

/** In which words a campaign writes its letters, and how they read for a real dossier. */
export function createLetterWordsController({ strapi }: { strapi: Core.Strapi }) {
  const services = servicesOf(strapi);
  const { campaigns, composer, ownWords, people } = services;
  const tryouts = createTryouts(services);

  const read = async (ctx: PanelContext) => {
    const answer: LetterWordsView = { languages: LANGUAGES, letters: wordsOfLetters(await campaignIn(ctx)), mayReword: isAllowed(ctx, 'rewordLetters') };
    ctx.body = { data: answer };
  };

  const save = async (ctx: PanelContext) => {
    const rewording = rewordingIn(ctx.request.body);
    const { kind, words } = rewording;
    const campaign = await campaignIn(ctx);
    const [problem] = words === null ? [] : checkWords(words, kind);
    if (problem) return answerFault(ctx, { problem, kind }, languageOf(ctx));
    if (!(await ownWords.save({ ...rewording, campaign: campaign.documentId }))) return answerRefusal(ctx, refuse('entryChanged'), languageOf(ctx));
    ctx.body = { data: wordsOfLetters(await campaignIn(ctx)).find((letter) => letter.kind === kind) };
  };

  /** With POST, because the words are those that are being written. */
  const preview = async (ctx: PanelContext) => {
    const { words, kind, language, dossier: wanted } = previewIn(ctx.request.body);
    const { documentId: campaign } = await campaignIn(ctx);
    const [problem] = checkWords(words, kind);
    ctx.set('Cache-Control', 'no-store');
    // Words that are half written are no mistaken request.
    if (problem) return answer(ctx, { preview: null, fault: faultSentence(problem, kind, languageOf(ctx)) });
    const caller = await adminCaller(people, ctx);
    const dossier = wanted === undefined ? await tryouts.any(caller, { campaign, kind }) : await tryouts.chosen(caller, { campaign, dossier: wanted });
    if (dossier === null) return wanted === undefined ? answer(ctx, { preview: null, fault: null }) : answerRefusal(ctx, refuse('unknownDossier'), languageOf(ctx));
    answer(ctx, { preview: previewOf(dossier, await composer.rehearse({ dossier, kind, language, template: words })), fault: null });
  };

  async function campaignIn(ctx: PanelContext): Promise<Campaign> {
    const campaign = await campaigns.byId(ctx.params.campaign ?? '');
    if (campaign === null) throw new errors.NotFoundError('There is no such campaign.');
    return campaign;
  }

  return { read, save, preview };
}

function answer(ctx: PanelContext, data: Tryout): void {
  ctx.body = { data };
}

function previewOf(dossier: Dossier, { copy: { subject, text }, contact, isInvented }: Rehearsed): LetterPreview {
  return { subject, text, to: dossier.email, contact, dossier: dossierNamed(dossier.documentId, dossier), isInvented };
}
