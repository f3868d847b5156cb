import { buildSchema, printSchema } from 'graphql';
import { tightenTypes } from './tighten-types';

const schema = () =>
  buildSchema(`
    type Query { pages: [Page]! pages_connection: PageCollection page: Page loose: [Page] }
    type Page { title: String! summary: String parts: [Part] links: [Page]! links_connection: PageCollection data: [Int!] }
    type Part { text: String }
    type PageCollection { nodes: [Page!]! total: Int }
    type Own { pages: [Page] }
  `);

const printed = printSchema(tightenTypes(schema(), { types: new Set(['Page', 'PageCollection']), rootFields: new Set(['pages', 'pages_connection']) }));

test.each([['pages: [Page!]!'], ['pages_connection: PageCollection!'], ['parts: [Part!]!'], ['links: [Page!]!'], ['links_connection: PageCollection!'], ['data: [Int!]!']])(
  'a derived list holds no nulls: %s',
  (line) => expect(printed).toContain(`  ${line}\n`)
);

test.each([['page: Page'], ['summary: String'], ['loose: [Page]'], ['total: Int'], ['text: String'], ['pages: [Page]']])('what may be missing, or was written by somebody, stays: %s', (line) => expect(printed).toContain(`  ${line}\n`));

