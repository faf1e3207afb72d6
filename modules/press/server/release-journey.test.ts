import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OutputOf } from '../../../kernel/contract/operation.ts';
import type { readDesk } from '../../../kernel/contract/shell.ts';
import { tables } from '../../../kernel/server/context.ts';
import { followUpsOf } from '../../../kernel/server/follow-ups/door.ts';
import { linesOfSubject } from '../../../kernel/server/ledger/subject-lines.ts';
import { preparing } from '../../../kernel/server/perform.ts';
import { setRuleOperation } from '../../../kernel/server/preflight/set-rule.ts';
import { shellOperations } from '../../../kernel/server/shell/index.ts';
import { listFindingsOperation } from '../../../kernel/server/shell/list-findings.ts';
import { readDeskOperation } from '../../../kernel/server/shell/read-desk.ts';
import { person, qinghe, type TestHouse, testHouse, yunjiang } from '../../../testing/house.ts';
import { addBody, directory } from '../../directory/server/index.ts';
import { language } from '../../language/server/index.ts';
import type { Release } from '../contract/release.ts';
import { standingOf } from './core/release-state.ts';
import { releaseFindingKinds } from './finding-kinds.ts';
import { press } from './index.ts';
import { applyFix } from './operations/apply-fix.ts';
import { approveRelease } from './operations/approve-release.ts';
import { decideRepair } from './operations/decide-repair.ts';
import { discardRelease } from './operations/discard-release.ts';
import { draftRelease } from './operations/draft-release.ts';
import { enterFound } from './operations/enter-found.ts';
import { listNews } from './operations/list-news.ts';
import { listReleases } from './operations/list-releases.ts';
import { publishRelease } from './operations/publish-release.ts';
import { readNews } from './operations/read-news.ts';
import { readRelease } from './operations/read-release.ts';
import { relink } from './operations/relink.ts';
import { sendBack } from './operations/send-back.ts';
import { setDay } from './operations/set-day.ts';
import { submitRelease } from './operations/submit-release.ts';
import { takeBackWaiver } from './operations/take-back-waiver.ts';
import { waiveFinding } from './operations/waive-finding.ts';
import { writeSide } from './operations/write-side.ts';
import { reactions } from './reactions.ts';
import type { PressTables } from './tables.ts';

const shen = person('shen', ['officer']);
const he = person('he', ['reviser']);
const luo = person('luo', ['reader']);
const stranger = person('bai', ['director'], qinghe);
const anybody = { kind: 'public', office: 'yunjiang' } as const;

const damaged = `秦牧川会见布伦港市市长英格丽·哈尔瓦
11月20日,市长秦牧川在云江宾馆会见来访的布伦港(gǎng)市市长英格丽·哈尔瓦一行。
去年双边贸易额达3.6亿元，同比增长14.2%。
Qin Muchuan Meets Mayor Ingrid Halvar of Brennhaven
On November 20, Qin Muchuan, Mayor of Yunjiang, met with Ingrid Halvar, Mayor of Brennhaven, and her delegation at Yunjiangs guest house.
Two-way trade reached 36 million yuan last year, up 14.2 percent.`;

const fromElsewhere = `11月3日，市人大常委會副主任溫知遠到港口調研，聽取工作匯報。
On November 3, Wen Zhiyuan, Vice Chairperson of the Standing Committee of the Qingdao Municipal People’s Congress, visited the port and heard a work report.`;
const ownCommittee = {
  name: {
    zh: '云江市人民代表大会常务委员会',
    en: 'Standing Committee of Yunjiang Municipal People’s Congress',
    how: 'recorded',
  },
  short: { zh: '市人大常委会', en: null, how: 'recorded' },
  kind: 'congress-standing-committee',
  parentId: null,
  economy: null,
};

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse([directory, language, press], shellOperations);
});
afterAll(() => house.close());

const as = (actor: typeof shen, operation: Parameters<TestHouse['perform']>[2], input: unknown) =>
  house.perform(actor, yunjiang, operation, input) as Promise<Release>;
const on = (release: Release) => ({ releaseId: release.id, version: release.version });
const drafted = () => as(shen, draftRelease, { text: damaged, day: '2026-11-23' });

describe('a text handed in', () => {
  test('is repaired, aligned and checked', async () => {
    const release = await drafted();
    expect(release.text.repairs.map((repair) => [repair.kind, repair.status])).toEqual(
      expect.arrayContaining([
        ['injected-pinyin', 'made'],
        ['punctuation-width', 'made'],
        ['dropped-apostrophe', 'made'],
      ]),
    );
    expect(release.text.zh[1]?.text).toContain('布伦港市市长');
    expect(release.text.links.map((link) => [link.zh, link.en])).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], [2]],
    ]);
    expect(release.findings.some((f) => f.severity === 'error' && f.message.en.includes('36 million'))).toBe(
      true,
    );
    expect(release.matched.map((m) => [m.kind, m.zhHans, m.match])).toContainEqual([
      'person',
      '秦牧川',
      'new',
    ]);
    expect(release.number).toMatch(/^R-2026-\d{3}$/);
  });
  test('in one language only, empty or too long is refused in both languages', async () => {
    for (const [input, code] of [
      [{ text: '只有中文。' }, 'text-one-language'],
      [{ text: '  \n ' }, 'text-empty'],
      [{ text: '长'.repeat(200_000) }, 'text-too-long'],
      [
        {
          file: {
            name: 'a.txt',
            base64: Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1').toString('base64'),
          },
        },
        'text-binary',
      ],
    ] as const) {
      await expect(as(shen, draftRelease, input)).rejects.toMatchObject({
        code,
        both: { zh: expect.stringMatching(/[\u4e00-\u9fff]/), en: expect.stringMatching(/[a-z]/) },
      });
    }
  });
  test('by a reader is refused', async () => {
    await expect(as(luo, draftRelease, { text: damaged })).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

describe('working on the text', () => {
  test('a repair refused comes back as it was, and can be made again', async () => {
    const release = await drafted();
    const pinyin = release.text.repairs.findIndex((repair) => repair.kind === 'injected-pinyin');
    const left = await as(shen, decideRepair, { ...on(release), repair: pinyin, decision: 'leave' });
    expect(left.text.zh[1]?.text).toContain('港(gǎng)市');
    const again = await as(shen, decideRepair, { ...on(left), repair: pinyin, decision: 'make' });
    expect(again.text.zh).toEqual(release.text.zh);
  });
  test('a change to one side leaves the other to be read again', async () => {
    const release = await drafted();
    const changed = await as(shen, writeSide, {
      ...on(release),
      link: 2,
      lang: 'zh',
      text: '去年双边贸易额达3.6亿元，同比增长15%。',
    });
    expect(changed.text.links[2]?.stale).toEqual(['en']);
    expect(changed.findings.some((f) => f.check === 'press.side-stale')).toBe(true);
  });
  test('links are merged and split by hand, and a senseless change is refused', async () => {
    const release = await drafted();
    const merged = await as(shen, relink, { ...on(release), change: { kind: 'merge', link: 1 } });
    expect(merged.text.links).toHaveLength(2);
    const split = await as(shen, relink, { ...on(merged), change: { kind: 'split', link: 1, zh: 1, en: 1 } });
    expect(split.text.links.map((link) => link.zh)).toEqual([[0], [1], [2]]);
    await expect(
      as(shen, relink, { ...on(split), change: { kind: 'merge', link: 2 } }),
    ).rejects.toMatchObject({ code: 'link-change-impossible' });
  });
  test('two people at once: the second is told, nothing is overwritten', async () => {
    const release = await drafted();
    await as(shen, relink, { ...on(release), change: { kind: 'merge', link: 1 } });
    await expect(
      as(he, relink, { ...on(release), change: { kind: 'merge', link: 0 } }),
    ).rejects.toMatchObject({ code: 'stale-version' });
  });
  test('a person of the text is entered with titles and bodies', async () => {
    const release = await drafted();
    const halvar = release.matched.find((m) => m.zhHans.includes('哈尔瓦'));
    const entered = await as(shen, enterFound, { ...on(release), kind: 'person', index: halvar!.index });
    expect(entered.matched.find((m) => m.zhHans === halvar!.zhHans)).toMatchObject({
      match: 'agrees',
      recorded: { name: { en: 'Ingrid Halvar' } },
    });
  });
  test('in traditional characters and of another city, they are entered once, beside the own city’s', async () => {
    await as(shen, addBody as never, ownCommittee);
    const release = await as(shen, draftRelease, { text: fromElsewhere, day: '2026-11-23' });
    expect(release.matched.map((m) => [m.zhHans, m.match])).toEqual([
      ['温知远', 'new'],
      ['市人大常委会', 'new'],
    ]);
    const entered = await as(shen, enterFound, { ...on(release), kind: 'person', index: 0 });
    expect(entered.matched.map((m) => [m.zhHans, m.match, m.recorded?.name.zh])).toEqual([
      ['温知远', 'agrees', '温知远'],
      ['市人大常委会', 'agrees', '青岛市人大常委会'],
    ]);
    expect(entered.findings.filter((f) => f.check.startsWith('press.'))).toEqual([]);
  });
});

describe('from draft to the public', () => {
  test('a picture no font has is an error, and left out at a key', async () => {
    const text = damaged.replace('14.2%。', '14.2%🎉。');
    const release = await as(shen, draftRelease, { text, day: '2026-11-23' });
    const picture = release.findings.find((f) => f.check === 'press.cannot-be-printed');
    expect(picture).toMatchObject({ severity: 'error', placeLabel: { zh: '中文第2句' } });
    const mended = await as(shen, applyFix, { ...on(release), finding: picture!.number });
    expect(mended.text.zh[2]?.text).toBe('去年双边贸易额达3.6亿元，同比增长14.2%。');
  });

  test('with the error mended, submitted, approved by another, published and read by anybody', async () => {
    let release = await drafted();
    for (
      let error = release.findings.find((f) => f.severity === 'error');
      error;
      error = release.findings.find((f) => f.severity === 'error')
    ) {
      expect(error.fix, error.message.en).toBeDefined();
      release = await as(shen, applyFix, { ...on(release), finding: error.number });
    }
    release = await as(shen, submitRelease, on(release));
    await expect(as(shen, approveRelease, on(release))).rejects.toMatchObject({ code: 'not-allowed' });
    release = await as(he, approveRelease, on(release));
    release = await as(he, publishRelease, on(release));
    const told = await house.look(shen, yunjiang, (ctx) =>
      ctx.db
        .selectFrom('kernel.notice')
        .select(['user_id', 'kind'])
        .where('subject_id', '=', release.id)
        .execute(),
    );
    expect(told).toEqual(
      expect.arrayContaining(
        ['press.approved', 'press.published'].map((kind) => ({ user_id: 'shen', kind })),
      ),
    );
    expect(release).toMatchObject({
      state: 'published',
      approvedBy: { userId: 'he' },
      publicLink: `/o/yunjiang/news/${release.number}`,
    });
    const page = await house.perform(anybody, yunjiang, readNews, { number: release.number });
    expect(page).toMatchObject({ title: { zh: '秦牧川会见布伦港市市长英格丽·哈尔瓦' } });
    const list = (await house.perform(anybody, yunjiang, listNews, {})) as {
      items: { number: string }[];
    };
    expect(list.items.map((item) => item.number)).toContain(release.number);
  });
  test('with an open error it is not approved', async () => {
    const release = await drafted();
    const submitted = await as(shen, submitRelease, on(release));
    await expect(as(he, approveRelease, on(submitted))).rejects.toMatchObject({
      code: 'preflight-open-errors',
    });
  });
  test('an error let stand with a reason no longer stops it; taken back, it does again', async () => {
    let release = await as(shen, submitRelease, on(await drafted()));
    const found = () => release.findings.find((f) => f.severity === 'error')!;
    const waiving = () => ({ ...on(release), finding: found().number, reason: '数字以市统计局通报为准' });
    await expect(as(shen, waiveFinding, waiving())).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(as(luo, waiveFinding, waiving())).rejects.toMatchObject({ code: 'not-found' });
    const errors = release.errors;
    release = await as(he, waiveFinding, waiving());
    expect(release.errors).toBe(errors - 1);
    const read = await as(he, readRelease, { releaseId: release.id });
    expect(read.history[0]?.what.en).toBe('let a finding stand');
    const waived = release.findings.at(-1)!;
    expect(waived.waived).toMatchObject({ reason: '数字以市统计局通报为准' });
    const open = (await house.perform(he, yunjiang, listFindingsOperation, { limit: 100 })) as {
      items: { ref: { id: string }; finding: { severity: string } }[];
    };
    const own = open.items.filter(({ ref }) => ref.id === release.id);
    expect(own.filter(({ finding }) => finding.severity === 'error')).toHaveLength(errors - 1);
    await expect(as(he, waiveFinding, { ...waiving(), finding: waived.number })).rejects.toMatchObject({
      code: 'finding-gone',
    });

    release = await as(he, takeBackWaiver, { ...on(release), finding: waived.number });
    expect(release.errors).toBe(errors);
    await expect(as(he, approveRelease, on(release))).rejects.toMatchObject({
      code: 'preflight-open-errors',
    });
    while (release.errors > 0) release = await as(he, waiveFinding, waiving());
    // A directory that changes meanwhile has everything checked again: what was let stand still stands.
    const [again] = reactions;
    const system = { kind: 'system', module: 'press', office: 'yunjiang' } as const;
    const event = { name: again!.event, subject: { kind: 'body', id: release.id } };
    const rechecked = await again!.prepare?.(preparing(house.deps, system, yunjiang), event);
    await house.as(system, yunjiang, (ctx) => again!.run(ctx, event, rechecked));
    release = await as(he, approveRelease, on(release));
    expect(release).toMatchObject({ state: 'approved', errors: 0 });
  });

  test('taken otherwise by the office, it counts otherwise; and every finding is of a kind the profile lists', async () => {
    const release = await drafted();
    const kinds = new Set(releaseFindingKinds().map(({ check }) => check));
    expect(release.findings.filter(({ check }) => !kinds.has(check))).toEqual([]);
    const { check } = release.findings.find(({ severity }) => severity === 'error')!;
    const alike = release.findings.filter((found) => found.check === check).length;
    const zhou = person('zhou', ['director']);
    await house.perform(zhou, yunjiang, setRuleOperation, {
      kind: 'release',
      check,
      version: 0,
      to: 'off',
      reason: '此项由财政局另行核对',
    });
    const recount = reactions.find(({ event }) => event === 'findings.ruleSet')!;
    const system = { kind: 'system', module: 'press', office: 'yunjiang' } as const;
    await house.as(system, yunjiang, (ctx) => recount.run(ctx, house.events.at(-1)!, undefined));
    const read = await as(he, readRelease, { releaseId: release.id });
    expect(read.errors).toBe(release.errors - alike);
    expect(read.findings).toHaveLength(release.findings.length - alike);
    await house.perform(zhou, yunjiang, setRuleOperation, {
      kind: 'release',
      check,
      version: 1,
      to: null,
      reason: '恢复',
    });
    await house.as(system, yunjiang, (ctx) => recount.run(ctx, house.events.at(-1)!, undefined));
    expect((await as(he, readRelease, { releaseId: release.id })).errors).toBe(release.errors);
  });

  test('checking before approval is for those who may approve; a reader is not told that there is a draft', async () => {
    const submitted = await as(shen, submitRelease, on(await drafted()));
    await expect(as(shen, approveRelease, on(submitted))).rejects.toMatchObject({ code: 'not-allowed' });
    for (const operation of [approveRelease, publishRelease, submitRelease, setDay, enterFound]) {
      const input = { ...on(submitted), day: '2026-11-24', kind: 'person', index: 0 };
      await expect(as(luo, operation, input), operation.contract.name).rejects.toMatchObject({
        code: 'not-found',
      });
    }
  });
  test('every step is refused on an old version', async () => {
    const first = await drafted();
    const draft = await as(shen, setDay, { ...on(first), day: '2026-11-24' });
    for (const [actor, operation, more] of [
      [shen, setDay, { day: '2026-11-25' }],
      [shen, submitRelease, {}],
      [shen, discardRelease, {}],
      [shen, enterFound, { kind: 'person', index: 0 }],
    ] as const)
      await expect(as(actor, operation, { ...on(first), ...more })).rejects.toMatchObject({
        code: 'stale-version',
      });
    await as(shen, submitRelease, on(draft));
    for (const [operation, more] of [
      [approveRelease, {}],
      [sendBack, { why: '请改' }],
    ] as const)
      await expect(as(he, operation, { ...on(first), ...more })).rejects.toMatchObject({
        code: 'stale-version',
      });
  });
  test('sent back, it is a follow-up of its author until it is submitted again or discarded', async () => {
    const followUps = async (actor: typeof shen, id: string) =>
      house.look(actor, yunjiang, (ctx) => followUpsOf(ctx, { kind: 'release', id }));
    let release = await drafted();
    const step = async (actor: typeof shen, operation: Parameters<typeof as>[1], more: object = {}) => {
      release = await as(actor, operation, { ...on(release), ...more });
    };
    await step(shen, submitRelease);
    await step(shen, sendBack, { why: '我自己再看看' });
    expect(await followUps(shen, release.id)).toEqual([]);
    await step(shen, submitRelease);
    await step(he, sendBack, { why: '请核对数字' });
    const [asked] = await followUps(he, release.id);
    // The day of issue is past: it is due today.
    expect(asked).toMatchObject({ state: 'open', owner: { userId: 'shen' }, due: '2026-11-24' });
    const { mine } = (await house.perform(shen, yunjiang, readDeskOperation, {})) as OutputOf<
      typeof readDesk
    >;
    expect(mine.filter(({ ref, about }) => (about ?? ref).id === release.id)).toMatchObject([
      { ref: { kind: 'release' } },
    ]);
    await step(shen, submitRelease);
    expect(await followUps(shen, release.id)).toMatchObject([{ id: asked!.id, state: 'done' }]);
    await step(he, sendBack, { why: '还差一处' });
    await step(shen, discardRelease);
    const states = (await followUps(shen, release.id)).map(({ state }) => state);
    expect(states.sort()).toEqual(['done', 'withdrawn']);
  });
  test('what was found on a discarded draft is no longer open', async () => {
    const release = await drafted();
    const open = async () => {
      const page = await house.perform(shen, yunjiang, listFindingsOperation, { limit: 200 });
      return (page as { items: { ref: { id: string } }[] }).items.filter(({ ref }) => ref.id === release.id);
    };
    expect(await open()).not.toEqual([]);
    await as(shen, discardRelease, on(release));
    expect(await open()).toEqual([]);
  });
  test('a draft is not seen by the public nor by another office', async () => {
    const release = await drafted();
    await expect(
      house.perform(anybody, yunjiang, readNews, { number: release.number }),
    ).rejects.toMatchObject({ code: 'not-found' });
    await expect(
      house.perform(stranger, qinghe, readRelease, { releaseId: release.id }),
    ).rejects.toMatchObject({ code: 'not-found' });
    const theirs = (await house.perform(stranger, qinghe, listReleases, {})) as { items: unknown[] };
    expect(theirs.items).toEqual([]);
  });
  test('is found in the list by pinyin, by a word of its text, by its number; discarded, by its title', async () => {
    const release = await drafted();
    const found = async (more: object) => {
      const page = await house.perform(shen, yunjiang, listReleases, { limit: 200, ...more });
      return (page as { items: Release[] }).items.some(({ id }) => id === release.id);
    };
    for (const q of ['qinmuchuan', '云江宾馆', 'delegation', release.number, '布倫港'])
      expect(await found({ q }), q).toBe(true);
    expect(await found({ q: '铁路' })).toBe(false);
    await as(shen, discardRelease, on(release));
    expect(await found({ q: '秦牧川会见' })).toBe(false);
    expect(await found({ q: '秦牧川会见', state: 'discarded' })).toBe(true);
  });
  test('every row says what its ledger lines add up to', async () => {
    const rows = await house.look(shen, yunjiang, (ctx) =>
      tables<PressTables>(ctx).selectFrom('press.release').selectAll().execute(),
    );
    expect(new Set(rows.map((row) => row.state)).size).toBeGreaterThan(3);
    for (const row of rows) {
      const lines = await house.look(shen, yunjiang, (ctx) =>
        linesOfSubject(ctx, { kind: 'release', id: row.id }),
      );
      expect(standingOf(lines)).toMatchObject({
        state: row.state,
        version: row.version,
        author: row.author,
        authors: row.authors,
        approvedBy: row.approved_by,
      });
    }
  });
});
