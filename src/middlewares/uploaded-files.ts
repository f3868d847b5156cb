import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rm } from 'node:fs/promises';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { koaBody } from 'koa-body';

/** The one route that takes files: the media library of the admin panel. */
const UPLOAD_PATH = '/upload';
/** Applicants' documents have a reader of their own, which keeps nothing on disk. */
const READ_ELSEWHERE = '/api/accreditation/documents';
const FILE_LIMIT_BYTES = 20 * 1024 * 1024;

/**
 * Reads multipart bodies, which Strapi's own reader is told to leave alone: it stores the files of any multipart request, to any path and from
 * anybody, and forgets those whose field is not called `files`. Here a file is stored only for a signed-in editor on the upload route, in a
 * private folder, and always removed again.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler => {
  const uploadDir = makePrivateFolder();

  return async (ctx, next) => {
    if (!ctx.is('multipart') || ctx.path === READ_ELSEWHERE) return next();
    if (ctx.path !== UPLOAD_PATH) return ctx.unsupportedMediaType('Files are not taken here.');
    if (!isSignedInEditor(strapi, ctx.get('Authorization'))) return ctx.unauthorized();
    return withFiles(uploadDir, async (readFiles) => {
      await readFiles(ctx, async () => {});
      await refuseDisguised(Object.values(ctx.request.files ?? {}).flat());
      await next();
    });
  };
};

/** What a file is, is what it contains, and its name must say the same: nothing here is ever a page that a browser would run. */
const ACCEPTED: Record<string, string[]> = { 'image/jpeg': ['.jpg', '.jpeg'], 'image/png': ['.png'], 'image/webp': ['.webp'], 'application/pdf': ['.pdf'] };

async function refuseDisguised(files: { filepath: string; originalFilename?: string | null }[]): Promise<void> {
  const { fileTypeFromFile } = await import('file-type');
  for (const { filepath, originalFilename } of files) {
    const type = await fileTypeFromFile(filepath);
    const extensions = ACCEPTED[type?.mime ?? ''];
    const extension = path.extname(originalFilename ?? '').toLowerCase();
    if (!extensions?.includes(extension)) {
      throw new errors.ValidationError(`“${originalFilename}” is not taken: upload a JPEG, PNG or WebP picture or a PDF whose name ends as its content says.`);
    }
  }
}

/** A folder that only this process reads; what an earlier, killed process left in it goes. */
function makePrivateFolder(): string {
  const folder = path.join(tmpdir(), `summit-pressroom-uploads-${process.getuid?.() ?? 'user'}-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function isSignedInEditor(strapi: Core.Strapi, authorization: string): boolean {
  const [scheme, token] = authorization.split(' ');
  if (scheme?.toLowerCase() !== 'bearer' || !token) return false;
  const { isValid } = strapi.sessionManager('admin').validateAccessToken(token);
  return isValid;
}

/** Whatever happens to the request, cut off in the middle included, its files go. */
async function withFiles(uploadDir: string, work: (readFiles: Core.MiddlewareHandler) => Promise<void>): Promise<void> {
  const stored: string[] = [];
  const onFileBegin = (_field: string, { filepath }: { filepath: string }) => void stored.push(filepath);
  try {
    await work(koaBody({ multipart: true, patchKoa: true, formidable: { uploadDir, maxFileSize: FILE_LIMIT_BYTES, onFileBegin } }));
  } finally {
    await Promise.all(stored.map((filepath) => rm(filepath, { force: true })));
  }
}
