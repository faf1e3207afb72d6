/** Four eyes stay four where somebody has the duties of somebody else. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { UserActor } from '../../../kernel/server/actor.ts';
import { person } from '../../../testing/house.ts';
import { he, type PressHouse, pressHouse, shen, zhou } from '../../../testing/press-house.ts';
import { approveRelease } from './operations/approve-release.ts';
import { submitRelease } from './operations/submit-release.ts';
import { may } from './policy.ts';

let house: PressHouse;
beforeAll(async () => {
  house = await pressHouse();
});
afterAll(() => house.close());

const forZhou = { userId: 'zhou', name: zhou.name, roles: ['director'], until: '2026-11-30' };
const forHe = { userId: 'he', name: he.name, roles: ['reviser'], until: '2026-11-30' };
const deputy = (base: UserActor, ...deputyFor: (typeof forZhou)[]): UserActor => ({ ...base, deputyFor });
const dai = person('dai', ['officer']);

describe('with the duties of an approver', () => {
  test('an officer approves what neither of the two wrote, for that person', async () => {
    const release = await house.step(shen, submitRelease, await house.drafted());
    await expect(house.step(dai, approveRelease, release)).rejects.toMatchObject({ code: 'not-allowed' });
    const approved = await house.step(deputy(dai, forZhou), approveRelease, release);
    expect(approved).toMatchObject({ state: 'approved', approvedBy: { userId: 'dai' } });
    expect((await house.linesOf(release.id)).at(-1)).toMatchObject({ actor: 'dai', acting_for: 'zhou' });
  });
  test('nobody approves what he or she wrote', async () => {
    const release = await house.step(shen, submitRelease, await house.drafted());
    await expect(house.step(deputy(shen, forZhou), approveRelease, release)).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });

  const facts = (...authors: string[]) =>
    ({ state: 'submitted', author: authors[0]!, authors, issue: null }) as const;
  test.each([
    ['what the giver wrote, not', deputy(dai, forZhou), facts('zhou'), false],
    ['what a third person wrote', deputy(dai, forZhou), facts('shen'), true],
    [
      'what the giver wrote, by the duties of somebody else',
      deputy(dai, forZhou, forHe),
      facts('zhou'),
      true,
    ],
    ['what both givers wrote, not', deputy(dai, forZhou, forHe), facts('zhou', 'he'), false],
    ['what the giver wrote, in a capacity of one’s own', deputy(he, forZhou), facts('zhou'), true],
    ['one’s own, not, in whatever capacity', deputy(he, forZhou), facts('he'), false],
  ] as const)('%s', (_what, actor, release, allowed) => {
    expect(may(actor, 'approve', release) === true).toBe(allowed);
    expect(may(actor, 'waive', release) === true).toBe(allowed);
  });
});
