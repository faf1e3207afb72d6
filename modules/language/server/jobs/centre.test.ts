import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { OutputOf } from '../../../../kernel/contract/operation.ts';
import { type JobsHouse, jobsHouse, people } from '../../../../testing/jobs-house.ts';
import { anybody, he, jiang, luo, shen, wen, xie } from '../../../../testing/language-house.ts';
import type {
  boardOfJobs as boardContract,
  jobFigures as figuresContract,
  translator,
} from '../../contract/translators.ts';
import { assignJob } from './operations/assign-job.ts';
import { boardOfJobs } from './operations/board-of-jobs.ts';
import { giveFeedback } from './operations/give-feedback.ts';
import { jobFigures } from './operations/job-figures.ts';
import { listTranslators } from './operations/list-translators.ts';
import { readTranslator } from './operations/read-translator.ts';
import { saveTranslator } from './operations/save-translator.ts';

type Talent = z.infer<typeof translator>;

let house: JobsHouse;
beforeAll(async () => {
  house = await jobsHouse();
});
afterAll(() => house.close());

const file = {
  languages: [{ lang: 'en', level: 'CATTI 一级' }],
  domains: ['港口航运'],
  training: [
    { day: '2026-03-12', what: '定稿研修班', points: 24 },
    { day: '2025-03-12', what: '往年的培训', points: 10 },
  ],
  daily: 1000,
};
const board = (by = wen) => house.ask<OutputOf<typeof boardContract>>(by, boardOfJobs, {});
const loadOf = async (who: string) => (await board()).people.find(({ userId }) => userId === who)!;
const figures = (by: string) => house.ask<OutputOf<typeof figuresContract>>(wen, jobFigures, { by });

describe('a talent file', () => {
  test('is begun and changed by the head or the person, once though it is sent twice; not by others', async () => {
    const input = { userId: 'jiang', version: 0, ...file };
    await expect(house.ask(he, saveTranslator, input)).rejects.toMatchObject({ code: 'not-allowed' });
    const request = randomUUID();
    const saved = await house.askOnce<Talent>(wen, saveTranslator, input, request);
    expect(await house.askOnce(wen, saveTranslator, input, request)).toEqual(saved);
    expect(saved).toMatchObject({ version: 1, points: 24, daily: 1000, abilities: { save: true } });
    await expect(house.ask(jiang, saveTranslator, input)).rejects.toMatchObject({ code: 'stale-version' });
    const own = await house.ask<Talent>(jiang, saveTranslator, { ...input, version: 1, note: '可接急件' });
    expect(own).toMatchObject({ version: 2, note: '可接急件' });
  });

  test('is of somebody of the centre, and seen by the centre', async () => {
    await expect(house.ask(wen, readTranslator, { userId: 'luo' })).rejects.toMatchObject({
      code: 'not-found',
    });
    for (const outside of [luo, shen, anybody])
      await expect(house.ask(outside, listTranslators, {})).rejects.toMatchObject({ code: 'not-allowed' });
    const { items } = await house.ask<{ items: Talent[] }>(xie, listTranslators, {});
    expect(items.map(({ userId }) => userId).sort()).toEqual(['he', 'jiang', 'wen', 'xie']);
  });
});

describe('the board', () => {
  test('has what each person still has to do, day by day, and what waits for the one before', async () => {
    const job = await house.jobIn('translating');
    const { loads, words, days, late } = await loadOf('jiang');
    expect(loads).toEqual([
      expect.objectContaining({ job: job.id, part: 'translator', words: 42, by: '2026-11-27', waits: false }),
    ]);
    expect([words, late]).toEqual([42, 0]);
    expect(days.slice(0, 5).map((day) => day.words)).toEqual([11, 11, 11, 11, 0]);
    expect((await loadOf('he')).loads).toMatchObject([{ part: 'reviser', by: '2026-12-01', waits: true }]);
    await house.written(job, 'translated');
    expect(await loadOf('jiang')).toMatchObject({ words: 0 });
  });

  test('counts what waits for the head, and says who is late', async () => {
    const before = await board();
    await house.jobIn('agreed');
    expect((await board()).waiting).toEqual({ ...before.waiting, assign: before.waiting.assign + 1 });
    await house.jobIn('assigned');
    house.setClock('2026-11-30T02:00:00.000Z');
    expect(await loadOf('jiang')).toMatchObject({ late: 2 });
    house.setClock('2026-11-24T02:00:00.000Z');
  });

  test('is for the centre', async () => {
    await expect(board(shen)).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

describe('the figures', () => {
  test('are of what was delivered: words, days kept, errors, marks, by each of four ways', async () => {
    const job = await house.jobIn('delivered', { client: '港口处', kind: 'speech' });
    await house.step(shen, giveFeedback, job, { mark: 4 });
    await house.jobIn('closed', { client: '交流处' });
    const { items } = await figures('translator');
    expect(items).toMatchObject([
      {
        name: { zh: 'jiang' },
        jobs: 2,
        words: 84,
        onTime: 2,
        errorWords: 84,
        errors: 0,
        marks: 1,
        markSum: 4,
      },
    ]);
    expect((await figures('client')).items.map(({ name }) => name.zh).sort()).toEqual(['交流处', '港口处']);
    expect((await figures('kind')).items.map(({ name }) => name.en).sort()).toEqual(['Letter', 'Speech']);
    expect((await figures('month')).items).toMatchObject([{ name: { en: '2026-11' }, jobs: 2 }]);
    const talent = await house.ask<Talent>(wen, readTranslator, { userId: 'jiang' });
    expect(talent.output).toMatchObject({ jobs: 2, translated: 84, revised: 0 });
    expect((await house.ask<Talent>(wen, readTranslator, { userId: 'he' })).output.revised).toBe(84);
    expect(talent.months).toEqual([{ month: '2026-11', translated: 84, revised: 0 }]);
  });

  test('leave out confidential jobs of others', async () => {
    const before = (await house.ask<OutputOf<typeof figuresContract>>(xie, jobFigures, {})).items;
    await house.jobIn('delivered', { confidential: true });
    expect((await house.ask<OutputOf<typeof figuresContract>>(xie, jobFigures, {})).items).toEqual(before);
  });
});

test('a person given a job anew has it on the board', async () => {
  const job = await house.jobIn('assigned');
  await house.step(wen, assignJob, job, { ...people, translator: 'xie' });
  expect((await loadOf('xie')).loads).toMatchObject([{ job: job.id, part: 'translator' }]);
});
