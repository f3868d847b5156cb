import type { Comparable } from './likeness';
import { LIKENESSES, LIKE_IN_PAPERS, resemblance } from './likeness';

const someone: Comparable = {
  ...{ travelDocumentKey: 'passport', identity: 'digest', emailKey: 'marie@example.org', phone: '+3281246000' },
  ...{ givenName: 'Marie', familyName: 'Exemple-Dubois', outlet: null, proposedOutlet: 'gazette', outletName: 'La Gazette' },
};
const stranger: Comparable = {
  ...{ travelDocumentKey: 'other', identity: 'other', emailKey: 'otto@example.org', phone: '+4930111111' },
  ...{ givenName: 'Otto', familyName: 'Muster', outlet: null, proposedOutlet: null, outletName: 'Anzeiger' },
};

test('strangers are alike in nothing', () => {
  expect(resemblance(someone, stranger)).toBeNull();
});

test.each<[string, Partial<Comparable>, object]>([
  ['travel document', { travelDocumentKey: 'passport' }, { alike: ['TRAVEL_DOCUMENT'], score: 95 }],
  ['identity', { identity: 'digest' }, { alike: ['IDENTITY'], score: 80 }],
  ['address', { emailKey: 'marie@example.org' }, { alike: ['EMAIL'], score: 70 }],
  ['telephone', { phone: '+3281246000' }, { alike: ['PHONE'], score: 40 }],
  ['address and telephone', { emailKey: 'marie@example.org', phone: '+3281246000' }, { alike: ['EMAIL', 'PHONE'], score: 82 }],
  ['everything', someone, { alike: LIKENESSES, score: 99 }],
])('the same %s says so much', (_, changes, expected) => {
  expect(resemblance(someone, { ...stranger, ...changes })).toEqual(expected);
});

describe('a name', () => {
  const atTheGazette = { ...stranger, proposedOutlet: 'gazette' };

  test.each([
    ['the same', 'Marie', 'Exemple-Dubois'],
    ['swapped', 'Exemple Dubois', 'Marie'],
    ['without its hyphen, in capitals', 'MARIE', 'EXEMPLE DUBOIS'],
    ['with a slip of the pen', 'Marie', 'Exemple-Dubios'],
  ])('counts at one outlet: %s', (_, givenName, familyName) => {
    expect(resemblance(someone, { ...atTheGazette, givenName, familyName })?.alike).toEqual(['NAME']);
  });

  test('that is another’s does not count', () => {
    expect(resemblance(someone, { ...atTheGazette, givenName: 'Martin', familyName: 'Dubois' })).toBeNull();
  });

  test('says nothing at another outlet', () => {
    expect(resemblance(someone, { ...stranger, givenName: 'Marie', familyName: 'Exemple-Dubois' })).toBeNull();
  });

  test('counts where the directory knows neither outlet and the words are the same', () => {
    const [one, other] = [someone, someone].map((dossier) => ({ ...stranger, givenName: dossier.givenName, familyName: dossier.familyName }));
    expect(resemblance({ ...(one ?? someone), outletName: 'The Gazette' }, { ...(other ?? someone), outletName: 'gazette', emailKey: 'x@example.org', phone: null, travelDocumentKey: '', identity: '' })?.alike).toEqual(['NAME']);
  });
});

test('what is empty on both sides is not alike', () => {
  const empty = { ...stranger, travelDocumentKey: '', identity: '', emailKey: '', phone: null };
  expect(resemblance({ ...someone, travelDocumentKey: '', identity: '', emailKey: '', phone: null }, empty)).toBeNull();
});

test('who may not see papers learns nothing of them, not by the score either', () => {
  const known = LIKENESSES.filter((kind) => !LIKE_IN_PAPERS.includes(kind));
  expect(resemblance(someone, { ...stranger, travelDocumentKey: 'passport', identity: 'digest' }, known)).toBeNull();
  expect(resemblance(someone, { ...stranger, travelDocumentKey: 'passport', phone: '+3281246000' }, known)).toEqual({ alike: ['PHONE'], score: 40 });
});
