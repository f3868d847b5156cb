import type { Context } from 'koa';
import type { AdminAsking } from '../access/admin-caller';
import type { Language } from '../wording/language';
import { acceptedLanguages, languageFor } from '../wording/language';

/** A request of the panel: Strapi has put into the state who signed in, and its body is not looked at yet. */
export type PanelContext = Context & AdminAsking & { readonly params: Readonly<Record<string, string>>; readonly request: { readonly body?: unknown } };

/** The language in which the panel is read: it says so with every question. */
export const languageOf = (ctx: Context): Language => languageFor(...acceptedLanguages(ctx.get('Accept-Language')));

/** An instant as JSON carries it. */
export const iso = (instant: number): string => new Date(instant).toISOString();
export const isoOrNull = (instant: number | null): string | null => (instant === null ? null : iso(instant));
