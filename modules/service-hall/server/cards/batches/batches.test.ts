import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OutputOf } from '../../../../../kernel/contract/operation.ts';
import type { CellOut, SheetOut } from '../../../../../kernel/server/sheets/sheet.ts';
import { makeXlsx } from '../../../../../kernel/server/sheets/sheet-task.ts';
import {
  type CardsHouse,
  cardsHouse,
  clerk,
  lineOf,
  looker,
  newRequest,
} from '../../../../../testing/cards-house.ts';
import { yunjiang } from '../../../../../testing/house.ts';
import type { BatchReturn, CardBatch, RequestRow } from '../../../contract/card-batches.ts';
import type { readCardStatistics as figuresContract } from '../../../contract/card-statistics.ts';
import type { CardHolder } from '../../../contract/cards.ts';
import { dropBatchReturn } from '../../operations/cards/drop-batch-return.ts';
import { listCardBatches } from '../../operations/cards/list-card-batches.ts';
import { listWaitingRequests } from '../../operations/cards/list-waiting-requests.ts';
import { makeCardBatch } from '../../operations/cards/make-card-batch.ts';
import { readBatchReturn } from '../../operations/cards/read-batch-return.ts';
import { readCardBatch } from '../../operations/cards/read-card-batch.ts';
import { readCardStatistics } from '../../operations/cards/read-card-statistics.ts';
import { sendCardBatch } from '../../operations/cards/send-card-batch.ts';
import { tryBatchReturn } from '../../operations/cards/try-batch-return.ts';
import { writeBatchReturn } from '../../operations/cards/write-batch-return.ts';
import { batchSheet } from './sheet.ts';

let house: CardsHouse;
beforeAll(async () => {
  house = await cardsHouse();
});
afterAll(() => house.close());

/** Two people whose applications wait, and the batch they are put in. */
async function batchOfTwo(): Promise<{ people: CardHolder[]; batch: CardBatch }> {
  const people = [
    await house.file(await house.enter(), 'abtc-new'),
    await house.file(await house.enter({ name: { zh: '苏映川', en: 'SU YINGCHUAN' } }), 'abtc-new'),
  ];
  const requests = people.map((one) => one.requests[0]!.id);
  const batch = await house.ask<CardBatch>(clerk, makeCardBatch, { requests });
  // In the order of the batch: both were filed in one instant.
  return { people: batch.items.map(({ holder }) => people.find(({ id }) => id === holder.id)!), batch };
}

async function sent(on = '2026-09-01') {
  const { people, batch } = await batchOfTwo();
  return {
    people,
    batch: await house.ask<CardBatch>(clerk, sendCardBatch, {
      batchId: batch.id,
      version: batch.version,
      on,
    }),
  };
}

/** The sheet as it goes out, filled in by place and column, as it comes back. */
async function filled(batch: CardBatch, cells: Record<number, Record<string, CellOut>>): Promise<object> {
  const out: SheetOut = await house.look(clerk, yunjiang, (ctx) =>
    batchSheet.read(ctx, { batchId: batch.id }),
  );
  const rows = out.rows.map((row, at) =>
    row.map((cell, column) => cells[at + 1]?.[out.columns[column]!.key] ?? cell),
  );
  const bytes = await makeXlsx([out.columns.map(({ name }) => name.zh), ...rows], '回表');
  return { batchId: batch.id, file: { name: '回表.xlsx', base64: Buffer.from(bytes).toString('base64') } };
}

describe('a batch', () => {
  test('is numbered, takes what waits, and each item once', async () => {
    const { people, batch } = await batchOfTwo();
    expect(batch).toMatchObject({
      state: 'made',
      number: expect.stringMatching(/^2026-\d{3}$/),
      sentOn: null,
    });
    expect(batch.items.map(({ place }) => place)).toEqual([1, 2]);
    const requests = people.map((one) => one.requests[0]!.id);
    await expect(house.ask(clerk, makeCardBatch, { requests })).rejects.toMatchObject({
      code: 'nothing-to-batch',
    });
    const { items } = await house.ask<{ items: RequestRow[] }>(clerk, listWaitingRequests, {});
    expect(items.some(({ id }) => requests.includes(id))).toBe(false);
    const listed = await house.ask<{ items: { id: string; items: number }[] }>(clerk, listCardBatches, {});
    expect(listed.items.find(({ id }) => id === batch.id)).toMatchObject({ items: 2 });
  });
  test('is made and sent by the hall alone, on its version, once for a request', async () => {
    const { batch } = await batchOfTwo();
    const waiting = await house.file(await house.enter(), 'abtc-new');
    const make = { requests: [waiting.requests[0]!.id] };
    await expect(house.ask(looker, makeCardBatch, make)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(house.ask(looker, readCardBatch, { batchId: batch.id })).rejects.toMatchObject({
      code: 'not-found',
    });
    const input = { batchId: batch.id, version: batch.version, on: '2026-11-01' };
    await expect(house.ask(looker, sendCardBatch, input)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(house.ask(clerk, sendCardBatch, { ...input, on: '2026-12-01' })).rejects.toMatchObject({
      code: 'day-not-possible',
    });
    const requestId = newRequest();
    const first = await house.askOnce(sendCardBatch, input, requestId);
    expect(await house.askOnce(sendCardBatch, input, requestId)).toEqual(first);
    await expect(house.ask(clerk, sendCardBatch, input)).rejects.toMatchObject({ code: 'stale-version' });
    await expect(house.ask(clerk, sendCardBatch, { ...input, version: 2 })).rejects.toMatchObject({
      code: 'state-conflict',
    });
  });
});

describe('a return', () => {
  test('is tried without writing, then written row by row but for the faulty, and what was read is erased', async () => {
    const { people, batch } = await sent();
    const input = await filled(batch, {
      1: {
        outcome: '受理',
        JPN: '同意 2026-10-05 至 2028-01-01',
        PER: '不同意',
        number: 'CHN8000001',
        issued: '2026-11-03',
      },
      2: { outcome: '受理', JPN: '看情况' },
    });
    const tried = await house.ask<BatchReturn>(clerk, tryBatchReturn, input);
    expect(tried.counts).toEqual({ new: 1, same: 0, faulty: 1 });
    expect(tried.rows[0]!.says.map(({ zh }) => zh)).toEqual([
      '部里受理',
      '同意：日本',
      '未同意：秘鲁',
      '登记卡CHN8000001，2026年11月3日制',
    ]);
    expect(tried.rows[1]!.says[0]!.en).toContain('Japan');
    expect(lineOf(await house.again(people[0]!), 'JPN').state).toBe('pending');
    const write = { returnId: tried.id, version: tried.version };
    await expect(house.ask(looker, writeBatchReturn, write)).rejects.toMatchObject({ code: 'not-allowed' });
    const requestId = newRequest();
    const written = await house.askOnce<BatchReturn>(writeBatchReturn, write, requestId);
    expect(await house.askOnce(writeBatchReturn, write, requestId)).toEqual(written);
    expect(written).toMatchObject({ state: 'written', rows: [], counts: { new: 1, faulty: 1 } });
    const first = await house.again(people[0]!);
    expect(lineOf(first, 'JPN')).toMatchObject({
      state: 'granted',
      validUntil: '2028-01-01',
      effectiveUntil: '2028-01-01',
      changes: [{ source: 'ministry' }, {}],
    });
    expect(first.card).toMatchObject({ number: 'CHN8000001', state: 'interim' });
    expect(first.requests[0]!.state).toBe('done');
    const second = await house.again(people[1]!);
    expect(second).toMatchObject({ card: null, requests: [{ state: 'sent' }] });
    expect((await house.ask<CardBatch>(clerk, readCardBatch, { batchId: batch.id })).state).toBe('returned');
    await expect(house.ask(clerk, writeBatchReturn, write)).rejects.toMatchObject({ code: 'stale-version' });
    await expect(house.ask(clerk, writeBatchReturn, { ...write, version: 2 })).rejects.toMatchObject({
      code: 'state-conflict',
    });
    // Handed in again, what is on record changes nothing.
    const again = await house.ask<BatchReturn>(clerk, tryBatchReturn, input);
    expect(again.counts).toEqual({ new: 0, same: 1, faulty: 1 });
    expect(again.abilities['write']).not.toBe(true);
  });
  test('is judged by how everything stands when it is written, not when it was tried', async () => {
    const { people, batch } = await sent();
    const tried = await house.ask<BatchReturn>(
      clerk,
      tryBatchReturn,
      await filled(batch, { 1: { JPN: '同意' }, 2: { JPN: '同意' } }),
    );
    expect(tried.counts.new).toBe(2);
    await house.answer(await house.again(people[0]!), { JPN: 'refuse' }, '2026-11-20');
    const now = await house.ask<BatchReturn>(clerk, readBatchReturn, { returnId: tried.id });
    expect(now.counts).toEqual({ new: 1, same: 0, faulty: 1 });
    await house.ask(clerk, writeBatchReturn, { returnId: tried.id, version: tried.version });
    expect(lineOf(await house.again(people[0]!), 'JPN').state).toBe('refused');
    expect(lineOf(await house.again(people[1]!), 'JPN').state).toBe('granted');
  });
  test('that was sent back is batched again', async () => {
    const { people, batch } = await sent();
    const tried = await house.ask<BatchReturn>(
      clerk,
      tryBatchReturn,
      await filled(batch, { 2: { outcome: '退回', remark: '照片不清' } }),
    );
    await house.ask(clerk, writeBatchReturn, { returnId: tried.id, version: tried.version });
    const [request] = (await house.again(people[1]!)).requests;
    expect(request).toMatchObject({ state: 'sent-back', remark: '照片不清' });
    const again = await house.ask<CardBatch>(clerk, makeCardBatch, { requests: [request!.id] });
    expect(again.items).toMatchObject([{ state: 'batched', remark: null }]);
  });
  test('is dropped, and refused of a batch that was not sent or a sheet without its columns', async () => {
    const { batch } = await batchOfTwo();
    await expect(house.ask(clerk, tryBatchReturn, await filled(batch, {}))).rejects.toMatchObject({
      code: 'state-conflict',
    });
    const went = await sent();
    const file = { name: 'x.csv', base64: Buffer.from('姓名,结果\n林知远,受理\n').toString('base64') };
    await expect(house.ask(clerk, tryBatchReturn, { batchId: went.batch.id, file })).rejects.toMatchObject({
      code: 'return-unreadable',
    });
    const input = await filled(went.batch, { 1: { outcome: '受理' } });
    await expect(house.ask(looker, tryBatchReturn, input)).rejects.toMatchObject({ code: 'not-allowed' });
    const tried = await house.ask<BatchReturn>(clerk, tryBatchReturn, input);
    const drop = { returnId: tried.id, version: tried.version };
    await expect(house.ask(looker, dropBatchReturn, drop)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await house.ask(clerk, dropBatchReturn, drop)).toMatchObject({ state: 'dropped', rows: [] });
    await expect(house.ask(clerk, dropBatchReturn, drop)).rejects.toMatchObject({ code: 'stale-version' });
  });
});

test('the figures count what was sent, answered and made, and give no time of few cases', async () => {
  const own = await cardsHouse();
  for (const [n, day] of ['2026-09-11', '2026-09-21', '2026-10-01', '2026-10-11', '2026-10-21'].entries()) {
    const { holder } = await own.send(await own.file(await own.enter(), 'abtc-new'), '2026-09-01');
    const answered = await own.answer(holder, { JPN: 'grant', ...(n < 4 && { PER: 'refuse' }) }, day);
    if (n === 0) await own.make(answered, 'abtc-early-card', 'CHN9000001', '2026-10-15');
  }
  const read = (actor: typeof clerk) =>
    own.ask<OutputOf<typeof figuresContract>>(actor, readCardStatistics, { months: 3 });
  const { economies, byMonth, inForce, from } = await read(clerk);
  const of = (code: string) => economies.find((one) => one.code === code);
  expect(of('JPN')).toMatchObject({
    sent: 5,
    granted: 5,
    pending: 0,
    n: 5,
    median: 30,
    p90: null,
    slow: null,
  });
  expect(of('PER')).toMatchObject({ sent: 5, refused: 4, pending: 1, n: 4, median: null });
  expect(from).toBe('2026-09-01');
  expect(byMonth.map(({ month }) => month)).toEqual(['2026-11', '2026-10', '2026-09']);
  expect(byMonth[1]).toMatchObject({ applications: 0, answers: 5, granted: 3, cards: 1, early: 1 });
  expect(inForce).toBe(1);
  await expect(read(looker)).rejects.toMatchObject({ code: 'not-allowed' });
  await own.close();
});
