import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { SegmentRecord } from '../jobs/queries.ts';
import type { LanguageTables } from '../tables.ts';
import type { SegmentRevisionTable } from './tables.ts';

/** A text a segment has now: what, how far, how it came about, by whom. */
export type NewText = Pick<SegmentRevisionTable, 'target' | 'state' | 'how' | 'by'>;

/** What one person types within this time is one text, however often it was saved on the way. */
const oneSitting = 10 * 60 * 1000;

/** Keeps the text of a segment as one it had, as that version of it; the one before too, where it came with the file. */
export async function keepText(
  ctx: Ctx,
  row: SegmentRecord,
  text: NewText,
  number = row.version + 1,
): Promise<void> {
  const last = await keepFormer(ctx, row);
  const goesOn =
    last?.by === text.by &&
    last.how === 'typed' &&
    text.how === 'typed' &&
    last.state === text.state &&
    ctx.now.getTime() - last.at.getTime() < oneSitting;
  const next = { ...text, number, at: ctx.now };
  if (!goesOn) return addText(ctx, row.id, next);
  await tables<LanguageTables>(ctx)
    .updateTable('language.segment_revision')
    .set(next)
    .where('office', '=', ctx.office.code)
    .where('segment', '=', row.id)
    .where('number', '=', last.number)
    .execute();
}

/** Keeps the text a segment came with, where none is kept yet; answers the last that was. */
export async function keepFormer(ctx: Ctx, row: SegmentRecord): Promise<SegmentRevisionTable | undefined> {
  const last = await tables<LanguageTables>(ctx)
    .selectFrom('language.segment_revision')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('segment', '=', row.id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!last && row.target !== null)
    await addText(ctx, row.id, {
      ...{ number: row.version, target: row.target, state: row.state, how: 'before' },
      ...{ at: row.changed_at, by: row.changed_by },
    });
  return last;
}

/** Adds a text to those a segment had. */
export async function addText(
  ctx: Ctx,
  segment: string,
  text: Omit<SegmentRevisionTable, 'office' | 'segment'>,
): Promise<void> {
  await tables<LanguageTables>(ctx)
    .insertInto('language.segment_revision')
    .values({ office: ctx.office.code, segment, ...text })
    .execute();
}
