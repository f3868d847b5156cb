import type { Problem, ProblemName } from '../problem';
import { CATEGORIES, DOCUMENT_KINDS } from '../vocabulary';

const KNOWN_KEYS = ['category', 'capacity', 'requiredDocuments', 'screening'];

/** What is wrong with a campaign's list of categories. It came as JSON, so nothing about it is taken for granted. */
export function checkCategories(categories: unknown): Problem[] {
  if (!Array.isArray(categories) || categories.length === 0) {
    return [at([], 'List at least one category, for example [{ "category": "PRINT" }].', 'noCategory')];
  }
  const names = categories.map((rules: unknown) => (isRecord(rules) ? rules.category : undefined));
  const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
  return [
    ...categories.flatMap((rules: unknown, index) => checkRules(rules, String(index))),
    ...(twice < 0 ? [] : [at([String(twice), 'category'], `The category ${String(names[twice])} stands twice; keep one entry for each.`)]),
  ];
}

function checkRules(rules: unknown, index: string): Problem[] {
  if (!isRecord(rules)) return [at([index], 'Write each category as { "category": "PRINT", "capacity": 40, "requiredDocuments": [] }.')];
  const { category, capacity, requiredDocuments, screening } = rules;
  const unknown = Object.keys(rules).find((key) => !KNOWN_KEYS.includes(key));
  const isCapacity = capacity === undefined || capacity === null || (Number.isInteger(capacity) && Number(capacity) > 0);
  return [
    ...(isOneOf(CATEGORIES, category) ? [] : [at([index, 'category'], `Choose one of ${CATEGORIES.join(', ')}.`)]),
    ...(isCapacity ? [] : [at([index, 'capacity'], 'Enter a whole number above 0, or leave it out where the category has no cap of its own.', 'capacityNotWhole')]),
    ...(screening === undefined || screening === null || typeof screening === 'boolean'
      ? []
      : [at([index, 'screening'], 'Write true or false, or leave it out where the category is screened as the campaign says.')]),
    ...(unknown === undefined ? [] : [at([index, unknown], `“${unknown}” means nothing here; remove it.`)]),
    ...checkRequirements(requiredDocuments ?? [], index),
  ];
}

function checkRequirements(requirements: unknown, index: string): Problem[] {
  const path = [index, 'requiredDocuments'];
  if (!Array.isArray(requirements)) return [at(path, 'List what is required, for example [{ "anyOf": ["PRESS_CARD", "PROOF_OF_EMPLOYMENT"] }].')];
  return requirements.flatMap((requirement: unknown, place) => (isRequirement(requirement) ? [] : [at([...path, String(place)], ALTERNATIVES)]));
}

const ALTERNATIVES = `Write each requirement as { "anyOf": […] } with different kinds out of ${DOCUMENT_KINDS.join(', ')}.`;

/** A set of alternatives, any one of which is enough. */
function isRequirement(requirement: unknown): boolean {
  if (!isRecord(requirement) || Object.keys(requirement).join() !== 'anyOf' || !Array.isArray(requirement.anyOf)) return false;
  const kinds: unknown[] = requirement.anyOf;
  return kinds.length > 0 && kinds.every((kind) => isOneOf(DOCUMENT_KINDS, kind)) && new Set(kinds).size === kinds.length;
}

function isOneOf(values: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && values.includes(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function at(path: readonly string[], message: string, why?: ProblemName): Problem {
  return { path: ['categories', ...path], message, ...(why && { why }) };
}
