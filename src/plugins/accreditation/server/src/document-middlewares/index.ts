import type { Core } from '@strapi/strapi';
import type { AccreditationConfig } from '../config/config';
import { loadCountries } from '../services/campaigns/countries';
import { createAgreements } from '../services/agreements/agreements';
import { openDatabase } from '../storage/database';
import { keepCampaignsSound } from './keep-campaigns-sound';
import { keepDossiersClosed } from './keep-dossiers-closed';
import { keepEventsInUse } from './keep-events-in-use';
import { keepOutletsSound } from './keep-outlets-sound';

/** The rules about writing what the content manager shows, and about leaving alone what it does not. */
export function registerDocumentRules(strapi: Core.Strapi, { eventType, languages }: AccreditationConfig): void {
  const database = openDatabase(strapi);
  const rules = [
    keepDossiersClosed,
    keepCampaignsSound({ strapi, database, agreements: createAgreements({ database }), languages }),
    keepOutletsSound({ strapi, database, countries: loadCountries }),
    keepEventsInUse({ strapi, eventType }),
  ];
  rules.forEach((rule) => strapi.documents.use(rule));
}
