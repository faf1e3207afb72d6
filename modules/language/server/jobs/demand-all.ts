import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { SegmentState } from '../../contract/jobs.ts';
import { refuse } from '../refuse.ts';
import type { JobTables } from './tables.ts';

const reached = {
  translated: ['translated', 'revised', 'checked'],
  revised: ['revised', 'checked'],
} as const;

/** Refuses while a segment of the job is not so far. */
export async function demandAll(ctx: Ctx, job: Id, far: keyof typeof reached): Promise<void> {
  const { count } = await tables<JobTables>(ctx)
    .selectFrom('language.segment as segment')
    .innerJoin('language.job_file as file', (join) =>
      join
        .onRef('file.office', '=', 'segment.office')
        .onRef('file.id', '=', 'segment.file')
        .onRef('file.current', '=', 'segment.file_version'),
    )
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('segment.office', '=', ctx.office.code)
    .where('file.job', '=', job)
    .where('segment.locked', '=', false)
    .where('segment.state', 'not in', reached[far] as readonly SegmentState[])
    .executeTakeFirstOrThrow();
  if (Number(count) > 0) throw refuse('state-conflict', { reason: said[far](Number(count)) });
}

const said: Record<keyof typeof reached, (count: number) => Both> = {
  translated: (count) => ({
    zh: `还有${count}个句段没有译完，译完后再交审校。`,
    en: `${segments(count)} not translated yet. Translate all before handing it on.`,
  }),
  revised: (count) => ({
    zh: `还有${count}个句段没有审校，审完后再交。`,
    en: `${segments(count)} not revised yet. Revise all before accepting.`,
  }),
};

function segments(count: number): string {
  return count === 1 ? 'One segment is' : `${count} segments are`;
}
