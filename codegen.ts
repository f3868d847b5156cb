import type { CodegenConfig } from '@graphql-codegen/cli';

/** Where `npm run generate` writes. */
const folder = process.env.TYPES_FOLDER ?? 'types';

const scalars = { DateTime: 'string', Date: 'string', JSON: 'unknown', I18NLocaleCode: 'string' };

/** Types of the schema, and typed documents of the operations that front-ends send. */
const config: CodegenConfig = {
  schema: `${folder}/schema.graphql`,
  documents: 'tests/contract/operations/*.graphql',
  generates: {
    [`${folder}/graphql.ts`]: { plugins: ['typescript'], config: { scalars, enumsAsTypes: true, strictScalars: false, useTypeImports: true } },
    [`${folder}/operations.ts`]: {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { scalars, enumsAsTypes: true, useTypeImports: true },
    },
  },
};

export default config;
