import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { qinghe, yunjiang } from '../../../testing/house.ts';
import { type JobsHouse, jobsHouse } from '../../../testing/jobs-house.ts';
import { he, luo, ownReaction, shen, stranger, wen } from '../../../testing/language-house.ts';
import { dai, faultless } from '../../../testing/press-house.ts';
import type { Release } from '../contract/release.ts';
import { press } from './index.ts';
import { askTranslation } from './operations/ask-translation.ts';
import { discardRelease } from './operations/discard-release.ts';
import { draftRelease } from './operations/draft-release.ts';
import { readRelease } from './operations/read-release.ts';
import { submitRelease } from './operations/submit-release.ts';
import { takeTranslation } from './operations/take-translation.ts';
import { writeSide } from './operations/write-side.ts';

let house: JobsHouse;
beforeAll(async () => {
  house = await jobsHouse([press]);
});
afterAll(() => house.close());

const lines = faultless.split('\n');
const english: Record<string, string> = Object.fromEntries([0, 1, 2].map((n) => [lines[n], lines[n + 3]]));
const inEnglish = (source: string) => english[source]!;
const drafted = (text: string, more = {}) =>
  house.ask<Release>(shen, draftRelease, { text, day: '2026-11-24', ...more });
const step = (
  release: Release,
  operation: typeof askTranslation | typeof takeTranslation,
  more: object,
  by = shen,
) => house.ask<Release>(by, operation, { releaseId: release.id, version: release.version, ...more });
const wanted = { from: 'zh', wantedBy: '2026-12-04' };
const read = (id: string, by = shen) => house.ask<Release>(by, readRelease, { releaseId: id });
const jobOf = (release: Release) => house.seen(wen, release.translations[0]!.id);

describe('a release in one language', () => {
  const onlyChinese = lines.slice(0, 3).join('\n');

  test('is taken in where it is said to be translated, and cannot be approved before', async () => {
    await expect(drafted(onlyChinese)).rejects.toMatchObject({ code: 'text-one-language' });
    const release = await drafted(onlyChinese, { oneLanguage: true });
    expect(release.text.links.map(({ zh, en }) => [zh, en])).toEqual([
      [[0], []],
      [[1], []],
      [[2], []],
    ]);
    expect(release).toMatchObject({ toTranslate: { zh: 3, en: 0 }, translations: [] });
    expect(release.errors).toBeGreaterThan(0);
  });

  test('is translated by the centre and taken over by one act: each sentence in its paragraph', async () => {
    const asked = await step(await drafted(onlyChinese, { oneLanguage: true }), askTranslation, wanted);
    expect(asked.translations).toMatchObject([
      { state: 'requested', from: 'zh', to: 'en', by: '2026-12-04', toTake: 0, link: expect.any(String) },
    ]);
    const job = await jobOf(asked);
    expect(job).toMatchObject({ kind: 'release', confidential: true, progress: { segments: 3 } });
    expect((await house.seen(shen, job.id)).subject).toMatchObject({
      kind: 'release',
      id: asked.id,
    });
    await expect(step(asked, takeTranslation, { jobId: job.id })).rejects.toMatchObject({
      code: 'translation-gone',
    });

    await house.broughtTo('delivered', job, inEnglish);
    const there = await read(asked.id);
    expect(there.translations).toMatchObject([{ state: 'delivered', toTake: 3 }]);
    const taken = await step(there, takeTranslation, { jobId: job.id });
    expect(taken.text.en.map(({ text, paragraph }) => [text, paragraph])).toEqual([
      [lines[3], 0],
      [lines[4], 1],
      [lines[5], 2],
    ]);
    expect(taken.text.links.map(({ zh, en, stale }) => [zh, en, stale])).toEqual([
      [[0], [0], []],
      [[1], [1], []],
      [[2], [2], []],
    ]);
    expect(taken).toMatchObject({ errors: 0, toTranslate: { zh: 0, en: 0 }, title: { en: lines[3] } });
    expect(taken.translations).toMatchObject([{ toTake: 0 }]);
    await expect(step(taken, takeTranslation, { jobId: job.id })).rejects.toMatchObject({
      code: 'translation-gone',
    });
  });
});

describe('a release that is discarded', () => {
  test('has what is being translated of it cancelled, and what was delivered stays', async () => {
    const asked = await step(await drafted(lines[0]!, { oneLanguage: true }), askTranslation, wanted);
    const job = await house.broughtTo('translating', await jobOf(asked), inEnglish);
    const draft = await read(asked.id);
    await house.ask<Release>(shen, discardRelease, { releaseId: draft.id, version: draft.version });
    const after = await house.seen(wen, job.id);
    expect(after).toMatchObject({ state: 'cancelled' });
    expect(after.notes.at(-1)).toMatchObject({
      kind: 'cancelled',
      text: expect.stringContaining(asked.number),
    });

    const other = await step(await drafted(lines[1]!, { oneLanguage: true }), askTranslation, wanted);
    const delivered = await house.broughtTo('delivered', await jobOf(other), inEnglish);
    const there = await read(other.id);
    await house.ask<Release>(shen, discardRelease, { releaseId: there.id, version: there.version });
    expect(await house.seen(wen, delivered.id)).toMatchObject({ state: 'delivered' });
  });
});

describe('a release of which one side was changed', () => {
  async function changed(zh = '市政府外办提供翻译服务。') {
    const whole = await drafted(faultless);
    return house.ask<Release>(shen, writeSide, {
      releaseId: whole.id,
      version: whole.version,
      link: 2,
      lang: 'zh',
      text: zh,
    });
  }

  test('has that sentence alone translated; a sentence changed meanwhile is left as it is', async () => {
    const asked = await step(await changed(), askTranslation, wanted);
    const job = await jobOf(asked);
    expect(job.progress.segments).toBe(1);
    await house.broughtTo('delivered', job, () => 'The Foreign Affairs Office interpreted.');
    const before = await read(asked.id);
    expect(before.translations).toMatchObject([{ toTake: 1 }]);
    const rewritten = await house.ask<Release>(shen, writeSide, {
      releaseId: before.id,
      version: before.version,
      link: 2,
      lang: 'zh',
      text: '市政府外办派员翻译。',
    });
    expect(rewritten.translations).toMatchObject([{ toTake: 0 }]);
    await expect(step(rewritten, takeTranslation, { jobId: job.id })).rejects.toMatchObject({
      code: 'translation-gone',
    });
  });

  test('makes an author of whoever takes the translation over', async () => {
    const asked = await step(await changed(), askTranslation, wanted);
    const job = await jobOf(asked);
    await house.broughtTo('delivered', job, () => 'The Foreign Affairs Office interpreted.');
    const submitted = await house.ask<Release>(shen, submitRelease, {
      releaseId: asked.id,
      version: asked.version,
    });
    const taken = await step(submitted, takeTranslation, { jobId: job.id }, he);
    expect(taken.text.en.at(-1)!.text).toBe('The Foreign Affairs Office interpreted.');
    expect(taken.text.links[2]!.stale).toEqual([]);
    expect(taken.authors.map(({ userId }) => userId)).toEqual(['shen', 'he']);
    expect(taken.abilities['approve']).not.toBe(true);
  });

  test('is taken over by those who may edit it, on the version they saw, once', async () => {
    const asked = await step(await changed(), askTranslation, wanted);
    const job = await jobOf(asked);
    await house.broughtTo('delivered', job, () => 'The Foreign Affairs Office interpreted.');
    const take = { jobId: job.id };
    await expect(step(asked, takeTranslation, take, dai)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(step(asked, takeTranslation, take, luo)).rejects.toMatchObject({ code: 'not-found' });
    const on = { releaseId: asked.id, version: asked.version };
    const elsewhere = house.perform(stranger, qinghe, takeTranslation, { ...on, ...take });
    await expect(elsewhere).rejects.toMatchObject({ code: 'not-found' });
    await expect(step({ ...asked, version: asked.version - 1 }, takeTranslation, take)).rejects.toMatchObject(
      { code: 'stale-version' },
    );
    const other = await step(await changed(), askTranslation, wanted);
    await expect(step(other, takeTranslation, take)).rejects.toMatchObject({ code: 'not-found' });

    const requestId = randomUUID();
    const taken = await house.askOnce<Release>(shen, takeTranslation, { ...on, ...take }, requestId);
    expect(await house.askOnce(shen, takeTranslation, { ...on, ...take }, requestId)).toEqual(taken);
    expect(taken).toMatchObject({ version: asked.version + 1, translations: [{ toTake: 0 }] });
  });

  test('takes no line of which a sentence was let stand without a translation', async () => {
    const asked = await step(
      await changed('市政府外办提供翻译服务。来宾参观了港口。'),
      askTranslation,
      wanted,
    );
    const checking = await house.broughtTo('checking', await jobOf(asked), () => 'The office interpreted.');
    await house.as(ownReaction, yunjiang, (ctx) =>
      sql`update language.segment set target = null, state = 'new' where place = 1 and file = ${checking.files[0]!.id}`.execute(
        ctx.db,
      ),
    );
    await house.broughtTo('delivered', await house.letStand(checking, 'not-translated'));
    expect((await read(asked.id)).translations).toMatchObject([{ state: 'delivered', toTake: 0 }]);
  });

  test('is asked about once at a time, by those who may edit it, on the version they saw', async () => {
    const release = await changed();
    await expect(step(release, askTranslation, wanted, dai)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(step(release, askTranslation, wanted, luo)).rejects.toMatchObject({ code: 'not-found' });
    const other = house.perform(stranger, qinghe, askTranslation, {
      ...{ releaseId: release.id, version: release.version, instructions: null },
      ...{ from: 'zh', wantedBy: '2026-12-04' },
    });
    await expect(other).rejects.toMatchObject({ code: 'not-found' });
    await expect(
      step({ ...release, version: release.version - 1 }, askTranslation, wanted),
    ).rejects.toMatchObject({ code: 'stale-version' });
    await expect(step(release, askTranslation, { ...wanted, from: 'en' })).rejects.toMatchObject({
      code: 'state-conflict',
    });
    const input = { releaseId: release.id, version: release.version, ...wanted };
    const requestId = randomUUID();
    const first = await house.askOnce<Release>(shen, askTranslation, input, requestId);
    expect(await house.askOnce<Release>(shen, askTranslation, input, requestId)).toEqual(first);
    expect(first.translations).toHaveLength(1);
    await expect(step(first, askTranslation, wanted)).rejects.toMatchObject({ code: 'state-conflict' });
    expect((await house.linesOf('release', release.id)).at(-1)).toMatchObject({
      verb: 'press.translation-asked',
      data: { number: first.translations[0]!.number },
    });
  });

  test('says to a colleague who may not see the job how far it is, without leading there', async () => {
    const asked = await step(await changed(), askTranslation, wanted);
    expect((await read(asked.id, dai)).translations).toMatchObject([{ state: 'requested', link: null }]);
  });
});
