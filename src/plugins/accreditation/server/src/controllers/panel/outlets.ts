import type { Core } from '@strapi/strapi';
import { adminCaller, isAllowed } from '../../access/admin-caller';
import { outlet, OUTLET_KINDS } from '../../content-types/outlet/schema';
import { mergeOutlets } from '../../domain/outlets/merge';
import { searchOutlets } from '../../domain/outlets/search';
import type { Refusal } from '../../domain/workflow/refusal';
import { refuse } from '../../domain/workflow/refusal';
import type { PanelContext } from '../../panel/asking';
import { languageOf } from '../../panel/asking';
import type { MergePreview, OutletChoices, OutletsAnswer, OutletView } from '../../panel/outlet-contract';
import { changedOutletIn, directoryIn, mergeIn, newOutletIn } from '../../panel/outlet-inputs';
import { inLanguage } from '../../panel/problems';
import { mergeView, outletRow, twinsOf } from '../../panel/outlet-view';
import { servicesOf } from '../../services';
import { loadCountries } from '../../services/campaigns/countries';
import type { OutletMerge } from '../../services/outlets/merging';
import { detailsOf } from '../../services/outlets/outlets';
import type { Result } from '../../domain/result';
import { answerRefusal } from '../refusal-answer';

/** The directory of outlets at the desk: looked through, written, and rid of entries that stand twice. */
export function createOutletsController({ strapi }: { strapi: Core.Strapi }) {
  const { merging, outletEditing, outlets, people } = servicesOf(strapi);

  const list = async (ctx: PanelContext) => {
    const { text, start, limit } = directoryIn(ctx.request.body);
    const found = searchOutlets(text, await outlets.directory());
    const shown = found.slice(start, start + limit);
    const dossiers = await outlets.dossiersOf(shown.map(({ id }) => id));
    const answer: OutletsAnswer = { rows: shown.map((record) => outletRow(record, dossiers)), total: found.length, maySave: isAllowed(ctx, 'saveOutlet') };
    ctx.body = { data: answer };
  };

  const read = async (ctx: PanelContext) => {
    const directory = await outlets.directory();
    const entry = directory.find(({ id }) => id === ctx.params.documentId);
    if (entry === undefined) return refused(ctx, refuse('entryGone'));
    const twins = twinsOf(entry, directory);
    const dossiers = await outlets.dossiersOf([entry.id, ...twins.map(({ record }) => record.id)]);
    const answer: OutletView = {
      ...outletRow(entry, dossiers),
      twins: twins.map(({ record, how }) => ({ ...outletRow(record, dossiers), how })),
      merges: (await merging.into(entry.id)).map(mergeView),
      maySave: isAllowed(ctx, 'saveOutlet'),
      mayMerge: isAllowed(ctx, 'mergeOutlets'),
    };
    ctx.body = { data: answer };
  };

  const choices = async (ctx: PanelContext) => {
    const answer: OutletChoices = { kinds: OUTLET_KINDS, countries: [...(await loadCountries())] };
    ctx.body = { data: answer };
  };

  const enter = async (ctx: PanelContext) => {
    const details = newOutletIn(ctx.request.body);
    answerId(ctx, await inLanguage(languageOf(ctx), outlet.attributes, () => outletEditing.save(null, details)));
  };

  const change = async (ctx: PanelContext) => {
    const { version, ...details } = changedOutletIn(ctx.request.body);
    const target = { documentId: ctx.params.documentId ?? '', version };
    answerId(ctx, await inLanguage(languageOf(ctx), outlet.attributes, () => outletEditing.save(target, details)));
  };

  const preview = async (ctx: PanelContext) => {
    const directory = await outlets.directory();
    const [kept, gone] = [ctx.params.documentId, ctx.params.other].map((wanted) => directory.find(({ id }) => id === wanted));
    if (kept === undefined || gone === undefined || kept === gone) return refused(ctx, refuse('entryGone'));
    const dossiers = await outlets.dossiersOf([kept.id, gone.id]);
    const answer: MergePreview = { kept: outletRow(kept, dossiers), gone: outletRow(gone, dossiers), merged: mergeOutlets(detailsOf(kept), detailsOf(gone)) };
    ctx.body = { data: answer };
  };

  const merge = async (ctx: PanelContext) => {
    const { keptVersion, goneVersion } = mergeIn(ctx.request.body);
    const [kept, gone] = [{ documentId: ctx.params.documentId ?? '', version: keptVersion }, { documentId: ctx.params.other ?? '', version: goneVersion }];
    answerMerge(ctx, await merging.merge(kept, gone, await adminCaller(people, ctx)));
  };

  const undo = async (ctx: PanelContext) => {
    answerMerge(ctx, await merging.undo(ctx.params.key ?? '', await adminCaller(people, ctx)));
  };

  return { list, read, choices, enter, change, preview, merge, undo };
}

const refused = (ctx: PanelContext, refusal: Refusal): void => answerRefusal(ctx, refusal, languageOf(ctx));

function answerId(ctx: PanelContext, saved: Result<string, Refusal>): void {
  if (saved.ok) ctx.body = { data: { documentId: saved.value } };
  else refused(ctx, saved.problem);
}

function answerMerge(ctx: PanelContext, merged: Result<OutletMerge, Refusal>): void {
  if (merged.ok) ctx.body = { data: mergeView(merged.value) };
  else refused(ctx, merged.problem);
}
