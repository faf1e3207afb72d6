import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readReference, referenceFolder } from './load.ts';
import { datedRow, onDay } from './on-day.ts';

const row = z.strictObject({ zh: z.string(), en: z.string() });
const file = (changes: object) =>
  JSON.stringify({
    source: { zh: '虚构的公报', en: 'A made-up gazette' },
    asOf: '2026-11-01',
    rows: [{ zh: '云江', en: 'Yunjiang' }],
    ...changes,
  });

describe('a data file', () => {
  test('is read with its source and its day', () => {
    const data = readReference('places.json', file({ coveredUntil: '2027-12-31' }), row);
    expect(data).toEqual({
      source: { zh: '虚构的公报', en: 'A made-up gazette' },
      asOf: '2026-11-01',
      coveredUntil: '2027-12-31',
      rows: [{ zh: '云江', en: 'Yunjiang' }],
    });
  });
  test.each([
    ['without a source', file({ source: '' }), /places\.json does not fit.*\n {2}source:/],
    ['with no such day', file({ asOf: '2026-02-30' }), /asOf:/],
    ['without rows', file({ rows: [] }), /rows:/],
    ['with an unknown word at its head', file({ asof: '2026-11-01' }), /asof/],
    ['with a wrong row', file({ rows: [{ zh: '云江', en: 'Yunjiang' }, { zh: '青禾' }] }), /row 2, en:/],
    ['with many wrong rows', file({ rows: Array(9).fill({}) }), /and 13 more/],
    ['that is not JSON', '{ "source": ', /places\.json is not JSON/],
  ])('%s is refused, and the place named', (_what, text, message) => {
    expect(() => readReference('places.json', text, row)).toThrow(message);
  });
});

const files = readdirSync(referenceFolder).filter((name) => name.endsWith('.json'));
test.each(files)('reference/%s has a source, a day and rows', (name) => {
  const text = readFileSync(join(referenceFolder, name), 'utf8');
  const data = readReference(name, text, z.record(z.string(), z.unknown()));
  expect(data.rows.length).toBeGreaterThan(0);
  expect(new Set(data.rows.map((one) => JSON.stringify(one))).size, 'a row stands twice').toBe(
    data.rows.length,
  );
});

describe('the row in force on a day', () => {
  const ceilings = {
    coveredUntil: '2026-12-31',
    rows: [
      { kind: 'tea', yuan: 200, from: '2015-01-01', until: '2019-12-31' },
      { kind: 'tea', yuan: 300, from: '2022-01-01' },
      { kind: 'silk', yuan: 500, from: '2015-01-01' },
    ],
  };
  const tea = (day: string) => onDay(ceilings, day, (one) => one.kind === 'tea');
  test.each([
    ['2014-12-31', null],
    ['2015-01-01', { yuan: 200, provisional: false }],
    ['2019-12-31', { yuan: 200, provisional: false }],
    ['2020-01-01', null],
    ['2022-01-01', { yuan: 300, provisional: false }],
    ['2026-12-31', { yuan: 300, provisional: false }],
    ['2027-01-01', { yuan: 300, provisional: true }],
  ])('%s', (day, expected) => {
    const found = tea(day);
    expect(found && { yuan: found.row.yuan, provisional: found.provisional }).toEqual(expected);
  });
  test('a row that ends before it begins is refused', () => {
    const schema = datedRow({ yuan: z.number() });
    expect(schema.safeParse({ yuan: 1, from: '2026-01-01', until: '2025-01-01' }).success).toBe(false);
    expect(schema.safeParse({ yuan: 1, from: '2026-01-01', until: '2026-01-01' }).success).toBe(true);
  });
  test('the order of rows does not matter, and what is found holds on that day', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10));
    const rows = fc.uniqueArray(fc.record({ from: day, until: fc.option(day, { nil: undefined }) }), {
      selector: (one) => one.from,
      maxLength: 8,
    });
    fc.assert(
      fc.property(rows, day, (some, asked) => {
        const found = onDay({ rows: some }, asked);
        expect(onDay({ rows: some.toReversed() }, asked)).toEqual(found);
        const holding = some.filter((one) => one.from <= asked && (one.until ?? '9999') >= asked);
        expect(found !== null).toBe(holding.length > 0);
        if (found) expect(holding).toContainEqual(found.row);
      }),
    );
  });
});
