import { createResponseCache, type Answer } from './response-cache';

const time = { now: 0 };
const cache = (maxBytes = 1_000_000) => createResponseCache({ maxBytes, clock: () => time.now });
const answer = (text: string, expiresAt = Infinity): Answer => ({ body: Buffer.from(text), etag: text, headers: {}, cost: 1, expiresAt });
const EVENTS = new Set(['events']);
const STATES = new Set(['states']);

beforeEach(() => (time.now = 0));

test('an answer is kept until something that it depends on is written', () => {
  const kept = cache();
  kept.begin('a', EVENTS).land(answer('a'));
  kept.begin('b', STATES).land(answer('b'));
  kept.drop(STATES);
  expect([kept.find('a')?.etag, kept.find('b')]).toEqual(['a', undefined]);
  kept.drop();
  expect(kept.find('a')).toBeUndefined();
});

test('an answer that was being made while something was written is given to who waits for it, and not kept', async () => {
  const kept = cache();
  const flight = kept.begin('a', EVENTS);
  kept.drop(EVENTS);
  flight.land(answer('old'));
  expect([(await flight.answer)?.etag, kept.find('a')]).toEqual(['old', undefined]);
});

test('who asks after a write does not join what was begun before it', () => {
  const kept = cache();
  const before = kept.begin('a', EVENTS);
  expect(kept.flight('a')).toBe(before);
  kept.drop(EVENTS);
  expect(kept.flight('a')).toBeUndefined();
  kept.begin('a', EVENTS).land(answer('new'));
  before.land(answer('old'));
  expect(kept.find('a')?.etag).toBe('new');
});

test('an answer ends when the clock may change it', () => {
  const kept = cache();
  kept.begin('a', EVENTS).land(answer('a', 1000));
  time.now = 999;
  expect(kept.find('a')?.etag).toBe('a');
  time.now = 1000;
  expect(kept.find('a')).toBeUndefined();
});

test('no more bytes are kept than it may hold', () => {
  const kept = cache(10_000);
  for (let n = 0; n < 50; n += 1) kept.begin(`key ${n}`, EVENTS).land(answer('x'.repeat(1000)));
  expect(kept.size().bytes).toBeLessThanOrEqual(10_000);
  expect(kept.size().entries).toBe(5);
  expect(kept.find('key 49')).toBeDefined();
});
