import { describe, expect, test } from 'vitest';
import type { HallCase } from '../../contract/case.ts';
import { offeredSteps, sealOf } from './offered-steps.ts';

const why = { zh: '由大厅负责人办理。', en: 'For the chief.' };
const both = { zh: '审核', en: 'Review' };
function standing(
  abilities: HallCase['abilities'],
  kind: HallCase['stage']['kind'] = 'review',
  clock: 'none' | 'runs' | 'stands' = 'runs',
): Pick<HallCase, 'abilities' | 'clock' | 'stage'> {
  const running = { receivedOn: '2026-11-24', days: 5, used: 1, due: null, provisional: false, late: false };
  const paused = clock === 'stands' ? { since: '2026-11-25', why } : null;
  return {
    abilities,
    stage: { id: 'level1', name: both, turn: both, kind },
    clock: clock === 'none' ? null : { ...running, paused },
  };
}

describe('the steps of a case', () => {
  test('one that may not be taken is shown with its reason, one nobody speaks of is not', () => {
    expect(offeredSteps(standing({ advance: true, refuse: why }))).toEqual(['advance', 'refuse']);
  });

  test('what is the applicant’s own is offered only where the counter does it for him or her', () => {
    expect(offeredSteps(standing({ withdraw: why, accept: true }))).toEqual(['accept']);
    expect(offeredSteps(standing({ withdraw: true, accept: true }))).toEqual(['accept', 'withdraw']);
  });

  test.each([
    ['runs', 'review', ['pause']],
    ['stands', 'review', ['resume']],
    ['stands', 'external', []],
    ['none', 'review', []],
  ] as const)('the clock %s at a stage of kind %s: %j', (clock, kind, offered) => {
    expect(offeredSteps(standing({ pause: true, resume: true }, kind, clock))).toEqual(offered);
  });

  test('the seal lies on the foremost step one may take, and on none while others are waited for', () => {
    expect(sealOf(standing({ accept: true, askCorrection: true }))).toBe('accept');
    expect(sealOf(standing({ accept: why, askCorrection: true }))).toBeUndefined();
    expect(sealOf(standing({ advance: true }, 'external'))).toBeUndefined();
  });
});
