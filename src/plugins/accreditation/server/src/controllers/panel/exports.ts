import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { adminCaller } from '../../access/admin-caller';
import type { ExportFormat } from '../../domain/export/columns';
import type { PanelContext } from '../../panel/asking';
import { iso, languageOf } from '../../panel/asking';
import type { ExportView } from '../../panel/contract';
import { createExportLines } from '../../panel/export-lines';
import { exportIn } from '../../panel/queue-inputs';
import { narrowedBy } from '../../panel/queue-rows';
import { servicesOf } from '../../services';
import { csvFile, xlsxFile } from '../spreadsheets';

const FILES: Readonly<Record<ExportFormat, { readonly type: string; readonly make: typeof csvFile }>> = {
  csv: { type: 'text/csv; charset=utf-8', make: csvFile },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', make: xlsxFile },
};

/** Lists of dossiers that leave the office. Each is recorded before anything of it is sent, and is made while it is sent. */
export function createExportsController({ strapi }: { strapi: Core.Strapi }) {
  const services = servicesOf(strapi);
  const { campaigns, exports, people, queue } = services;
  const linesOf = createExportLines(services);

  const latest = async (ctx: PanelContext) => {
    const answer: ExportView[] = (await exports.latest()).map(({ id, format, actorLabel, at, dossiers }) => ({ id, format, by: actorLabel, at: iso(at), dossiers }));
    ctx.body = { data: answer };
  };

  const create = async (ctx: PanelContext) => {
    const { format, ...question } = exportIn(ctx.request.body);
    const caller = await adminCaller(people, ctx);
    const campaign = question.campaign === undefined ? null : await campaigns.byId(question.campaign);
    const id = await exports.begin(caller, { format, campaign: question.campaign ?? null });
    const filters = narrowedBy(question, Date.now());
    const lines = linesOf(queue.batches({ caller, filters }), { caller, language: languageOf(ctx), timeZone: campaign?.timeZone ?? 'UTC' });
    const { type, make } = FILES[format];
    send(ctx, type, await make(counted(lines, (count) => exports.end(id, count - 1))));
  };

  return { latest, create };

  /** A file that is cut off must not look like a whole one: whoever waits for it is told by the line that breaks. */
  function send(ctx: PanelContext, type: string, file: Readable): void {
    file.once('error', (error) => {
      strapi.log.error(error);
      ctx.res.destroy();
    });
    ctx.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
    ctx.type = type;
    ctx.body = file;
  }
}

/** The same lines, and once all were asked for, how many. */
async function* counted<Line>(lines: AsyncIterable<Line>, end: (count: number) => Promise<void>): AsyncGenerator<Line> {
  let count = 0;
  for await (const line of lines) {
    count += 1;
    yield line;
  }
  await end(count);
}
