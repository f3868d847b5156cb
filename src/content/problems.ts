import { errors } from '@strapi/utils';
import type { Problem } from '../rules/problem';

/**
 * Refuses a write with everything that is wrong with it, in the shape that the admin panel shows beside each field.
 * @throws ValidationError where there is at least one problem
 */
export function refuse(problems: Problem[]): void {
  if (problems.length === 0) return;
  const details = problems.map(({ path, message }) => ({ path, message, name: 'ValidationError' }));
  throw new errors.ValidationError(problems.map(sentence).join(' '), { errors: details });
}

function sentence({ path, message }: Problem): string {
  return path.length === 0 ? message : `${path.join('.')}: ${message}`;
}
