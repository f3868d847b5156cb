import { isCalendarDay } from '../time/calendar-day';
import { EMPLOYMENTS } from '../vocabulary';
import type { Refusal } from '../workflow/refusal';
import { refuse } from '../workflow/refusal';
import type { Choices, Form, OutletForm, PersonForm } from './form';
import * as is from './values';

/** One field: where it stands, what was written, whether it must be there, and whether what is there makes sense. */
interface Field {
  readonly at: string;
  readonly text: string | null | undefined;
  readonly isValid: (text: string) => boolean;
  readonly isRequired?: boolean;
}

const MOST_LANGUAGES = 20;

/**
 * Looks at a form, or the part of one that was sent, field by field in the order in which people fill it in.
 * @returns the first field that is missing or makes no sense; null where there is none
 */
export function checkForm(form: Form, choices: Choices): Refusal | null {
  const fields = [
    ...ownFields(form, choices),
    ...(form.person ? personFields(form.person, choices) : []),
    ...(form.outlet ? outletFields(form.outlet, choices) : []),
  ];
  return firstProblem(fields) ?? listProblem('languages', form.languages, is.isLanguageTag) ?? listProblem('sessions', form.sessions, isOneOf(choices.sessions));
}

function ownFields({ category, employment, role, equipment, locale }: Form, choices: Choices): Field[] {
  return [
    { at: 'category', text: category, isValid: isOneOf(choices.categories) },
    { at: 'employment', text: employment, isValid: isOneOf(EMPLOYMENTS) },
    { at: 'role', text: role, isValid: is.isName },
    { at: 'equipment', text: equipment, isValid: is.isText },
    { at: 'locale', text: locale, isValid: isOneOf(choices.languages) },
  ];
}

function personFields(person: PersonForm, { countries }: Choices): Field[] {
  const isNationality = (code: string) => is.isNationality(code, countries);
  const { travelDocument } = person;
  return [
    { at: 'person.givenName', text: person.givenName, isValid: is.isName },
    { at: 'person.familyName', text: person.familyName, isValid: is.isName, isRequired: true },
    { at: 'person.displayName', text: person.displayName, isValid: is.isName },
    { at: 'person.email', text: person.email, isValid: is.isEmail, isRequired: true },
    { at: 'person.phone', text: person.phone, isValid: is.isPhone },
    { at: 'person.nationality', text: person.nationality, isValid: isNationality, isRequired: true },
    { at: 'person.dateOfBirth', text: person.dateOfBirth, isValid: isCalendarDay },
    ...(travelDocument
      ? [
          { at: 'person.travelDocument.number', text: travelDocument.number, isValid: is.isDocumentNumber, isRequired: true },
          { at: 'person.travelDocument.issuingState', text: travelDocument.issuingState, isValid: isNationality, isRequired: true },
          { at: 'person.travelDocument.expiresOn', text: travelDocument.expiresOn, isValid: isCalendarDay, isRequired: true },
        ]
      : []),
  ];
}

function outletFields({ name, country, website }: OutletForm, { countries }: Choices): Field[] {
  return [
    { at: 'outlet.name', text: name, isValid: is.isName, isRequired: true },
    { at: 'outlet.country', text: country, isValid: (code) => countries.has(code) },
    { at: 'outlet.website', text: website, isValid: is.isWebsite },
  ];
}

function firstProblem(fields: readonly Field[]): Refusal | null {
  const problems = fields.map(problemOf).filter((problem) => problem !== null);
  return problems[0] ?? null;
}

function problemOf({ at, text, isValid, isRequired }: Field): Refusal | null {
  const written = (text ?? '').trim();
  if (written === '') return isRequired ? refuse('inputMissing', at) : null;
  return isValid(written) ? null : refuse('inputInvalid', at);
}

function listProblem(at: string, list: readonly string[] | null | undefined, isValid: (text: string) => boolean): Refusal | null {
  const words = list ?? [];
  const isSensible = words.every(isValid) && new Set(words).size === words.length && (at !== 'languages' || words.length <= MOST_LANGUAGES);
  return isSensible ? null : refuse('inputInvalid', at);
}

function isOneOf(values: readonly string[]): (text: string) => boolean {
  return (text) => values.includes(text);
}
