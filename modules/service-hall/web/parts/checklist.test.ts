import { describe, expect, test } from 'vitest';
import type { HallCase, StaffPaper } from '../../contract/case.ts';
import type { AskedPaper } from '../../contract/case-form.ts';
import { checklistOf, isWanting } from './checklist.ts';

function asked(id: string, of: AskedPaper['of'], needed: AskedPaper['needed']): AskedPaper {
  const name = { zh: '材料', en: 'Paper' };
  return { id, name, how: name, of, needed, form: 'copy', copies: 1, accepts: ['application/pdf'] };
}
function handed(paper: string, standing: StaffPaper['standing'], person: string | null = null): StaffPaper {
  return {
    ...{ id: `${paper}-${standing}`, paper, person, file: null, standing, findings: [] },
    ...{ issuedOn: null, addedAt: '2026-11-24T02:00:00.000Z', why: null, picture: null },
  };
}
const people = [{ id: 'lin' }, { id: 'gao' }] as HallCase['people'];

function linesOf(papers: AskedPaper[], given: StaffPaper[]) {
  const form = {
    people: { min: 1, max: 2 },
    result: { zh: '证书', en: 'Certificate' },
    groups: [],
    questions: [],
    papers,
  };
  return checklistOf({ form, people, papers: given });
}

describe('the checklist of papers', () => {
  test('has a line for each paper, and of each person where it is a person’s', () => {
    const lines = linesOf([asked('licence', 'firm', 'yes'), asked('photo', 'person', 'yes')], []);
    expect(lines.map(({ paper, person }) => [paper.id, person?.id])).toEqual([
      ['licence', undefined],
      ['photo', 'lin'],
      ['photo', 'gao'],
    ]);
  });

  test.each([
    ['yes', [], 'absent', true],
    ['unknown', [], 'open', false],
    ['no', [], 'not-needed', false],
    ['no', ['good'], 'good', false],
    ['yes', ['bad'], 'bad', true],
    ['yes', ['bad', 'good'], 'good', false],
    ['yes', ['doubtful'], 'doubtful', true],
    ['yes', ['seen', 'doubtful'], 'seen', false],
    ['yes', ['overruled'], 'overruled', false],
  ] as const)('needed: %s, handed in: %j: it is %s', (needed, standings, standing, wanting) => {
    const [line] = linesOf(
      [asked('licence', 'firm', needed)],
      standings.map((one) => handed('licence', one)),
    );
    expect(line!.standing).toBe(standing);
    expect(isWanting(line!)).toBe(wanting);
  });

  test('what one person handed in is not another’s', () => {
    const lines = linesOf([asked('photo', 'person', 'yes')], [handed('photo', 'good', 'gao')]);
    expect(lines.map(({ standing }) => standing)).toEqual(['absent', 'good']);
  });
});
