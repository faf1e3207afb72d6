import { afterAll, beforeAll, expect, test } from 'vitest';
import { carryOut } from '../../../../testing/carry-out.ts';
import { anybody, conceptInForce, he, jiang, xie } from '../../../../testing/language-house.ts';
import { type SegmentsHouse, segmentsHouse, type WorkedOn } from '../../../../testing/segments-house.ts';
import type { Job } from '../../contract/jobs.ts';
import type { SegmentFinding } from '../../contract/segments.ts';
import { checkSegment } from '../segments/operations/check-segment.ts';
import { followSegments } from '../segments/operations/follow-segments.ts';
import { saveSegment } from '../segments/operations/save-segment.ts';
import { termsChangedEvent } from '../terms/events.ts';
import { approveConcept } from '../terms/operations/approve-concept.ts';
import { changeConcept } from '../terms/operations/change-concept.ts';
import { withdrawConcept } from '../terms/operations/withdraw-concept.ts';
import { checkJob } from './operations/check-job.ts';
import { readJob } from './operations/read-job.ts';

let house: SegmentsHouse;
beforeAll(async () => {
  house = await segmentsHouse();
});
afterAll(() => house.close());

const written = async (over = {}): Promise<WorkedOn> => {
  const worked = await house.worked('两市是友好城市。', over);
  const target = 'The two are friendship cities.';
  await house.ask(jiang, saveSegment, { segmentId: worked.segments[0]!.id, base: null, target });
  return worked;
};
const checked = ({ job }: WorkedOn) => house.ask<Job>(jiang, checkJob, { jobId: job.id });
const termFindings = async ({ job }: WorkedOn) => {
  await carryOut(house, termsChangedEvent);
  const { findings } = await house.ask<Job>(jiang, readJob, { jobId: job.id });
  return findings.filter(({ check }) => check.startsWith('term-'));
};
const stampOf = async ({ fileId }: WorkedOn) =>
  (await house.ask<{ found: string }>(jiang, followSegments, { fileId, since: 0 })).found;
const forbidden = { status: 'forbidden', source: '云江市外事办译名规范，2026年3月' };
const terms: [string, string, object?][] = [
  ['zh', '友好城市'],
  ['en', 'sister city'],
  ['en', 'friendship city', forbidden],
];

test('what was checked shows the terms of today, whether one is approved, changed or withdrawn, and nobody saves', async () => {
  const worked = await written();
  await checked(worked);
  const unchecked = await written();
  expect(await termFindings(worked)).toEqual([]);
  const before = await stampOf(worked);

  const concept = await conceptInForce(house.ask, ...terms);
  const [found, ...others] = await termFindings(worked);
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    check: 'term-ruled-out',
    severity: 'error',
    source: {
      zh: '本办术语库：云江市外事办译名规范，2026年3月',
      link: `/translation/terms/${concept.id}`,
    },
  });
  expect(found!.source).not.toHaveProperty('ref');
  const after = await stampOf(worked);
  expect(after).not.toBe(before);
  // Nobody asked to have this one checked yet.
  expect((await house.ask<Job>(jiang, readJob, { jobId: unchecked.job.id })).findings).toEqual([]);

  const said = {
    conceptId: concept.id,
    terms: terms.map(([lang, text]) => ({
      lang,
      text,
      status: text === 'friendship city' ? 'admitted' : 'preferred',
    })),
  };
  await house.ask(jiang, changeConcept, { ...said, version: concept.version });
  expect(await termFindings(worked)).toHaveLength(1);
  await house.ask(xie, approveConcept, { conceptId: concept.id, version: concept.version + 1 });
  expect(await termFindings(worked)).toEqual([]);

  await house.ask(xie, withdrawConcept, {
    conceptId: concept.id,
    version: concept.version + 2,
    why: '不再使用',
  });
  expect(await stampOf(worked)).toBe(before);
});

test('beside a segment a finding leads to its concept for whoever may see the termbase', async () => {
  const { segments } = await written();
  const concept = await conceptInForce(
    house.ask,
    ['zh', '两市'],
    ['en', 'both cities'],
    ['en', 'the two', { status: 'forbidden' }],
  );
  const at = { segmentId: segments[0]!.id, target: 'The two are sister cities.' };
  const { items } = await house.ask<{ items: SegmentFinding[] }>(he, checkSegment, at);
  expect(items.map(({ check, source }) => [check, source])).toEqual([
    [
      'term-ruled-out',
      { zh: '本办术语库', en: 'The office’s termbase', link: `/translation/terms/${concept.id}` },
    ],
  ]);
  await expect(house.ask(anybody, checkSegment, at)).rejects.toMatchObject({ code: 'not-found' });
});

test('a delivered job stays as it was delivered', async () => {
  const worked = await written();
  await checked(worked);
  await house.inState(worked.job, 'delivered');
  const stamp = await stampOf(worked);
  await conceptInForce(house.ask, ...terms);
  await carryOut(house, termsChangedEvent);
  expect(await stampOf(worked)).toBe(stamp);
});

test('many segments are checked in a thread, and told the same', async () => {
  const lines = Array.from({ length: 310 }, (_, n) => `第${n + 1}号泊位属于友好城市。`).join('\n');
  const worked = await house.worked(lines);
  const last = worked.segments.at(-1)!;
  await house.ask(jiang, saveSegment, {
    segmentId: last.id,
    base: null,
    target: 'Berth 1 belongs to the friendship city.',
  });
  await checked(worked);
  const found = (await termFindings(worked)).map(({ check, place }) => [
    check,
    (place as { segment: number }).segment,
  ]);
  expect(found).toEqual([['term-ruled-out', worked.segments.length - 1]]);
});
