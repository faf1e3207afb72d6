import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastHolderLost } from './last-holder.ts';

const zhou = { userId: 'zhou', roles: ['director'] };
const ye = { userId: 'ye', roles: ['administrator', 'officer'] };
const shen = { userId: 'shen', roles: ['officer'] };

test.each([
  ['the only administrator leaves', [zhou, ye, shen], 'ye', [], 'administrator'],
  ['the only administrator stays one', [zhou, ye], 'ye', ['administrator'], null],
  ['the only director becomes a reader', [zhou, ye], 'zhou', ['reader'], 'director'],
  ['one of two directors leaves', [zhou, { userId: 'lu', roles: ['director'] }], 'zhou', [], null],
  ['an officer leaves', [zhou, ye, shen], 'shen', [], null],
  ['an office that never had an administrator', [zhou, shen], 'shen', [], null],
] as const)('%s', (_what, members, userId, after, lost) => {
  expect(lastHolderLost(members, userId, after)).toBe(lost);
});

test('whatever is allowed, an office that had a director and an administrator has them after it', () => {
  const roles = fc.subarray(['director', 'administrator', 'officer', 'reader']);
  fc.assert(
    fc.property(fc.array(roles, { minLength: 1, maxLength: 6 }), fc.nat(5), roles, (all, at, after) => {
      const members = all.map((own, n) => ({ userId: `u${n}`, roles: own }));
      const target = `u${at % all.length}`;
      if (lastHolderLost(members, target, after) !== null) return;
      for (const role of ['director', 'administrator'] as const) {
        const then = members.map((one) => (one.userId === target ? { ...one, roles: after } : one));
        if (members.some((one) => one.roles.includes(role)))
          expect(then.some((one) => one.roles.includes(role))).toBe(true);
      }
    }),
  );
});
