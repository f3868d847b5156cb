import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** A cast through `unknown` or `any` switches the compiler off: only with its reason beside it. */
const CASTS = [
  { selector: 'TSAsExpression > TSAsExpression > TSUnknownKeyword', message: 'Say beside it why nothing but this cast will do.' },
  { selector: 'TSAsExpression > TSAnyKeyword', message: 'Say what it is.' },
];

/** The plugins’ domain is pure: the same input gives the same output, everywhere and always. */
const PURE = {
  imports: {
    paths: [{ name: 'node:crypto', importNames: ['randomBytes', 'randomInt', 'randomUUID', 'getRandomValues', 'webcrypto'], message: 'Randomness comes in as an argument.' }],
    patterns: [
      { regex: '^@strapi/|^knex$', message: 'The domain knows nothing of Strapi or the database.' },
      { regex: '^node:(?!crypto$)|^(child_process|dgram|dns|fs|http|http2|https|net|os|tls|worker_threads)(/|$)', message: 'The domain reads and writes nothing.' },
    ],
  },
  syntax: [
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The time comes in as an argument.' },
    { selector: 'CallExpression[callee.name="Date"]', message: 'The time comes in as an argument.' },
    { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'The time comes in as an argument.' },
    { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'Randomness comes in as an argument.' },
  ],
  globals: ['crypto', 'fetch', 'performance', 'process', 'setImmediate', 'setInterval', 'setTimeout', 'strapi'],
};

export default tseslint.config(
  { ignores: ['**/dist/', '**/build/', '**/node_modules/', '.cache/', '.strapi/', '.tmp/', 'coverage/', 'types/', 'public/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { project: ['tsconfig.lint.json', 'src/admin/tsconfig.json', 'src/plugins/*/admin/tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      // Functions handed over may return what nobody reads: a query builder's conditions, for one, can be awaited.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-restricted-syntax': ['error', ...CASTS],
    },
  },
  {
    files: ['src/plugins/*/server/src/domain/**/*.ts'],
    ignores: ['**/*.test.ts', '**/testing/**'],
    rules: {
      'no-restricted-globals': ['error', ...PURE.globals],
      'no-restricted-imports': ['error', PURE.imports],
      'no-restricted-syntax': ['error', ...CASTS, ...PURE.syntax],
    },
  },
  { files: ['**/*.{js,cjs,mjs}'], languageOptions: { globals: globals.node } },
  { files: ['**/*.test.mjs'], languageOptions: { globals: globals.jest } }
);
