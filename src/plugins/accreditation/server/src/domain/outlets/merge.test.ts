import { mergeOutlets, takeApart } from './merge';
import { searchOutlets } from './search';

const kept = { name: 'Le Soir', aliases: ['Soir'], domains: ['lesoir.be'], country: null, kind: 'OTHER' };
const gone = { name: 'Le soir (Bruxelles)', aliases: ['LE SOIR', 'Soir Magazine'], domains: ['lesoir.be', 'rossel.be'], country: 'BE', kind: 'PRINT' };

test('two entries become one, known by all names and domains of both, each once', () => {
  expect(mergeOutlets(kept, gone)).toEqual({ name: 'Le Soir', aliases: ['Soir', 'Le soir (Bruxelles)', 'LE SOIR', 'Soir Magazine'], domains: ['lesoir.be', 'rossel.be'], country: 'BE', kind: 'PRINT' });
});

test('what the kept entry says stays', () => {
  expect(mergeOutlets({ ...kept, country: 'FR', kind: 'ONLINE' }, gone)).toMatchObject({ country: 'FR', kind: 'ONLINE' });
});

test('what was merged is taken apart, and what was written since stays', () => {
  const merged = mergeOutlets(kept, gone);
  expect(takeApart({ ...merged, aliases: [...merged.aliases, 'Le Soir en ligne'] }, kept, gone)).toEqual({ ...kept, aliases: ['Soir', 'Le Soir en ligne'] });
  expect(takeApart({ ...merged, country: 'FR' }, kept, gone)).toMatchObject({ country: 'FR', kind: 'OTHER' });
});

const directory = [
  { id: '1', name: 'RTBF', aliases: ['Radio-télévision belge'], domains: ['rtbf.be'], country: 'BE' },
  { id: '2', name: 'Le Soir', aliases: [], domains: ['lesoir.be'], country: 'BE' },
];

test.each([
  ['', ['2', '1']],
  ['r.t.b.f.', ['1']],
  ['television BEL', ['1']],
  ['lesoir', ['2']],
  ['soir be', ['2']],
  ['figaro', []],
])('“%s” finds %j', (text, ids) => {
  expect(searchOutlets(text, directory).map(({ id }) => id)).toEqual(ids);
});
