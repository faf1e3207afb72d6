import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../../kernel/server/actor.ts';
import { anybody, jiang, luo } from '../../../../testing/language-house.ts';
import { type SegmentsHouse, segmentsHouse } from '../../../../testing/segments-house.ts';
import type { Job } from '../../contract/jobs.ts';
import type { Segment, SegmentFinding } from '../../contract/segments.ts';
import { checkJob } from '../jobs/operations/check-job.ts';
import { checkSegment } from './operations/check-segment.ts';
import { saveSegment } from './operations/save-segment.ts';

const text = '云江港去年新增航线12条。\n欢迎来到云江。\n货物吞吐量达3.5亿吨。';

let house: SegmentsHouse;
beforeAll(async () => {
  house = await segmentsHouse();
});
afterAll(() => house.close());

const found = async (one: Segment, target: string, by: Actor = jiang) =>
  (await house.ask<{ items: SegmentFinding[] }>(by, checkSegment, { segmentId: one.id, target })).items;

test('a segment is looked at as it is written, with what mends it', async () => {
  const { segments, fileId } = await house.worked(text);
  const [one] = segments;
  expect(await found(one!, 'The port of Yunjiang added 21 lines last year.')).toMatchObject([
    {
      check: 'number-differs',
      severity: 'warning',
      fix: 'The port of Yunjiang added 12 lines last year.',
      fixLabel: { en: expect.any(String) },
    },
  ]);
  expect(await found(one!, 'The port of Yunjiang added 12 lines last year.')).toEqual([]);
  // Nothing was written.
  expect((await house.read(fileId)).items[0]!.target).toBeNull();
});

test('it says what the check of the whole job says of it', async () => {
  const { segments, job } = await house.worked(text);
  const target = 'The port of Yunjiangs  added 21 lines last year.';
  await house.ask(jiang, saveSegment, { segmentId: segments[0]!.id, base: null, target });
  const { findings } = await house.ask<Job>(jiang, checkJob, { jobId: job.id });
  const stored = findings.filter(({ place }) => (place as { segment: number }).segment === 0);
  expect(stored.length).toBeGreaterThan(1);
  const said = ({ check, severity, message }: Pick<SegmentFinding, 'check' | 'severity' | 'message'>) => ({
    ...{ check, severity, message },
  });
  expect((await found(segments[0]!, target)).map(said)).toEqual(stored.map(said));
});

test('the check of a job says where the office put a sentence otherwise before; not what only some may see, or was retired', async () => {
  const memory = await house.memory('检查用');
  await house.added(memory.id, [['货物吞吐量达3.5亿吨。', 'It handled 350 million tonnes.']]);
  const secret = await house.memory('检查用（内部）', { shared: false });
  await house.added(secret.id, [['云江港去年新增航线12条。', 'Yunjiang Port opened 12 lines last year.']]);
  const { segments, job } = await house.worked(text);
  for (const [at, target] of [
    [0, 'The port of Yunjiang added 12 lines last year.'],
    [2, 'The throughput reached 350 million tonnes.'],
  ] as const)
    await house.ask(jiang, saveSegment, { segmentId: segments[at]!.id, base: null, target });
  const said = async () =>
    (await house.ask<Job>(jiang, checkJob, { jobId: job.id })).findings
      .filter(({ check }) => check === 'translated-otherwise')
      .map(({ place, message }) => [(place as { segment: number }).segment, message.en]);
  expect(await said()).toEqual([]);
  await house.put(sql`update language.unit set reviewed = true`);
  expect(await said()).toEqual([[2, expect.stringContaining('It handled 350 million tonnes.')]]);
  await house.put(sql`update language.memory set retired = 'unsearched' where id = ${memory.id}`);
  expect(await said()).toEqual([]);
});

test('it is for whoever may see the job', async () => {
  const { segments, job } = await house.worked(text, { confidential: true });
  await expect(found(segments[0]!, 'x', anybody)).rejects.toMatchObject({ code: 'not-found' });
  await expect(found(segments[0]!, 'x', luo)).rejects.toMatchObject({ code: 'not-found' });
  expect(job.confidential).toBe(true);
});
