import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printSeen } from '../../../../kernel/server/papers/route.ts';
import {
  anybody,
  cen,
  gu,
  type HallHouse,
  hallHouse,
  holderOf,
  lin,
  luo,
  min,
  qiao,
} from '../../../../testing/hall-house.ts';
import { yunjiang } from '../../../../testing/house.ts';
import type { HallCase } from '../../contract/case.ts';
import type { Letter } from '../../contract/letters.ts';
import type { Receipt } from '../../contract/receipts.ts';
import type { HallStatistics } from '../../contract/statistics.ts';
import { acceptCase } from '../operations/accept-case.ts';
import { advanceCase } from '../operations/advance-case.ts';
import { listReceipts } from '../operations/counter/list-receipts.ts';
import { readScan } from '../operations/counter/read-scan.ts';
import { readStatistics } from '../operations/counter/read-statistics.ts';
import { signReceipt } from '../operations/counter/sign-receipt.ts';
import { listCases } from '../operations/list-cases.ts';
import { listLetters } from '../operations/list-letters.ts';
import { rateCase } from '../operations/rate-case.ts';
import { letterPaper } from '../papers/letter-paper.ts';

let house: HallHouse;
let first: HallCase;
beforeAll(async () => {
  house = await hallHouse();
  first = await house.entered();
});
afterAll(() => house.close());

const zone = 'P<CHNLIN<<ZHIXIA<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nEA12345676CHN9005064F3311204<<<<<<<<<<<<<<<0';

const plainPdf = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

describe('a passport scanned at the counter', () => {
  test('is read, and the cases of it are found', async () => {
    const scan = await house.ask<{ person: object; cases: HallCase[] }>(qiao, readScan, { mrz: zone });
    expect(scan.person).toEqual({
      surname: 'LIN',
      given: 'ZHIXIA',
      passport: lin.passport,
      nationality: 'CHN',
      born: '1990-05-06',
      sex: 'F',
      passportUntil: '2033-11-20',
    });
    expect(scan.cases.map(({ id }) => id)).toEqual([first.id]);
  });
  test('fills in what its digits hold for, and says what was meant where one is off', async () => {
    const slip = zone.replace('EA12345676', 'EAI2345676');
    const scan = await house.ask<{ fields: object; meant: string }>(qiao, readScan, { mrz: slip });
    const { nameZh: _zh, ...held } = lin;
    expect(scan.fields).toEqual({ ...held, passport: null });
    expect(scan.meant).toBe(zone);
  });
  test('that cannot be read says why and finds nobody', async () => {
    const scan = await house.ask<{ person: null; findings: { code: string }[] }>(qiao, readScan, {
      mrz: 'P<CHN',
    });
    expect([scan.person, scan.findings.map(({ code }) => code)]).toEqual([null, ['zone-not-two-lines']]);
  });
  test('is read for the staff of the hall alone', async () => {
    for (const who of [luo, anybody, holderOf(first.id)])
      await expect(house.ask(who, readScan, { mrz: zone })).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

/** A case whose result waits to be collected. */
async function toCollect(): Promise<HallCase> {
  let now = await house.step(qiao, acceptCase, await house.entered());
  const reviewers = [gu, min];
  while (now.state === 'in-hand') {
    const by = now.stage.kind === 'review' ? reviewers.shift()! : qiao;
    now = await house.step(by, advanceCase, now, { stage: now.stage.id });
  }
  return now;
}

describe('a result handed over', () => {
  const signed = {
    items: ['附加证明书1份'],
    receiver: '林知夏',
    capacity: 'self',
    idLastFour: '052x',
    signatures: {
      giver: { how: 'typed' },
      receiver: {
        how: 'drawn',
        strokes: [
          [
            [10, 20],
            [500, 600],
          ],
        ],
      },
    },
  };
  test('is signed for by both; the case is done, and nothing of it stands in the ledger', async () => {
    const ready = await toCollect();
    expect(ready.state).toBe('ready');
    for (const who of [luo, anybody])
      await expect(house.step(who, signReceipt, ready, signed)).rejects.toMatchObject({
        code: expect.stringMatching(/not-(allowed|found)/),
      });
    await expect(house.step(qiao, signReceipt, first, signed)).rejects.toMatchObject({
      code: 'state-conflict',
    });
    const half = { ...signed, signatures: { ...signed.signatures, giver: null } };
    await expect(house.step(qiao, signReceipt, ready, half)).rejects.toMatchObject({
      code: 'input-invalid',
      fields: { 'signatures.giver': { en: expect.stringContaining('Not signed') } },
    });
    const made = await house.step<Receipt>(qiao, signReceipt, ready, signed);
    expect(made).toMatchObject({
      receiver: '林知夏',
      idLastFour: '052X',
      handedBy: { zh: 'qiao' },
      signatures: signed.signatures,
      mandate: null,
    });
    await expect(house.step(qiao, signReceipt, ready, signed)).rejects.toMatchObject({
      code: 'stale-version',
    });
    const { items } = await house.ask<{ items: Receipt[] }>(cen, listReceipts, { caseId: ready.id });
    expect(items).toEqual([made]);
    await expect(house.ask(luo, listReceipts, { caseId: ready.id })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    const { folded, row } = await house.standings(ready.id);
    expect(folded).toEqual(row);
  });

  test('to somebody for another only by a mandate, which is kept; the letter of delivery shows both signatures', async () => {
    const ready = await toCollect();
    const agent = { ...signed, receiver: '郑可欣', capacity: 'agent' };
    await expect(house.step(qiao, signReceipt, ready, agent)).rejects.toMatchObject({
      code: 'input-invalid',
      fields: { mandate: { zh: expect.stringContaining('委托书') } },
    });
    const mandate = { how: 'file', name: '委托书.txt', content: Buffer.from('甲').toString('base64') };
    await expect(house.step(qiao, signReceipt, ready, { ...agent, mandate })).rejects.toMatchObject({
      code: 'file-kind-refused',
    });
    const page = { how: 'file', name: '委托书.pdf', content: Buffer.from(plainPdf).toString('base64') };
    const ask = { caseId: ready.id, version: ready.version, ...agent, mandate: page };
    const once = '01900000-0000-7000-8000-00000000b001';
    const made = await house.askOnce<Receipt>(qiao, signReceipt, ask, once);
    expect(await house.askOnce(qiao, signReceipt, ask, once)).toEqual(made);
    expect(made).toMatchObject({ capacity: 'agent', mandate: { href: expect.stringMatching(/content$/) } });
    const { letters } = await house.ask<{ letters: Letter[] }>(qiao, listLetters, { caseId: ready.id });
    const delivery = letters.find(({ kind }) => kind === 'delivery')!;
    const deps = { ...house.deps, publicUrl: 'https://fao.yunjiang.example' };
    const asked = { paper: letterPaper, id: delivery.id, langs: 'both' } as const;
    const html = String((await printSeen(deps, qiao, yunjiang, { ...asked, format: 'html' })).bytes);
    expect(html).toContain('受委托人，已验委托书');
    expect(html).toContain('M10 10L500 300');
    expect(html.match(/class="ink"/g)).toHaveLength(1);
    for (const format of ['pdf', 'docx'] as const)
      expect((await printSeen(deps, qiao, yunjiang, { ...asked, format })).bytes.length).toBeGreaterThan(
        5000,
      );
  });
});

test('the figures of the hall count what came, what was done and what is open', async () => {
  const span = { from: '2026-11-20', to: '2026-11-24' };
  const figures = await house.ask<HallStatistics>(cen, readStatistics, span);
  expect(figures.services).toEqual([
    {
      service: { code: 'apostille', name: expect.anything() },
      received: 3,
      done: 2,
      refused: 0,
      withdrawn: 0,
      open: 1,
      late: 0,
      medianDays: null,
    },
  ]);
  expect(figures.days.map(({ day, received, done }) => [day, received, done])).toEqual([
    ['2026-11-20', 0, 0],
    ['2026-11-21', 0, 0],
    ['2026-11-22', 0, 0],
    ['2026-11-23', 0, 0],
    ['2026-11-24', 3, 2],
  ]);
  expect(figures.stages.map(({ open }) => open)).toEqual([1]);
  expect(figures.ratings).toEqual({ services: [], indicators: [] });
  const { items } = await house.ask<{ items: HallCase[] }>(qiao, listCases, { state: 'done' });
  for (const [n, { id }] of items.entries()) {
    const scores = { overall: n + 2, speed: 4, level: 5, attitude: 5 };
    await house.ask(holderOf(id), rateCase, { caseId: id, scores });
  }
  const rated = (await house.ask<HallStatistics>(cen, readStatistics, span)).ratings;
  expect(rated.services).toMatchObject([
    { service: { code: 'apostille' }, n: 2, levels: [0, 1, 1, 0, 0], mean: 2.5, bad: 1, answered: 0 },
  ]);
  expect(rated.indicators.map(({ id, mean }) => [id, mean])).toEqual([
    ['overall', 2.5],
    ['speed', 4],
    ['level', 5],
    ['attitude', 5],
  ]);
  expect((await house.ask<HallStatistics>(cen, readStatistics, {})).days).toHaveLength(30);
  await expect(
    house.ask(cen, readStatistics, { from: '2026-11-24', to: '2026-11-20' }),
  ).rejects.toMatchObject({
    code: 'input-invalid',
  });
  await expect(house.ask(luo, readStatistics, span)).rejects.toMatchObject({ code: 'not-allowed' });
});
