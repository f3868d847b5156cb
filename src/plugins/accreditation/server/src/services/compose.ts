import type { Core } from '@strapi/strapi';
import type { AccreditationConfig } from '../config/config';
import { LEDGER_KEYS, VAULT_KEYS, parseKeys } from '../config/keys';
import type { Instant } from '../domain/time/instant';
import { openDatabase } from '../storage/database';
import { openKeyring } from '../storage/keyring';
import { createSealing } from '../storage/sealing';
import { deriveSecrets } from '../storage/secrets';
import { createAgreements } from './agreements/agreements';
import { createAnswers } from './answers/answers';
import { createCampaignEditing } from './campaigns/campaign-editing';
import { createCampaigns } from './campaigns/campaigns';
import { loadCountries } from './campaigns/countries';
import { createClockwork } from './clockwork/clockwork';
import type { DeskDependencies } from './desk/desk';
import { createDesk } from './desk/desk';
import { createDisclosures } from './disclosure/disclosure';
import type { DossierStore } from './desk/dossier-store';
import { UNCHANGED, createDossierStore } from './desk/dossier-store';
import { createLookout } from './desk/lookout';
import type { RowLock } from './desk/row-lock';
import { forUpdate } from './desk/row-lock';
import { createDuplicates } from './duplicates/duplicates';
import { createOlderDossiers } from './duplicates/older-dossiers';
import { createApplicants } from './dossiers/applicants';
import { createDocuments } from './dossiers/documents';
import { createFinder } from './dossiers/finder';
import { createLinks } from './dossiers/links';
import { createOffice } from './dossiers/office';
import { createOpening } from './dossiers/opening';
import { createProposals } from './dossiers/proposals';
import { createStartRequests } from './dossiers/start-requests';
import { createStarter } from './dossiers/start';
import { createTakingBack } from './dossiers/take-back';
import { createAnchoring } from './ledger/anchoring';
import { createAuditor } from './ledger/auditor';
import { createLedger } from './ledger/ledger';
import { createSeal } from './ledger/seal';
import { createExports } from './export/exports';
import { createEvents } from './events/events';
import { createFigures } from './figures/figures';
import { createLimits } from './limits/limits';
import { createOwnColumns } from './own-desk/columns';
import { createViews } from './own-desk/views';
import { createQueue } from './queue/queue';
import { createMerging } from './outlets/merging';
import { createOutletEditing } from './outlets/outlet-editing';
import { createOutlets } from './outlets/outlets';
import { createPeople } from './people/people';
import { createClaims, skipLocked } from './letters/claims';
import { createComposer } from './letters/composer';
import { createCorrespondence } from './letters/correspondence';
import { createLetterList } from './letters/letter-list';
import type { MailPort } from './letters/mail';
import { createMailPort } from './letters/mail';
import { createOwnWords } from './letters/own-words';
import { createPostman } from './letters/postman';
import { createReminders } from './letters/reminders';
import { createSpecimens } from './letters/specimens';
import { createPresences } from './presence/presences';
import { createReadings } from './readings';
import { createRetention } from './retention/retention';
import { createClamd } from './vault/clamd';
import { createDataKeys } from './vault/data-keys';
import { createFolderStore } from './vault/folder-store';
import { createLooks } from './vault/looks';
import { createScanning } from './vault/scanning';
import { createVault } from './vault/vault';
import { createWorkflow } from './workflow/workflow';

/** What may be replaced: the clock by a sample's own, the safeguards by a test that shows what they are for. */
export interface Replacements {
  readonly clock?: () => Instant;
  readonly lock?: RowLock;
  readonly unchanged?: string;
  /** How letters in the outbox are held while an instance takes them in hand. */
  readonly claimLock?: RowLock;
  /** Another way out for letters. */
  readonly mail?: MailPort;
  /** Wraps the store, for instance to hold both sides of a race between reading and writing. */
  readonly wrapStore?: (store: DossierStore) => DossierStore;
}

/** Everything the plugin does, put together once. */
export function composeServices(strapi: Core.Strapi, replacements: Replacements = {}) {
  const config: AccreditationConfig = strapi.config.get('plugin::accreditation');
  const { clock = Date.now, lock = forUpdate, unchanged = UNCHANGED, wrapStore = (store) => store } = replacements;
  const { mail = createMailPort(strapi, config.mail) } = replacements;
  const [language = 'fr'] = config.languages;
  const database = openDatabase(strapi);
  const secrets = deriveSecrets(config.secret);
  const seal = createSeal(parseKeys(config.ledgerKey, LEDGER_KEYS));
  const sealing = createSealing(openKeyring(parseKeys(config.vaultKeys, VAULT_KEYS)));
  const announce: DeskDependencies['announce'] = (documentIds, signs) => {
    void strapi.eventHub.emit('accreditation.dossiers.changed', { documentIds });
    signs.forEach((sign) => void strapi.eventHub.emit('accreditation.office.signalled', sign));
  };

  const lookout = createLookout({ clock, sealing });
  const store = wrapStore(createDossierStore({ database, lock, unchanged }));
  const desk = createDesk({ database, store, lookout, lock, seal, announce });
  const workflow = createWorkflow({ desk });
  const finder = createFinder({ database });
  const outlets = createOutlets({ database });
  const proposals = createProposals({ outlets });
  const agreements = createAgreements({ database });
  const campaigns = createCampaigns({ strapi, database, clock, languages: config.languages, countries: loadCountries });
  const events = createEvents({ strapi, eventType: config.eventType, languages: config.languages });
  const ledger = createLedger({ database, seal });
  const links = createLinks({ database, clock, secrets, finder, linkUrl: config.linkUrl });
  const composer = createComposer({ clock, finder, campaigns, events, ledger, links, officeName: config.officeName });
  const passOver = skipLocked(database);
  const claims = createClaims({ database, clock, lock: replacements.claimLock ?? passOver });
  const startRequests = createStartRequests({ database, clock, secrets, finder, hours: config.requestHours });

  const documents = createDocuments({ database, clock, desk, lookout });
  const answers = createAnswers({ database, sealing, documents });
  const scanner = config.clamd === null ? null : createClamd(config.clamd);
  const vault = createVault({ database, clock, sealing, documents, store: createFolderStore(config.documentsFolder), usesScanner: scanner !== null });

  const looks = createLooks({ database, clock });
  const correspondence = createCorrespondence({ database, finder, sealing, composer });

  return {
    /** The only way a dossier moves through the table. */
    workflow,
    starter: createStarter({ database, clock, secrets, sealing, campaigns, proposals, startRequests, language }),
    startRequests,
    applicants: createApplicants({ database, clock, secrets, sealing, desk, workflow, finder, campaigns, proposals, agreements, answers }),
    office: createOffice({ database, clock, desk, outlets, lock }),
    documents,
    vault,
    /** What applicants changed in answer to requests. */
    answers,
    duplicates: createDuplicates({ database }),
    olderDossiers: createOlderDossiers({ database, sealing, secrets }),
    presences: createPresences({ database, clock }),
    retention: createRetention({ strapi, database, clock, campaigns, vault }),
    looks,
    disclosures: createDisclosures({ clock, sealing, agreements, answers, campaigns, correspondence, documents, ledger, looks, vault }),
    scanning: createScanning({ database, finder, vault, scanner, log: strapi.log }),
    finder,
    sealing,
    dataKeys: createDataKeys({ database, sealing }),
    opening: createOpening({ database, clock, finder }),
    takingBack: createTakingBack({ database, desk, store }),
    links,
    postman: createPostman({ database, clock, claims, composer, sealing, mail, log: strapi.log }),
    correspondence,
    composer,
    letterList: createLetterList({ database, lock: passOver }),
    ownWords: createOwnWords({ strapi, database }),
    specimens: createSpecimens({ events, mail, officeName: config.officeName, linkUrl: config.linkUrl }),
    reminders: createReminders({ database, clock, campaigns }),
    readings: createReadings({ database, lookout }),
    campaigns,
    campaignEditing: createCampaignEditing({ strapi, database, clock, lock, events }),
    agreements,
    outlets,
    merging: createMerging({ strapi, database, clock, lock, outlets }),
    outletEditing: createOutletEditing({ strapi, database, lock, outlets }),
    queue: createQueue({ database }),
    ownColumns: createOwnColumns({ database }),
    views: createViews({ database }),
    exports: createExports({ database, clock }),
    figures: createFigures({ database }),
    events,
    limits: createLimits({ strapi, settings: config.limits, isExempt: config.isExempt, secret: config.secret }),
    people: createPeople({ database }),
    ledger,
    auditor: createAuditor({ database, seal }),
    anchoring: createAnchoring({ database, seal, clock }),
    clockwork: createClockwork({ database, clock, campaigns, workflow }),
  };
}

export type Services = ReturnType<typeof composeServices>;
