import { DEMO_ACCOUNTS } from './demo-accounts';

/** A query that answers with what the sample summit is about. */
const QUERY = '{ communiques(locale: "fr") { reference title participatingStates { name kind } } }';

/**
 * What a person reads when the demo is up.
 * @param password of the demo accounts, when they were made just now; it is not kept in a readable form, so it is said once
 */
export function welcome({ host, port }: { host: string; port: number }, password?: string): string {
  const url = `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}`;
  const width = Math.max(...DEMO_ACCOUNTS.map(({ email }) => email.length));
  return [
    '',
    '  Summit Pressroom is running.',
    '',
    `  Admin panel   ${url}/admin`,
    `  GraphQL       ${url}/graphql`,
    '',
    ...DEMO_ACCOUNTS.map(({ email, does }) => `  ${email.padEnd(width)}   ${does}`),
    password ? `  Password of all of them: ${password}   (shown this once)` : '  Password of all of them: the one shown at the first start.',
    '',
    '  A query to paste into another terminal:',
    '',
    `  curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: QUERY })}'`,
    '',
    '  Ctrl+C ends it; the same command starts it again as you left it.',
    '',
  ].join('\n');
}
