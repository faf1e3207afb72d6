import { describe, expect, test } from 'vitest';
import type { MadeRepair } from '../../contract/text.ts';
import { sealOf, turnOf } from './turn.ts';

const asked: MadeRepair = {
  kind: 'stray-space',
  lang: 'en',
  found: '  ',
  fixed: ' ',
  at: { paragraph: 0, offset: 0 },
  certain: false,
  message: { zh: '多余的空格。', en: 'A stray space.' },
  status: 'asked',
  place: null,
};
const text = { zh: [], en: [], links: [], repairs: [] as MadeRepair[] };
const draft = {
  state: 'draft' as const,
  yourTurn: true,
  errors: 0,
  sentBackWith: null,
  text,
  abilities: { edit: true, submit: true } as Record<string, true | { zh: string; en: string }>,
};
const not = { zh: '不可以。', en: 'No.' };

describe('whose turn it is', () => {
  test('errors come first, then open repairs, loose links, what was asked for, submitting', () => {
    const open = { ...text, repairs: [asked] };
    expect(turnOf({ ...draft, errors: 2, text: open })).toEqual({ mine: true, ask: 'errors', count: 2 });
    expect(turnOf({ ...draft, text: open })).toEqual({ mine: true, ask: 'repairs', count: 1 });
    const link = { zh: [0], en: [0], confidence: 0.5, reasons: [], byHand: false, stale: [] };
    expect(turnOf({ ...draft, text: { ...text, links: [link] } })).toEqual({
      mine: true,
      ask: 'links',
      count: 1,
    });
    expect(turnOf({ ...draft, sentBackWith: '请补英文标题。' }).ask).toBe('sentBack');
    expect(turnOf(draft).ask).toBe('submit');
  });

  test.each([
    ['draft', 'withAuthor'],
    ['submitted', 'withApprover'],
    ['approved', 'toPublish'],
    ['published', 'published'],
    ['withdrawn', 'withdrawn'],
    ['discarded', 'discarded'],
  ] as const)('a %s release of somebody else: %s', (state, ask) => {
    expect(turnOf({ ...draft, state, yourTurn: false })).toEqual({ mine: false, ask });
  });
});

test('what changes are asked of waits for its author, whoever looks', () => {
  const submitted = { ...draft, state: 'submitted' as const, changesOpen: 2 };
  expect(turnOf({ ...submitted, yourTurn: false })).toEqual({ mine: false, ask: 'withAuthorChanges' });
  expect(turnOf(submitted)).toEqual({ mine: true, ask: 'changes', count: 2 });
});

test('what is planned waits for its time; what was held up is to be settled', () => {
  const at = '2026-11-27T01:00:00.000Z';
  const approved = { ...draft, state: 'approved' as const, abilities: { edit: not, publish: true as const } };
  expect(turnOf({ ...approved, yourTurn: false, goesOutAt: at }).ask).toBe('planned');
  expect(turnOf({ ...approved, heldUpAt: at }).ask).toBe('heldUp');
});

describe('the one seal of the page', () => {
  test('leads to the first error while it can be settled here', () => {
    expect(sealOf({ ...draft, errors: 1 })).toBe('firstError');
  });
  test('is the step that takes the release further', () => {
    expect(sealOf(draft)).toBe('submit');
    expect(sealOf({ ...draft, state: 'submitted', abilities: { edit: true, approve: true } })).toBe(
      'approve',
    );
    expect(sealOf({ ...draft, state: 'approved', abilities: { edit: not, publish: true } })).toBe('publish');
  });
  test('is on no page that waits for somebody else, or where the step is refused', () => {
    expect(sealOf({ ...draft, yourTurn: false })).toBeNull();
    expect(sealOf({ ...draft, state: 'submitted', abilities: { edit: not, approve: not } })).toBeNull();
    expect(sealOf({ ...draft, state: 'published' })).toBeNull();
  });
});
