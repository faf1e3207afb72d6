import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { AnyOperation } from '../../../../kernel/server/operation.ts';
import { yunjiang } from '../../../../testing/house.ts';
import { he, jiang, shen, wen } from '../../../../testing/language-house.ts';
import { type SegmentsHouse, segmentsHouse, type WorkedOn } from '../../../../testing/segments-house.ts';
import type { Segment, SegmentDetails } from '../../contract/segments.ts';
import { acceptRevision } from '../jobs/operations/accept-revision.ts';
import { deliverJob } from '../jobs/operations/deliver-job.ts';
import { replaceSource } from '../jobs/operations/replace-source.ts';
import { commentSegment } from './operations/comment-segment.ts';
import { confirmSegment } from './operations/confirm-segment.ts';
import { readSegment } from './operations/read-segment.ts';
import { saveSegment } from './operations/save-segment.ts';
import { settleComment } from './operations/settle-comment.ts';

let house: SegmentsHouse;
beforeAll(async () => {
  house = await segmentsHouse();
});
afterAll(() => house.close());

const text = '欢迎来到云江。\n云江港五月开港。';
const written = ({ id, target }: Segment, words: string) => ({ segmentId: id, base: target, target: words });
const second = ({ job, fileId }: WorkedOn, words = `${text}\n请看附件。`) => ({
  jobId: job.id,
  version: job.version,
  fileId,
  file: { name: '信.txt', base64: Buffer.from(words).toString('base64') },
});

/** The same operation, with something begun before its transaction ends. */
const withMeanwhile = (operation: AnyOperation, meanwhile: (ctx: Ctx) => Promise<void>): AnyOperation => ({
  ...operation,
  run: async (ctx, input, prepared) => {
    const answer = await operation.run(ctx, input, prepared);
    await meanwhile(ctx);
    return answer;
  },
});

/** Until what was begun waits for what this transaction holds. The embedded database does one thing after another. */
async function untilItWaits(ctx: Ctx, begun: Promise<unknown>): Promise<void> {
  if (!process.env.TEST_DATABASE_URL) return;
  let done = false;
  const end = () => {
    done = true;
  };
  begun.then(end, end);
  for (;;) {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from pg_locks where not granted`.execute(ctx.db);
    if (done || rows[0]!.count > 0) return;
  }
}

describe('a delivery', () => {
  test('is refused where somebody wrote while its files were made, and goes out the second time', async () => {
    const job = await house.jobIn('checking');
    const fileId = job.files[0]!.id;
    const [segment] = (await house.read(fileId)).items;
    const late = { ...written(segment!, 'Yunjiang and Brennhaven exchange youth delegations next spring.') };
    const delivering: AnyOperation = {
      ...deliverJob,
      prepare: async (preparing, input) => {
        const made = await deliverJob.prepare!(preparing, input);
        await house.ask(wen, saveSegment, late);
        return made;
      },
    };
    await expect(house.step(wen, delivering, job)).rejects.toMatchObject({ code: 'state-conflict' });
    expect((await house.read(fileId)).items[0]).toMatchObject({ target: late.target, state: 'revised' });
    // Whoever reads it last settles by confirming.
    const { segmentId, target } = late;
    await house.ask(wen, confirmSegment, { segmentId, base: target, target });
    expect(await house.step(wen, deliverJob, job)).toMatchObject({ state: 'delivered' });
  });
});

describe('a step of the job', () => {
  test('ends the turn of whoever is about to write', async () => {
    const job = await house.jobIn('revising');
    const [segment] = (await house.read(job.files[0]!.id)).items;
    await house.written(job, 'revised');
    let saved: Promise<unknown> = Promise.resolve();
    const accepting = withMeanwhile(acceptRevision, (ctx) => {
      saved = house.ask(he, saveSegment, written(segment!, 'Too late.')).catch((error: unknown) => error);
      return untilItWaits(ctx, saved);
    });
    await house.step(he, accepting, job);
    expect(await saved).toMatchObject({ code: 'not-allowed' });
  });
});

describe('a new version of the source', () => {
  test('waits for what is being written, and has it', async () => {
    const on = await house.worked(text);
    let replacing: Promise<unknown> = Promise.resolve();
    const saving = withMeanwhile(saveSegment, (ctx) => {
      replacing = house.ask(shen, replaceSource, second(on));
      return untilItWaits(ctx, replacing);
    });
    await house.ask(jiang, saving, written(on.segments[0]!, 'Welcome to Yunjiang.'));
    await replacing;
    expect((await house.read(on.fileId)).items[0]!.target).toBe('Welcome to Yunjiang.');
  });

  test('is not written past: what is saved meanwhile is refused', async () => {
    const on = await house.worked(text);
    let saved: Promise<unknown> = Promise.resolve();
    const replacing = withMeanwhile(replaceSource, (ctx) => {
      saved = house
        .ask(jiang, saveSegment, written(on.segments[0]!, 'Welcome.'))
        .catch((error: unknown) => error);
      return untilItWaits(ctx, saved);
    });
    await house.ask(shen, replacing, second(on));
    expect(await saved).toMatchObject({ code: 'segment-locked' });
  });

  test('keeps what waits to be agreed, the unit in the memory and what was said and is open', async () => {
    const on = await house.worked(text);
    const [first, other] = on.segments;
    const { segment } = await house.ask<{ segment: Segment }>(
      jiang,
      saveSegment,
      written(first!, 'Welcome to Yunjiang.'),
    );
    const unit = '00000000-0000-7000-8000-000000000001';
    await house.put(
      sql`update language.segment set state = 'translated', unit = ${unit} where id = ${segment.id}`,
    );
    await house.inState(on.job, 'revising');
    await house.ask(he, saveSegment, written(segment, 'We welcome you to Yunjiang.'));
    for (const words of ['请核对。', '已经核对。'])
      await house.ask(he, commentSegment, { segmentId: other!.id, text: words });
    const said = await house.ask<SegmentDetails>(he, readSegment, { segmentId: other!.id });
    await house.ask(he, settleComment, { commentId: said.comments[1]!.id, settled: true });
    await house.ask(shen, replaceSource, second(on));
    const { items } = await house.read(on.fileId);
    expect(items).toMatchObject([
      { target: 'We welcome you to Yunjiang.', agreed: 'Welcome to Yunjiang.', comments: 0 },
      { target: null, comments: 1 },
      { target: null, comments: 0 },
    ]);
    const { rows } = await house.look(shen, yunjiang, (ctx) =>
      sql`select unit from language.segment where id = ${items[0]!.id}`.execute(ctx.db),
    );
    expect(rows).toEqual([{ unit }]);
    const late = await house.ask<Segment>(jiang, commentSegment, { segmentId: other!.id, text: '旧稿。' });
    expect(late).toMatchObject({ id: other!.id, comments: 1 });
    const old = await house.ask<SegmentDetails>(jiang, readSegment, { segmentId: other!.id });
    const open = old.comments.find((one) => one.settled === null)!;
    const settled = { commentId: open.id, settled: true };
    expect((await house.ask<Segment>(jiang, settleComment, settled)).comments).toBe(0);
  });
});
