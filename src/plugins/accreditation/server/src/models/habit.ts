import { HABIT } from '../uids';
import { REQUIRED } from './required';

/** How an officer likes their desk. */
export const habit = {
  uid: HABIT,
  singularName: 'habit',
  tableName: 'accreditation_habits',
  indexes: [{ name: 'accreditation_habits_person_uq', columns: ['person'], type: 'unique' }],
  attributes: {
    id: { type: 'increments' },
    person: { type: 'string', ...REQUIRED },
    /** The columns of the queue, in their order. */
    columns: { type: 'json', ...REQUIRED },
  },
} as const;
