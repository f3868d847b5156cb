import { validateZodSchema, z } from '@strapi/utils';
import { CATEGORIES } from '../domain/vocabulary';
import { BULK_TRANSITIONS } from '../domain/workflow/bulk';
import { STATES } from '../domain/workflow/states';

/** What the panel sends, by what it is sent to. What is of another shape is answered with 400 and the name of the field. */

const words = z.string().nullish();
const version = z.number().int();

export const questionIn = validateZodSchema(
  z.object({
    campaign: z.string().optional(),
    state: z.enum(STATES).optional(),
    category: z.enum(CATEGORIES).optional(),
    text: z.string().max(200).optional(),
    tag: z.string().max(255).optional(),
    mine: z.boolean().optional(),
    sort: z.string().optional(),
    start: z.number().int().min(0).optional(),
    limit: z.number().int().min(1).max(100).optional(),
  }),
);

/** What is said with a move. Whether all is there that it needs, the table says. */
export const commandIn = validateZodSchema(
  z.object({
    version,
    reason: words,
    note: words,
    internalNote: words,
    items: z.array(z.object({ item: z.string(), document: words })).nullish(),
    dueAt: z.iso.datetime().transform((text) => Date.parse(text)).nullish(),
    factDate: words,
  }),
);

/** As many as are answered in one breath; the panel asks again for the rest. */
const MOST_AT_ONCE = 100;

export const bulkIn = validateZodSchema(
  z.object({
    transition: z.enum(BULK_TRANSITIONS),
    items: z.array(z.object({ documentId: z.string(), version })).max(MOST_AT_ONCE),
    reason: words,
    note: words,
    internalNote: words,
  }),
);

export const takeBackIn = validateZodSchema(z.object({ version, internalNote: words }));

export const notesIn = validateZodSchema(
  z.object({ version, assignee: z.string().nullable().optional(), tags: z.array(z.string()).optional(), internalNotes: z.string().nullable().optional() }),
);

/** An outlet of the directory, or null for a new one of the applicant's words. */
export const outletIn = validateZodSchema(z.object({ version, outlet: z.string().nullable() }));

export const holdIn = validateZodSchema(z.object({ version, reason: z.string() }));

export const releaseIn = validateZodSchema(z.object({ version }));
