import { application } from '../content-types/application/schema';
import { campaign } from '../content-types/campaign/schema';
import { document } from '../content-types/document/schema';
import { outlet } from '../content-types/outlet/schema';
import { acceptance } from '../models/acceptance';
import { account } from '../models/account';
import { agreement } from '../models/agreement';
import { earlierWords } from '../models/earlier-words';
import { exportRecord } from '../models/export';
import { habit } from '../models/habit';
import { ledgerEntry } from '../models/ledger-entry';
import { ledgerText } from '../models/ledger-text';
import { look } from '../models/look';
import { outboxMessage } from '../models/outbox-message';
import { outletMerge } from '../models/outlet-merge';
import { presence } from '../models/presence';
import { receipt } from '../models/receipt';
import { startRequest } from '../models/start-request';
import { view } from '../models/view';
import type { Attributes } from './codec';

/** A table, its columns and how they are typed. */
export interface Table {
  readonly name: string;
  readonly attributes: Attributes;
}

/** What Strapi adds to the table of a content type, as far as the plugin reads or writes it. */
const BY_STRAPI = {
  id: { type: 'increments' },
  documentId: { type: 'string' },
  createdAt: { type: 'datetime' },
  updatedAt: { type: 'datetime' },
  /** Of a type without drafts Strapi publishes every row as it is made. */
  publishedAt: { type: 'datetime' },
} as const;

const ofContentType = ({ collectionName, attributes }: { collectionName: string; attributes: Attributes }): Table => ({
  name: collectionName,
  attributes: { ...BY_STRAPI, ...columnsOf(attributes) },
});

/** Relations and components live in tables of their own. */
const columnsOf = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([, { type }]) => type !== 'relation' && type !== 'component'));

const ofModel = ({ tableName, attributes }: { tableName: string; attributes: Attributes }): Table => ({ name: tableName, attributes });

/** All tables that the plugin reads and writes by itself. */
export const TABLES = {
  campaigns: ofContentType(campaign),
  applications: ofContentType(application),
  outlets: ofContentType(outlet),
  documents: ofContentType(document),
  ledger: ofModel(ledgerEntry),
  texts: ofModel(ledgerText),
  outbox: ofModel(outboxMessage),
  agreements: ofModel(agreement),
  acceptances: ofModel(acceptance),
  startRequests: ofModel(startRequest),
  looks: ofModel(look),
  receipts: ofModel(receipt),
  accounts: ofModel(account),
  outletMerges: ofModel(outletMerge),
  exports: ofModel(exportRecord),
  views: ofModel(view),
  habits: ofModel(habit),
  earlierWords: ofModel(earlierWords),
  presences: ofModel(presence),
} as const satisfies Record<string, Table>;
