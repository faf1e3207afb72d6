/** Filing by a sheet at the desk of a firm: which page sends which operation, and the sheet to download. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Office } from '../../../kernel/server/actor.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import { refuse } from '../../../kernel/server/refusal.ts';
import { type HouseDeps, lookInOffice } from '../../../kernel/server/transaction.ts';
import {
  attachToFiling,
  type DroppedFile,
  dropFiling,
  type Filing,
  filingServices,
  listFilings,
  readFiling,
  submitFiling,
  tryFiling,
  writeFiling,
} from '../../../modules/service-hall/contract/filings.ts';
import { readFirmDesk } from '../../../modules/service-hall/contract/firm-desk.ts';
import {
  filingTemplateFile,
  filingTemplateOf,
  serviceList,
} from '../../../modules/service-hall/server/index.ts';
import { filingTexts } from '../../../modules/service-hall/web/public/desk/filing-texts.ts';
import { ask } from '../ask.ts';
import type { Act, FormPage, Sent } from '../forms.ts';
import type { Asked } from '../lists.ts';
import type { Shown } from '../shown.ts';

const visits = 'hall-account' as const;

export const filingForms: readonly FormPage[] = [
  { rest: '/firm/filing', visits, show: filingsShown, send: sheetSent },
  { rest: '/firm/filing/:filing', visits, show: filingShown, send: filingSent },
];

async function filingsShown(ctx: Ctx): Promise<Shown> {
  const { filings } = await ask(ctx, listFilings, {});
  const desk = await ask(ctx, readFirmDesk, {});
  const services = serviceList().filter(({ code }) => (filingServices as readonly string[]).includes(code));
  return { page: 'filings', desk, filings, services, timeZone: ctx.office.timeZone };
}

async function sheetSent({ form, one, reading }: Sent): Promise<Act> {
  const { file } = form.files;
  if (!file) throw refuse('input-invalid', {}, { file: filingTexts.noFile });
  const base64 = (await file.bytes()).toString('base64');
  return {
    contract: tryFiling,
    input: {
      service: one('service'),
      language: reading === 'en' ? 'en' : 'zh',
      file: { name: file.name, base64 },
    },
    fieldOf: (path) => path.replace(/^file\..*$/, 'file'),
    fault: 'file',
    next: ({ id }: Filing) => `/firm/filing/${id}`,
  };
}

async function filingShown(ctx: Ctx, { params }: Asked): Promise<Shown> {
  return {
    page: 'filing',
    filing: await ask(ctx, readFiling, { filingId: params['filing'] ?? '' }),
    files: [],
  };
}

async function filingSent(sent: Sent): Promise<Act> {
  const { params, one } = sent;
  const filingId = params['filing'] ?? '';
  const here = () => `/firm/filing/${filingId}`;
  switch (one('act')) {
    case 'drop':
      return {
        contract: dropFiling,
        input: { filingId, version: Number(one('version')) },
        next: () => '/firm/filing',
      };
    case 'submit':
      return { contract: submitFiling, input: { filingId }, next: here };
    case 'files':
      return filesSent(sent, filingId);
    default:
      return {
        contract: writeFiling,
        input: {
          filingId,
          version: Number(one('version')),
          which: one('act') === 'all' ? 'all' : 'right',
        },
        next: here,
      };
  }
}

/** What became of each file is shown in the answer itself: it is kept by nobody. */
async function filesSent({ form }: Sent, filingId: string): Promise<Act> {
  const sent = form.all.filter(({ field }) => field === 'files');
  if (sent.length === 0) throw refuse('input-invalid', {}, { files: filingTexts.noFiles });
  const files: { name: string; content: string }[] = [];
  for (const { name, bytes } of sent) files.push({ name, content: (await bytes()).toString('base64') });
  return {
    contract: attachToFiling,
    input: { filingId, files },
    fault: 'files',
    next: ({ filing, files: became }: { filing: Filing; files: DroppedFile[] }) => ({
      answer: { page: 'filing', filing, files: became },
    }),
  };
}

interface Deps extends HouseDeps {
  officeAsked(request: FastifyRequest): Promise<Office>;
}

/** The address of the sheet to fill in: it holds nobody's data, and anybody may have it. */
export function mountFilingSheet(app: FastifyInstance, deps: Deps): void {
  for (const service of filingServices)
    app.get(`/o/:code/firm/filing/${service}.xlsx`, { schema: { hide: true } }, async (request, reply) => {
      const office = await deps.officeAsked(request);
      const anybody = { kind: 'public', office: office.code } as const;
      const cells = await lookInOffice(deps, anybody, office, (ctx) => filingTemplateOf(ctx, service));
      return reply
        .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
        .header('content-disposition', `attachment; filename="${service}-people.xlsx"`)
        .header('cache-control', 'no-store')
        .send(Buffer.from(await filingTemplateFile(cells)));
    });
}
