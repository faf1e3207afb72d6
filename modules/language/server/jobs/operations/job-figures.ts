import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { namesOf } from '../../../../../kernel/server/person-names.ts';
import { jobKinds } from '../../../contract/jobs.ts';
import { jobFigures as contract, type FigureBy } from '../../../contract/translators.ts';
import { type Delivered, deliveredBetween, figuresOf } from '../output.ts';
import { maySeeCentre } from '../policy.ts';
import { yearBefore } from '../translators.ts';

/** What was delivered between two days, put together by translator, client, kind or month; the most words first. */
export const jobFigures = implement(contract, async (ctx, input) => {
  demand(maySeeCentre(ctx.actor));
  const { by, to = ctx.today, from = yearBefore(ctx.today) } = input;
  const jobs = await deliveredBetween(ctx, from, to);
  const nameOf = await namesOf(
    ctx,
    jobs.map(({ translator }) => translator),
  );
  const names: Record<FigureBy, (key: string) => Both> = {
    translator: nameOf,
    client: (key) => (key === '' ? noClient : same(key)),
    kind: (key) => jobKinds[key as keyof typeof jobKinds],
    month: same,
  };
  const groups = Map.groupBy(jobs, (job) => keyOf(job, by));
  const items = [...groups].map(([key, own]) => ({ key, name: names[by](key), ...figuresOf(own) }));
  items.sort(by === 'month' ? (a, b) => (a.key < b.key ? 1 : -1) : (a, b) => b.words - a.words);
  return { from, to, items: items.map(({ key: _, ...row }) => row), next: null };
});

const noClient: Both = { zh: '未注明委托方', en: 'No client named' };

function keyOf(job: Delivered, by: FigureBy): string {
  return job[by] ?? '';
}

function same(text: string): Both {
  return { zh: text, en: text };
}
