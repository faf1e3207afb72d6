import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Term } from '../../contract/definition.ts';
import { holds, type Known, openFacts, type Value } from './conditions.ts';

const trade: Term = {
  any: [
    { gte: [{ fact: 'tradeLastYear' }, { setting: 'leastTrade' }] },
    { eq: [{ fact: 'hasContract' }, true] },
  ],
};
const known = (
  facts: Record<string, Value>,
  settings: Known['settings'] = { leastTrade: 500_000 },
): Known => ({ facts, settings });

describe('a condition', () => {
  test.each([
    ['nothing known', {}, 'unknown', ['tradeLastYear', 'hasContract']],
    ['enough of one', { tradeLastYear: 500_000 }, 'yes', []],
    ['too little, the other not asked', { tradeLastYear: 10 }, 'unknown', ['hasContract']],
    ['neither', { tradeLastYear: 10, hasContract: false }, 'no', []],
    ['the other', { hasContract: true }, 'yes', []],
  ] as const)('%s', (_what, facts, verdict, ask) => {
    expect(holds(trade, known(facts))).toBe(verdict);
    expect(openFacts(trade, known(facts))).toEqual(ask);
  });
  test('against a setting the office has not set, it asks nothing', () => {
    expect(holds(trade, known({}, { leastTrade: null }))).toBe('yes');
    expect(holds(trade, known({}, {}))).toBe('yes');
  });
  test('one of a list', () => {
    const term: Term = { not: { in: [{ fact: 'post' }, ['student', 'journalist']] } };
    expect(holds(term, known({ post: 'student' }))).toBe('no');
    expect(holds(term, known({ post: 'manager' }))).toBe('yes');
    expect(holds(term, known({}))).toBe('unknown');
  });

  const leaf: fc.Arbitrary<Term> = fc
    .tuple(fc.constantFrom('gte', 'lte', 'eq'), fc.constantFrom('a', 'b', 'c'), fc.nat(3))
    .map(([kind, fact, n]) => ({ [kind]: [{ fact }, n] }) as unknown as Term);
  const { term } = fc.letrec<{ term: Term }>((tie) => ({
    term: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.array(tie('term'), { maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('term'), { maxLength: 3 }).map((any) => ({ any })),
      tie('term').map((not) => ({ not })),
    ),
  }));
  const some = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.nat(3));
  const whole = fc.record({ a: fc.nat(3), b: fc.nat(3), c: fc.nat(3) });

  test('once decided stays decided, whatever becomes known besides; with everything known it is decided', () => {
    fc.assert(
      fc.property(term, some, whole, (one, few, rest) => {
        const before = holds(one, known(few));
        const after = holds(one, known({ ...rest, ...few }));
        expect(after).not.toBe('unknown');
        if (before !== 'unknown') expect(after).toBe(before);
      }),
    );
  });
  test('asks only for what is not known, and for something as long as it is open', () => {
    fc.assert(
      fc.property(term, some, (one, few) => {
        const asked = openFacts(one, known(few));
        expect(asked.filter((name) => name in few)).toEqual([]);
        expect(asked.length > 0).toBe(holds(one, known(few)) === 'unknown');
      }),
    );
  });
});
