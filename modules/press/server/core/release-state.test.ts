import { describe, expect, test } from 'vitest';
import { nextVerbs, type ReleaseLine, standingOf, statesUnderWork } from './release-state.ts';

const line = (verb: string, actor = 'shen', data: Record<string, unknown> = {}): ReleaseLine => ({
  verb: `press.${verb}`,
  actor,
  data,
});
const drafted = line('drafted', 'shen', { version: 1 });
const approved = [drafted, line('submitted'), line('approved', 'he')];
const published = [...approved, line('published', 'he')];
const again = [
  line('text-changed', 'shen', { version: 2, wrote: true }),
  line('submitted'),
  line('approved', 'zhou'),
];
const goingOut = (at: string) => line('going-out-set', 'shen', { at });

describe('the lines of a release add up', () => {
  test.each([
    [
      'a draft',
      [drafted],
      { state: 'draft', version: 1, author: 'shen', authors: ['shen'], approvedBy: null, goesOutAt: null },
    ],
    [
      'words written by another make a second author',
      [drafted, line('text-changed', 'dai', { version: 2, wrote: true })],
      { version: 2, authors: ['shen', 'dai'] },
    ],
    [
      'a fix makes nobody an author',
      [drafted, line('text-changed', 'he', { version: 2, wrote: false })],
      { version: 2, authors: ['shen'] },
    ],
    ['a day set is a version', [drafted, line('day-set', 'shen', { version: 2 })], { version: 2 }],
    ['submitted', [drafted, line('submitted')], { state: 'submitted' }],
    [
      'approved',
      [drafted, line('submitted'), line('approved', 'he')],
      { state: 'approved', approvedBy: 'he' },
    ],
    [
      'sent back, an approval is void',
      [drafted, line('submitted'), line('approved', 'he'), line('sent-back', 'he')],
      { state: 'draft', approvedBy: null },
    ],
    [
      'published',
      [drafted, line('submitted'), line('approved', 'he'), line('published', 'he')],
      { state: 'published', approvedBy: 'he' },
    ],
    [
      'planned for an instant, then for another',
      [...approved, goingOut('2026-11-27T01:00:00.000Z'), goingOut('2026-11-28T01:00:00.000Z')],
      { state: 'approved', goesOutAt: '2026-11-28T01:00:00.000Z' },
    ],
    [
      'the plan taken off',
      [...approved, goingOut('2026-11-27T01:00:00.000Z'), line('going-out-taken-off')],
      { state: 'approved', goesOutAt: null },
    ],
    [
      'held up, it stays approved and goes out no more by itself',
      [...approved, goingOut('2026-11-27T01:00:00.000Z'), line('held-up', 'system:press')],
      { state: 'approved', approvedBy: 'he', goesOutAt: null },
    ],
    [
      'sent back, it goes out no more by itself',
      [...approved, goingOut('2026-11-27T01:00:00.000Z'), line('sent-back', 'he')],
      { state: 'draft', approvedBy: null, goesOutAt: null },
    ],
    [
      'a correction begun: its approval is to be given anew, and who began it writes words of it',
      [...approved, line('published', 'he'), line('correction-begun', 'he')],
      { state: 'draft', approvedBy: null, authors: ['shen', 'he'], issue: 1 },
    ],
    [
      'published as a correction',
      [...published, line('correction-begun', 'shen'), ...again, line('published', 'shen')],
      { state: 'published', version: 2, approvedBy: 'zhou', issue: 2 },
    ],
    [
      'a correction dropped: it stands as it was published',
      [...published, line('correction-begun', 'he'), line('correction-dropped', 'he', { version: 2 })],
      { state: 'published', version: 2, approvedBy: 'he', authors: ['shen'], issue: 1 },
    ],
    [
      'withdrawn, also while it is corrected',
      [...published, line('correction-begun', 'he'), line('withdrawn', 'zhou')],
      { state: 'withdrawn', issue: null },
    ],
    ['discarded', [drafted, line('discarded')], { state: 'discarded' }],
    [
      'a line of another module changes nothing',
      [drafted, { verb: 'sharing.shown', actor: 'x', data: {} }],
      { state: 'draft', version: 1 },
    ],
  ])('%s', (_what, lines, expected) => {
    expect(standingOf(lines)).toMatchObject(expected);
  });
  test('nothing comes before the draft', () => {
    expect(() => standingOf([line('submitted')])).toThrow('a release begins with being drafted');
  });
  test('what is withdrawn or discarded moves no more; what is published is corrected or withdrawn', () => {
    expect([nextVerbs.withdrawn, nextVerbs.discarded]).toEqual([[], []]);
    expect(nextVerbs.published).toEqual(['correct', 'withdraw', 'setSubjects']);
  });
});

test('what is published or discarded is no longer worked on', () => {
  expect(statesUnderWork).toEqual(['draft', 'submitted', 'approved']);
});
