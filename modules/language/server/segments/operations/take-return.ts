import type { InputOf } from '../../../../../kernel/contract/operation.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { takeReturn as contract, isTakable, type ReturnRow } from '../../../contract/file-copies.ts';
import { afterWriting } from '../../core/segments/next-segment.ts';
import { mayJob } from '../../jobs/policy.ts';
import { holdWork, type SegmentRecord } from '../../jobs/queries.ts';
import { refuse } from '../../refuse.ts';
import { judgeCopy } from '../copies/judge-copy.ts';
import { readCopy } from '../copies/read-copy.ts';
import { nextChangeOf, seenFile } from '../held-segment.ts';
import { keepComment } from '../keep-comment.ts';
import { writeSegment } from '../write-segment.ts';

/** Writes what was chosen of a copy that came back, all of it or nothing: each is as it was when it was looked at. */
export const takeReturn = implementPrepared(
  contract,
  async (preparing, { fileId, file }) => {
    await preparing.read(async (ctx) => {
      demand(mayJob(ctx.actor, 'write', (await seenFile(ctx, fileId)).job));
    });
    return readCopy(file);
  },
  async (ctx, { fileId, segments: chosen }, copy) => {
    await holdWork(ctx, (await seenFile(ctx, fileId)).job.id);
    const { file, job, stage } = await seenFile(ctx, fileId);
    demand(mayJob(ctx.actor, 'write', job));
    const change = await nextChangeOf(ctx, file.id);
    const { rows, segments } = await judgeCopy(ctx, file, copy);
    const taken = chosenOf(rows, chosen);
    let [written, comments] = [0, 0];
    for (const { row, at } of taken) {
      const before = segments.get(at.id)!;
      const after = afterWriting(before, row.offered, stage);
      const now = await writeSegment(ctx, before, after, { how: 'file', change, ...fromHere(before) });
      if (now.version !== before.version) written += 1;
      for (const text of row.comments) await keepComment(ctx, now, text);
      comments += row.comments.length;
    }
    ctx.record({
      verb: 'language.copy-returned',
      subject: { kind: 'translation-file', id: file.id },
      data: { copy: copy.code, segments: written, comments },
    });
    return { written, comments };
  },
);

type Chosen = InputOf<typeof contract>['segments'];

/** The rows that were chosen, or a refusal that names those which are no longer as they were looked at. */
function chosenOf(rows: readonly ReturnRow[], chosen: Chosen) {
  const bySegment = new Map(rows.flatMap((row) => (row.segment ? [[row.segment.id, row]] : [])));
  const once = new Map(chosen.map((at) => [at.id, at]));
  const taken = [...once.values()].map((at) => ({ at, row: bySegment.get(at.id) }));
  const ready = taken.flatMap(({ at, row }) =>
    row && row.segment?.version === at.version && isTakable(row.state) ? [{ at, row }] : [],
  );
  if (ready.length < taken.length) {
    const numbers = taken
      .filter((one) => !ready.some(({ at }) => at === one.at))
      .map(({ row }) => row?.number ?? '?');
    throw refuse('return-outdated', { segments: numbers.slice(0, 10).join('、') });
  }
  return ready;
}

/** What was filled in as a repetition, or scored as a match, is so no longer: the wording is another's. */
function fromHere({ match_origin: was }: SegmentRecord) {
  return was === null ? {} : { match: { score: null, unit: null, origin: null } };
}
