import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { person, qinghe, type TestHouse, testHouse, yunjiang } from '../../../testing/house.ts';
import { archivist, director, fill, itemIds, outsider, portsModule } from '../../../testing/ports-module.ts';
import type { OutputOf } from '../../contract/operation.ts';
import type { listFindings, readDesk, readLedger, search } from '../../contract/shell.ts';
import type { Actor } from '../actor.ts';
import { storeFindings } from '../preflight/findings.ts';
import { Refusal } from '../refusal.ts';
import { shellOperations } from './index.ts';
import { listFindingsOperation } from './list-findings.ts';
import { readDeskOperation } from './read-desk.ts';
import { readLedgerOperation } from './read-ledger.ts';
import { searchOperation } from './search.ts';

let house: TestHouse;
beforeAll(async () => {
  const roles = { pilot: { zh: '引航员', en: 'Pilot' } };
  house = await testHouse([{ ...portsModule, roles }], shellOperations);
  await fill(house);
  await house.as(archivist, yunjiang, async (ctx) => {
    await sql`insert into kernel.person_name (office, user_id, name_zh, name_en)
      values ('yunjiang', 'archivist', '沈若兰', 'Shen Ruolan')`.execute(ctx.db);
    ctx.record({
      verb: 'ports.item-closed',
      subject: { kind: 'ports.paper', id: itemIds['秘密备忘录']! },
      data: { roles: ['director', 'pilot', 'gone'] },
    });
  });
  await house.as(outsider, yunjiang, async (ctx) => {
    ctx.record({ verb: 'ports.item-asked', subject: { kind: 'ports.paper', id: itemIds['秘密备忘录']! } });
  });
}, 60_000);
afterAll(() => house.close());

const abroad: Actor = { ...director, office: 'qinghe' };

describe('the ledger', () => {
  const read = (actor: Actor, input = {}, office = yunjiang) =>
    house.perform(actor, office, readLedgerOperation, input) as Promise<OutputOf<typeof readLedger>>;

  test('is read whole by the director, newest first, with names and titles', async () => {
    const { items, count, next } = await read(director);
    expect(count).toEqual({ value: 14, capped: false });
    expect(next).toBeNull();
    expect(items.map((line) => line.seq)).toEqual(items.map((_, i) => 14 - i));
    expect(items[1]).toMatchObject({
      actor: { id: 'archivist', name: { zh: '沈若兰', en: 'Shen Ruolan' } },
      verb: 'ports.item-closed',
      verbName: { zh: 'ports.item-closed', en: 'ports.item-closed' },
      subjectTitle: { zh: '秘密备忘录', en: 'Closed Memorandum' },
      link: `/papers/${itemIds['秘密备忘录']}`,
      // Of the house, of a division, and one nobody knows any more.
      roles: [
        { id: 'director', name: { zh: '主任', en: 'Director' } },
        { id: 'pilot', name: { zh: '引航员', en: 'Pilot' } },
        { id: 'gone', name: { zh: 'gone', en: 'gone' } },
      ],
    });
    expect(items[2]).toMatchObject({
      actor: { id: 'system:ports', name: { zh: '系统（港口）', en: 'The system (Ports)' } },
      verbName: { zh: '录入', en: 'Recorded' },
    });
  });
  test('shows others the lines of what they may see, and their own without what they may not see', async () => {
    const { items } = await read(outsider);
    const closed = items.filter((line) => line.subject?.id === itemIds['秘密备忘录']);
    expect(items).toHaveLength(12);
    expect(closed).toMatchObject([{ verb: 'ports.item-asked', subjectTitle: null, link: null }]);
    expect(items.filter((line) => line.subjectTitle !== null)).toHaveLength(11);
  });
  test('leaves out one kind of line where it is asked to', async () => {
    const { items, count } = await read(director, { notVerb: 'ports.item-closed' });
    expect(items.map(({ verb }) => verb)).not.toContain('ports.item-closed');
    expect(count.value).toBe(13);
  });
  test('is cut into pages that join without a gap', async () => {
    const seqs: number[] = [];
    let after: string | undefined;
    do {
      const page = await read(director, { limit: 5, ...(after ? { after } : {}) });
      seqs.push(...page.items.map((line) => line.seq));
      expect(page.count.value).toBe(14);
      after = page.next ?? undefined;
    } while (after);
    expect(seqs).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  });
  test('of one subject, of one verb', async () => {
    const one = await read(director, { kind: 'ports.paper', id: itemIds['秘密备忘录'] });
    expect(one.items.map((line) => line.verb)).toEqual([
      'ports.item-asked',
      'ports.item-closed',
      'ports.item-recorded',
    ]);
    expect((await read(director, { verb: 'ports.item-closed' })).items).toHaveLength(1);
  });
  test('of another office is not seen', async () => {
    const { items } = await read(abroad, {}, qinghe);
    expect(items.map((line) => line.subjectTitle?.zh)).toEqual(['清禾河堤']);
  });
  test('a forged page mark is refused', async () => {
    await expect(read(director, { after: 'bm90IG91cnM' })).rejects.toBeInstanceOf(Refusal);
  });
});

describe('the findings', () => {
  const list = (actor: Actor, input = {}, office = yunjiang) =>
    house.perform(actor, office, listFindingsOperation, input) as Promise<OutputOf<typeof listFindings>>;
  const found = (severity: 'error' | 'warning' | 'note', zh: string) => ({
    check: 'ports.english-title',
    severity,
    message: { zh, en: zh },
  });

  beforeAll(async () => {
    house.setClock('2026-11-24T03:00:00.000Z');
    await house.as(archivist, yunjiang, async (ctx) => {
      await storeFindings(ctx, 'ports.paper', itemIds['云江']!, [found('note', '甲'), found('error', '乙')]);
      await storeFindings(ctx, 'ports.paper', itemIds['秘密备忘录']!, [found('error', '丙')]);
    });
    house.setClock('2026-11-24T04:00:00.000Z');
    await house.as(archivist, yunjiang, (ctx) =>
      storeFindings(ctx, 'ports.person', itemIds['苏晏']!, [found('warning', '丁'), found('error', '戊')]),
    );
  });

  test('errors first, then the newest, each with its subject', async () => {
    const { items, count } = await list(archivist);
    expect(items.map((item) => item.finding.message.zh)).toEqual(['戊', '乙', '丙', '丁', '甲']);
    expect(count).toEqual({ value: 5, capped: false });
    expect(items[0]).toMatchObject({
      ref: { kind: 'ports.person', id: itemIds['苏晏'] },
      title: { zh: '苏晏', en: 'Su Yan' },
      kindName: { zh: '人员', en: 'Person' },
      link: `/people/${itemIds['苏晏']}`,
      foundAt: '2026-11-24T04:00:00.000Z',
    });
  });
  test('page by page the same', async () => {
    const texts: string[] = [];
    let after: string | undefined;
    do {
      const page = await list(archivist, { limit: 1, ...(after ? { after } : {}) });
      texts.push(...page.items.map((item) => item.finding.message.zh));
      after = page.next ?? undefined;
    } while (after);
    expect(texts).toEqual(['戊', '乙', '丙', '丁', '甲']);
  });
  test('of one severity, of one kind', async () => {
    expect((await list(archivist, { severity: 'error' })).items).toHaveLength(3);
    expect((await list(archivist, { kind: 'ports.person' })).items).toHaveLength(2);
  });
  test('of what one may not see are neither shown nor counted', async () => {
    const { items, count } = await list(outsider);
    expect(items.map((item) => item.finding.message.zh)).toEqual(['戊', '乙', '丁', '甲']);
    expect(count.value).toBe(4);
    expect((await list(abroad, {}, qinghe)).items).toEqual([]);
  });
});

describe('the desk', () => {
  const read = (actor: Actor, office = yunjiang) =>
    house.perform(actor, office, readDeskOperation, {}) as Promise<OutputOf<typeof readDesk>>;

  test('has what is overdue first, what has no day last, and the figures of each division', async () => {
    house.setClock('2026-11-24T16:30:00.000Z');
    const desk = await read(director);
    expect(desk.today).toBe('2026-11-25');
    expect(desk.mine.map((item) => item.title.zh)).toEqual(['公开备忘录', '布伦港港口协定', '云江']);
    expect(desk.others.map((item) => item.title.zh)).toEqual(['访云江行程']);
    // Overdue is not counted; to the first of December it is Thursday, Friday, Monday, Tuesday; without a day nothing is.
    expect(desk.mine.map((item) => item.workingDaysLeft)).toEqual([
      undefined,
      { count: 4, provisional: false },
      undefined,
    ]);
    expect(desk.divisions).toEqual([
      {
        division: { zh: '港口', en: 'Ports' },
        link: '/papers',
        open: 4,
        mine: 3,
        late: 1,
        first: { zh: '公开备忘录待核', en: 'Waits for approval' },
      },
      {
        division: { zh: '督办', en: 'Follow-ups' },
        link: '/follow-ups',
        open: 0,
        mine: 0,
        late: 0,
        first: null,
      },
    ]);
    expect(desk.ledger.lines).toBe(14);
  });
  test('of an office without a ledger says so', async () => {
    const empty = { ...qinghe, code: 'baishan' };
    const desk = await read(person('director', ['director'], empty), empty);
    expect(desk.ledger).toEqual({ lines: 0, lastAt: null });
  });
});

test('the search box answers through its operation', async () => {
  const answer = (await house.perform(outsider, yunjiang, searchOperation, { q: ' 备忘录 ' })) as OutputOf<
    typeof search
  >;
  expect(answer.hits.map((hit) => hit.title.zh)).toEqual(['公开备忘录']);
});
