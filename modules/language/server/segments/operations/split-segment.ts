import { actorId } from '../../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { demandVersion } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { splitSegment as contract } from '../../../contract/segment-cuts.ts';
import { type Half, splitTexts, targetPlace } from '../../../contract/split-texts.ts';
import type { ParagraphTag } from '../../formats/exchange/paragraph.ts';
import { tagsNumbered } from '../../formats/exchange/tags-numbered.ts';
import type { SegmentRecord } from '../../jobs/queries.ts';
import { refuse } from '../../refuse.ts';
import type { LanguageTables } from '../../tables.ts';
import { demandCuttable } from '../cuts/demand-cuttable.ts';
import { moveOn } from '../cuts/move-on.ts';
import { cutColumns, keepCut, writeCut } from '../cuts/write-cut.ts';
import { type HeldSegment, holdSegment } from '../held-segment.ts';
import { addText, keepText } from '../keep-texts.ts';
import { segmentNow } from '../present.ts';
import { cutsOf } from '../queries.ts';

/** Splits a segment. The first half goes on as it; comments, texts it had and its unit in the memory stay there. */
export const splitSegment = implement(
  contract,
  async (ctx, { segmentId, version, at, targetAt, settled }) => {
    const held = await holdSegment(ctx, segmentId);
    const { row, file } = held;
    demandVersion(row.version, version);
    await demandCuttable(ctx, held, [row], settled);
    const [first, second] = halvesOf(row, at, targetAt);
    await moveOn(ctx, held, { behind: row.place, by: 1, cut: [row.place] });
    const by = { state: 'draft', how: 'split', by: actorId(ctx.actor) } as const;
    if (row.target !== null) await keepText(ctx, row, { ...by, target: first.target }, row.version + 1);
    await writeCut(ctx, row, held, { ...first, tags: tagsOf(row, first), version: row.version + 1 });
    const other = await insertHalf(ctx, held, second);
    await keepCut(ctx, held, { kind: 'split', segment: row.id, other: other.id });
    if (second.target !== null)
      await addText(ctx, other.id, { ...by, target: second.target, number: 1, at: ctx.now });
    return {
      first: await segmentNow(ctx, file, row.id),
      second: await segmentNow(ctx, file, other.id),
      cuts: await cutsOf(ctx, file.id),
    };
  },
);

function halvesOf({ source, target }: SegmentRecord, at: number, targetAt: number | null): [Half, Half] {
  const there = targetAt ?? (target === null ? 0 : targetPlace({ source, target }, at));
  const halves = splitTexts({ source, target }, at, there);
  if (!('fault' in halves)) return halves;
  throw halves.fault === 'empty'
    ? refuse('half-empty')
    : refuse('half-tags', { tags: halves.tags.join(' ') });
}

/** The tags of a segment of a text file are not kept: it has none. */
function tagsOf({ props }: SegmentRecord, { numbers }: Half): ParagraphTag[] {
  return tagsNumbered((props['tags'] ?? []) as ParagraphTag[], numbers);
}

async function insertHalf(ctx: Ctx, held: HeldSegment, half: Half): Promise<SegmentRecord> {
  const { office, file, file_version, paragraph, kind, locked, place } = held.row;
  return tables<LanguageTables>(ctx)
    .insertInto('language.segment')
    .values({
      ...{ office, file, file_version, paragraph, kind, locked },
      ...cutColumns(ctx, held.row, held, { ...half, tags: tagsOf(held.row, half) }),
      ...{ id: ctx.newId(), version: 1, place: place + 1, unit: null },
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}
