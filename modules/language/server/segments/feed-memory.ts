import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { getRow } from '../../../../kernel/server/get-row.ts';
import type { NewUnit } from '../../contract/memory.ts';
import { withoutTags } from '../../contract/tags.ts';
import type { JobRecord, SegmentRecord } from '../jobs/queries.ts';
import { removeUnits } from '../memory/remove-units.ts';
import { textHash } from '../memory/text-hash.ts';
import { writeUnits } from '../memory/write-units.ts';
import type { LanguageTables, MemoryTable } from '../tables.ts';
import type { HeldSegment } from './held-segment.ts';
import { segmentsIn } from './queries.ts';

/**
 * What is revised goes into the memory of the job; what it said there before leaves it, unless somebody corrected it in
 * the memory since: that text is no longer the segment's to remove. Nothing of a confidential job does, and nothing goes into a retired memory: a memory is read
 * by more people than the job. `former` is the segment before it was confirmed.
 */
export async function feedMemory(
  ctx: Ctx,
  { row, file, job }: HeldSegment,
  former: SegmentRecord,
): Promise<void> {
  if (job.memory === null || job.confidential) return;
  if (row.state !== 'revised' && row.state !== 'checked') return;
  if (await isRetired(ctx, job.memory)) return;
  const pair = pairOf(job, row);
  if (pair.zh === '' || pair.en === '') return;
  const there = row.unit === null ? undefined : await unitOf(ctx, row.unit);
  if (there?.zh === pair.zh && there.en === pair.en) return;
  const corrected = there !== undefined && there.version > 1;
  if (corrected && row.target === former.target && former.changed_at <= there.changed_at) return;
  const subject = { kind: 'memory', id: job.memory } as const;
  if (there) await removeOwn(ctx, job, there);
  const [before, after] = await neighboursOf(ctx, file, row);
  const unit: NewUnit = {
    ...pair,
    before: before ? pairOf(job, before) : null,
    after: after ? pairOf(job, after) : null,
    document: job.number,
    origin: 'job',
    reviewed: true,
    confidence: null,
    props: { srclang: job.from_lang },
  };
  const { added, change } = await writeUnits(ctx, job.memory, [unit]);
  if (added > 0) ctx.record({ verb: 'language.units-added', subject, data: { added, change } });
  await rememberUnit(ctx, row, job.memory, pair);
}

/** What a segment that is gone said leaves the memory of its job, unless somebody corrected it there. */
export async function leaveMemory(ctx: Ctx, job: JobRecord, { unit }: SegmentRecord): Promise<void> {
  const there = unit === null ? undefined : await unitOf(ctx, unit);
  if (there && !(await isRetired(ctx, there.memory))) await removeOwn(ctx, job, there);
}

async function removeOwn(
  ctx: Ctx,
  { memory }: JobRecord,
  unit: { id: string; memory: string; version: number },
): Promise<void> {
  if (unit.version > 1 || unit.memory !== memory) return;
  const change = await removeUnits(ctx, memory, [unit.id]);
  const subject = { kind: 'memory', id: memory } as const;
  ctx.record({ verb: 'language.units-removed', subject, data: { removed: 1, change } });
}

async function isRetired(ctx: Ctx, memory: string): Promise<boolean> {
  return (await getRow<MemoryTable>(ctx, 'language.memory', memory)).retired !== null;
}

type Pair = { zh: string; en: string };

function pairOf({ from_lang: from }: JobRecord, { source, target }: SegmentRecord): Pair {
  const [said, translated] = [withoutTags(source).trim(), withoutTags(target ?? '').trim()];
  return from === 'zh' ? { zh: said, en: translated } : { zh: translated, en: said };
}

/** The segments before and after it, where they have a translation. */
async function neighboursOf(ctx: Ctx, file: HeldSegment['file'], row: SegmentRecord) {
  const rows = await segmentsIn(ctx, file)
    .selectAll('s')
    .where('s.place', 'in', [row.place - 1, row.place + 1])
    .where('s.target', 'is not', null)
    .execute();
  return [-1, 1].map((step) => rows.find(({ place }) => place === row.place + step));
}

async function unitOf(ctx: Ctx, id: string) {
  return tables<LanguageTables>(ctx)
    .selectFrom('language.unit')
    .select(['id', 'memory', 'version', 'zh', 'en', 'changed_at'])
    .where('office', '=', ctx.office.code)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
}

/** The segment knows its unit, also where the memory had the pair from elsewhere: that one is then not the segment's to remove. */
async function rememberUnit(ctx: Ctx, row: SegmentRecord, memory: string, { zh, en }: Pair): Promise<void> {
  const unit = await tables<LanguageTables>(ctx)
    .selectFrom('language.unit')
    .select(['id', 'made_at'])
    .where('office', '=', ctx.office.code)
    .where('memory', '=', memory)
    .where('zh_hash', '=', textHash(zh))
    .where('en_hash', '=', textHash(en))
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  const own = unit?.made_at.getTime() === ctx.now.getTime() ? unit.id : null;
  await tables<LanguageTables>(ctx)
    .updateTable('language.segment')
    .set({ unit: own })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
}
