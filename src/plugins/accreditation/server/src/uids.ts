/** The plugin's own content types, by name. */
export const CAMPAIGN = 'plugin::accreditation.campaign';
export const APPLICATION = 'plugin::accreditation.application';
export const OUTLET = 'plugin::accreditation.outlet';
export const DOCUMENT = 'plugin::accreditation.document';

/** What the plugin keeps for itself: tables that no screen, route or document service knows. */
export const LEDGER_ENTRY = 'plugin::accreditation.ledger-entry';
export const LEDGER_TEXT = 'plugin::accreditation.ledger-text';
export const OUTBOX_MESSAGE = 'plugin::accreditation.outbox-message';
export const AGREEMENT = 'plugin::accreditation.agreement';
export const ACCEPTANCE = 'plugin::accreditation.acceptance';
export const START_REQUEST = 'plugin::accreditation.start-request';
export const LOOK = 'plugin::accreditation.look';
export const RECEIPT = 'plugin::accreditation.receipt';
export const EARLIER_WORDS = 'plugin::accreditation.earlier-words';
export const PRESENCE = 'plugin::accreditation.presence';
export const OUTLET_MERGE = 'plugin::accreditation.outlet-merge';
export const ACCOUNT = 'plugin::accreditation.account';
export const EXPORT = 'plugin::accreditation.export';
export const VIEW = 'plugin::accreditation.view';
export const HABIT = 'plugin::accreditation.habit';

/** The component that holds a campaign's texts in one language. */
export const CAMPAIGN_TEXT = 'accreditation.campaign-text';
