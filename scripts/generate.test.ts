import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const COMMITTED = 'types';
const ADVICE = 'run npm run generate, and commit what it writes';

let room: string;
beforeAll(async () => {
  room = mkdtempSync(path.join(tmpdir(), 'pressroom-generated-'));
  mkdirSync(path.join(room, 'tmp'));
  await promisify(execFile)(process.execPath, ['scripts/generate.mjs', path.join(room, 'types')], { env: { ...process.env, TMPDIR: path.join(room, 'tmp') } });
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();

describe('what is derived from the application', () => {
  test('is committed as it would be generated now', () => {
    const fresh = filesIn(path.join(room, 'types'));
    const stale = fresh.filter((file) => !filesIn(COMMITTED).includes(file) || readFileSync(path.join(room, 'types', file), 'utf8') !== readFileSync(path.join(COMMITTED, file), 'utf8'));
    const superfluous = filesIn(COMMITTED).filter((file) => !fresh.includes(file));
    expect([...stale, ...superfluous].map((file) => `types/${file} is stale: ${ADVICE}`)).toEqual([]);
    expect(fresh).toEqual(['generated/components.d.ts', 'generated/contentTypes.d.ts', 'graphql.ts', 'operations.ts', 'schema.graphql', 'trusted-documents.json']);
  });

  test('is made without leaving anything else behind', () => {
    expect(readdirSync(path.join(room, 'tmp'))).toEqual([]);
  });
});
