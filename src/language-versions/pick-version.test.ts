import { pickVersion, type Version } from './pick-version';

const version = (id: number, locale: string, isPublished: boolean): Version => ({ id, documentId: 'd', locale, publishedAt: isPublished ? '2021-10-28' : null });
const wanted = (locale: string, isPublished: boolean) => ({ locale, isPublished, defaultLocale: 'fr' });

describe('a link to an item', () => {
  test('goes to its version in the same language', () => {
    expect(pickVersion([version(1, 'fr', true), version(2, 'nl', true)], wanted('nl', true))?.id).toBe(2);
  });
  test('goes to French where the language is missing', () => {
    expect(pickVersion([version(1, 'en', true), version(2, 'fr', true)], wanted('nl', true))?.id).toBe(2);
  });
  test('of a published page goes to published French rather than to a Dutch draft', () => {
    expect(pickVersion([version(1, 'nl', false), version(2, 'fr', true)], wanted('nl', true))?.id).toBe(2);
  });
  test('of a draft goes to the draft', () => {
    expect(pickVersion([version(1, 'nl', true), version(2, 'nl', false)], wanted('nl', false))?.id).toBe(2);
  });
  test('keeps a place for what is not published yet', () => {
    expect(pickVersion([version(1, 'fr', false)], wanted('fr', true))?.id).toBe(1);
  });
  test('to nothing is no link', () => {
    expect(pickVersion([], wanted('fr', true))).toBeUndefined();
  });
});
