import type { AccreditationConfig } from './config';
import { defaultConfig } from './config';
import { LEDGER_KEYS, parseKeys } from './keys';
import { validateConfig } from './validate';

const SECRET = 'x'.repeat(32);
const given: Record<string, string> = { ACCREDITATION_LEDGER_KEY: `k1:${SECRET}`, ACCREDITATION_KEYS: `k1:${SECRET}`, ACCREDITATION_SECRET: SECRET };
// With the languages the defaults are complete; the type leaves room for an installation's own.
const complete = { ...defaultConfig({ env: (name) => given[name] }), languages: ['fr', 'en'] } as AccreditationConfig;

test('a key and a secret in the environment are all that an installation must give', () => {
  expect(() => validateConfig(complete)).not.toThrow();
});

test.each<[Partial<AccreditationConfig>, RegExp]>([
  [{ ledgerKey: '' }, /Set ACCREDITATION_LEDGER_KEY/],
  [{ ledgerKey: 'short' }, /Key 1 of ACCREDITATION_LEDGER_KEY/],
  [{ vaultKeys: '' }, /Set ACCREDITATION_KEYS/],
  [{ vaultKeys: 'k1:short' }, /Key 1 of ACCREDITATION_KEYS/],
  [{ secret: '' }, /Set ACCREDITATION_SECRET/],
  [{ eventType: 'event' }, /eventType is "event"/],
  [{ languages: [] }, /languages is empty/],
  [{ requestHours: 0 }, /requestHours is 0/],
  [{ linkUrl: 'press.example.org' }, /ACCREDITATION_LINK_URL is "press.example.org"/],
  [{ linkUrl: 'https://press.example.org/#a' }, /without a “#”/],
  [{ linkUrl: 'javascript:alert(1)' }, /ACCREDITATION_LINK_URL/],
  [{ mail: { isConfigured: true, from: 'press@example.org' } }, /Set ACCREDITATION_LINK_URL/],
  [{ linkUrl: 'https://press.example.org', mail: { isConfigured: true, from: 'Press office' } }, /Set MAIL_FROM/],
])('a configuration that nothing can be built on is refused with a sentence that names the setting: %j', (change, sentence) => {
  expect(() => validateConfig({ ...complete, ...change })).toThrow(sentence);
});

test('the first ledger key seals and the others stay known', () => {
  const keys = parseKeys(`new:${SECRET},old:${SECRET}`, LEDGER_KEYS);
  expect([keys.current, [...keys.secrets.keys()]]).toEqual(['new', ['new', 'old']]);
});

test('two ledger keys of one id are refused, and no sentence repeats a secret', () => {
  expect(() => parseKeys(`a:${SECRET},a:${SECRET}`, LEDGER_KEYS)).toThrow(/two keys of one id/);
  expect(() => parseKeys(`a b:${SECRET}`, LEDGER_KEYS)).toThrow(expect.not.objectContaining({ message: expect.stringContaining(SECRET) }));
});
