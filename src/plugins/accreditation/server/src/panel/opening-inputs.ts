import { validateZodSchema, z } from '@strapi/utils';

/** What the panel sends when a dossier is opened, and while it is. Whether what is written makes sense, the form's own rules say. */

const words = z.string().nullish();

export const openingIn = validateZodSchema(
  z.object({
    category: words,
    employment: words,
    person: z.object({ givenName: words, familyName: z.string(), email: z.string(), phone: words, nationality: z.string() }),
    outlet: z.object({ name: z.string(), country: words, website: words }),
    role: words,
    locale: words,
    internalNote: z.string(),
    lateUntil: z.iso.datetime().transform((text) => Date.parse(text)).nullish(),
  }),
);

export const presenceIn = validateZodSchema(z.object({ leaving: z.boolean().optional() }));
