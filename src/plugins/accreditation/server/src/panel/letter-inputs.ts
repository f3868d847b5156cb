import { validateZodSchema, z } from '@strapi/utils';
import { LETTER_KINDS } from '../domain/letters/kinds';
import { LETTER_STATUSES } from '../domain/letters/status';
import { LANGUAGES } from '../wording/language';

/** What the panel sends about letters. What is of another shape is answered with 400 and the name of the field. */

const kind = z.enum(LETTER_KINDS);
const language = z.enum(LANGUAGES);
/** Whether they can be used as words of a letter, `checkWords` says. */
const words = z.object({ subject: z.string(), body: z.string() });

export const letterQuestionIn = validateZodSchema(
  z.object({
    campaign: z.string().optional(),
    status: z.enum(LETTER_STATUSES).optional(),
    kind: kind.optional(),
    after: z.string().regex(/^\d{1,16}-\d{1,16}$/).optional(),
  }),
);

export const rewordingIn = validateZodSchema(z.object({ kind, language, words: words.nullable(), seen: words }));

/** Without a dossier, one that the office has. */
export const previewIn = validateZodSchema(z.object({ kind, language, words, dossier: z.string().optional() }));
