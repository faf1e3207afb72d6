/** The public site: binds each address to a query, asked as anybody, and the page that shows what it answers. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { findOffice, findOfficeOfHost } from '../kernel/server/accounts/offices.ts';
import type { Accounts } from '../kernel/server/accounts/open.ts';
import type { Office } from '../kernel/server/actor.ts';
import type { Ctx } from '../kernel/server/context.ts';
import { bytesOfPictures } from '../kernel/server/files/for-print.ts';
import { asFile, sendPaper } from '../kernel/server/papers/paper.ts';
import { refuse } from '../kernel/server/refusal.ts';
import { type HouseDeps, lookInOffice } from '../kernel/server/transaction.ts';
import { newsList, newsPage, newsPaper, withdrawnDay } from '../modules/press/server/index.ts';
import { officeCard } from './public/card.ts';
import { mountAppointmentFile } from './public/counter-forms.ts';
import { askedOf, type FormDeps, mountForms } from './public/forms.ts';
import { mountRegister } from './public/hall/custody.ts';
import { mountFilingSheet } from './public/hall/filing.ts';
import { mountLetters } from './public/hall/letters.ts';
import { mountOwnFiles } from './public/hall/own-files.ts';
import { hallForms } from './public/hall-forms.ts';
import { cardPath } from './public/head.ts';
import { type Asked, listPages, type Query } from './public/lists.ts';
import { mountFeeds } from './public/news-feeds.ts';
import { pathOf, questionOf } from './public/path-of.ts';
import type { PublicPage, renderPage } from './public/render.tsx';
import { sendPage, sheetsOf } from './public/send-page.ts';
import type { Shown } from './public/shown.ts';
import { translationForms } from './public/translation/forms.ts';
import { sendOnce } from './public/unchanged.ts';

export interface PublicDeps extends HouseDeps {
  accounts: Accounts;
  /** Where people reach the house. */
  publicUrl: string;
  /** The folder of both builds: `dist`. */
  built: string;
}

/** Registers the public site. Pages are made on the server, need no script, and are the same for everybody. */
export async function mountPublic(app: FastifyInstance, deps: PublicDeps): Promise<void> {
  const entry = join(deps.built, 'public', 'render.js');
  if (!existsSync(entry)) throw new Error('the public pages are not built: run npm run build');
  const { renderPage: render } = (await import(pathToFileURL(entry).href)) as {
    renderPage: typeof renderPage;
  };
  const sheets = sheetsOf(deps.built);
  const base = deps.publicUrl.replace(/\/$/, '');
  const officeAsked = async (request: FastifyRequest): Promise<Office> => {
    const { code } = request.params as { code?: string };
    const office = code
      ? await findOffice(deps.accounts, code)
      : await findOfficeOfHost(deps.accounts, request.hostname);
    if (!office) throw refuse('not-found');
    return office;
  };
  const look = <T>(office: Office, what: (ctx: Ctx) => Promise<T>) =>
    lookInOffice(deps, { kind: 'public', office: office.code }, office, what);

  const from = { base, mail: deps.mail };
  function page(rest: string, query: Query): void {
    for (const reading of ['both', 'zh', 'en'] as const) {
      const prefix = reading === 'both' ? '/o/:code' : `/o/:code/${reading}`;
      app.get(prefix + rest, { schema: { hide: true } }, async (request, reply) => {
        const office = await officeAsked(request);
        const shown = await look(office, (ctx) => query(ctx, askedOf(from, { request, office, reading })));
        const path = pathOf(rest, request) + questionOf(shown);
        if (shown.page === 'withdrawn') reply.code(410);
        const page = { ...shown, office, reading, path } as PublicPage;
        return sendPage(request, reply, page, render(page), {
          base,
          sheets,
          earlier: 'issue' in (request.params as object),
        });
      });
    }
  }
  page('', async (ctx) => ({ page: 'home', news: (await newsList(ctx, { limit: 6 })).items }));
  for (const [rest, query] of listPages) page(rest, query);
  page('/news/:number', newsShown);
  // The reading before a correction, for the record.
  page('/news/:number/:issue', newsShown);
  for (const format of ['pdf', 'docx'] as const)
    app.get(`/o/:code/news/:number.${format}`, { schema: { hide: true } }, async (request, reply) => {
      const office = await officeAsked(request);
      const { number } = request.params as { number: string };
      const document = await look(office, (ctx) => newsPaper(ctx, number));
      const read = bytesOfPictures(deps.files, office);
      return sendPaper(reply, await asFile(document, format, deps.clock(), read));
    });
  app.get(cardPath(':code'), { schema: { hide: true } }, async (request, reply) => {
    await officeAsked(request);
    return sendOnce(request, reply, { type: 'image/png', body: await officeCard(), seconds: 86_400 });
  });
  const show: FormDeps['show'] = (request, reply, page) =>
    sendPage(request, reply, page, render(page), { base, sheets, earlier: false });
  await mountForms(app, { ...deps, officeAsked, show, base }, [...hallForms, ...translationForms]);
  mountAppointmentFile(app, { ...deps, officeAsked });
  mountLetters(app, { ...deps, officeAsked });
  mountFilingSheet(app, { ...deps, officeAsked });
  mountRegister(app, { ...deps, officeAsked });
  mountOwnFiles(app, { ...deps, officeAsked });
  mountFeeds(app, { accounts: deps.accounts, publicUrl: deps.publicUrl, officeAsked, look });
  app.get('/', { schema: { hide: true } }, async (request, reply) =>
    reply.redirect(`/o/${(await officeAsked(request)).code}`),
  );
}

const asked = z.object({ number: z.string(), issue: z.coerce.number().int().positive().optional() });

/** One release, in its present or an earlier reading; or that it was withdrawn. */
async function newsShown(ctx: Ctx, { params }: Asked): Promise<Shown> {
  const read = asked.safeParse(params);
  if (!read.success) throw refuse('not-found');
  const { number, issue } = read.data;
  const day = await withdrawnDay(ctx, number);
  if (day !== null) return { page: 'withdrawn', number, day };
  return { page: 'news', news: await newsPage(ctx, number, issue) };
}
