import { validateZodSchema, z } from '@strapi/utils';
import { OUTLET_KINDS } from '../content-types/outlet/schema';

const version = z.iso.datetime().transform((instant) => Date.parse(instant));

export const directoryIn = validateZodSchema(
  z.object({ text: z.string().max(200).default(''), start: z.number().int().min(0).default(0), limit: z.number().int().min(1).max(100).default(50) }),
);

const details = {
  name: z.string(),
  aliases: z.array(z.string()),
  domains: z.array(z.string()),
  country: z.string().nullable(),
  kind: z.enum(OUTLET_KINDS),
};

export const newOutletIn = validateZodSchema(z.object(details));

export const changedOutletIn = validateZodSchema(z.object({ ...details, version }));

/** Both entries as somebody saw them. */
export const mergeIn = validateZodSchema(z.object({ keptVersion: version, goneVersion: version }));
