import type { Context } from 'koa';
import type { DossierDocument } from '../services/dossiers/documents';

/** Whatever a file turns out to be, it runs nothing, loads nothing and is kept nowhere. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Answers with a document: as an attachment, or with `?inline=true` for a preview. */
export function sendDocument(ctx: Context, { fileName, mime }: DossierDocument, content: Buffer): void {
  const disposition = ctx.query.inline === 'true' ? 'inline' : 'attachment';
  ctx.set(HEADERS);
  ctx.set('Content-Disposition', `${disposition}; filename*=UTF-8''${encodeName(fileName)}`);
  ctx.type = mime;
  ctx.body = content;
}

/** As RFC 8187 has it: what `encodeURIComponent` leaves alone and a header does not bear is encoded as well. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
