import communiques from '../../database/seeds/namur-2021/communiques.json';
import contacts from '../../database/seeds/namur-2021/contacts.json';
import events from '../../database/seeds/namur-2021/events.json';
import organisations from '../../database/seeds/namur-2021/organisations.json';
import participatingStates from '../../database/seeds/namur-2021/participating-states.json';
import { COMMUNIQUE, CONTACT, EVENT, ORGANISATION, PARTICIPATING_STATE } from '../content/uids';
import type { DataSet } from './load-data-set';

/** The Namur summit of 2021, in an order in which everything that is linked to comes first. */
export const NAMUR_2021: DataSet = {
  name: 'namur-2021',
  content: [
    { uid: ORGANISATION, entries: organisations },
    { uid: PARTICIPATING_STATE, entries: participatingStates },
    { uid: CONTACT, entries: contacts },
    { uid: EVENT, entries: events },
    { uid: COMMUNIQUE, entries: communiques },
  ],
};
