import { FIELD_RULES, type FieldRule } from '../content/field-rules';
import { refuse } from '../content/problems';
import { isNewsroomUid } from '../content/uids';
import type { Problem } from '../rules/problem';
import { writeParams, type DocumentRule } from './types';

const WRITES = new Set(['create', 'update', 'clone']);

/** Bad values are refused with the field and a sentence, whichever door they come through: admin panel, seed, or any later one. */
export const checkFields: DocumentRule = async (context, next) => {
  const { data } = writeParams(context);
  if (!isNewsroomUid(context.uid) || !WRITES.has(context.action) || !data) return next();
  refuse(await problemsIn(context.uid, data, []));
  return next();
};

async function problemsIn(uid: string, data: Record<string, unknown>, at: string[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(data)) {
    if (value === null || value === undefined || value === '') continue;
    const rule = FIELD_RULES[uid]?.[name];
    if (rule) problems.push(...(await apply(rule, value, [...at, name])));
  }
  return problems;
}

async function apply(rule: FieldRule, value: unknown, path: string[]): Promise<Problem[]> {
  if (typeof rule === 'object') return problemsInComponents(rule.component, value, path);
  const message = await rule(value);
  return message ? [{ path, message }] : [];
}

async function problemsInComponents(uid: string, value: unknown, path: string[]): Promise<Problem[]> {
  const isList = Array.isArray(value);
  const items: Record<string, unknown>[] = isList ? value : [value];
  const problems = await Promise.all(items.map((item, index) => problemsIn(uid, item, isList ? [...path, String(index)] : path)));
  return problems.flat();
}
