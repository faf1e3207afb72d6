import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../../kernel/contract/working-days.ts';
import { type Counted, lastDayOf, loadByPerson, loadByStage, loadOf } from './overview.ts';

const counted = (over: Partial<Counted>): Counted => ({
  ...{ assigned: 'gu', service: 'apostille', edition: 1, stage: 'review' },
  ...{ open: 1, late: 0, soon: 0, waiting: 0 },
  ...over,
});

describe('the last day looked at', () => {
  const calendar = calendarOf(
    new Map([[2026, { off: [{ from: '2026-10-01', to: '2026-10-07' }], worked: ['2026-10-10'] }]]),
    [],
  );
  test('counts working days, over a holiday and a Saturday that is worked', () => {
    expect(lastDayOf(calendar, '2026-09-29', 5)).toEqual({ day: '2026-10-12', provisional: false });
  });
  test('is provisional where the year’s arrangement is not there', () => {
    expect(lastDayOf(calendar, '2026-12-30', 3)).toEqual({ day: '2027-01-04', provisional: true });
  });
});

describe('the load', () => {
  test('of a person is all of his or hers; what is late most comes first, what nobody has last', () => {
    const rows = [
      counted({ assigned: null, open: 9, late: 9 }),
      counted({ assigned: 'gu', open: 2 }),
      counted({ assigned: 'min', late: 1 }),
      counted({ assigned: 'gu', service: 'invitation', open: 3, soon: 2 }),
    ];
    expect(loadByPerson(rows)).toEqual([
      { assigned: 'min', open: 1, late: 1, soon: 0 },
      { assigned: 'gu', open: 5, late: 0, soon: 2 },
      { assigned: null, open: 9, late: 9, soon: 0 },
    ]);
  });

  test('of a stage is one of every edition, named by the latest', () => {
    const rows = [counted({ edition: 1, waiting: 1 }), counted({ edition: 2, assigned: 'min', late: 1 })];
    expect(loadByStage(rows)).toEqual([
      { service: 'apostille', edition: 2, stage: 'review', open: 2, late: 1, soon: 0, waiting: 1 },
    ]);
  });

  test('is the same in all, by person or by stage', () => {
    const few = fc.integer({ min: 0, max: 50 });
    const row = fc.record<Counted>({
      assigned: fc.constantFrom(null, 'gu', 'min'),
      service: fc.constantFrom('apostille', 'invitation'),
      edition: fc.integer({ min: 1, max: 3 }),
      stage: fc.constantFrom('intake', 'review'),
      ...{ open: few, late: few, soon: few, waiting: few },
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(loadOf(loadByPerson(rows))).toEqual(loadOf(rows));
        expect(loadOf(loadByStage(rows))).toEqual(loadOf(rows));
      }),
    );
  });
});
