import communique from './communique.json';
import contact from './contact.json';
import event from './event.json';
import organisation from './organisation.json';
import participatingState from './participating-state.json';
import attachment from './shared.attachment.json';
import keyFigure from './shared.key-figure.json';
import link from './shared.link.json';
import quote from './shared.quote.json';
import venue from './shared.venue.json';

/** A word or sentence in the languages of the admin panel. */
export interface Words {
  en: string;
  fr: string;
  nl: string;
}

export interface Wording {
  /** `plural` names the list of a type that has one. */
  type: { label: Words; plural?: Words; purpose: Words };
  fields: Record<string, { label: Words; purpose: Words }>;
  values?: Record<string, Record<string, Words>>;
}

/**
 * What each type, field and value is called and what it is for. Labels and hints of the admin panel and the descriptions of the GraphQL schema
 * all come from here.
 */
export const WORDING: Record<string, Wording> = {
  'api::communique.communique': communique,
  'api::contact.contact': contact,
  'api::event.event': event,
  'api::organisation.organisation': organisation,
  'api::participating-state.participating-state': participatingState,
  'shared.attachment': attachment,
  'shared.key-figure': keyFigure,
  'shared.link': link,
  'shared.quote': quote,
  'shared.venue': venue,
};
