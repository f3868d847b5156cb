import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { NEWSROOM } from '../content/uids';
import { FORMS } from './forms';
import { WORDING, type Words } from './wording';

interface Attribute {
  type: string;
  enum?: string[];
}

interface Schema {
  info: { displayName: string };
  attributes: Record<string, Attribute>;
}

const read = (file: string): Schema => JSON.parse(readFileSync(file, 'utf8')) as Schema;
const contentType = (uid: string): Schema => read(path.join('src/api', String(uid.split('.')[1]), 'content-types', String(uid.split('.')[1]), 'schema.json'));
const components = readdirSync('src/components/shared').map((file): [string, Schema] => [`shared.${path.parse(file).name}`, read(path.join('src/components/shared', file))]);

/** The newsroom's five types and their components, as the schemas have them. */
const SCHEMAS: [string, Schema][] = [...NEWSROOM.map((uid): [string, Schema] => [uid, contentType(uid)]), ...components];

const LANGUAGES = ['en', 'fr', 'nl'] as const;
const everyLanguage = (words: Words): string[] => LANGUAGES.map((language) => words[language]);

describe.each(SCHEMAS)('the form of %s', (uid, { info, attributes }) => {
  const wording = WORDING[uid];
  const form = FORMS[uid];
  const names = Object.keys(attributes).sort();

  test('names every field, and only these, in every language of the panel', () => {
    expect(Object.keys(wording?.fields ?? {}).sort()).toEqual(names);
    for (const { label, purpose } of Object.values(wording?.fields ?? {})) {
      for (const text of everyLanguage(label)) expect(text).toMatch(/^\p{Lu}.{1,59}$/u);
      for (const text of everyLanguage(purpose)) expect(text).toMatch(/^\p{Lu}.{20,}\.$/u);
      expect(new Set(everyLanguage(purpose)).size).toBe(LANGUAGES.length);
    }
  });

  test('names every value that can be chosen', () => {
    for (const [name, { enum: values }] of Object.entries(attributes).filter(([, { type }]) => type === 'enumeration')) {
      expect([name, Object.keys(wording?.values?.[name] ?? {}).sort()]).toEqual([name, [...(values ?? [])].sort()]);
      for (const words of Object.values(wording?.values?.[name] ?? {})) expect(everyLanguage(words).every((word) => word.length > 1)).toBe(true);
    }
  });

  test('carries the type’s English label as its display name, by which the panel finds the words in other languages', () => {
    expect(info.displayName).toBe(wording?.type.label.en);
  });

  test('shows every field once, in rows that fit', () => {
    expect(form?.edit.flat().map(({ name }) => name).sort()).toEqual(names);
    for (const row of form?.edit ?? []) expect(row.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(12);
  });

  test('gives every linked item a readable title', () => {
    const links = names.filter((name) => attributes[name]?.type === 'relation');
    expect(Object.keys(form?.relationTitles ?? {}).sort()).toEqual(links);
    expect(Object.values(form?.relationTitles ?? {}).every((title) => ['title', 'name', 'fullName'].includes(title))).toBe(true);
  });
});
