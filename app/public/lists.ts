/** The lists of the public site: all news, of a subject, of a year or month, and what was searched for. */
import { z } from 'zod';
import { isoDate } from '../../kernel/contract/dates.ts';
import { englishMonths } from '../../kernel/contract/day-words.ts';
import type { Ctx } from '../../kernel/server/context.ts';
import { refuse } from '../../kernel/server/refusal.ts';
import type { NewsFilter } from '../../modules/press/contract/public.ts';
import { archiveMonths, findSubject, newsList, subjectCounts } from '../../modules/press/server/index.ts';
import {
  counterScreenOf,
  destinations,
  guideTo,
  serviceList,
  wayOfDocument,
} from '../../modules/service-hall/server/index.ts';
import type { Shown } from './shown.ts';

/** What an address asks: its parts, and what stands after the question mark. */
export interface Asked {
  params: Record<string, string>;
  query: Record<string, unknown>;
  /** The whole address of a page of this office, in the reading asked for. */
  at(path: string): string;
  /** Does this installation send mail? */
  mails: boolean;
}

/** What a page of the public site shows to anybody. */
export type Query = (ctx: Ctx, asked: Asked) => Promise<Shown>;

const afterQuery = z.object({ after: z.string().optional() });
/** A question that is too long, or asked twice, is none. */
const searchQuery = z.object({ q: z.string().trim().max(100).catch('') });
const time = /^((?:19|20)\d{2})(?:-(0[1-9]|1[0-2]))?$/;

const news = { zh: '要闻', en: 'News' };

/** A page of the releases that fit, under this heading. */
async function listed(
  ctx: Ctx,
  { query }: Asked,
  at: { title: { zh: string; en: string }; listPath: string; filter: NewsFilter },
): Promise<Shown> {
  const after = afterOf(query);
  const { items, next } = await newsList(ctx, { limit: 30, after }, at.filter);
  return { page: 'news-list', title: at.title, listPath: at.listPath, items, next, after };
}

function afterOf(query: Asked['query']): string | undefined {
  const asked = afterQuery.safeParse(query);
  if (!asked.success) throw refuse('not-found');
  return asked.data.after;
}

async function ofTime(ctx: Ctx, asked: Asked): Promise<Shown> {
  const [, year, month] = time.exec(asked.params['time'] ?? '') ?? [];
  if (!year) throw refuse('not-found');
  const filter = { year: Number(year), ...(month && { month: Number(month) }) };
  const title = month
    ? { zh: `${year}年${Number(month)}月`, en: `${englishMonths[Number(month) - 1]} ${year}` }
    : { zh: `${year}年`, en: year };
  return listed(ctx, asked, { title, listPath: `/archive/${asked.params['time']}`, filter });
}

async function ofSubject(ctx: Ctx, asked: Asked): Promise<Shown> {
  const subject = findSubject(asked.params['subject'] ?? '');
  if (!subject) throw refuse('not-found');
  return listed(ctx, asked, {
    title: subject.name,
    listPath: `/subjects/${subject.code}`,
    filter: { subject: subject.code },
  });
}

async function searched(ctx: Ctx, { query }: Asked): Promise<Shown> {
  const { q } = searchQuery.parse(query);
  if (q === '') return { page: 'search', q, items: [], next: null };
  const after = afterOf(query);
  const { items, next } = await newsList(ctx, { limit: 30, after }, { q });
  return { page: 'search', q, items, next, after };
}

/** A place or day that is none counts as not said: the question stands as it was. */
const wayQuery = z.object({
  to: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .catch(''),
  on: isoDate.catch(''),
});

async function wayAsked(ctx: Ctx, { query }: Asked): Promise<Shown> {
  const read = wayQuery.parse(query);
  const asked = { ...read, to: destinations().some(({ code }) => code === read.to) ? read.to : '' };
  const found = asked.to === '' ? null : wayOfDocument(asked.to, asked.on || ctx.today);
  return { page: 'document-way', destinations: destinations(), asked, found, today: ctx.today };
}

/** The addresses of the lists, after office and reading. */
export const listPages: [string, Query][] = [
  ['/news', (ctx, asked) => listed(ctx, asked, { title: news, listPath: '/news', filter: {} })],
  ['/archive', async (ctx) => ({ page: 'archive', months: await archiveMonths(ctx) })],
  ['/archive/:time', ofTime],
  ['/subjects', async (ctx) => ({ page: 'subjects', subjects: await subjectCounts(ctx) })],
  ['/subjects/:subject', ofSubject],
  ['/search', searched],
  ['/services', async () => ({ page: 'services', services: serviceList() })],
  ['/services/document-way', wayAsked],
  ['/screen', async (ctx) => ({ page: 'screen', screen: await counterScreenOf(ctx) })],
  [
    '/services/:service',
    async (ctx, { params, query }) => ({
      page: 'service',
      guide: await guideTo(ctx, params['service'] ?? '', query),
      step: typeof query['step'] === 'string' ? query['step'] : null,
    }),
  ],
];
