import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../../../kernel/contract/working-days.ts';
import { shippedServices } from '../../shipped.ts';
import { closeOutState, handInFault, plannedCloseOut, type Visit, visitFault } from './close-out.ts';

const visit = (person: string, more: Partial<Visit> = {}): Visit => ({
  person,
  came: true,
  arrivedOn: '2026-11-02',
  leftOn: null,
  ...more,
});
const absent = { came: false, arrivedOn: null };
const left = { leftOn: '2026-11-09' };

describe('an invitation', () => {
  test.each([
    ['nothing is known of one', [visit('a', left)], 'open'],
    ['one is still here', [visit('a', left), visit('b')], 'open'],
    ['all left', [visit('a', left), visit('b', left)], 'closed'],
    ['one left and one never came', [visit('a', left), visit('b', absent)], 'closed'],
    ['nobody came', [visit('a', absent), visit('b', absent)], 'called-off'],
  ])('where %s', (_, visits, state) => {
    expect(closeOutState(['a', 'b'], visits)).toBe(state);
  });

  test.each([
    [visit('a', { came: false }), 'absent-with-days'],
    [visit('a', { arrivedOn: null }), 'no-arrival'],
    [visit('a', { leftOn: '2026-11-01' }), 'left-before'],
    [visit('a', { leftOn: '2026-11-25' }), 'not-yet'],
    [visit('a', left), null],
    [visit('a', absent), null],
  ])('%o', (one, fault) => {
    expect(visitFault(one, '2026-11-24')).toBe(fault);
  });

  const invitation = shippedServices.get('invitation')!;
  const calendar = calendarOf(new Map(), []);

  test('is counted from the planned departure, by the office’s figure', () => {
    expect(plannedCloseOut(invitation, { 'trip.leaves': '2026-12-01' }, calendar)).toEqual({
      duty: 'close-out',
      kind: 'visit',
      plannedOn: '2026-12-01',
      dueOn: '2026-12-31',
      remind: 7,
    });
    const inWorkingDays = invitation.settings.map((one) =>
      one.id === 'close-out-within' ? { ...one, unit: 'working-days' as const, value: 3 } : one,
    );
    const other = { ...invitation, settings: inWorkingDays };
    expect(plannedCloseOut(other, { 'trip.leaves': '2026-12-04' }, calendar)?.dueOn).toBe('2026-12-09');
  });

  test('of a mission is of its passports, counted from the day of coming home', () => {
    const mission = shippedServices.get('official-mission')!;
    expect(plannedCloseOut(mission, { 'trip.returns': '2026-12-01' }, calendar)).toEqual({
      duty: 'passports-back',
      kind: 'passports',
      plannedOn: '2026-12-01',
      dueOn: '2026-12-08',
      remind: 2,
    });
    expect(handInFault({ went: true, handedInOn: null }, '2026-11-24')).toBe('no-day');
    expect(handInFault({ went: false, handedInOn: '2026-11-20' }, '2026-11-24')).toBe('day-too-much');
    expect(handInFault({ went: true, handedInOn: '2026-11-25' }, '2026-11-24')).toBe('not-yet');
    expect(handInFault({ went: true, handedInOn: '2026-11-24' }, '2026-11-24')).toBeNull();
  });

  test('without a planned day has no day; a service without one asks for none', () => {
    expect(plannedCloseOut(invitation, {}, calendar)).toMatchObject({ plannedOn: null, dueOn: null });
    expect(plannedCloseOut(shippedServices.get('apostille')!, {}, calendar)).toBeNull();
  });
});
