import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { person, qinghe, type TestHouse, testHouse, yunjiang } from '../../../testing/house.ts';
import { enrol } from '../../../testing/members.ts';
import { fill, itemIds, portsModule } from '../../../testing/ports-module.ts';
import type { FollowUp, FollowUpRow } from '../../contract/follow-ups.ts';
import type { Notice } from '../../contract/notices.ts';
import type { OutputOf } from '../../contract/operation.ts';
import type { Page } from '../../contract/page.ts';
import type { readDesk } from '../../contract/shell.ts';
import type { Actor } from '../actor.ts';
import { addOwnDaysOperation } from '../calendar/add-own-days.ts';
import { linesOfSubject } from '../ledger/subject-lines.ts';
import { noticeOperations } from '../notices/operations.ts';
import type { AnyOperation } from '../operation.ts';
import { perform } from '../perform.ts';
import { shellOperations } from '../shell/index.ts';
import { readDeskOperation } from '../shell/read-desk.ts';
import { searchOperation } from '../shell/search.ts';
import { closeFollowUp, followUpsOf, openFollowUp } from './door.ts';
import { finishOperation } from './finish.ts';
import { handOverOperation } from './hand-over.ts';
import { listOperation } from './list.ts';
import { moveDueOperation } from './move-due.ts';
import { openOperation } from './open.ts';
import { abilitiesOf, may, visible } from './policy.ts';
import { listOwnersOperation, readOperation } from './read.ts';
import { standingOf } from './standing.ts';
import type { FollowUpTable } from './tables.ts';
import { withdrawOperation } from './withdraw.ts';

const zhou = person('zhou', ['director']);
const shen = person('shen', ['officer']);
const he = person('he', ['reviser']);
const ye = person('ye', ['administrator']);
const luo = person('luo', ['reader']);
const bai = person('bai', ['director'], qinghe);
const program: Actor = { kind: 'system', module: 'ports', office: 'yunjiang' };
const anybody: Actor = { kind: 'public', office: 'yunjiang' };
const talks = { kind: 'ports.paper', id: itemIds['云江港口管理会谈']! };

const [listNoticesOperation] = noticeOperations as [AnyOperation];

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse([portsModule], shellOperations);
  await fill(house);
  await enrol(house, yunjiang, [zhou, shen, he, ye, luo]);
  await enrol(house, qinghe, [bai]);
}, 60_000);
afterAll(() => house.close());

function ask<T = FollowUp>(actor: Actor, operation: AnyOperation, input: object): Promise<T> {
  return house.perform(actor, actor.office === 'qinghe' ? qinghe : yunjiang, operation, input) as Promise<T>;
}
const matter = (zh: string, more: object = {}) => ({
  title: { zh, en: null },
  owner: 'shen',
  due: '2026-12-01',
  about: talks,
  ...more,
});
const give = (zh: string, more: object = {}, by: Actor = zhou) => ask(by, openOperation, matter(zh, more));
const on = ({ id, version }: FollowUp) => ({ followUpId: id, version });
const titles = (rows: readonly Pick<FollowUpRow, 'title'>[]) => rows.map(({ title }) => title.zh);
const refusal = (refused: Promise<unknown>) =>
  refused.then(
    () => 'done',
    (error: { code?: string; fields?: object }) => [error.code ?? error, ...Object.keys(error.fields ?? {})],
  );
const standing = (id: string) =>
  house.look(zhou, yunjiang, async (ctx) => standingOf(await linesOfSubject(ctx, { kind: 'follow-up', id })));

const toldOf = async (actor: Actor, { id }: FollowUp) => {
  const { items } = await ask<Page<Notice>>(actor, listNoticesOperation, {});
  return items.filter(({ ref }) => ref.id === id).map(({ says }) => says.zh);
};

describe('people are told', () => {
  test('of what they are given, of its day, and whoever gave it, that it is done', async () => {
    const given = await give('核对致辞译文');
    const moved = await ask(zhou, moveDueOperation, { ...on(given), due: '2026-12-02', reason: '提前' });
    const handed = await ask(shen, handOverOperation, { ...on(moved), owner: 'he', reason: '转审校' });
    await ask(he, finishOperation, { ...on(handed), evidence: { text: '已核对。' } });
    expect(await toldOf(he, given)).toEqual(['shen交办《核对致辞译文》。']);
    expect(await toldOf(zhou, given)).toEqual(['he办结了《核对致辞译文》。']);
    // It is no longer his to see, so it is no longer spoken of.
    expect(await toldOf(shen, given)).toEqual([]);
  });
  test('that they owe it no more, but not of what they did themselves', async () => {
    const given = await give('拟请柬');
    await ask(zhou, withdrawOperation, { ...on(given), reason: '不办了' });
    // Told in one instant, either may come first.
    expect((await toldOf(shen, given)).sort()).toEqual([
      'zhou交办《拟请柬》。',
      'zhou撤销了《拟请柬》，不必再办。',
    ]);
    expect(await toldOf(zhou, given)).toEqual([]);
  });
});

describe('a follow-up', () => {
  test('is given with an owner, a due day and what it is about, and stands on both desks', async () => {
    const given = await give('核对会谈纪要');
    expect(given).toMatchObject({
      version: 1,
      state: 'open',
      owner: { userId: 'shen' },
      openedBy: { userId: 'zhou' },
      about: { ref: talks, title: { zh: '云江港口管理会谈' } },
      workingDaysLeft: { count: 5, provisional: false },
      abilities: { finish: true, moveDue: true },
    });
    const desk = (actor: Actor) => ask<OutputOf<typeof readDesk>>(actor, readDeskOperation, {});
    expect((await desk(shen)).mine).toContainEqual(
      expect.objectContaining({ title: given.title, due: '2026-12-01', mark: 'mine', about: talks }),
    );
    expect((await desk(zhou)).others).toContainEqual(
      expect.objectContaining({ title: given.title, what: { zh: '等shen办理', en: 'Waits on shen' } }),
    );
    expect((await desk(shen)).divisions.at(-1)).toMatchObject({ link: '/follow-ups', mine: 1 });
    const { hits } = await ask<{ hits: object[] }>(shen, searchOperation, { q: '会谈纪要' });
    expect(hits).toMatchObject([{ ref: { kind: 'follow-up', id: given.id } }]);
  });
  test('is handed over, moved and done; its ledger folds to where it stands', async () => {
    const given = await give('确认泊位');
    const moved = await ask(zhou, moveDueOperation, { ...on(given), due: '2026-12-04', reason: '对方改期' });
    const handed = await ask(shen, handOverOperation, { ...on(moved), owner: 'he', reason: '出差' });
    expect(handed).toMatchObject({ version: 3, owner: { userId: 'he' }, due: '2026-12-04' });
    expect(await standing(given.id)).toEqual({ state: 'open', version: 3, owner: 'he', due: '2026-12-04' });
    const done = await ask(he, finishOperation, {
      ...on(handed),
      evidence: { text: '泊位已定', subject: talks },
    });
    expect(done).toMatchObject({
      state: 'done',
      closedBy: { userId: 'he' },
      evidence: { text: '泊位已定', subject: { title: { zh: '云江港口管理会谈' } } },
      workingDaysLeft: null,
    });
    const { history } = await ask(zhou, readOperation, { followUpId: given.id });
    expect(history.map(({ note }) => note)).toEqual([null, '出差', '对方改期', null]);
    expect(history[1]!.what).toEqual({ zh: '转办给he', en: 'handed it over to he' });
    expect(await standing(given.id)).toMatchObject({ state: 'done', version: 4 });
    expect(await refusal(ask(zhou, withdrawOperation, { ...on(done), reason: '不办了' }))).toEqual([
      'state-conflict',
    ]);
    const data = await house.look(zhou, yunjiang, (ctx) =>
      linesOfSubject(ctx, { kind: 'follow-up', id: given.id }),
    );
    expect(JSON.stringify(data)).not.toMatch(/出差|泊位|改期/);
  });
  test('is withdrawn with the reason, by whoever gave it', async () => {
    const given = await give('订会场');
    const gone = await ask(zhou, withdrawOperation, { ...on(given), reason: '会议取消' });
    expect(gone).toMatchObject({ state: 'withdrawn', evidence: null });
    const { history } = await ask(zhou, readOperation, { followUpId: given.id });
    expect(history[0]).toMatchObject({ what: { zh: '撤销督办' }, note: '会议取消' });
  });
  test('counts its days by the calendar of the moment: nothing is stored that a closure could make wrong', async () => {
    const given = await give('等日历', { due: '2026-12-18' });
    const before = given.workingDaysLeft!.count;
    await ask(zhou, addOwnDaysOperation, {
      from: '2026-12-16',
      to: '2026-12-17',
      works: false,
      reason: { zh: '检修', en: null },
    });
    const read = await ask(shen, readOperation, { followUpId: given.id });
    expect(read.workingDaysLeft!.count).toBe(before - 2);
  });
  test('asked twice by one request is given once', async () => {
    const input = openOperation.contract.input.parse(matter('只交办一次'));
    const request = '0190a000-0000-7000-8000-00000000f0f0';
    const once = () => perform(house.deps, zhou, yunjiang, openOperation, input, request);
    expect(await once()).toEqual(await once());
    const { items } = await ask<Page<FollowUpRow>>(zhou, listOperation, { limit: 200 });
    expect(titles(items).filter((zh) => zh === '只交办一次')).toHaveLength(1);
  });
});

describe('what is not right', () => {
  test('is refused by field, in words', async () => {
    const given = await give('改错');
    const unknown = { kind: 'ports.paper', id: '018f0000-0000-7000-8000-0000000000ff' };
    for (const [asking, answer] of [
      [() => give('过期', { due: '2026-11-23' }), ['input-invalid', 'due']],
      [() => give('没有此人', { owner: 'nobody' }), ['input-invalid', 'owner']],
      [() => give('只读人员', { owner: 'luo' }), ['input-invalid', 'owner']],
      [() => give('别的机构', { owner: 'bai' }), ['input-invalid', 'owner']],
      [() => give('没有此件', { about: unknown }), ['input-invalid', 'about']],
      [
        () => ask(shen, finishOperation, { ...on(given), evidence: { text: null } }),
        ['input-invalid', 'evidence.text'],
      ],
      [
        () => ask(zhou, handOverOperation, { ...on(given), owner: 'shen', reason: '同一人' }),
        ['input-invalid', 'owner'],
      ],
      [
        () => ask(zhou, moveDueOperation, { ...on(given), due: given.due, reason: '没变' }),
        ['input-invalid', 'due'],
      ],
      [
        () =>
          ask(zhou, moveDueOperation, { ...on({ ...given, version: 7 }), due: '2026-12-05', reason: '旧' }),
        ['stale-version'],
      ],
    ] as const)
      expect(await refusal(asking())).toEqual(answer);
    expect(() =>
      openOperation.contract.input.parse(matter('x', { title: { zh: null, en: null } })),
    ).toThrow();
  });
  test('an owner who may not see what it is about is not given it', async () => {
    const closed = { kind: 'ports.paper', id: itemIds['秘密备忘录']! };
    await enrol(house, yunjiang, [person('wei', ['reviser', 'reader'])]);
    expect(await refusal(give('机密', { about: closed, owner: 'wei' }))).toEqual(['input-invalid', 'owner']);
    expect(await refusal(give('机密', { about: closed }))).toEqual('done');
  });
});

describe('a division', () => {
  const asked = (key: string) => ({
    key,
    title: { zh: '改稿', en: 'Change it', how: 'recorded' as const },
    owner: 'shen',
    due: '2026-11-30',
    about: talks,
  });
  test('gets the same follow-up for the same key while it is open, and closes it by the key', async () => {
    const open = () => house.as(he, yunjiang, (ctx) => openFollowUp(ctx, asked('ports.change/1')));
    const first = await open();
    expect(await open()).toBe(first);
    expect(await standing(first)).toMatchObject({ version: 1 });
    await house.as(shen, yunjiang, (ctx) => closeFollowUp(ctx, 'ports.change/1', { subject: talks }));
    expect(await ask(he, readOperation, { followUpId: first })).toMatchObject({
      state: 'done',
      closedBy: { userId: 'shen' },
      evidence: { text: null, subject: { ref: talks } },
    });
    // Closed already, it stays; and what comes later is another one.
    await house.as(shen, yunjiang, (ctx) => closeFollowUp(ctx, 'ports.change/1', 'withdrawn'));
    expect(await standing(first)).toMatchObject({ state: 'done' });
    const second = await open();
    expect(second).not.toBe(first);
    await house.as(program, yunjiang, (ctx) => closeFollowUp(ctx, 'ports.change/1', 'withdrawn'));
    expect(await standing(second)).toMatchObject({ state: 'withdrawn', version: 2 });
  });
  test('asks for those of a subject as far as the actor sees them', async () => {
    const of = (actor: Actor) => house.look(actor, yunjiang, (ctx) => followUpsOf(ctx, talks));
    expect((await of(zhou)).length).toBeGreaterThan((await of(he)).length);
    expect(await of(ye)).toEqual([]);
  });
  test('tells whoever listens', async () => {
    const named = new Set(
      house.events.map(({ name }) => name).filter((name) => name.startsWith('followUps.')),
    );
    expect([...named].sort()).toEqual(
      ['closed', 'dueMoved', 'handedOver', 'opened'].map((what) => `followUps.${what}`),
    );
  });
});

describe('lists', () => {
  test('mine, given by me, overdue, closed, of one subject, page by page', async () => {
    await give('给自己', { owner: 'zhou', about: null, due: '2026-11-25' });
    const list = async (actor: Actor, input: object) => {
      const { items } = await ask<Page<FollowUpRow>>(actor, listOperation, { limit: 200, ...input });
      return items;
    };
    expect(titles(await list(zhou, { whose: 'mine' }))).toEqual(['给自己']);
    expect(titles(await list(zhou, { whose: 'given' }))).not.toContain('给自己');
    expect((await list(shen, { whose: 'mine' })).every(({ owner }) => owner.userId === 'shen')).toBe(true);
    expect((await list(zhou, { state: 'closed' })).every(({ state }) => state !== 'open')).toBe(true);
    expect(await list(zhou, { kind: 'ports.paper', id: itemIds['友好協議書']!, state: 'any' })).toEqual([]);
    house.setClock('2026-11-27T02:00:00.000Z');
    expect(titles(await list(zhou, { state: 'overdue' }))).toEqual(['给自己']);
    house.setClock('2026-11-24T02:00:00.000Z');
    const all = await list(zhou, { state: 'any' });
    const paged: FollowUpRow[] = [];
    for (let after: string | undefined; ; ) {
      const page = await ask<Page<FollowUpRow>>(zhou, listOperation, { state: 'any', limit: 2, after });
      paged.push(...page.items);
      if (page.next === null) break;
      after = page.next;
    }
    expect(paged.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(await refusal(list(zhou, { after: 'bm9uc2Vuc2U' }))).toEqual(['input-invalid', 'after']);
  });
});

describe('who may', () => {
  test.each<[Actor, boolean]>([
    [zhou, true],
    [shen, true],
    [he, true],
    [ye, true],
    [luo, false],
    [program, true],
    [anybody, false],
  ])('%o: what is seen by the rule is what SQL shows', async (actor, takesPart) => {
    const rows = await house.look(zhou, yunjiang, (ctx) =>
      ctx.db.selectFrom('kernel.follow_up').selectAll().execute(),
    );
    const seen = await house.look(
      actor,
      yunjiang,
      async (ctx) => (await visible(actor).execute(ctx.db)).rows,
    );
    const byRule = (rows as FollowUpTable[]).filter((row) => may(actor, 'see', row) === true);
    expect(new Set((seen as { id: string }[]).map(({ id }) => id))).toEqual(
      new Set(byRule.map(({ id }) => id)),
    );
    expect(await refusal(ask(actor, listOwnersOperation, {}))).toEqual(takesPart ? 'done' : ['not-allowed']);
    for (const row of byRule)
      expect(Object.values(abilitiesOf(actor, row)).every((one) => one === true || (one.zh && one.en))).toBe(
        true,
      );
  });
  test('a reader gives none and sees none; somebody it is not for finds none; its owner does not move its day', async () => {
    const given = await give('只给沈若兰');
    expect(await refusal(give('读者', {}, luo))).toEqual(['not-allowed']);
    for (const actor of [luo, ye, he])
      expect(await refusal(ask(actor, readOperation, { followUpId: given.id }))).toEqual(['not-found']);
    const moving = ask(shen, moveDueOperation, { ...on(given), due: '2026-12-20', reason: '来不及' });
    expect(await refusal(moving)).toEqual(['not-allowed']);
    expect(await refusal(ask(shen, withdrawOperation, { ...on(given), reason: '不办' }))).toEqual([
      'not-allowed',
    ]);
    expect(await refusal(ask(he, finishOperation, { ...on(given), evidence: { text: '代办' } }))).toEqual([
      'not-found',
    ]);
    expect(await refusal(ask(bai, readOperation, { followUpId: given.id }))).toEqual(['not-found']);
  });
});

test('however much others owe before, what a director owes is on the desk, and all of it is counted', async () => {
  const own = await give('迟些再办', { owner: 'zhou', due: '2027-11-30', about: null });
  const desk = async () => {
    const { mine, divisions } = await ask<OutputOf<typeof readDesk>>(zhou, readDeskOperation, {});
    const { open, late } = divisions.find(({ link }) => link === '/follow-ups')!;
    return { mine: mine.map(({ ref }) => ref.id), open, late };
  };
  const before = await desk();
  await house.as(he, yunjiang, (ctx) =>
    sql`insert into kernel.follow_up (office, id, version, title_zh, how, owner, opened_by, opened_at, due, state)
      select 'yunjiang', gen_random_uuid(), 1, '旧事', 'recorded', 'he', 'he', now(), '2026-11-20', 'open'
      from generate_series(1, 210)`.execute(ctx.db),
  );
  const after = await desk();
  expect(after.mine).toContain(own.id);
  expect(after).toMatchObject({ open: before.open + 210, late: before.late + 210 });
});
