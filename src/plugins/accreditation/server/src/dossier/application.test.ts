import { anApplication, HEARD, NOW, SEAT } from '../domain/workflow/testing/dossier';
import { applicationOf, changesOf } from './application';
import type { Caller } from './caller';
import { asSeenBy } from './caller';
import type { Dossier } from './dossier';

const full = anApplication({
  ...{ state: 'SCREENING', objection: HEARD, seat: SEAT, assignee: 'Paule', submittedAt: NOW, informationDueAt: NOW + 1, unanswered: true },
  ...{ appealedAt: NOW - 1, remitted: true, deciders: ['Paule', 'Simon'], refusers: ['Paule'], clearedIdentity: 'identity-0' },
});

/** The row of a dossier, as far as the workflow looks at it. */
const rowOf = (application: typeof full): Dossier =>
  // eslint-disable-next-line no-restricted-syntax -- the workflow looks at no other columns
  ({ ...application, ...changesOf(application, { deciders: [], refusers: [] }), outlet: application.confirmedOutlet, emailKey: 'journalist@example.org' }) as unknown as Dossier;

test('what steps change comes back from the row as it went in', () => {
  for (const application of [full, anApplication(), anApplication({ state: 'HEARING' })]) {
    expect(applicationOf(rowOf(application))).toEqual(application);
  }
});

describe('a person with two accounts', () => {
  const actor = { kind: 'ADMIN_USER', personId: 'Anne', roles: ['appealsOfficer'] } as const;
  const anne: Caller = { actor, label: 'Anne', aliases: ['Anne', 'Paule'], addresses: ['anne@example.org'] };

  test('has decided whatever either of them decided', () => {
    expect(asSeenBy(anne, rowOf(full), full)).toMatchObject({ deciders: ['Anne', 'Simon'], refusers: ['Anne'], assignee: 'Anne', applicant: null });
  });

  test('is the applicant of a dossier with an address of theirs', () => {
    const caller = { ...anne, addresses: ['journalist@example.org'] };
    expect(asSeenBy(caller, rowOf(full), full).applicant).toBe('Anne');
  });

  test('is added to those who decided, and nobody is taken off', () => {
    const decided = { ...full, deciders: ['Anne', 'Simon'] };
    expect(changesOf(decided, rowOf(full)).deciders).toEqual(['Paule', 'Simon', 'Anne']);
  });
});
