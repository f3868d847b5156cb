import fc from '../testing/fast-check';
import { acronymFit } from './acronym';
import { belongsTo, domainOf } from './domain';
import type { DirectoryOutlet } from './match';
import { matchOutlets } from './match';
import { similarity } from './similarity';
import { spellingKey } from './spelling';

const outlet = (id: string, name: string, more: Partial<DirectoryOutlet> = {}): DirectoryOutlet => ({
  id,
  name,
  aliases: [],
  domains: [],
  country: null,
  ...more,
});

const RTBF = 'Radio-télévision belge de la Communauté française';
const DIRECTORY: readonly DirectoryOutlet[] = [
  outlet('rtbf', RTBF, { domains: ['rtbf.be'], country: 'BE' }),
  outlet('vrt', 'VRT', { aliases: ['Vlaamse Radio- en Televisieomroeporganisatie'], country: 'BE' }),
  outlet('soir', 'Le Soir', { domains: ['lesoir.be'], country: 'BE' }),
  outlet('afp', 'Agence France-Presse', { aliases: ['AFP'], country: 'FR' }),
  outlet('sz', 'Süddeutsche Zeitung', { country: 'DE' }),
  outlet('libre', 'La Libre Belgique', { aliases: ['La Libre'], country: 'BE' }),
  outlet('liberation', 'Libération', { country: 'FR' }),
];

const find = (name: string, more = {}) => matchOutlets({ name, ...more }, DIRECTORY)[0];

test.each([
  ['the full name', RTBF, 'rtbf', 'NAME'],
  ['no accents and other case', 'RADIO TELEVISION BELGE DE LA COMMUNAUTE FRANCAISE', 'rtbf', 'NAME'],
  ['the acronym of the full name', 'RTBF', 'rtbf', 'ACRONYM'],
  ['the acronym with points', 'r.t.b.f.', 'rtbf', 'ACRONYM'],
  ['the full name of an acronym', 'Vlaamse Radio en Televisieomroep', 'vrt', 'ACRONYM'],
  ['an article left out', 'Soir', 'soir', 'NAME'],
  ['words run together', 'Lesoir', 'soir', 'SIMILAR'],
  ['an alias', 'a.f.p.', 'afp', 'ALIAS'],
  ['an umlaut written out', 'Sueddeutsche Zeitung GmbH', 'sz', 'NAME'],
  ['an umlaut left out', 'Suddeutsche Zeitung', 'sz', 'NAME'],
  ['a slip of the pen', 'La Libre Beljique', 'libre', 'SIMILAR'],
  ['the short name, not its lookalike', 'La Libre', 'libre', 'ALIAS'],
])('an applicant who writes %s ("%s") is proposed %s, found by %s', (_, name, id, how) => {
  expect(find(name)).toMatchObject({ outlet: id, how });
});

test('an address at the outlet proposes it whatever the name says', () => {
  expect(find('Rédaction Info', { email: 'claire@Info.RTBF.be' })).toMatchObject({ outlet: 'rtbf', how: 'DOMAIN' });
  expect(find('Rédaction Info', { website: 'https://www.lesoir.be/politique?x=1' })).toMatchObject({ outlet: 'soir', how: 'DOMAIN' });
});

test('a name is surer than an address', () => {
  expect(matchOutlets({ name: 'Le Soir', email: 'x@rtbf.be' }, DIRECTORY)).toEqual([
    { outlet: 'soir', how: 'NAME', score: 1 },
    { outlet: 'rtbf', how: 'DOMAIN', score: 0.9 },
  ]);
});

test('an outlet that nobody knows is proposed nothing', () => {
  expect(find('The Daily Planet')).toBeUndefined();
  expect(find('')).toBeUndefined();
  expect(find('!!!')).toBeUndefined();
});

test('of two outlets of one name that of the same country comes first', () => {
  const twins = [outlet('fr', 'Le Matin', { country: 'FR' }), outlet('ch', 'Le Matin', { country: 'CH' })];
  expect(matchOutlets({ name: 'le matin', country: 'ch' }, twins).map((match) => match.outlet)).toEqual(['ch', 'fr']);
});

test('case and points never change what is found', () => {
  const names = fc.constantFrom(...DIRECTORY.map(({ name }) => name));
  fc.assert(fc.property(names, (name) => expect(find(`${name.toUpperCase()}.`)).toEqual(find(name))));
});

test.each([
  ['ZDF', 'Zweites Deutsches Fernsehen', 1],
  ['RTBF', RTBF, 0.8],
  ['RTBF', 'Radio-télévision belge de la Fédération Wallonie-Bruxelles', 4 / 6],
  ['RTB', RTBF, 0.6],
  ['TBC', RTBF, 0],
  ['BBC', 'BBC', 0],
  ['RTB', 'Zweites Deutsches Fernsehen', 0],
  ['BTRF', RTBF, 0],
  ['AP', 'Associated Press', 0],
  ['TF1 News', 'Télévision Française 1', 0],
  ['TF1', 'Télévision Française 1', 1],
])('"%s" stands for "%s" with %d', (short, long, fit) => {
  expect(acronymFit(short, long)).toBeCloseTo(fit);
});

test.each([
  ['claire@RTBF.be', 'rtbf.be'],
  ['https://www.lesoir.be:443/a', 'lesoir.be'],
  ['claire@gmail.com', null],
  ['no address', null],
])('the domain of "%s" is %s', (address, domain) => {
  expect(domainOf(address)).toBe(domain);
});

test('a domain belongs to an outlet when it is the same or lies under it', () => {
  expect([belongsTo('info.rtbf.be', 'RTBF.be'), belongsTo('notrtbf.be', 'rtbf.be'), belongsTo('gmail.com', 'gmail.com')]).toEqual([
    true,
    false,
    false,
  ]);
});

test.each([
  ['The Süddeutsche Zeitung GmbH', 'suddeutschezeitung'],
  ['Sueddeutsche Zeitung', 'suddeutschezeitung'],
  ['L’Écho', 'echo'],
  ['France Inter S.A.', 'franceinter'],
  ['Dernières Nouvelles d’Alsace', 'dernieresnouvellesdalsace'],
  ['Ouest & Nord', 'oustandnord'],
  ['Politiken Ørsted', 'politikenorsted'],
])('"%s" is spelled "%s" for the directory', (name, key) => {
  expect(spellingKey(name)).toBe(key);
});

test('a name made only of words that are usually left out keeps them', () => {
  expect(spellingKey('De AG')).not.toBe('');
});

test('likeness is mutual, full for the same word and none for nothing in common', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (one, other) => expect(similarity(one, other)).toBeCloseTo(similarity(other, one))));
  expect([similarity('soir', 'soir'), similarity('soir', 'echo'), similarity('', ''), similarity('a', 'b')]).toEqual([1, 0, 0, 0]);
  expect(similarity('aaaa', 'aa')).toBe(0.5);
});
