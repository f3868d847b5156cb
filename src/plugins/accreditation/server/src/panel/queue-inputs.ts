import { validateZodSchema, z } from '@strapi/utils';
import { EXPORT_FORMATS } from '../domain/export/columns';
import { QUEUE_COLUMNS } from '../domain/queue/columns';
import { CATEGORIES } from '../domain/vocabulary';
import { BULK_TRANSITIONS } from '../domain/workflow/bulk';
import { STATES } from '../domain/workflow/states';

/** What the panel sends to the queue. What is of another shape is answered with 400 and the name of the field. */

const question = z.object({
  campaign: z.string().optional(),
  state: z.enum(STATES).optional(),
  category: z.enum(CATEGORIES).optional(),
  country: z.string().max(2).optional(),
  outlet: z.string().max(255).optional(),
  assignee: z.string().max(255).optional(),
  unassigned: z.boolean().optional(),
  text: z.string().max(200).optional(),
  tag: z.string().max(255).optional(),
  mine: z.boolean().optional(),
  dueSoon: z.boolean().optional(),
  letterFailed: z.boolean().optional(),
  sort: z.string().optional(),
  start: z.number().int().min(0).optional(),
  limit: z.number().int().min(1).max(100).optional(),
});
export const questionIn = validateZodSchema(question);

/** Which list is to be had, and as which file. */
export const exportIn = validateZodSchema(question.omit({ start: true, limit: true, sort: true }).extend({ format: z.enum(EXPORT_FORMATS) }));

export const choicesIn = validateZodSchema(z.object({ campaign: z.string().optional() }));

const words = z.string().nullish();
const version = z.number().int();

/** As many as are answered in one breath; the panel asks again for the rest. */
const MOST_AT_ONCE = 100;

const items = z.array(z.object({ documentId: z.string(), version })).max(MOST_AT_ONCE);

export const bulkIn = validateZodSchema(
  z.object({
    transition: z.enum(BULK_TRANSITIONS),
    items,
    reason: words,
    note: words,
    internalNote: words,
  }),
);

/** Whose the dossiers are to be; null for nobody's. */
export const assignmentIn = validateZodSchema(z.object({ assignee: z.string().nullable(), items }));

export const columnsIn = validateZodSchema(z.object({ columns: z.array(z.enum(QUEUE_COLUMNS)) }));

const name = z.string().trim().min(1).max(80);

/** What was typed to look for somebody is not kept: names would outlive the dossiers that they are from. */
export const viewIn = validateZodSchema(z.object({ name, question: question.omit({ text: true, start: true, limit: true }) }));

export const viewNameIn = validateZodSchema(z.object({ name }));
