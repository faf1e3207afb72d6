import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { qinghe, yunjiang } from '../../../../testing/house.ts';
import { type JobsHouse, jobsHouse, letter } from '../../../../testing/jobs-house.ts';
import { anybody, he, jiang, luo, shen, stranger, wen } from '../../../../testing/language-house.ts';
import type { Job, JobRow } from '../../contract/jobs.ts';
import { listJobs } from './operations/list-jobs.ts';
import { readJob } from './operations/read-job.ts';
import { requestJob } from './operations/request-job.ts';
import { filesOfJob, segmentsOfFile } from './queries.ts';

let house: JobsHouse;
beforeAll(async () => {
  house = await jobsHouse();
});
afterAll(() => house.close());

const base64 = (text: string) => Buffer.from(text).toString('base64');
const asked = (over: object) => ({
  title: { zh: '致布伦港市的信', en: null },
  kind: 'letter',
  from: 'zh',
  to: 'en',
  wantedBy: '2026-12-04',
  ...over,
});
const listed = async (by = wen, input = {}) =>
  (await house.ask<{ items: JobRow[] }>(by, listJobs, input)).items.map(({ id }) => id);

describe('a translation is asked for', () => {
  test('with a text: it is numbered, cut into segments and counted; the ledger has no word of it', async () => {
    const made = await house.requested();
    expect(made).toMatchObject({
      number: expect.stringMatching(/^T-2026-\d{3}$/),
      version: 1,
      state: 'requested',
      requestedBy: { userId: 'shen' },
      progress: { words: 42, segments: 3, translated: 0 },
      yourTurn: false,
    });
    const [file] = await house.look(wen, yunjiang, (ctx) => filesOfJob(ctx, made.id));
    const segments = await house.look(wen, yunjiang, (ctx) => segmentsOfFile(ctx, file!));
    expect(segments.map(({ place, paragraph, source, state }) => [place, paragraph, source, state])).toEqual([
      [0, 0, '云江市与布伦港市将于明年春天互派青年代表团。', 'new'],
      [1, 1, '欢迎贵市代表团来访。', 'new'],
      [2, 1, '我们期待在云江与各位见面。', 'new'],
    ]);
    const lines = await house.linesOf('translation-job', made.id);
    expect(lines[0]!.data).toEqual({ number: made.number, kind: 'letter', files: 1 });
    expect(JSON.stringify(lines)).not.toContain('布伦港');
  });

  test('with files and pasted words together, in their order', async () => {
    const files = [{ name: '致辞.txt', base64: base64('各位来宾，下午好！\n祝活动圆满成功！') }];
    const { files: kept } = await house.requested({ files });
    expect(kept.map(({ name, progress }) => [name, progress.segments])).toEqual([
      ['致布伦港市的信.txt', 3],
      ['致辞.txt', 2],
    ]);
    expect(kept[1]!.versions).toMatchObject([{ number: 1, words: 14, addedBy: { zh: 'shen' } }]);
  });

  test('a repeated request makes one job', async () => {
    const requestId = randomUUID();
    const input = asked({ text: letter });
    const first = await house.askOnce<Job>(luo, requestJob, input, requestId);
    expect(await house.askOnce<Job>(luo, requestJob, input, requestId)).toEqual(first);
    expect((await listed(wen, { person: 'luo' })).length).toBe(1);
  });

  test('not without a text, nor from a language into itself, nor with what cannot be read', async () => {
    expect(() => house.ask(shen, requestJob, asked({}))).toThrow('Add a file');
    expect(() => house.ask(shen, requestJob, asked({ text: letter, to: 'zh' }))).toThrow('Choose another');
    const files = [
      { name: 'photo.txt', base64: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]).toString('base64') },
    ];
    await expect(house.ask(shen, requestJob, asked({ files }))).rejects.toMatchObject({
      code: 'file-kind-refused',
    });
    const gone = [{ name: '空.txt', base64: base64('……\n——') }];
    await expect(house.ask(shen, requestJob, asked({ files: gone }))).rejects.toMatchObject({
      code: 'source-unreadable',
    });
  });

  test('not with more segments than a file may have; those of a long one are all kept', async () => {
    const endless = [{ name: '字.txt', base64: base64('字\n'.repeat(1_500_000)) }];
    await expect(house.ask(shen, requestJob, asked({ files: endless }))).rejects.toMatchObject({
      code: 'source-unreadable',
      message: expect.stringContaining('more than 30,000 segments'),
    });
    const long = [{ name: '长.txt', base64: base64('云江港。\n'.repeat(2001)) }];
    const made = await house.ask<Job>(shen, requestJob, asked({ files: long }));
    expect(made.progress.segments).toBe(2001);
  });

  test('not by anybody outside, nor about a record there is not', async () => {
    await expect(house.ask(anybody, requestJob, asked({ text: letter }))).rejects.toMatchObject({
      code: 'not-allowed',
    });
    const subject = { kind: 'release', id: randomUUID() };
    await expect(house.ask(shen, requestJob, asked({ text: letter, subject }))).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('who sees a job', () => {
  test('all of the office, but of a confidential one those it concerns', async () => {
    const open = await house.requested();
    const secret = await house.requested({ confidential: true });
    for (const [who, sees] of [
      [shen, true],
      [wen, true],
      [jiang, false],
      [he, false],
      [luo, false],
    ] as const) {
      const ids = await listed(who, { limit: 200 });
      expect([ids.includes(open.id), ids.includes(secret.id)]).toEqual([true, sees]);
      const read = house.ask(who, readJob, { jobId: secret.id });
      if (sees) expect(await read).toMatchObject({ id: secret.id });
      else await expect(read).rejects.toMatchObject({ code: 'not-found' });
    }
  });

  test('nobody of another office', async () => {
    const { id } = await house.requested();
    await expect(house.perform(stranger, qinghe, readJob, { jobId: id })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('the list', () => {
  test('has those wanted first at the top, and is narrowed by words, kind and state', async () => {
    const late = await house.requested({
      title: { zh: '港口年报', en: null },
      kind: 'other',
      wantedBy: '2026-11-20',
    });
    const ids = await listed(wen, { limit: 200 });
    expect(ids[0]).toBe(late.id);
    expect(await listed(wen, { q: '港口年报' })).toEqual([late.id]);
    expect(await listed(wen, { kind: 'other' })).toEqual([late.id]);
    expect(await listed(wen, { state: 'delivered' })).toEqual([]);
    expect(await listed(wen, { open: 'yes', limit: 200 })).toEqual(ids);
    const row = (await house.ask<{ items: JobRow[] }>(wen, listJobs, {})).items[0];
    expect(row).toMatchObject({ late: true, yourTurn: true });
  });
});
