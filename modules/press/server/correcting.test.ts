import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { followUpsOf } from '../../../kernel/server/follow-ups/door.ts';
import { qinghe, yunjiang } from '../../../testing/house.ts';
import {
  anybody,
  dai,
  he,
  luo,
  type PressHouse,
  pressHouse,
  shen,
  stranger,
  zhou,
} from '../../../testing/press-house.ts';
import type { NewsPage } from '../contract/public.ts';
import type { Release } from '../contract/release.ts';
import { standingOf } from './core/release-state.ts';
import { approveRelease } from './operations/approve-release.ts';
import { askChange } from './operations/ask-change.ts';
import { correctRelease } from './operations/correct-release.ts';
import { describeCorrection } from './operations/describe-correction.ts';
import { discardRelease } from './operations/discard-release.ts';
import { dropCorrection } from './operations/drop-correction.ts';
import { listNews } from './operations/list-news.ts';
import { planPublication } from './operations/plan-publication.ts';
import { publishRelease } from './operations/publish-release.ts';
import { readNews } from './operations/read-news.ts';
import { readRelease } from './operations/read-release.ts';
import { sendBack } from './operations/send-back.ts';
import { submitRelease } from './operations/submit-release.ts';
import { withdrawRelease } from './operations/withdraw-release.ts';
import { writeSide } from './operations/write-side.ts';

const what = { zh: '航程误作18天，应为16天。', en: 'The voyage takes 16 days, not 18.' };

let house: PressHouse;
beforeAll(async () => {
  house = await pressHouse();
});
beforeEach(() => house.setClock('2026-11-25T02:00:00.000Z'));
afterAll(() => house.close());

const news = (number: string, issue?: number) => house.ask<NewsPage>(anybody, readNews, { number, issue });
const listed = async () => (await house.ask<{ items: NewsPage[] }>(anybody, listNews, { limit: 100 })).items;

/** Both sides of the sentence with the figure, written anew. */
async function rewritten(release: Release): Promise<Release> {
  const zh = release.text.zh.findIndex(({ text }) => text.includes('18天'));
  const link = release.text.links.findIndex((one) => one.zh.includes(zh));
  const words = (side: 'zh' | 'en', from: string, to: string) =>
    release.text.links[link]![side].map((n) => release.text[side][n]!.text)
      .join(side === 'zh' ? '' : ' ')
      .replace(from, to);
  const half = await house.step(shen, writeSide, release, {
    link,
    lang: 'zh',
    text: words('zh', '18天', '16天'),
  });
  return house.step(shen, writeSide, half, { link, lang: 'en', text: words('en', '18 days', '16 days') });
}

async function corrected(): Promise<Release> {
  const begun = await house.step(shen, correctRelease, await house.published(), what);
  const submitted = await house.step(shen, submitRelease, await rewritten(begun));
  return house.step(shen, publishRelease, await house.step(he, approveRelease, submitted));
}

describe('a correction', () => {
  test('goes through draft and a second person; until then the public reads what was published', async () => {
    const published = await house.published();
    let release = await house.step(shen, correctRelease, published, what);
    expect(release).toMatchObject({ state: 'draft', correction: true, correcting: what, approvedBy: null });
    release = await rewritten(release);
    expect(JSON.stringify((await news(release.number)).blocks)).toContain('18天');
    release = await house.step(shen, submitRelease, release);
    await expect(house.step(shen, approveRelease, release)).rejects.toMatchObject({ code: 'not-allowed' });
    release = await house.step(he, approveRelease, release);
    house.setClock('2026-11-26T02:00:00.000Z');
    release = await house.step(shen, publishRelease, release);
    expect(release).toMatchObject({ state: 'published', correction: false, correcting: null });
    expect(release.issues.map(({ issue, corrects }) => [issue, corrects])).toEqual([
      [2, what],
      [1, null],
    ]);

    const page = await news(release.number);
    expect(page).toMatchObject({
      issue: 2,
      current: 2,
      corrected: true,
      publishedAt: '2026-11-25T02:00:00.000Z',
      updatedAt: '2026-11-26T02:00:00.000Z',
      corrections: [{ issue: 2, what }],
    });
    expect(JSON.stringify(page.blocks)).toContain('16天');
    const before = await news(release.number, 1);
    expect(before).toMatchObject({ issue: 1, current: 2 });
    expect(JSON.stringify(before.blocks)).toContain('18天');
    await expect(news(release.number, 3)).rejects.toMatchObject({ code: 'not-found' });
    expect((await listed()).filter(({ number }) => number === release.number)).toMatchObject([
      { corrected: true },
    ]);
  });

  test('is begun by an approver, who may then not approve it', async () => {
    let release = await house.step(he, correctRelease, await house.published(), what);
    release = await house.step(he, describeCorrection, release, { ...what, en: 'It takes 16 days.' });
    expect(release.correcting?.en).toBe('It takes 16 days.');
    release = await house.step(he, submitRelease, release);
    await expect(house.step(he, approveRelease, release)).rejects.toMatchObject({ code: 'not-allowed' });
    expect((await house.step(zhou, approveRelease, release)).state).toBe('approved');
  });

  test('dropped, the release stands as it was published', async () => {
    const published = await house.published();
    let release = await house.step(he, correctRelease, published, what);
    release = await rewritten(release);
    await expect(house.step(shen, discardRelease, release)).rejects.toMatchObject({ code: 'not-allowed' });
    release = await house.step(shen, dropCorrection, release);
    expect(release).toMatchObject({ state: 'published', correcting: null, approvedBy: { userId: 'he' } });
    expect(release.text.zh).toEqual(published.text.zh);
    expect(await news(release.number)).toMatchObject({ issue: 1, corrected: false });
    expect((await house.step(shen, correctRelease, release, what)).version).toBe(release.version);
  });

  test('dropped or withdrawn while something is asked of its author: nobody owes it any more', async () => {
    const states = async ({ id }: Release) =>
      (await house.look(shen, yunjiang, (ctx) => followUpsOf(ctx, { kind: 'release', id }))).map(
        ({ state }) => state,
      );
    const asked = async () => {
      let release = await house.step(shen, correctRelease, await house.published(), what);
      release = await house.step(shen, submitRelease, release);
      release = await house.step(he, sendBack, release, { why: '请核对航程。' });
      release = await house.step(he, askChange, release, { lang: 'zh', sentence: 1, words: '几天？' });
      expect(release).toMatchObject({ sentBackWith: '请核对航程。', changesOpen: 1 });
      expect(await states(release)).toEqual(['open']);
      return release;
    };
    const dropped = await house.step(shen, dropCorrection, await asked());
    const withdrawn = await house.step(he, withdrawRelease, await asked(), { why: '对方要求。' });
    for (const release of [dropped, withdrawn]) {
      expect(release).toMatchObject({ sentBackWith: null, changesOpen: 0, changes: [{ state: 'settled' }] });
      expect(await states(release)).toEqual(['withdrawn']);
    }
  });

  test('is refused of a draft, to a reader and a stranger, on an old version, without words', async () => {
    await expect(house.step(shen, correctRelease, await house.drafted(), what)).rejects.toMatchObject({
      code: 'state-conflict',
    });
    const release = await house.published();
    for (const actor of [luo, dai])
      await expect(house.step(actor, correctRelease, release, what)).rejects.toMatchObject({
        code: 'not-allowed',
      });
    const input = { releaseId: release.id, version: release.version, ...what };
    await expect(house.perform(stranger, qinghe, correctRelease, input)).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(house.step(shen, correctRelease, { ...release, version: 9 }, what)).rejects.toMatchObject({
      code: 'stale-version',
    });
    expect(correctRelease.contract.input.safeParse({ ...input, en: ' ' }).success).toBe(false);
  });

  test('in work is not read by readers of the office', async () => {
    const release = await house.step(shen, correctRelease, await house.published(), what);
    await expect(house.ask(luo, readRelease, { releaseId: release.id })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('a withdrawal', () => {
  const why = { why: '对方要求暂不公布。' };
  test('takes it off the public site and says on which day; also an earlier reading', async () => {
    const release = await corrected();
    await expect(house.step(shen, withdrawRelease, release, why)).rejects.toMatchObject({
      code: 'not-allowed',
    });
    const withdrawn = await house.step(he, withdrawRelease, release, why);
    expect(withdrawn).toMatchObject({
      state: 'withdrawn',
      publicLink: null,
      withdrawn: { by: { userId: 'he' }, ...why },
    });
    expect(withdrawn.issues.map(({ link }) => link)).toEqual([null, null]);
    for (const issue of [undefined, 1])
      await expect(news(release.number, issue)).rejects.toMatchObject({
        code: 'release-withdrawn',
        status: 410,
        both: { zh: '此件已于2026年11月25日撤回，不再公开。' },
      });
    expect((await listed()).map(({ number }) => number)).not.toContain(release.number);
    await expect(house.step(he, withdrawRelease, withdrawn, why)).rejects.toMatchObject({
      code: 'state-conflict',
    });
  });

  test('is possible while a correction is in work, and not before it is public', async () => {
    const published = await house.published();
    const begun = await rewritten(await house.step(shen, correctRelease, published, what));
    const withdrawn = await house.step(he, withdrawRelease, begun, why);
    expect(withdrawn).toMatchObject({ state: 'withdrawn', correcting: null, issues: [{ issue: 1 }] });
    // The whole office reads what is withdrawn: what the public read, nothing that nobody approved.
    const read = await house.ask<Release>(luo, readRelease, { releaseId: begun.id });
    expect(read.text.zh).toEqual(published.text.zh);

    const again = await house.step(shen, correctRelease, await house.published(), what);
    const submitted = await house.step(shen, submitRelease, await rewritten(again));
    const approved = await house.step(he, approveRelease, submitted);
    const planned = await house.step(shen, planPublication, approved, { day: '2026-11-27', time: '09:00' });
    expect(await house.step(he, withdrawRelease, planned, why)).toMatchObject({
      state: 'withdrawn',
      goesOutAt: null,
    });
    await expect(house.step(he, withdrawRelease, await house.drafted(), why)).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });
});

test('every row says what its ledger lines add up to', async () => {
  const ids = (await house.look(shen, { ...qinghe, code: 'yunjiang' }, (ctx) =>
    ctx.db.selectFrom('press.release').select('id').execute(),
  )) as { id: string }[];
  expect(ids.length).toBeGreaterThan(8);
  for (const { id } of ids) {
    const row = await house.rowOf(id);
    expect(standingOf(await house.linesOf(id))).toMatchObject({
      state: row.state,
      version: row.version,
      authors: row.authors,
      approvedBy: row.approved_by,
      issue: row.issue,
    });
  }
});
