import sharp from 'sharp';
import { MOST_PIXELS } from '../../domain/documents/file-rules';
import type { Result } from '../../domain/result';
import { fail, succeed } from '../../domain/result';
import type { Refusal } from '../../domain/workflow/refusal';
import { refuse } from '../../domain/workflow/refusal';

/** A picture in memory is far larger than its file, so that few are opened at once. */
const MOST_AT_ONCE = 2;

/** Small print in a passport stays legible. */
const QUALITY = 90;

let underWay: Promise<unknown>[] = [];

/** What is decoded is kept nowhere. */
sharp.cache(false);

/**
 * Decodes a picture, turns it upright and writes it anew in its own format: places, cameras, previews and whatever was hidden behind the picture stay
 * out. Its size is read before anything is decoded.
 */
export async function inspectPicture(bytes: Buffer): Promise<Result<Buffer, Refusal>> {
  while (underWay.length >= MOST_AT_ONCE) await Promise.race(underWay);
  const work = redraw(bytes);
  underWay = [...underWay, work];
  try {
    return await work;
  } finally {
    underWay = underWay.filter((other) => other !== work);
  }
}

async function redraw(bytes: Buffer): Promise<Result<Buffer, Refusal>> {
  try {
    const { width, height, format } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > MOST_PIXELS) return fail(refuse('pictureTooLarge', 'file'));
    return succeed(await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'warning' }).autoOrient().toFormat(format, { quality: QUALITY }).toBuffer());
  } catch {
    return fail(refuse('pictureUnreadable', 'file'));
  }
}
