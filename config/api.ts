/**
 * Strict parameters: what Strapi does not know in a query is refused rather than passed on (CVE-2026-27886 and its family).
 * Root lists hold 25 items unless asked otherwise, and never more than 100.
 */
export default {
  rest: { prefix: '/api', defaultLimit: 25, maxLimit: 100, withCount: true, strictParams: true },
  documents: { strictParams: true },
};
