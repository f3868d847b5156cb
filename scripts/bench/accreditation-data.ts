import type { Core } from '@strapi/strapi';

const DAY = 86_400_000;

/** The part of the plugin's services that is measured or needed to get there. */
interface Services {
  starter: { start(form: object): Promise<{ ok: boolean; value: { dossier: Dossier } }> };
  applicants: { submit(target: object, accepts: string[]): Promise<{ ok: boolean; value: Dossier }> };
  workflow: { perform(request: object): Promise<{ ok: boolean }> };
}

interface Dossier {
  documentId: string;
  version: number;
}

/** An officer as the plugin's services know one. */
const caller = { actor: { kind: 'END_USER', personId: 'bench', roles: ['pressOfficer'] }, label: 'bench', aliases: ['bench'], addresses: [] };

/** An open campaign without screening or required documents. */
export async function makeCampaign(strapi: Core.Strapi): Promise<string> {
  const at = (days: number) => new Date(Date.now() + days * DAY).toISOString();
  const data = {
    texts: [{ language: 'fr', title: 'Mesure' }],
    ...{ announcedAt: at(-3), opensAt: at(-2), closesAt: at(10), endsAt: at(30), timeZone: 'Europe/Brussels' },
    ...{ categories: [{ category: 'PRINT' }], screening: false, hearingHours: 48, appealHours: 72 },
  };
  const { documentId } = await strapi.documents('plugin::accreditation.campaign').create({ data: data as never }); // dates as an editor's form sends them
  return documentId;
}

/** Dossiers that journalists have submitted, with what is needed to decide on them. */
export async function submitDossiers(strapi: Core.Strapi, campaign: string, count: number) {
  // Strapi types the services of a plugin as bags of anything.
  const service = <Name extends keyof Services>(name: Name): Services[Name] => strapi.plugin('accreditation').service(name);
  const submitted: Dossier[] = [];
  for (let n = 0; n < count; n += 1) {
    const person = { familyName: `Exemple ${n}`, email: `bench${n}@example.org`, nationality: 'BE' };
    const started = await service('starter').start({ campaign, category: 'PRINT', person, outlet: { name: 'Gazette Exemple', country: 'BE' } });
    const { documentId, version } = started.value.dossier;
    submitted.push((await service('applicants').submit({ dossier: documentId, version }, [])).value);
  }
  return { submitted, workflow: service('workflow'), caller };
}
