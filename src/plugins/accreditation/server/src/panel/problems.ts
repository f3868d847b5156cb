import { errors } from '@strapi/utils';
import type { Attributes } from '../storage/codec';
import type { ProblemName } from '../domain/problem';
import type { Language } from '../wording/language';
import type { FieldType } from '../wording/problems';
import { problemSentence } from '../wording/problems';

/** A field that will not do, as an error says it: one of our rules names why, Strapi's own checks do not. */
interface WrongField {
  readonly path: readonly string[];
  readonly message: string;
  readonly why?: ProblemName;
  readonly values?: Readonly<Record<string, string>>;
}

/**
 * Lets work that saves a document fail in the asker's language, field by field.
 * @param attributes of the type that is saved
 * @throws ValidationError worded anew
 */
export async function inLanguage<Outcome>(language: Language, attributes: Attributes, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (failure) {
    if (!(failure instanceof errors.ValidationError)) throw failure;
    // Both our rules and Strapi's checks list fields; any other mistake in what was sent has none.
    const { errors: fields = [] } = failure.details as { errors?: readonly WrongField[] };
    if (fields.length === 0) throw failure;
    const worded = fields.map((field) => ({ ...field, message: problemSentence(field.why ?? typeOf(attributes, field.path), language, field.values) }));
    throw new errors.ValidationError(worded.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' '), { errors: worded });
  }
}

const TYPES: readonly string[] = ['datetime', 'integer', 'email'] satisfies FieldType[];

function typeOf(attributes: Attributes, [name = '']: readonly string[]): FieldType {
  const type = attributes[name]?.type ?? '';
  // One of the types, as was just seen.
  return TYPES.includes(type) ? (type as FieldType) : 'other';
}
