import autocannon from 'autocannon';

const HEADERS = { 'content-type': 'application/json' };
const PATIENCE_SECONDS = 60;

/**
 * Asks as fast as is answered, and gives what was answered.
 * @param {{ url: string, bodies?: string[], seconds: number, connections?: number, rate?: number, method?: string, headers?: object }} options
 */
export async function load({ url, bodies, seconds, connections = 8, rate, method = 'POST', headers = HEADERS }) {
  const requests = bodies?.map((body) => ({ method, body, headers }));
  const result = await autocannon({ url, connections, duration: seconds, timeout: PATIENCE_SECONDS, ...(rate && { overallRate: rate }), ...(requests ? { requests } : { method: 'GET', headers }) });
  const answered = result['2xx'] + (result.statusCodeStats?.['304']?.count ?? 0);
  if (result.errors + result.timeouts + result['5xx'] > 0) throw new Error(`${url}: ${result.errors} errors, ${result.timeouts} timeouts, ${result['5xx']} × 5xx`);
  return { answered, perSecond: answered / result.duration, p50: result.latency.p50, p99: result.latency.p99, bytes: result.throughput.total / Math.max(1, result.requests.total) };
}

/** One answer to each body, in turn; an error in one ends the benchmark. */
export async function askEach(url, bodies) {
  const texts = [];
  for (const body of bodies) {
    const response = await fetch(url, { method: 'POST', headers: HEADERS, body });
    const text = await response.text();
    if (!response.ok || text.startsWith('{"errors"')) throw new Error(text);
    texts.push(text);
  }
  return texts;
}
