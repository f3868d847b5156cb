import { validateZodSchema, z } from '@strapi/utils';
import { CATEGORIES, DOCUMENT_KINDS } from '../domain/vocabulary';

const text = z.string().nullable();
const date = z.iso.datetime().nullable();
const whole = z.number().int().nullable();

const category = z.object({
  category: z.enum(CATEGORIES),
  capacity: whole,
  requiredDocuments: z.array(z.object({ anyOf: z.array(z.enum(DOCUMENT_KINDS)) })),
  screening: z.boolean().nullable(),
});

const changes = z.object({
  slug: text.optional(),
  event: text.optional(),
  sessions: z.array(z.string()).optional(),
  texts: z.array(z.object({ language: z.string(), title: text, introduction: text, privacyNotice: text, codeOfConduct: text })).optional(),
  announcedAt: date.optional(),
  opensAt: date.optional(),
  closesAt: date.optional(),
  decisionsBy: date.optional(),
  endsAt: date.optional(),
  timeZone: text.optional(),
  capacity: whole.optional(),
  mostPerOutlet: whole.optional(),
  categories: z.array(category).optional(),
  screening: z.boolean().optional(),
  hearingHours: z.number().int().optional(),
  appealHours: z.number().int().optional(),
  graceMinutes: z.number().int().optional(),
  controller: text.optional(),
  contact: text.optional(),
  identityDays: z.number().int().optional(),
  retentionDays: z.number().int().optional(),
  draftDays: z.number().int().optional(),
});

/** The warnings that whoever saves has seen. */
const known = z.array(z.string()).default([]);

export const newCampaignIn = validateZodSchema(z.object({ changes, known }));

export const campaignIn = validateZodSchema(z.object({ version: z.iso.datetime().transform((instant) => Date.parse(instant)), changes, known }));
