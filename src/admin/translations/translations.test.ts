import { translations } from '.';

const { en, fr, nl } = translations;

test.each([
  ['French', fr],
  ['Dutch', nl],
])('every word of the panel’s own exists in %s', (_language, words) => {
  expect(Object.keys(en).filter((key) => !words[key])).toEqual([]);
});
