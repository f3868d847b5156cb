import type { AdminClient } from './admin';

export const UID = {
  communique: 'api::communique.communique',
  contact: 'api::contact.contact',
  event: 'api::event.event',
  organisation: 'api::organisation.organisation',
  state: 'api::participating-state.participating-state',
} as const;

let made = 0;
const next = (): number => (made += 1);
const connect = (ids: string[]) => ({ connect: ids.map((documentId) => ({ documentId })), disconnect: [] });

/** Makes content as editors do, through the admin API: complete enough to be published, and different each time. */
export const content = (admin: AdminClient) => ({
  state: (data: object = {}, locale?: string) => admin.create(UID.state, { name: `State ${next()}`, kind: 'STATE', announced: true, ...data }, locale),
  organisation: (data: object = {}, locale?: string) => admin.create(UID.organisation, { name: `Organisation ${next()}`, kind: 'OTHER', announced: true, ...data }, locale),
  contact: (data: object = {}, locale?: string) => admin.create(UID.contact, { fullName: `Contact ${next()}`, email: 'press@example.org', ...data }, locale),
  event: (data: object = {}, locale?: string) =>
    admin.create(
      UID.event,
      { title: `Event ${next()}`, kind: 'SUMMIT', startsAt: '2021-11-02T08:00:00.000Z', endsAt: '2021-11-05T18:00:00.000Z', timeZone: 'Europe/Brussels', pressAccess: 'OPEN', allDay: false, ...data },
      locale
    ),
  communique: ({ contacts, ...data }: { contacts: string[] } & Record<string, unknown>, locale?: string) =>
    admin.create(
      UID.communique,
      { title: `Communiqué ${next()}`, summary: 'A summary.', place: 'Namur', issuedAt: '2021-10-28T08:00:00.000Z', contacts: connect(contacts), ...data },
      locale
    ),
  connect,
});
