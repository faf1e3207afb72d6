import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { yunjiang } from '../../../../testing/house.ts';
import { type JobsHouse, jobsHouse, letter } from '../../../../testing/jobs-house.ts';
import { jiang, shen, wen } from '../../../../testing/language-house.ts';
import type { Job } from '../../contract/jobs.ts';
import { replaceSource } from './operations/replace-source.ts';
import { getJobFile, segmentsOfFile } from './queries.ts';

let house: JobsHouse;
beforeAll(async () => {
  house = await jobsHouse();
});
afterAll(() => house.close());

const base64 = (text: string) => Buffer.from(text).toString('base64');
const replaced = (job: Job, text: string, by = shen) =>
  house.step(by, replaceSource, job, {
    fileId: job.files[0]!.id,
    file: { name: '信（第二稿）.txt', base64: base64(text) },
  });
const segmentsOf = (job: Job) =>
  house.look(wen, yunjiang, async (ctx) => segmentsOfFile(ctx, await getJobFile(ctx, job.files[0]!.id)));

/** The letter with one sentence the same, one changed, one taken out and one new. */
const second = letter
  .replace('明年春天', '明年秋天')
  .replace('我们期待在云江与各位见面。', '随信附上日程草案，请提意见。');

describe('a source that changed', () => {
  test('keeps what did not change as it was, and proposes the old target for what is like it', async () => {
    const job = await house.jobIn('revising');
    await house.written(job, 'translated', (source) => `EN ${source}`);
    const before = await segmentsOf(job);
    const after = await replaced(job, second);
    expect(after).toMatchObject({ state: 'translating', files: [{ current: 2, name: '信（第二稿）.txt' }] });
    expect(after.files[0]!.versions.map(({ number }) => number)).toEqual([2, 1]);
    const [changed, kept, fresh] = await segmentsOf(after);
    expect(kept).toMatchObject({ source: before[1]!.source, target: before[1]!.target, state: 'translated' });
    expect(changed).toMatchObject({ target: before[0]!.target, state: 'draft', match_origin: 'former' });
    expect(changed!.match_score).toBeGreaterThan(60);
    expect(fresh).toMatchObject({ target: null, state: 'new', match_origin: null });
    const lines = await house.linesOf('translation-job', job.id);
    expect(lines.at(-1)!.data).toMatchObject({ n: 2, kept: 1 });
  });

  test('after the quote is quoted anew; after delivery is translated again', async () => {
    expect(await replaced(await house.jobIn('quoted'), second)).toMatchObject({ state: 'requested' });
    const again = await replaced(await house.jobIn('delivered'), second);
    expect(again).toMatchObject({ state: 'translating', deliveredAt: null });
  });

  test('is brought by whoever asked or the head; not on a former version, nor for a file of another job', async () => {
    const job = await house.jobIn('translating');
    await expect(replaced(job, second, jiang)).rejects.toMatchObject({ code: 'not-allowed' });
    const stale = { ...job, version: job.version - 1 };
    await expect(replaced(stale, second, wen)).rejects.toMatchObject({ code: 'stale-version' });
    const other = await house.requested();
    await expect(replaced({ ...job, files: other.files }, second)).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(replaced(await house.jobIn('closed'), second)).rejects.toMatchObject({
      code: 'state-conflict',
    });
  });
});
