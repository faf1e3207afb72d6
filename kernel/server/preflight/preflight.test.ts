import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { qinghe, type TestHouse, testHouse, yunjiang } from '../../../testing/house.ts';
import { archivist, fill, itemIds, portsModule } from '../../../testing/ports-module.ts';
import type { Finding } from '../../contract/findings.ts';
import { check } from '../house/check.ts';
import { assembleHouse } from '../house/house.ts';
import { Refusal } from '../refusal.ts';
import { listFindingsOf, openErrors, refuseOpenErrors, storeFindings } from './findings.ts';
import { moveFindings } from './move-findings.ts';
import { gatherChecks, runChecks } from './run-checks.ts';
import { waive } from './waivers.ts';

const paper = 'ports.paper';
const untitled = itemIds['访云江行程']!;

const blank = check({
  id: 'ports.blank',
  kind: paper,
  about: { zh: '空', en: 'Blank' },
  finds: [],
  gather: async () => null,
  run: () => [],
});

describe('the register of checks', () => {
  const withChecks = (checks: (typeof blank)[]) => () => assembleHouse([{ ...portsModule, checks }]);
  test('refuses one id twice', () => {
    expect(withChecks([blank, blank])).toThrow('two checks have the id ports.blank');
  });
  test('refuses a check of a kind nobody owns', () => {
    expect(withChecks([{ ...blank, kind: 'ports.ship' }])).toThrow(/ports\.ship, which no module owns/);
  });
});

describe('running', () => {
  test('a failing check is named, not passed over', async () => {
    const failing = check({
      ...blank,
      run: () => {
        throw new TypeError('no');
      },
    });
    await expect(runChecks([{ check: failing, facts: null }])).rejects.toThrow(
      'the check ports.blank failed',
    );
  });
  test('errors stand in the way, warnings and notes do not', () => {
    const found = (severity: Finding['severity']): Finding => ({
      check: 'x',
      severity,
      message: { zh: '一', en: 'One' },
    });
    expect(openErrors([found('note'), found('error'), found('warning')])).toEqual([found('error')]);
    expect(() => refuseOpenErrors([found('warning'), found('note')])).not.toThrow();
    try {
      refuseOpenErrors([found('error'), found('error')]);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(Refusal);
      expect((error as Refusal).code).toBe('preflight-open-errors');
      expect((error as Refusal).both.en).toBe('2 errors of the preflight check are open. Settle them first.');
    }
  });
});

describe('on the database', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await testHouse([portsModule]);
    await fill(house);
  }, 60_000);
  afterAll(() => house.close());

  test('gathered in a look, run outside, stored, and read again just so', async () => {
    const gathered = await house.look(archivist, yunjiang, (ctx) => gatherChecks(ctx, paper, untitled));
    const findings = await runChecks(gathered);
    expect(findings.map((found) => [found.check, found.severity, found.source])).toEqual([
      ['ports.english-title', 'error', { zh: '行文规范第三条', en: 'House style 3' }],
      ['ports.short-title', 'note', undefined],
    ]);
    await house.as(archivist, yunjiang, (ctx) => storeFindings(ctx, paper, untitled, findings));
    expect(await house.look(archivist, yunjiang, (ctx) => listFindingsOf(ctx, paper, untitled))).toEqual(
      findings,
    );
  });
  test('the next check replaces them', async () => {
    await house.as(archivist, yunjiang, (ctx) => storeFindings(ctx, paper, untitled, []));
    expect(await house.look(archivist, yunjiang, (ctx) => listFindingsOf(ctx, paper, untitled))).toEqual([]);
  });
  test('what is found again was found when it was found first', async () => {
    const found = (en: string): Finding => ({ check: 'x', severity: 'note', message: { zh: '一', en } });
    const store = (...findings: Finding[]) =>
      house.as(archivist, yunjiang, (ctx) => storeFindings(ctx, paper, untitled, findings));
    house.setClock('2026-11-24T02:00:00.000Z');
    await store(found('Old'));
    house.setClock('2026-11-26T02:00:00.000Z');
    await store(found('New'), found('Old'));
    const rows = await house.look(archivist, yunjiang, (ctx) =>
      sql<{ message_en: string; found_at: Date }>`
        select message_en, found_at from kernel.preflight_finding
        where kind = ${paper} and subject_id = ${untitled} order by position`.execute(ctx.db),
    );
    expect(rows.rows.map(({ message_en, found_at }) => [message_en, found_at.toISOString()])).toEqual([
      ['New', '2026-11-26T02:00:00.000Z'],
      ['Old', '2026-11-24T02:00:00.000Z'],
    ]);
  });
  test('moved along with what they are about they stay, also those let stand, and what is gone goes', async () => {
    const at = (place: number): Finding => ({
      ...{ check: 'x', severity: 'error', message: { zh: '一', en: 'One' } },
      ...{ place, placeLabel: { zh: `${place}`, en: `${place}` } },
    });
    const now = await house.as(archivist, yunjiang, async (ctx) => {
      await storeFindings(ctx, paper, untitled, [at(1), at(2), at(3), at(4)]);
      await waive(ctx, { kind: paper, id: untitled }, at(2), 'Known');
      await waive(ctx, { kind: paper, id: untitled }, at(3), 'So is this');
      await moveFindings(ctx, { kind: paper, id: untitled }, ({ place }) => {
        if (place === 1) return null;
        return place === 4 ? at(4) : at((place as number) + 1);
      });
      return listFindingsOf(ctx, paper, untitled);
    });
    expect(now.map(({ place, placeLabel, waived }) => [place, placeLabel?.en, waived?.reason])).toEqual([
      [3, '3', 'Known'],
      [4, '4', 'So is this'],
      [4, '4', 'So is this'],
    ]);
  });
  test('a subject of another kind has its own checks', async () => {
    const gathered = await house.look(archivist, yunjiang, (ctx) =>
      gatherChecks(ctx, 'ports.person', itemIds['苏晏']!),
    );
    expect(gathered).toEqual([]);
  });
  test('another office sees none', async () => {
    const findings: Finding[] = [{ check: 'x', severity: 'error', message: { zh: '一', en: 'One' } }];
    await house.as(archivist, yunjiang, (ctx) => storeFindings(ctx, paper, untitled, findings));
    const theirs = await house.look({ ...archivist, office: 'qinghe' }, qinghe, (ctx) =>
      listFindingsOf(ctx, paper, untitled),
    );
    expect(theirs).toEqual([]);
  });
});
