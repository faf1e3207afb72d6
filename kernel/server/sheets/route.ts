import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { lang } from '../../contract/local-text.ts';
import { faultsOf } from '../http/input-faults.ts';
import { refuse } from '../refusal.ts';
import type { RouteDeps } from '../route.ts';
import { shellSheets } from '../shell/sheets.ts';
import { lookInOffice } from '../transaction.ts';
import type { CellOut, SheetOut } from './sheet.ts';
import { makeXlsx } from './sheet-task.ts';
import { wordsOf } from './words-of.ts';
import { writeCsv } from './write-csv.ts';

const ofFile = z.object({ lang: lang.default('zh'), exact: z.enum(['yes']).optional() });
const mimes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

/**
 * Lists as files: `/api/sheets/directory.people.xlsx?lang=en`. What is asked for narrows them as in the list; whoever
 * asks gets what he or she may see. CSV for people is guarded against formulas; `exact=yes` and JSON are for programs.
 */
export function mountSheets(app: FastifyInstance, deps: RouteDeps): void {
  const sheets = [...shellSheets, ...deps.house.modules.flatMap((module) => module.sheets ?? [])];
  const schema = { hide: true };
  app.get('/api/sheets/:file', { schema }, async (request, reply) => {
    const acting = await deps.actorOf(request);
    if (!acting) throw refuse('not-signed-in');
    const [, id, ending] =
      /^([\w.-]+)\.(csv|xlsx|json)$/.exec((request.params as { file: string }).file) ?? [];
    const asked = sheets.find((one) => one.id === id);
    if (!asked) throw refuse('not-found');
    const query = readQuery(asked.query, request.query);
    const how = readQuery(ofFile, request.query);
    const made = await lookInOffice(deps, acting.actor, acting.office, (ctx) => asked.read(ctx, query));
    const format = ending as keyof typeof mimes;
    return reply
      .type(mimes[format])
      .header('content-disposition', dispositionOf(made, how.lang, format))
      .header('cache-control', 'no-store')
      .send(await written(made, how, format));
  });
}

function readQuery<Q extends z.ZodObject>(query: Q, sent: unknown): z.infer<Q> {
  const read = query.safeParse(sent ?? {});
  if (read.success) return read.data;
  throw refuse('input-invalid', {}, faultsOf(read.error.issues));
}

async function written(
  { columns, rows, name }: SheetOut,
  { lang: reader, exact }: z.infer<typeof ofFile>,
  format: keyof typeof mimes,
): Promise<Buffer> {
  if (format === 'json') {
    const keys = columns.map(({ key }) => key);
    const objects = rows.map((row) => Object.fromEntries(row.map((cell, at) => [keys[at], bare(cell)])));
    return Buffer.from(JSON.stringify(objects));
  }
  const all: CellOut[][] = [columns.map((column) => column.name[reader]), ...rows];
  if (format === 'csv') return Buffer.from(writeCsv(all, { guarded: exact !== 'yes' }));
  return Buffer.from(await makeXlsx(all, name[reader]));
}

function bare(cell: CellOut): string | number | null {
  return cell !== null && typeof cell === 'object' ? wordsOf(cell) : cell;
}

function dispositionOf({ name }: SheetOut, reader: 'zh' | 'en', format: string): string {
  const plain = name.en.replace(/[^\w.-]+/g, '-');
  return `attachment; filename="${plain}.${format}"; filename*=UTF-8''${encodeURIComponent(`${name[reader]}.${format}`)}`;
}
