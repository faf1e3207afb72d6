import { actorId } from '../../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { countWords } from '../../core/jobs/count-words.ts';
import type { ParagraphTag } from '../../formats/exchange/paragraph.ts';
import type { SegmentRecord } from '../../jobs/queries.ts';
import { textHash } from '../../memory/text-hash.ts';
import type { LanguageTables } from '../../tables.ts';
import type { HeldFile } from '../held-segment.ts';

/** What a segment says once it is cut otherwise. */
export interface CutText {
  source: string;
  target: string | null;
  tags: ParagraphTag[];
}

/** What of a segment's row a cut decides: it is a draft, and its text stands as it was found nowhere. */
export function cutColumns(
  ctx: Ctx,
  { props }: SegmentRecord,
  { job, change }: HeldFile,
  { source, target, tags }: CutText,
) {
  return {
    ...{ source, source_hash: textHash(source), words: countWords(source, job.from_lang) },
    ...{ target, agreed: null, state: target === null ? ('new' as const) : ('draft' as const) },
    ...{ match_score: null, match_unit: null, match_origin: null },
    props: JSON.stringify({ ...props, tags }),
    ...{ by_hand: true, change, changed_at: ctx.now, changed_by: actorId(ctx.actor) },
  };
}

/** Writes what a segment says once it is cut otherwise, as this version of it. */
export async function writeCut(
  ctx: Ctx,
  row: SegmentRecord,
  held: HeldFile,
  { version, ...text }: CutText & { version: number },
): Promise<void> {
  await tables<LanguageTables>(ctx)
    .updateTable('language.segment')
    .set({ ...cutColumns(ctx, row, held, text), version })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
}

/** Keeps that a segment was cut, so that whoever has the file open hears of it, and puts it on the ledger. */
export async function keepCut(
  ctx: Ctx,
  { file, change }: HeldFile,
  cut: { kind: 'split' | 'merged'; segment: string; other: string },
): Promise<void> {
  const who = { at: ctx.now, by: actorId(ctx.actor) };
  await tables<LanguageTables>(ctx)
    .insertInto('language.segment_cut')
    .values({ office: ctx.office.code, file: file.id, change, ...cut, ...who })
    .execute();
  ctx.record({
    verb: cut.kind === 'split' ? 'language.segment-split' : 'language.segments-merged',
    subject: { kind: 'translation-file', id: file.id },
    data: { segment: cut.segment, other: cut.other },
  });
}
