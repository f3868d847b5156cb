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

export interface Form {
  settings: { mainField: string; defaultSortBy?: string; defaultSortOrder?: string; pageSize?: number };
  list: string[];
  edit: { name: string; size: number }[][];
  relationTitles?: Record<string, string>;
  readOnly?: string[];
}

/** How each type is edited and listed. */
export const FORMS: Record<string, Form> = {
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
