import { sql } from 'kysely';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { JobKind } from '../../contract/jobs.ts';
import type { Output } from '../../contract/translators.ts';
import { visibleJobs } from './policy.ts';

/** A job that was delivered, as figures are reckoned from it. */
export interface Delivered {
  id: string;
  translator: string;
  reviser: string;
  client: string | null;
  kind: JobKind;
  month: string;
  words: number;
  effort: number;
  on_time: boolean;
  mark: number | null;
  /** What the reviser found, and in how many words; both 0 where nothing was counted. */
  errors: number;
  error_words: number;
}

/** The jobs this actor may see that were delivered between two days. */
export async function deliveredBetween(ctx: Ctx, from: string, to: string): Promise<Delivered[]> {
  const zone = ctx.office.timeZone;
  const { rows } = await sql<Delivered>`
    with delivered as (
      select *, (delivered_at at time zone ${zone})::date as day from language.job
      where office = ${ctx.office.code} and state in ('delivered', 'closed') and delivered_at is not null
        and id in (${visibleJobs(ctx.actor)}))
    select job.id, translator, reviser, client, kind, to_char(day, 'YYYY-MM') as month, mark,
      coalesce((quote->>'words')::int, 0) as words, coalesce((quote->>'effort')::int, 0) as effort,
      day <= coalesce(due, wanted_by) as on_time,
      coalesce(found.errors, 0)::int as errors, coalesce(found.words, 0)::int as error_words
    from delivered job
    left join lateral (
      select sum((select sum(value::int) from jsonb_each_text(r.errors))) as errors, max(r.words) as words
      from language.job_revision r where r.office = ${ctx.office.code} and r.job = job.id) found on true
    where day between ${from}::date and ${to}::date
    order by delivered_at`.execute(ctx.db);
  return rows;
}

/** What these jobs come to for one person: as translator, and as reviser. */
export function outputOf(jobs: readonly Delivered[], person: string): Output {
  const own = jobs.filter(({ translator }) => translator === person);
  const revised = jobs.filter(({ reviser }) => reviser === person);
  const { words: translated, effort: _, ...figures } = figuresOf(own);
  return { ...figures, translated, revised: sum(revised, ({ words }) => words) };
}

/** What these jobs come to. */
export function figuresOf(jobs: readonly Delivered[]) {
  const marked = jobs.filter(({ mark }) => mark !== null);
  return {
    jobs: jobs.length,
    words: sum(jobs, ({ words }) => words),
    effort: sum(jobs, ({ effort }) => effort),
    onTime: jobs.filter((job) => job.on_time).length,
    errors: sum(jobs, ({ errors }) => errors),
    errorWords: sum(jobs, (job) => job.error_words),
    marks: marked.length,
    markSum: sum(marked, ({ mark }) => mark ?? 0),
  };
}

function sum<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((total, one) => total + of(one), 0);
}
