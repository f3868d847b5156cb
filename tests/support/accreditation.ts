import { randomUUID } from 'node:crypto';
import type { Caller } from '../../src/plugins/accreditation/server/src/dossier/caller';
import type { Dossier } from '../../src/plugins/accreditation/server/src/dossier/dossier';
import type { Role } from '../../src/plugins/accreditation/server/src/domain/workflow/actor';
import type { CommandInput } from '../../src/plugins/accreditation/server/src/domain/workflow/command-input';
import type { TransitionName } from '../../src/plugins/accreditation/server/src/domain/workflow/transitions';
import type { Outcome } from '../../src/plugins/accreditation/server/src/services/desk/outcome';
import type { Started } from '../../src/plugins/accreditation/server/src/services/dossiers/start';
import type { Services } from '../../src/plugins/accreditation/server/src/services/compose';
import type { Pressroom } from './pressroom';

/** What `openOffice` puts into the server's process, for functions that run there. */
declare global {
  var office: Services;
  var clock: { now: number | null };
}

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** The application's own services in the server's process, with a clock that tests can set. */
export interface Office {
  /** Calls a service's method with arguments that JSON can carry. */
  call<Name extends keyof Services, Answer>(service: Name, method: string & keyof Services[Name], ...args: unknown[]): Promise<Answer>;
  /** Sets the clock to an instant, from where it stands still; null lets it run again. */
  setClock(now: number | null): Promise<void>;
  campaign(data?: object): Promise<string>;
  start(campaign: string, form?: object): Promise<Started>;
  perform(dossier: Dossier, transition: TransitionName, caller: Caller, input?: CommandInput): Promise<Outcome>;
  find(dossier: Dossier): Promise<Dossier>;
  /** The applicant opens the dossier by its link, and is told what it says. */
  open(dossier: Dossier): Promise<Dossier>;
  /** Rows that a query finds. */
  sql(query: string): Promise<unknown[]>;
}

/** Somebody in a role; each name is a person. */
export function caller(role: Role, name: string = NAMES[role]): Caller {
  if (role === 'applicant' || role === 'system') {
    return { actor: { kind: role === 'system' ? 'SYSTEM' : 'APPLICANT', personId: null, roles: [role] }, label: null, aliases: [], addresses: [] };
  }
  return { actor: { kind: 'END_USER', personId: name, roles: [role] }, label: name, aliases: [name], addresses: [`${name.toLowerCase()}@office.example.org`] };
}

const NAMES: Record<Role, string> = { applicant: '', pressOfficer: 'Paule', securityOfficer: 'Simon', appealsOfficer: 'Anne', system: '' };

let made = 0;

/** An ordinary form of an invented person, different each time. */
export function form(campaign: string, changes: object = {}): object {
  made += 1;
  return {
    campaign,
    requestId: randomUUID(),
    category: 'PRINT',
    person: { givenName: 'Ada', familyName: `Exemple ${made}`, email: `journalist${made}@example.org`, nationality: 'BE', ...PAPERS },
    outlet: { name: `Gazette ${made}`, country: 'BE' },
    locale: 'fr',
    ...changes,
  };
}

export const PAPERS = { dateOfBirth: '1990-02-28', travelDocument: { number: 'AB123456', issuingState: 'BE', expiresOn: '2040-01-31' } };

/** Opens the office's doors in a running press office. */
export async function openOffice(pressroom: Pressroom): Promise<Office> {
  await pressroom.inside((strapi, root) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- this runs in the server's process, from its source
    const { composeServices } = require(`${root}/src/plugins/accreditation/dist/server/services/compose`);
    const clock = { now: null as number | null };
    Object.assign(globalThis, { clock, office: composeServices(strapi, { clock: () => clock.now ?? Date.now() }) });
  }, process.cwd());

  const call: Office['call'] = (service, method, ...args) =>
    // eslint-disable-next-line no-restricted-syntax -- which method it is, is known when it runs
    pressroom.inside((_, { service, method, args }) => (globalThis.office[service] as unknown as Record<string, (...args: unknown[]) => never>)[method]?.(...args), { service, method, args }) as never;

  return {
    call,
    setClock: (now) =>
      pressroom.inside((_, { now }) => {
        globalThis.clock.now = now;
      }, { now }),
    campaign: (data = {}) =>
      pressroom.inside(async (strapi, data) => {
        const campaign = await strapi.documents('plugin::accreditation.campaign').create({ data: data as never });
        return campaign.documentId;
      }, { ...aCampaign(), ...data }),
    start: async (campaign, changes) => {
      const started = await call<'starter', { ok: boolean; value: Started; problem: unknown }>('starter', 'start', form(campaign, changes));
      if (!started.ok) throw new Error(JSON.stringify(started.problem));
      return started.value;
    },
    perform: ({ documentId, version }, transition, by, input = {}) =>
      by.actor.kind === 'APPLICANT' && transition === 'submit'
        ? call('applicants', 'submit', { dossier: documentId, version }, [])
        : call('workflow', 'perform', { dossier: documentId, version, transition, input, caller: by }),
    find: ({ documentId }) => call('finder', 'byId', documentId),
    open: async ({ documentId, tokenGeneration }) => call('opening', 'open', await call('links', 'tokenOf', { documentId, tokenGeneration })),
    sql: (query) =>
      pressroom.inside(async (strapi, query) => {
        const answer = await strapi.db.connection.raw(query);
        return answer.rows ?? answer;
      }, query),
  };
}

/** An open campaign with a title of its own, that screens, without caps, and tells of its decisions at once. */
export function aCampaign(now = Date.now()): object {
  return {
    texts: [{ language: 'fr', title: `Campagne ${(made += 1)}`, privacyNotice: 'Ce que nous gardons.' }],
    announcedAt: new Date(now - 3 * DAY).toISOString(),
    opensAt: new Date(now - 2 * DAY).toISOString(),
    closesAt: new Date(now + 10 * DAY).toISOString(),
    endsAt: new Date(now + 30 * DAY).toISOString(),
    timeZone: 'Europe/Brussels',
    categories: [{ category: 'PRINT' }, { category: 'RADIO' }, { category: 'TELEVISION' }],
    screening: true,
    hearingHours: 48,
    appealHours: 72,
    graceMinutes: 0,
  };
}
