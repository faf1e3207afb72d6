import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CardService, cardService, type LineState, liveStates } from '../../../contract/card-states.ts';
import {
  type CardFacts,
  cancelCard,
  type Decision,
  expireCard,
  liveCard,
  makeCard,
  openApplication,
  reportLost,
  type Standing,
  standingAfter,
} from './act.ts';
import { lineAfter, mayCorrect, nextOfLine } from './line-state.ts';

const lines = (...states: LineState[]) => states.map((state, at) => ({ id: `line-${at}`, state }));
const card = (over: Partial<CardFacts> = {}): CardFacts => ({
  id: 'card-1',
  state: 'active',
  early: false,
  number: 'CHN1',
  passport: 'EA1234567',
  endsOn: '2030-05-01',
  ...over,
});
const standing = (over: Partial<Standing> = {}): Standing => ({
  passport: 'EA1234567',
  cards: [],
  lines: [],
  ...over,
});

describe('a line', () => {
  test.each<[LineState, string]>([
    ['not-applicable', ''],
    ['not-sent', 'send withdraw'],
    ['pending', 'grant refuse withdraw lapse'],
    ['granted', 'withdraw lapse'],
    ['refused', ''],
    ['withdrawn', ''],
    ['lapsed', ''],
  ])('%s may: %s', (state, verbs) => {
    expect(nextOfLine(state).join(' ')).toBe(verbs);
  });
  test('of an economy the card does not serve never changes, and what was not sent has no answer to correct', () => {
    for (const verb of ['send', 'grant', 'refuse', 'withdraw', 'lapse'] as const)
      expect(lineAfter('not-applicable', verb)).toBeUndefined();
    expect(mayCorrect('not-applicable', 'granted')).toBe(false);
    expect(mayCorrect('not-sent', 'granted')).toBe(false);
    expect(mayCorrect('refused', 'granted')).toBe(true);
    expect(mayCorrect('granted', 'granted')).toBe(false);
    expect(mayCorrect('granted', 'not-sent')).toBe(false);
  });
});

describe('what each service does to the cards', () => {
  const own = (over?: Partial<CardFacts>) => [card(over)];
  test.each<[string, CardService, Standing, object]>([
    [
      'a new card when all have answered is in force',
      'abtc-new',
      standing({ lines: lines('granted', 'refused') }),
      { changes: [{ what: 'make', kind: 'active' }] },
    ],
    [
      'a new card while one waits is an early one',
      'abtc-new',
      standing({ lines: lines('granted', 'pending') }),
      { changes: [{ what: 'make', kind: 'interim' }] },
    ],
    [
      'no new card beside one in force',
      'abtc-new',
      standing({ cards: own(), lines: lines('granted') }),
      { fault: 'card-in-force' },
    ],
    [
      'no card that lists nothing',
      'abtc-new',
      standing({ lines: lines('refused', 'pending') }),
      { fault: 'nothing-granted' },
    ],
    [
      'a renewal stands in place of the card before',
      'abtc-renew',
      standing({ cards: own(), lines: lines('granted') }),
      {
        changes: [
          { what: 'end', card: 'card-1', as: 'superseded' },
          { what: 'make', kind: 'active' },
        ],
      },
    ],
    [
      'a renewal whose card before has expired meanwhile makes a card alone',
      'abtc-renew',
      standing({ cards: own({ state: 'expired' }), lines: lines('granted') }),
      { changes: [{ what: 'make', kind: 'active' }] },
    ],
    [
      'an early card only while somebody waits',
      'abtc-early-card',
      standing({ lines: lines('granted') }),
      { fault: 'all-answered' },
    ],
    [
      'after an early card it is made again, not early twice',
      'abtc-early-card',
      standing({ cards: own({ state: 'interim', early: true }), lines: lines('granted', 'pending') }),
      { fault: 'card-in-force' },
    ],
    [
      'made again when all have answered, it is a full card',
      'abtc-remake',
      standing({ cards: own({ state: 'interim', early: true }), lines: lines('granted', 'granted') }),
      {
        changes: [
          { what: 'end', card: 'card-1', as: 'superseded' },
          { what: 'make', kind: 'active' },
        ],
      },
    ],
    [
      'nothing to make again without a card',
      'abtc-remake',
      standing({ lines: lines('granted') }),
      { fault: 'no-card-in-force' },
    ],
    [
      'on a new passport the card is made again as it was',
      'abtc-replace-passport',
      standing({ passport: 'EB0000001', cards: own({ state: 'interim', early: true }) }),
      {
        changes: [
          { what: 'end', card: 'card-1', as: 'superseded' },
          { what: 'make', kind: 'interim' },
        ],
      },
    ],
    [
      'on the same passport there is nothing to replace',
      'abtc-replace-passport',
      standing({ cards: own() }),
      { fault: 'passport-unchanged' },
    ],
    [
      'a lost card is replaced',
      'abtc-replace-lost',
      standing({ cards: own({ state: 'reported-lost' }) }),
      {
        changes: [
          { what: 'end', card: 'card-1', as: 'superseded' },
          { what: 'make', kind: 'active' },
        ],
      },
    ],
    [
      'nothing lost, nothing replaced',
      'abtc-replace-lost',
      standing({ cards: own({ state: 'cancelled' }) }),
      { fault: 'no-card-to-replace' },
    ],
    [
      'a change of passport alone makes no card',
      'abtc-passport-only',
      standing({ lines: lines('granted') }),
      { fault: 'service-makes-no-card' },
    ],
    [
      'a cancellation makes none',
      'abtc-cancel',
      standing({ cards: own(), lines: lines('granted') }),
      { fault: 'service-makes-no-card' },
    ],
  ])('%s', (_what, service, now, decision) => {
    expect(makeCard(now, service)).toEqual(decision);
  });

  test('with the card what still waits is withdrawn', () => {
    expect(
      cancelCard(standing({ cards: own(), lines: lines('granted', 'pending', 'not-sent') }), 'card-1'),
    ).toEqual({
      changes: [
        { what: 'end', card: 'card-1', as: 'cancelled' },
        { what: 'withdraw-line', line: 'line-1' },
        { what: 'withdraw-line', line: 'line-2' },
      ],
    });
  });
  test('a card expires on the day after its last, not on it', () => {
    const now = standing({ cards: own({ endsOn: '2026-11-28' }) });
    expect(expireCard(now, 'card-1', '2026-11-28')).toEqual({ fault: 'card-not-due' });
    expect(expireCard(now, 'card-1', '2026-11-29')).toMatchObject({ changes: [{ as: 'expired' }] });
  });
  test('an application is opened once, new without a card in force and a renewal with one', () => {
    expect(openApplication(standing({ lines: lines('pending') }), 'abtc-new')).toEqual({
      fault: 'application-open',
    });
    expect(openApplication(standing({ cards: own() }), 'abtc-new')).toEqual({ fault: 'card-in-force' });
    expect(openApplication(standing(), 'abtc-renew')).toEqual({ fault: 'no-card-in-force' });
    expect(openApplication(standing({ cards: own(), lines: lines('granted') }), 'abtc-renew')).toEqual({
      changes: [],
    });
  });
});

/** Anything anybody might do, in any order, on any card: what is not allowed changes nothing. */
type Step =
  | { do: 'make'; service: CardService }
  | { do: 'open'; service: 'abtc-new' | 'abtc-renew' }
  | { do: 'answer'; line: number; as: 'granted' | 'refused' }
  | { do: 'lose' | 'cancel'; card: number }
  | { do: 'expire'; card: number; today: string }
  | { do: 'passport'; number: string };

const grant = 'granted' as const;
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('make' as const),
      service: fc.constantFrom(...cardService.options),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('open' as const),
      service: fc.constantFrom('abtc-new' as const, 'abtc-renew' as const),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      line: fc.nat(2),
      as: fc.constantFrom(grant, grant, 'refused' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('lose' as const, 'cancel' as const), card: fc.nat(30) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('expire' as const),
      card: fc.nat(30),
      today: fc.constantFrom('2027-01-01', '2031-01-01'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('passport' as const),
      number: fc.constantFrom('EA1234567', 'EB0000001'),
    }),
  },
);

function taken(now: Standing, one: Step, at: number): Standing {
  const next = { id: `card-${at}`, number: `CHN${at}`, endsOn: at % 2 ? '2026-12-31' : '2030-12-31' };
  const obey = (decision: Decision) =>
    'fault' in decision ? now : standingAfter(now, decision.changes, next);
  switch (one.do) {
    case 'make':
      return obey(makeCard(now, one.service));
    case 'open':
      return 'fault' in openApplication(now, one.service)
        ? now
        : { ...now, lines: lines('pending', 'pending', 'pending') };
    case 'answer':
      return {
        ...now,
        lines: now.lines.map((line, place) => (place === one.line ? { ...line, state: one.as } : line)),
      };
    case 'lose':
      return obey(reportLost(now, now.cards[one.card]?.id ?? 'none'));
    case 'cancel':
      return obey(cancelCard(now, now.cards[one.card]?.id ?? 'none'));
    case 'expire':
      return obey(expireCard(now, now.cards[one.card]?.id ?? 'none', one.today));
    case 'passport':
      return { ...now, passport: one.number };
  }
}

describe('no history of steps', () => {
  const histories = fc.array(step, { minLength: 25, maxLength: 60, size: 'max' });
  test('leads to two cards in force for one person', () => {
    let made = 0;
    fc.assert(
      fc.property(histories, (steps) => {
        const last = steps.reduce((now, one, at) => {
          const after = taken(now, one, at);
          expect(after.cards.filter(({ state }) => liveStates.includes(state)).length).toBeLessThanOrEqual(1);
          return after;
        }, standing());
        made += last.cards.length;
      }),
      { numRuns: 400 },
    );
    // The histories are not empty ones: cards were made in them.
    expect(made).toBeGreaterThan(200);
  });
  test('brings a card that has ended back into force', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const ended = new Set<string>();
        steps.reduce((now, one, at) => {
          const after = taken(now, one, at);
          const live = liveCard(after);
          if (live) expect(ended.has(live.id)).toBe(false);
          for (const { id, state } of after.cards) if (!liveStates.includes(state)) ended.add(id);
          return after;
        }, standing());
      }),
      { numRuns: 200 },
    );
  });
});
