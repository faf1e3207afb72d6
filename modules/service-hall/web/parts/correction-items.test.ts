import { describe, expect, test } from 'vitest';
import type { FoundInEntry, HallCase, StaffPaper } from '../../contract/case.ts';
import type { AskedPaper } from '../../contract/case-form.ts';
import type { CorrectionReason } from '../../contract/staff.ts';
import { placesOf, suggestedItems } from './correction-items.ts';

const licence = { zh: '营业执照', en: 'Business licence' };
const paper: AskedPaper = {
  ...{ id: 'licence', name: licence, how: licence, of: 'firm', needed: 'yes', form: 'copy', copies: 1 },
  accepts: ['application/pdf'],
};
const photo: AskedPaper = { ...paper, id: 'photo', name: { zh: '照片', en: 'Photograph' }, of: 'person' };
const blurred: FoundInEntry = {
  ...{ code: 'blurred', severity: 'doubtful' },
  ...{
    says: { zh: '照片模糊。', en: 'It is blurred.' },
    fix: { zh: '请重拍。', en: 'Please take another.' },
  },
};
const expired: FoundInEntry = {
  ...{ code: 'passport-expired', severity: 'bad', at: 'passportUntil' },
  ...{ says: { zh: '护照已过期。', en: 'It has expired.' }, fix: { zh: '请换领。', en: 'Please renew it.' } },
};
const reasons: CorrectionReason[] = [
  { id: 'absent', at: ['paper'], says: { zh: '请补交。', en: 'Please hand it in.' } },
];
const lin = { id: 'lin', nameZh: '林知夏', findings: [expired] } as unknown as HallCase['people'][number];
const handed = { id: 'one', paper: 'photo', person: 'lin', standing: 'doubtful', findings: [blurred] };

function caseOf(more: Partial<HallCase> = {}) {
  const form: HallCase['form'] = {
    people: { min: 1, max: 1 },
    result: { zh: '证书', en: 'Certificate' },
    groups: [],
    questions: [{ name: 'firm.exports', question: { zh: '出口？', en: 'Exports?' } }] as never,
    papers: [paper, photo],
  };
  return { form, people: [lin], papers: [handed as unknown as StaffPaper], ...more };
}

describe('the notice of what is to be put right', () => {
  test('can name every paper, field and question of the case, each by a key of its own', () => {
    const keys = placesOf(caseOf()).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(
      expect.arrayContaining(['paper licence ', 'paper photo lin', 'person passport lin', 'other other ']),
    );
  });

  test('begins with all that is wanting or was found, at its place, with how it is mended', () => {
    expect(suggestedItems(caseOf(), reasons)).toEqual([
      { key: 'paper licence ', zh: '请补交。', en: 'Please hand it in.' },
      { key: 'paper photo lin', zh: '照片模糊。请重拍。', en: 'It is blurred. Please take another.' },
      { key: 'person passportUntil lin', zh: '护照已过期。请换领。', en: 'It has expired. Please renew it.' },
    ]);
  });

  test('every place it begins with is one it can name; what is in order is not named', () => {
    const known = new Set(placesOf(caseOf()).map(({ key }) => key));
    expect(suggestedItems(caseOf(), reasons).every(({ key }) => known.has(key))).toBe(true);
    const good = { ...handed, standing: 'overruled' } as unknown as StaffPaper;
    const people = [{ ...lin, findings: [] }];
    const form = { ...caseOf().form, papers: [photo] };
    expect(suggestedItems(caseOf({ papers: [good], people, form }), reasons)).toEqual([]);
  });
});
