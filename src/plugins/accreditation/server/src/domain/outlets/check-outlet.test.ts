import type { OutletEntry } from './check-outlet';
import { checkOutlet } from './check-outlet';

const countries = new Set(['BE']);
const rtbf: OutletEntry = { name: 'RTBF', aliases: ['Radio-télévision belge de la Communauté française'], domains: ['rtbf.be'], country: 'BE' };

test('an ordinary entry is taken, with nothing but a name as well', () => {
  expect(checkOutlet(rtbf, countries)).toEqual([]);
  expect(checkOutlet({ name: 'RTBF', aliases: null, domains: null, country: null }, countries)).toEqual([]);
});

test.each<[string, Partial<OutletEntry>]>([
  ['name', { name: ' ' }],
  ['aliases', { aliases: 'RTBF' }],
  ['aliases', { aliases: ['RTBF', 'RTBF'] }],
  ['aliases', { aliases: [4] }],
  ['domains', { domains: ['gmail.com'] }],
  ['domains', { domains: ['https://rtbf.be/'] }],
  ['country', { country: 'Belgium' }],
])('an entry with nonsense for %s is told so', (field, change) => {
  expect(checkOutlet({ ...rtbf, ...change }, countries).map(({ path }) => path.join('.'))).toEqual([field]);
});
