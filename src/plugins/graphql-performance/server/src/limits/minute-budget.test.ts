import { createMinuteBudget } from './minute-budget';

/** Two instances that count in one place, and a clock that is set by hand. */
function instances() {
  const totals = new Map<string, number>();
  const time = { now: 0 };
  const counter = {
    add: async (key: string, points: number) => {
      totals.set(key, (totals.get(key) ?? 0) + points);
      return { total: totals.get(key) ?? 0, msLeft: 60_000 };
    },
  };
  const create = () => createMinuteBudget({ counter, budget: 1000, isExempt: (address) => address === 'front-end', clock: () => time.now, onError: (error) => { throw error; } });
  return { one: create(), other: create(), time };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('an address has its budget, and no more, per minute', () => {
  const { one, time } = instances();
  expect([one.spend('a', 600), one.spend('a', 401), one.spend('a', 400), one.spend('a', 1), one.spend('b', 1000)]).toEqual([true, false, true, false, true]);
  time.now = 60_001;
  expect(one.spend('a', 1000)).toBe(true);
});

test('an address that asks for others is not counted', () => {
  const { one } = instances();
  expect([one.spend('front-end', 1001), one.spend('front-end', 1001)]).toEqual([true, true]);
});

test('two instances overrun it by two tenths at most', async () => {
  const { one, other } = instances();
  let spent = 0;
  for (let turn = 0; turn < 500; turn += 1) {
    for (const instance of [one, other]) spent += instance.spend('a', 7) ? 7 : 0;
    await settled();
  }
  expect(spent).toBeGreaterThan(990);
  expect(spent).toBeLessThanOrEqual(1200);
});
