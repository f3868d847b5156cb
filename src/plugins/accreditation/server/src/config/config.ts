import path from 'node:path';
import type { MailSettings } from '../services/letters/mail';
import type { LimitSettings } from '../services/limits/limits';

/** What an installation chooses for its press accreditation (config/plugins.ts, key `accreditation`). */
export interface AccreditationConfig {
  /** The content type that campaigns are for. It needs `title`, `slug`, `startsAt`, `endsAt` and `timeZone`. */
  readonly eventType: string;
  /** `id:secret`, or several separated by commas: the first seals new ledger rows, the others verify what was sealed before. */
  readonly ledgerKey: string;
  /** In the same form: the first encrypts the data keys of dossiers, the others open what was encrypted before (see `npm run keys:rotate`). */
  readonly vaultKeys: string;
  /** What tokens, digests of identities and the like are derived from. Changing it ends every applicant's link and every clearance. */
  readonly secret: string;
  /** Languages of a campaign's texts and of letters; the first one stands in where another is missing. */
  readonly languages: readonly string[];
  /** For how many hours a start request that is sent again is answered like the first. */
  readonly requestHours: number;
  /** How often anybody may ask; an address can be a whole press centre's. */
  readonly limits: LimitSettings;
  /** Addresses that are not counted per hour: a front-end's server asks for all its visitors. */
  readonly isExempt: (address: string) => boolean;
  /** What the office is called in letters. */
  readonly officeName: string;
  /** The front-end's page that opens a dossier; a letter's link is this, `#` and the token. Null where no mail is sent. */
  readonly linkUrl: string | null;
  readonly mail: MailSettings;
  /** How many seconds an instance waits before it looks for letters again. */
  readonly lettersEverySeconds: number;
  readonly schedule: {
    /** When what is due by the clock is written: a cron expression with seconds or without. */
    readonly dueTransitions: string;
    /** When documents that wait for the virus scanner are scanned. */
    readonly scanning: string;
    /** When what ended processes left in the documents' folder is removed. */
    readonly sweep: string;
    /** When what is due is forgotten. */
    readonly retention: string;
    /** When the digest over all ledgers is written to a file. */
    readonly anchor: string;
  };
  /** The folder of applicants' documents; sealed, but nobody's to read over the web. Several instances share it. */
  readonly documentsFolder: string;
  /** A virus scanner that speaks clamd's protocol: `host:port` or the path of its socket; null for none. */
  readonly clamd: string | null;
  /** The file that the daily anchor is appended to; null for none. It is meant to be kept elsewhere than the database. */
  readonly anchorFile: string | null;
}

type Env = (name: string, fallback?: string) => string | undefined;

/** What holds where an installation says nothing. Lists have no default: Strapi would mix it with the installation's own. */
export const defaultConfig = ({ env }: { env: Env }): Partial<AccreditationConfig> => ({
  eventType: 'api::event.event',
  ledgerKey: env('ACCREDITATION_LEDGER_KEY') ?? '',
  vaultKeys: env('ACCREDITATION_KEYS') ?? '',
  secret: env('ACCREDITATION_SECRET') ?? '',
  requestHours: 24,
  limits: { startsPerEmailPerDay: 5, startsPerAddressPerHour: 120, linksPerEmailPerDay: 5, commandsPerDossierPerHour: 300 },
  isExempt: () => false,
  schedule: { dueTransitions: '* * * * *', scanning: '* * * * *', sweep: '45 3 * * *', retention: '30 2 * * *', anchor: '15 3 * * *' },
  documentsFolder: path.resolve(env('ACCREDITATION_DOCUMENTS_DIR') ?? '.tmp/accreditation-documents'),
  clamd: env('ACCREDITATION_CLAMD') ?? null,
  officeName: env('OFFICE_NAME') ?? 'Press office',
  linkUrl: env('ACCREDITATION_LINK_URL') || null,
  mail: { isConfigured: Boolean(env('SMTP_HOST')), from: env('MAIL_FROM') ?? '' },
  lettersEverySeconds: 5,
  anchorFile: env('ACCREDITATION_ANCHOR_FILE') ?? null,
});
