import type { LetterFacts } from './letter-values';

/** An invented letter's facts: for the documentation, and for a test letter to oneself. */
export const SPECIMEN: LetterFacts = {
  office: 'Summit Pressroom',
  campaign: 'Namur 2021',
  contact: 'press@example.org',
  reference: 'K7A-3WM-9TX',
  name: 'Ada Exemple',
  link: 'https://press.example.org/accreditation#…',
  timeZone: 'Europe/Brussels',
  reason: 'NO_ASSIGNMENT',
  note: '…',
  items: ['…'],
  factDate: '2021-10-14',
  until: Date.parse('2021-10-15T16:00:00Z'),
};
