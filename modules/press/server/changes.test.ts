import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OutputOf } from '../../../kernel/contract/operation.ts';
import type { readDesk } from '../../../kernel/contract/shell.ts';
import { followUpsOf } from '../../../kernel/server/follow-ups/door.ts';
import { readDeskOperation } from '../../../kernel/server/shell/read-desk.ts';
import { yunjiang } from '../../../testing/house.ts';
import { dai, he, luo, type PressHouse, pressHouse, shen, zhou } from '../../../testing/press-house.ts';
import type { Release } from '../contract/release.ts';
import { acceptChange } from './operations/accept-change.ts';
import { answerChange } from './operations/answer-change.ts';
import { approveRelease } from './operations/approve-release.ts';
import { askChange } from './operations/ask-change.ts';
import { declineChange } from './operations/decline-change.ts';
import { settleChange } from './operations/settle-change.ts';
import { submitRelease } from './operations/submit-release.ts';
import { writeSide } from './operations/write-side.ts';

let house: PressHouse;
beforeAll(async () => {
  house = await pressHouse();
});
afterAll(() => house.close());

const submitted = async () => house.step(shen, submitRelease, await house.drafted());
const wanted = {
  lang: 'zh',
  sentence: 2,
  words: '写明是哪一级外办。',
  proposed: '云江市人民政府外事办公室为航线开通仪式提供翻译服务。',
};
/** Those asked at the same instant of the test's clock have no order: it is the one not settled yet. */
const lastOf = ({ changes }: Release) => changes.find(({ state }) => state !== 'settled') ?? changes[0]!;
/** Where the follow-ups of a release stand. */
const owed = async ({ id }: Release) =>
  (await house.look(shen, yunjiang, (ctx) => followUpsOf(ctx, { kind: 'release', id }))).map(
    ({ state }) => state,
  );
const requestOf = (release: Release) => ({ request: lastOf(release).id });

describe('a change asked for', () => {
  test('stops approval until its author accepts it: the sentence becomes the one proposed', async () => {
    let release = await submitted();
    await expect(house.step(luo, askChange, release, wanted)).rejects.toMatchObject({ code: 'not-found' });
    await expect(house.step(shen, askChange, release, wanted)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(
      house.step(he, askChange, { ...release, version: release.version + 1 }, wanted),
    ).rejects.toMatchObject({ code: 'stale-version' });
    release = await house.step(he, askChange, release, wanted);
    expect(release.changes).toMatchObject([{ state: 'open', sentence: 2, words: wanted.words }]);
    expect(release.abilities['approve']).toHaveProperty('zh');
    expect(release.yourTurn).toBe(false);
    await expect(house.step(he, approveRelease, release)).rejects.toMatchObject({ code: 'state-conflict' });
    await expect(house.step(dai, acceptChange, release, requestOf(release))).rejects.toMatchObject({
      code: 'not-allowed',
    });
    release = await house.step(shen, acceptChange, release, requestOf(release));
    expect(release.text.zh[2]!.text).toBe(wanted.proposed);
    expect(release.changes).toMatchObject([{ state: 'accepted', answeredBy: { userId: 'shen' } }]);
    expect(await owed(release)).toEqual(['done']);
    await expect(house.step(shen, acceptChange, release, requestOf(release))).rejects.toMatchObject({
      code: 'change-settled',
    });
    release = await house.step(he, approveRelease, release);
    expect(release.state).toBe('approved');
  });

  test('is answered and settled, or declined with a reason; what was written elsewhere does not lose it', async () => {
    let release = await house.step(he, askChange, await submitted(), { ...wanted, proposed: undefined });
    release = await house.step(shen, answerChange, release, { ...requestOf(release), words: '前文已写明。' });
    expect(release.changes).toMatchObject([{ state: 'answered', answer: '前文已写明。' }]);
    expect(release.abilities['submit']).not.toBe(true);
    await expect(house.step(zhou, approveRelease, release)).rejects.toMatchObject({ code: 'state-conflict' });
    await expect(house.step(shen, settleChange, release, requestOf(release))).rejects.toMatchObject({
      code: 'not-allowed',
    });
    release = await house.step(he, settleChange, release, requestOf(release));
    release = await house.step(zhou, askChange, release, { ...wanted, sentence: 1, proposed: undefined });
    release = await house.step(zhou, writeSide, release, { link: 0, lang: 'zh', text: '云江港开通新的航线' });
    expect(lastOf(release)).toMatchObject({ state: 'open', sentence: 1 });
    await expect(house.step(shen, acceptChange, release, requestOf(release))).rejects.toMatchObject({
      code: 'input-invalid',
    });
    release = await house.step(shen, declineChange, release, { ...requestOf(release), words: '数字无误。' });
    expect(new Set(release.changes.map(({ state }) => state))).toEqual(new Set(['settled', 'declined']));
    expect((await house.step(he, approveRelease, release)).state).toBe('approved');
  });

  test('is not settled by one of the authors, whatever they may approve elsewhere', async () => {
    let release = await submitted();
    release = await house.step(he, writeSide, release, { link: 0, lang: 'zh', text: '云江港开通新的航线' });
    release = await house.step(zhou, askChange, release, { ...wanted, proposed: undefined });
    await expect(house.step(he, settleChange, release, requestOf(release))).rejects.toMatchObject({
      code: 'not-allowed',
      both: { zh: expect.stringContaining('由提出人') },
    });
    release = await house.step(he, askChange, release, { ...wanted, sentence: 1, words: '改。' });
    const own = release.changes.find(({ words }) => words === '改。')!;
    release = await house.step(he, settleChange, release, { request: own.id });
    release = await house.step(zhou, settleChange, release, requestOf(release));
    expect(release.changes.map(({ state }) => state)).toEqual(['settled', 'settled']);
  });

  test('asks the author on the desk; the ledger holds none of its words', async () => {
    const release = await house.step(he, askChange, await submitted(), wanted);
    const lines = await house.linesOf(release.id);
    expect(lines.map(({ verb }) => verb)).toContain('press.change-asked');
    expect(JSON.stringify(lines)).not.toContain('外办');
    expect(await owed(release)).toEqual(['open']);
    const draft = await house.step(he, askChange, await house.drafted(), wanted);
    const { mine } = await house.ask<OutputOf<typeof readDesk>>(shen, readDeskOperation, {});
    for (const { id } of [release, draft])
      expect(mine.filter(({ ref, about }) => (about ?? ref).id === id)).toMatchObject([
        { what: { zh: '请看1处修改意见', en: 'Changes are asked for at one place' }, stamp: { zh: '待改' } },
      ]);
    const row = await house.rowOf(release.id);
    expect([row.changes_open, row.changes_answered]).toEqual([1, 0]);
    const again = await house.step(he, settleChange, release, requestOf(release));
    expect(again.changesOpen).toBe(0);
    expect(await owed(release)).toEqual(['withdrawn']);
  });
});
