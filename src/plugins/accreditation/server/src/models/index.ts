import { acceptance } from './acceptance';
import { account } from './account';
import { agreement } from './agreement';
import { earlierWords } from './earlier-words';
import { exportRecord } from './export';
import { habit } from './habit';
import { ledgerEntry } from './ledger-entry';
import { ledgerText } from './ledger-text';
import { look } from './look';
import { outboxMessage } from './outbox-message';
import { outletMerge } from './outlet-merge';
import { presence } from './presence';
import { receipt } from './receipt';
import { startRequest } from './start-request';
import { view } from './view';

/** Tables that are no content types: nothing outside this plugin has a way to them. */
export const MODELS = [ledgerEntry, ledgerText, outboxMessage, agreement, acceptance, startRequest, look, receipt, account, outletMerge, earlierWords, presence, exportRecord, view, habit];
