import { validateZodSchema, z } from '@strapi/utils';

/** What the panel sends, by what it is sent to. What is of another shape is answered with 400 and the name of the field. */

const words = z.string().nullish();
const version = z.number().int();

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

export const takeBackIn = validateZodSchema(z.object({ version, internalNote: words }));

export const notesIn = validateZodSchema(
  z.object({ version, assignee: z.string().nullable().optional(), tags: z.array(z.string()).optional(), internalNotes: z.string().nullable().optional() }),
);

/** An outlet of the directory, or null for a new one of the applicant's words. */
export const outletIn = validateZodSchema(z.object({ version, outlet: z.string().nullable() }));

export const holdIn = validateZodSchema(z.object({ version, reason: z.string() }));

export const releaseIn = validateZodSchema(z.object({ version }));
