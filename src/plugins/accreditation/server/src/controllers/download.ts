import { PassThrough } from 'node:stream';
import type { Context } from 'koa';
import yazl from 'yazl';
import type { Disclosure } from '../services/disclosure/disclosure';

/** Answers with everything that is held, as one archive: `dossier.json`, and the documents. It is made while it is sent, one document at a time. */
export function sendDisclosure(ctx: Context, reference: string, disclosure: Disclosure, report: (error: unknown) => void): void {
  const archive = new yazl.ZipFile();
  const body = new PassThrough();
  ctx.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', 'Content-Disposition': `attachment; filename="${reference}.zip"` });
  ctx.type = 'application/zip';
  ctx.body = body;
  archive.outputStream.pipe(body);
  archive.addBuffer(Buffer.from(JSON.stringify(disclosure.dossier, null, 2)), 'dossier.json');
  addFiles(archive, disclosure).catch((error: unknown) => {
    report(error);
    // An archive that is cut off does not open: nobody takes it for all there is.
    body.destroy();
  });
}

async function addFiles(archive: yazl.ZipFile, disclosure: Disclosure): Promise<void> {
  for await (const { path, content } of disclosure.files()) {
    if (content !== null) archive.addBuffer(content, path);
  }
  archive.end();
}
