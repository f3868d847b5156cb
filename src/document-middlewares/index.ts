import type { Core } from '@strapi/strapi';
import { assignReference } from './assign-reference';
import { assignSlug } from './assign-slug';
import { checkBeforePublishing } from './check-before-publishing';
import { checkCodes } from './check-codes';
import { checkFields } from './check-fields';
import { followLinks } from './follow-links';
import { keepDatesInOrder } from './keep-dates-in-order';
import { keepWhatIsLinked } from './keep-what-is-linked';
import { publishAsItsOwnStep } from './publish-as-its-own-step';
import { realignInboundLinks } from './realign-inbound-links';
import { rememberFormerSlug } from './remember-former-slug';
import type { DocumentRule } from './types';
import { writeInOneTransaction } from './write-in-one-transaction';

/** The rules about writing newsroom content, outermost first: what refuses comes before what changes, and links come last, next to the database. */
const RULES: DocumentRule[] = [
  writeInOneTransaction,
  publishAsItsOwnStep,
  checkFields,
  checkCodes,
  keepDatesInOrder,
  checkBeforePublishing,
  keepWhatIsLinked,
  assignSlug,
  assignReference,
  rememberFormerSlug,
  realignInboundLinks,
  followLinks,
];

export function registerDocumentRules(strapi: Core.Strapi): void {
  RULES.forEach((rule) => strapi.documents.use(rule));
}
