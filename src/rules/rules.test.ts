import { addressList } from './address-list';
import { periodProblem, withinParentProblem } from './dates';
import { countryCodeProblem, subdivisionCodeProblem } from './iso-codes';
import { languageTagProblem } from './language-tag';
import { markdownProblem } from './markdown';
import { phoneProblem } from './phone';
import { plainTextProblem } from './plain-text';
import { formatReference, referenceYear } from './reference';
import { timeZoneProblem } from './time-zone';
import { linkProblem, websiteProblem } from './web-address';
import { hashtagProblem, wordListProblem } from './word-list';

describe('a telephone number', () => {
  test.each(['+3281246000', '+32475810535', '+33199001234', '+12025550123'])('%s is taken', (phone) => {
    expect(phoneProblem(phone)).toBeNull();
  });
  test.each(['081 24 60 00', '+32 81 24 60 00', '0032475810535', '+999123456789', '+321', 'phone', ''])('“%s” is refused with an example', (phone) => {
    expect(phoneProblem(phone)).toMatch(/international form|numbering plan/);
  });
});

describe('a list of addresses', () => {
  const isListed = addressList('SHARED', ['192.0.2.7', '10.0.0.0/8', '2001:db8::/32']);
  test.each(['192.0.2.7', '10.200.0.1', '::ffff:10.0.0.1', '2001:db8::1'])('%s is on it', (address) => expect(isListed(address)).toBe(true));
  test.each(['192.0.2.8', '11.0.0.1', '2001:db9::1', '', 'front-end'])('“%s” is not', (address) => expect(isListed(address)).toBe(false));
  test.each(['front-end', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/x', '10.0.0.0/8/9', ''])('“%s” cannot be on one', (entry) => expect(() => addressList('SHARED', [entry])).toThrow(`SHARED: “${entry}” is neither`));
  test('without entries nobody is', () => expect(addressList('SHARED', [])('127.0.0.1')).toBe(false));
});

describe('a time zone', () => {
  test.each(['Europe/Brussels', 'America/Toronto', 'UTC'])('%s is taken', (zone) => expect(timeZoneProblem(zone)).toBeNull());
  test.each(['Europe/Namur', '+01:00', 'CETX', ''])('“%s” is refused', (zone) => expect(timeZoneProblem(zone)).toContain('Europe/Brussels'));
});

describe('a code of ISO 3166', () => {
  test.each(['BE', 'CG', 'CV'])('%s is a country', async (code) => expect(await countryCodeProblem(code)).toBeNull());
  test.each(['be', 'XX', 'BEL', ''])('“%s” is no country', async (code) => expect(await countryCodeProblem(code)).toContain('ISO 3166-1'));
  test.each(['CA-QC', 'BE-WAL'])('%s is a subdivision', async (code) => expect(await subdivisionCodeProblem(code)).toBeNull());
  test.each(['BE-FWB', 'QC', ''])('“%s” is no subdivision', async (code) => expect(await subdivisionCodeProblem(code)).toContain('ISO 3166-2'));
});

describe('a language tag', () => {
  test.each(['fr', 'nl-BE', 'zh-Hant', 'wa'])('%s is taken', (tag) => expect(languageTagProblem(tag)).toBeNull());
  test('another way of writing it is refused with the right one', () => expect(languageTagProblem('nl-be')).toContain('nl-BE'));
  test.each(['french', 'xx-', 'q', 'xq'])('“%s” is refused', (tag) => expect(languageTagProblem(tag)).toContain('BCP 47'));
});

describe('Markdown', () => {
  test.each([
    '## Programme\n\n- one\n- [two](https://example.org)\n\n> quoted',
    'Budget < 5 % and 3 > 2',
    '`<script>` in code is text',
    '[write](mailto:press@example.org) ![photo](https://example.org/a.jpg)',
    'AT&T & Co',
  ])('is taken: %j', (text) => expect(markdownProblem(text)).toBeNull());
  test.each([
    '<script>alert(1)</script>',
    'text <b>bold</b>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '![x](vbscript:msgbox)',
    '[x]: javascript:alert(1)\n\n[x]',
    '<javascript:alert(1)>',
    '<!-- hidden -->',
  ])('is refused: %j', (text) => expect(markdownProblem(text)).not.toBeNull());
});

describe('plain text', () => {
  test.each(['Cœur & « ville » < 5 %', 'on the agenda = 3', 'Java: a script'])('is taken: %j', (text) => expect(plainTextProblem(text)).toBeNull());
  test.each(['<script>', '< img', 'x onerror=alert(1)', 'javascript:alert(1)', '</p>'])('is refused: %j', (text) => expect(plainTextProblem(text)).not.toBeNull());
});

describe('an address', () => {
  test.each(['https://example.org', 'mailto:a@example.org', 'tel:+3281246000'])('%s may be linked to', (url) => expect(linkProblem(url)).toBeNull());
  test.each(['javascript:alert(1)', 'www.example.org', '//example.org', 'data:text/html,x', ''])('“%s” may not', (url) => expect(linkProblem(url)).toContain('https://'));
  test('a web site is http or https only', () => {
    expect(websiteProblem('https://www.aimfnamur2021.be')).toBeNull();
    expect(websiteProblem('mailto:a@example.org')).toContain('https://');
  });
});

describe('a list of words', () => {
  test('holds distinct words', () => {
    expect(wordListProblem(['AIMFNAMUR2021', 'Namur'])).toBeNull();
    expect(wordListProblem([])).toBeNull();
  });
  test.each([['a string', 'x'], ['a number inside', [1]], ['an empty word', ['']], ['a word twice', ['a', 'a']]])('%s is refused', (_, value) => {
    expect(wordListProblem(value)).not.toBeNull();
  });
  test('a hashtag has neither # nor spaces', () => {
    expect(hashtagProblem('AIMFNAMUR2021')).toBeNull();
    expect(hashtagProblem('Été')).toBeNull();
    expect(hashtagProblem('#Namur')).not.toBeNull();
    expect(hashtagProblem('deux mots')).not.toBeNull();
  });
});

describe('dates', () => {
  const day = (n: number) => new Date(Date.UTC(2021, 10, n));
  test('an event ends after it starts', () => {
    expect(periodProblem({ startsAt: day(2), endsAt: day(5) })).toBeNull();
    expect(periodProblem({ startsAt: day(2), endsAt: day(2) })).toContain('after the start');
  });
  test('a session lies within its parent', () => {
    const summit = { startsAt: day(2), endsAt: day(5), title: 'Summit' };
    expect(withinParentProblem({ startsAt: day(2), endsAt: day(5) }, summit)).toBeNull();
    expect(withinParentProblem({ startsAt: day(1), endsAt: day(3) }, summit)).toContain('Summit');
    expect(withinParentProblem({ startsAt: day(4), endsAt: day(6) }, summit)).toContain('Summit');
  });
});

describe('a reference', () => {
  test('counts the year in the office’s zone', () => {
    expect(referenceYear(new Date('2021-12-31T23:30:00Z'), 'Europe/Brussels')).toBe(2022);
    expect(referenceYear(new Date('2021-12-31T23:30:00Z'), 'America/Toronto')).toBe(2021);
  });
  test('has at least three digits', () => {
    expect(formatReference(2021, 1)).toBe('CP-2021-001');
    expect(formatReference(2021, 1234)).toBe('CP-2021-1234');
  });
});
