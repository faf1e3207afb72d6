import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linesOfSubject } from '../../../../kernel/server/ledger/subject-lines.ts';
import {
  anybody,
  cen,
  gu,
  type HallHouse,
  hallHouse,
  holderOf,
  luo,
  qiao,
  refusalOf,
  stranger,
  zhou,
} from '../../../../testing/hall-house.ts';
import { qinghe, yunjiang } from '../../../../testing/house.ts';
import type { CaseFees, FeeLine } from '../../contract/fees.ts';
import type { Letter } from '../../contract/letters.ts';
import { feesOwed, totalsOf } from '../core/fees.ts';
import { acceptCase } from '../operations/accept-case.ts';
import { countFee } from '../operations/count-fee.ts';
import { listFees } from '../operations/list-fees.ts';
import { listLetters } from '../operations/list-letters.ts';
import { markPaid } from '../operations/mark-paid.ts';
import { refundFee } from '../operations/refund-fee.ts';
import { waiveFee } from '../operations/waive-fee.ts';
import { shippedServices } from '../shipped.ts';
import { payByGateway } from './pay-by-gateway.ts';

let house: HallHouse;
beforeAll(async () => {
  house = await hallHouse();
});
afterAll(() => house.close());

/** The fees of a case just accepted: a card for one person, a fee of the ministry and one of the city. */
async function owed(service = 'abtc-new', more = {}): Promise<{ id: string; fees: FeeLine[] }> {
  const { id } = await house.step(qiao, acceptCase, await house.entered(service, more));
  const { fees } = await house.ask<CaseFees>(qiao, listFees, { caseId: id });
  return { id, fees };
}
const paid = { how: 'transfer', on: '2026-11-24', receipt: 'YJ-000817' };
const on = ({ id, version }: FeeLine) => ({ feeId: id, version });

describe('the fees of a case', () => {
  test('are made out when it is accepted, and the applicant sees what they are', async () => {
    const before = await house.entered('abtc-new');
    expect((await house.ask<CaseFees>(qiao, listFees, { caseId: before.id })).fees).toEqual([]);
    const { id, fees } = await owed();
    expect(fees.map(({ fee, amount, state }) => [fee, amount, state])).toEqual([
      ['mfa', 72000, 'due'],
      ['local', 120000, 'due'],
    ]);
    const own = await house.ask<CaseFees>(holderOf(id), listFees, { caseId: id });
    expect(own.totals).toEqual([{ currency: 'CNY', due: 192000, paid: 0, refunded: 0, waived: 0 }]);
    for (const other of [anybody, luo, holderOf(before.id)])
      expect((await refusalOf(house.ask(other, listFees, { caseId: id }))).code).toBe('not-found');
    expect((await refusalOf(house.perform(stranger, qinghe, listFees, { caseId: id }))).code).toBe(
      'not-found',
    );
    const { letters } = await house.ask<{ letters: Letter[] }>(qiao, listLetters, { caseId: id });
    expect(letters.map(({ kind }) => kind).toSorted()).toEqual(['acceptance', 'receipt']);
  });

  test('are for each person, or by the papers counted, and only those due and in force', () => {
    const abtc = shippedServices.get('abtc-new')!;
    expect(feesOwed(abtc, {}, ['a', 'b'], '2026-11-24')).toHaveLength(4);
    const dated = { ...abtc, fees: abtc.fees.map((fee) => ({ ...fee, validFrom: '2027-01-01' })) };
    expect(feesOwed(dated, {}, ['a'], '2026-12-31')).toEqual([]);
    expect(feesOwed(dated, {}, ['a'], '2027-01-01')).toHaveLength(2);
    const legal = shippedServices.get('legalisation')!;
    const of = (facts: Record<string, string | boolean>) =>
      feesOwed(legal, facts, ['a'], '2026-11-24').map(({ fee }) => fee.id);
    expect(of({ 'document.kind': 'diploma' })).toEqual(['civil']);
    expect(of({ 'document.kind': 'commercial', 'case.urgent': true })).toEqual(['commercial', 'urgent']);
    expect(of({})).toEqual([]);
  });

  test('are paid once, in full, with a note of the payment; the ledger has no words of it', async () => {
    const { id, fees } = await owed();
    const [mfa] = fees as [FeeLine];
    for (const other of [gu, luo, anybody, holderOf(id)])
      expect(['not-allowed', 'not-found']).toContain(
        (await refusalOf(house.ask(other, markPaid, { ...on(mfa), ...paid }))).code,
      );
    const some = await refusalOf(house.ask(qiao, markPaid, { ...on(mfa), ...paid, amount: 100 }));
    expect(some.fields).toHaveProperty('amount');
    const early = await refusalOf(house.ask(qiao, markPaid, { ...on(mfa), ...paid, on: '2026-11-25' }));
    expect(early.fields).toHaveProperty('on');
    const once = '01900000-0000-7000-8000-00000000b001';
    const done = await house.askOnce<CaseFees>(qiao, markPaid, { ...on(mfa), ...paid }, once);
    expect(await house.askOnce(qiao, markPaid, { ...on(mfa), ...paid }, once)).toEqual(done);
    expect(done.fees[0]).toMatchObject({
      state: 'paid',
      version: 2,
      paid: { amount: 72000, how: 'transfer' },
    });
    expect(done.totals[0]).toMatchObject({ due: 120000, paid: 72000 });
    expect((await refusalOf(house.ask(qiao, markPaid, { ...on(mfa), ...paid }))).code).toBe('stale-version');
    expect((await refusalOf(house.ask(qiao, markPaid, { ...on(done.fees[0]!), ...paid }))).code).toBe(
      'fee-settled',
    );
    const { letters } = await house.ask<{ letters: Letter[] }>(holderOf(id), listLetters, { caseId: id });
    expect(letters.filter(({ kind }) => kind === 'payment')).toHaveLength(1);
    const lines = await house.look(qiao, yunjiang, (ctx) => linesOfSubject(ctx, { kind: 'hall-case', id }));
    expect(lines.map(({ verb }) => verb)).toContain('service-hall.fee-paid');
    expect(JSON.stringify(lines)).not.toContain('YJ-000817');
    const { folded, row } = await house.standings(id);
    expect(folded).toEqual(row);
  });

  test('are given back in parts, never more than was paid, by a chief with a reason', async () => {
    const { fees } = await owed();
    const [mfa] = fees as [FeeLine];
    const back = (of: FeeLine, amount: number) => ({ ...on(of), amount, why: '重复缴费' });
    expect((await refusalOf(house.ask(cen, refundFee, back(mfa, 100)))).code).toBe('fee-not-paid');
    const one = (await house.ask<CaseFees>(qiao, markPaid, { ...on(mfa), ...paid })).fees[0]!;
    expect((await refusalOf(house.ask(qiao, refundFee, back(one, 100)))).code).toBe('not-allowed');
    const part = (await house.ask<CaseFees>(cen, refundFee, back(one, 20000))).fees[0]!;
    expect(part).toMatchObject({ state: 'paid', refunded: 20000, why: '重复缴费' });
    expect((await refusalOf(house.ask(cen, refundFee, back(one, 1)))).code).toBe('stale-version');
    const most = await refusalOf(house.ask(zhou, refundFee, back(part, 52001)));
    expect([most.code, most.both.zh]).toEqual(['refund-too-high', expect.stringContaining('520.00元')]);
    const once = '01900000-0000-7000-8000-00000000b002';
    const whole = await house.askOnce<CaseFees>(zhou, refundFee, back(part, 52000), once);
    expect(await house.askOnce(zhou, refundFee, back(part, 52000), once)).toEqual(whole);
    expect(whole.fees[0]).toMatchObject({ state: 'refunded', refunded: 72000 });
  });

  test('are waived by a chief with a reason the applicant does not read', async () => {
    const { id, fees } = await owed();
    const [, local] = fees as [FeeLine, FeeLine];
    const ask = { ...on(local), why: '本市重点企业' };
    expect((await refusalOf(house.ask(qiao, waiveFee, ask))).code).toBe('not-allowed');
    const once = '01900000-0000-7000-8000-00000000b003';
    const done = await house.askOnce<CaseFees>(cen, waiveFee, ask, once);
    expect(await house.askOnce(cen, waiveFee, ask, once)).toEqual(done);
    expect(done.totals[0]).toMatchObject({ due: 72000, waived: 120000 });
    expect((await refusalOf(house.ask(cen, waiveFee, ask))).code).toBe('stale-version');
    const own = await house.ask<CaseFees>(holderOf(id), listFees, { caseId: id });
    expect(own.fees[1]).toMatchObject({ state: 'waived', why: null });
  });

  test('for each paper are counted before they are paid', async () => {
    const { fees } = await owed('legalisation', { answers: { 'document.kind': 'diploma' } });
    const [civil] = fees as [FeeLine];
    expect((await refusalOf(house.ask(gu, countFee, { ...on(civil), count: 3 }))).code).toBe('not-allowed');
    const counted = await house.ask<CaseFees>(qiao, countFee, { ...on(civil), count: 3 });
    expect(counted.fees[0]).toMatchObject({ count: 3, amount: 15000, version: 2 });
    expect((await refusalOf(house.ask(qiao, countFee, { ...on(civil), count: 4 }))).code).toBe(
      'stale-version',
    );
    const done = await house.ask<CaseFees>(qiao, markPaid, { ...on(counted.fees[0]!), ...paid });
    expect(done.totals[0]).toMatchObject({ paid: 15000, due: 0 });
    expect((await refusalOf(house.ask(qiao, countFee, { ...on(done.fees[0]!), count: 4 }))).code).toBe(
      'fee-settled',
    );
    const abtc = await owed();
    expect((await refusalOf(house.ask(qiao, countFee, { ...on(abtc.fees[0]!), count: 2 }))).code).toBe(
      'fee-not-counted',
    );
  });

  test('a payment system says once that one is paid', async () => {
    const { id, fees } = await owed();
    const program = { kind: 'system', module: 'service-hall', office: 'yunjiang' } as const;
    const heard = () =>
      house.as(program, yunjiang, (ctx) =>
        payByGateway(ctx, fees[0]!.id, { on: '2026-11-24', receipt: 'T-1', amount: 72000 }),
      );
    expect([await heard(), await heard()]).toEqual(['paid', 'settled']);
    const { fees: now } = await house.ask<CaseFees>(qiao, listFees, { caseId: id });
    expect(now[0]!.paid).toMatchObject({ how: 'gateway', receipt: 'T-1' });
  });

  test('add up by currency', () => {
    const line = { amount: 100, count: 2, refunded: 0, paid_amount: null, currency: 'CNY' } as const;
    expect(
      totalsOf([
        { ...line, state: 'due' },
        { ...line, state: 'refunded', paid_amount: 200, refunded: 200 },
        { ...line, state: 'due', amount: null, currency: 'USD' },
      ]),
    ).toEqual([
      { currency: 'CNY', due: 200, paid: 200, refunded: 200, waived: 0 },
      { currency: 'USD', due: 0, paid: 0, refunded: 0, waived: 0 },
    ]);
  });
});
