import { afterAll, beforeAll, expect, test } from 'vitest';
import { linesOfSubject } from '../../../kernel/server/ledger/subject-lines.ts';
import { verifyLedger } from '../../../kernel/server/ledger/verify.ts';
import { inOffice } from '../../../kernel/server/transaction.ts';
import { cen, gu, type HallHouse, hallHouse, min, qiao } from '../../../testing/hall-house.ts';
import { yunjiang } from '../../../testing/house.ts';
import type { CaseRow } from '../contract/case.ts';
import type { StageTimes } from '../contract/statistics.ts';
import { standingOf } from './core/case-state.ts';
import { fillCases } from './fill-cases.ts';
import { readStageTimes } from './operations/counter/read-stage-times.ts';
import { findCases } from './operations/find-cases.ts';
import { listCases } from './operations/list-cases.ts';

const people = { clerk: qiao, reviewer: gu, 'other-reviewer': min, chief: cen };
let house: HallHouse;
beforeAll(async () => {
  house = await hallHouse();
  await fillCases(
    (by, at, act) => inOffice({ ...house.deps, clock: () => at }, people[by], yunjiang, act),
    120,
    () => undefined,
  );
});
afterAll(() => house.close());

test('every case that was filled in folds to its row, is found by its name, and the ledger holds', async () => {
  const { items } = await house.ask<{ items: CaseRow[] }>(qiao, listCases, { limit: 200 });
  expect(items).toHaveLength(120);
  expect(new Set(items.map(({ state }) => state)).size).toBeGreaterThan(4);
  for (const { id } of items) {
    const { folded, row } = await house.standings(id);
    expect(folded).toEqual(row);
  }
  const { title } = items[0]!;
  const found = await house.ask<{ items: CaseRow[] }>(qiao, findCases, { q: title.zh });
  expect(found.items.map((one) => one.title.zh)).toContain(title.zh);
  const report = await house.look(qiao, yunjiang, (ctx) => verifyLedger(ctx.db, 'yunjiang'));
  expect(report.broken).toBeNull();
  expect(report.lines).toBeGreaterThan(400);
});

/** Days each case stayed in the stages it left in a span, by the states its lines add up to: another way than the SQL's. */
async function stays(ids: string[], [first, last]: [Date, Date]): Promise<Map<string, number[]>> {
  const found = new Map<string, number[]>();
  for (const id of ids) {
    const lines = await house.look(qiao, yunjiang, (ctx) => linesOfSubject(ctx, { kind: 'hall-case', id }));
    let since: { stage: string; at: Date } | null = null;
    for (const [n, { at }] of lines.entries()) {
      const { state, stage } = standingOf(lines.slice(0, n + 1));
      if (state === 'draft') continue;
      const over = ['done', 'refused', 'not-accepted', 'withdrawn', 'lapsed'].includes(state);
      if (since && (over || since.stage !== stage)) {
        const counts = at >= first && at < last && state !== 'withdrawn' && state !== 'lapsed';
        const days = (at.getTime() - since.at.getTime()) / 86_400_000;
        if (counts) found.set(since.stage, [...(found.get(since.stage) ?? []), days]);
        since = null;
      }
      since ??= over ? null : { stage, at };
      if (over) break;
    }
  }
  return found;
}

test('times by stage are those of the cases that left it in the span, as their histories say', async () => {
  const { items } = await house.ask<{ items: CaseRow[] }>(qiao, listCases, { limit: 200 });
  const read = await house.ask<{ from: string; to: string; stages: StageTimes[] }>(gu, readStageTimes, {
    from: '2025-11-30',
    to: '2026-11-24',
  });
  const by = Map.groupBy(items, ({ service }) => service.code);
  const dayIn = (day: string) => new Date(`${day}T00:00:00+08:00`);
  expect(read.stages.some(({ median }) => median !== null)).toBe(true);
  for (const [code, cases] of by) {
    const found = await stays(
      cases.map(({ id }) => id),
      [dayIn('2025-11-30'), dayIn('2026-11-25')],
    );
    const said = read.stages.filter(({ service }) => service.code === code);
    expect(Object.fromEntries(said.map(({ stage, n }) => [stage.id, n]))).toEqual(
      Object.fromEntries([...found].map(([stage, days]) => [stage, days.length])),
    );
    for (const { stage, median, most } of said) {
      const days = found.get(stage.id)!.toSorted((a, b) => a - b);
      expect([median, most]).toEqual(days.length < 5 ? [null, null] : [at(days, 0.5), at(days, 0.9)]);
    }
  }
});

/** The share of a list in order, between two of it where it falls there, to a tenth. */
function at(days: number[], share: number): number {
  const place = share * (days.length - 1);
  const low = Math.floor(place);
  const between = days[low]! + (place - low) * ((days[low + 1] ?? days[low]!) - days[low]!);
  return Math.round(between * 10) / 10;
}
