import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { person, qinghe, type TestHouse, testHouse, yunjiang } from '../../../testing/house.ts';
import { enrol } from '../../../testing/members.ts';
import type { SavedView } from '../../contract/views.ts';
import type { Actor } from '../actor.ts';
import type { AnyOperation } from '../operation.ts';
import { perform } from '../perform.ts';
import { shellOperations } from '../shell/index.ts';
import { changeViewOperation } from './change-view.ts';
import { keepViewOperation } from './keep-view.ts';
import { listViewsOperation } from './list-views.ts';
import { may, visible } from './policy.ts';
import { removeViewOperation } from './remove-view.ts';

const zhou = person('zhou', ['director']);
const shen = person('shen', ['officer']);
const luo = person('luo', ['reader']);
const bai = person('bai', ['director'], qinghe);
const anybody: Actor = { kind: 'public', office: 'yunjiang' };

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse([], shellOperations);
  await enrol(house, yunjiang, [zhou, shen, luo]);
}, 60_000);
afterAll(() => house.close());

type Views = { views: SavedView[] };
function ask(actor: Actor, operation: AnyOperation, input: object): Promise<Views> {
  return house.perform(
    actor,
    actor.office === 'qinghe' ? qinghe : yunjiang,
    operation,
    input,
  ) as Promise<Views>;
}
const keep = (actor: Actor, list: string, name: string, more: object = {}) =>
  ask(actor, keepViewOperation, { list, name, asked: { state: 'draft' }, ...more });
const names = async (actor: Actor, list: string) =>
  (await ask(actor, listViewsOperation, { list })).views.map(({ name }) => name);
const refusal = (refused: Promise<unknown>) =>
  refused.then(
    () => 'done',
    (error: { code?: string; fields?: object }) => [error.code ?? error, ...Object.keys(error.fields ?? {})],
  );
const named = ({ views }: Views, name: string) => views.find((one) => one.name === name)!;

describe('a view of a list', () => {
  test('is kept for oneself, or shared with the office and no other', async () => {
    await keep(shen, 'test.one', '我的在写');
    await keep(shen, 'test.one', '待审', { shared: true });
    expect((await names(shen, 'test.one')).sort()).toEqual(['待审', '我的在写']);
    expect(await names(zhou, 'test.one')).toEqual(['待审']);
    expect(await names(shen, 'test.two')).toEqual([]);
    expect(await names(bai, 'test.one')).toEqual([]);
    expect((await ask(zhou, listViewsOperation, { list: 'test.one' })).views[0]).toMatchObject({
      asked: { state: 'draft' },
      mine: false,
      keeper: { zh: 'shen' },
    });
  });

  test('has a name no other view of that person’s list has', async () => {
    const kept = named(await keep(shen, 'test.names', 'Drafts'), 'Drafts');
    const other = named(await keep(shen, 'test.names', 'Other'), 'Other');
    expect(await refusal(keep(shen, 'test.names', ' drafts '))).toEqual(['view-name-taken', 'name']);
    await keep(zhou, 'test.names', 'Drafts');
    const change = { viewId: other.id, version: 1, asked: {}, shared: false };
    expect(await refusal(ask(shen, changeViewOperation, { ...change, name: 'DRAFTS' }))).toContain(
      'view-name-taken',
    );
    await ask(shen, changeViewOperation, { ...change, viewId: kept.id, name: 'DRAFTS' });
    expect((await names(shen, 'test.names')).sort()).toEqual(['DRAFTS', 'Other']);
  });

  test('is shared by whoever has more than reading to do', async () => {
    expect(await refusal(keep(luo, 'test.readers', '大家看', { shared: true }))).toEqual(['not-allowed']);
    const own = named(await keep(luo, 'test.readers', '自己看'), '自己看');
    const share = { viewId: own.id, version: 1, name: '自己看', asked: {}, shared: true };
    expect(await refusal(ask(luo, changeViewOperation, share))).toEqual(['not-allowed']);
    expect(await refusal(keep(anybody, 'test.readers', 'x'))).toEqual(['not-allowed']);
  });

  test('is changed and removed by its keeper; a shared one by the director too', async () => {
    const own = named(await keep(shen, 'test.change', '自己的'), '自己的');
    const shared = named(await keep(shen, 'test.change', '共用的', { shared: true }), '共用的');
    const change = (view: SavedView, by: Actor, version = 1) =>
      ask(by, changeViewOperation, {
        viewId: view.id,
        version,
        name: '改名',
        asked: { by: 'day' },
        shared: true,
      });
    expect(await refusal(change(own, zhou))).toEqual(['not-found']);
    expect(await refusal(change(shared, luo))).toEqual(['not-allowed']);
    expect(await refusal(ask(luo, removeViewOperation, { viewId: shared.id, version: 1 }))).toEqual([
      'not-allowed',
    ]);
    const after = named(await change(shared, zhou), '改名');
    expect(after).toMatchObject({ version: 2, asked: { by: 'day' }, keeper: { zh: 'shen' } });
    expect(await refusal(change(shared, shen))).toEqual(['stale-version']);
    expect(await refusal(ask(shen, removeViewOperation, { viewId: shared.id, version: 1 }))).toEqual([
      'stale-version',
    ]);
    await ask(shen, removeViewOperation, { viewId: shared.id, version: 2 });
    expect(await names(shen, 'test.change')).toEqual(['自己的']);
    expect(await refusal(ask(shen, removeViewOperation, { viewId: shared.id, version: 2 }))).toEqual([
      'not-found',
    ]);
  });

  test('is kept once, however often the request comes', async () => {
    const requestId = '3f0e7a52-6a34-4d0c-9b8e-0f6f2a9d1c11';
    const input = keepViewOperation.contract.input.parse({ list: 'test.again', name: '一次', asked: {} });
    const send = () => perform(house.deps, shen, yunjiang, keepViewOperation, input, requestId);
    expect(await send()).toEqual(await send());
    expect(await names(shen, 'test.again')).toEqual(['一次']);
  });

  test('leaves no word of what it asks in the ledger', async () => {
    await keep(shen, 'test.ledger', '找人', { asked: { q: '秦牧川' }, shared: true });
    const lines = await house.look(zhou, yunjiang, (ctx) =>
      ctx.db.selectFrom('kernel.ledger').select(['verb', 'data']).where('verb', 'like', 'views.%').execute(),
    );
    expect(lines.length).toBeGreaterThan(0);
    expect(JSON.stringify(lines)).not.toContain('秦牧川');
    expect(JSON.stringify(lines)).not.toContain('找人');
  });

  test('is seen alike by the policy and by SQL', async () => {
    for (const actor of [zhou, shen, luo, anybody]) {
      const rows = await house.look(actor, yunjiang, (ctx) =>
        ctx.db.selectFrom('kernel.saved_view').selectAll().execute(),
      );
      const seen = await house.look(actor, yunjiang, async (ctx) => {
        const { rows: ids } = await visible(actor).execute(ctx.db);
        return ids.map((row) => (row as { id: string }).id);
      });
      const allowed = rows.filter((row) => may(actor, 'see', row as never) === true);
      expect(seen.sort()).toEqual(allowed.map((row) => row['id']).sort());
      expect(rows.length).toBeGreaterThan(3);
    }
  });
});
