import { describe, expect, test } from 'vitest';
import type { CasePerson, OwnCase } from '../../../contract/case.ts';
import type { ServiceGuide } from '../../../contract/services.ts';
import { draftOf } from './names.ts';
import { pathOfMissing } from './tasks.ts';

const guide = {
  papers: [
    { id: 'passport', of: 'person' },
    { id: 'licence', of: 'case' },
  ],
} as unknown as ServiceGuide;
const person = (id: string, more: Partial<CasePerson> = {}) =>
  ({ id, nameZh: null, surname: null, given: null, passport: null, ...more }) as CasePerson;
const lin = person('a', { nameZh: '林知夏', surname: 'LIN', given: 'ZHIXIA', passport: 'EA1234567' });
type At = Parameters<typeof pathOfMissing>[2];
const field: At = { kind: 'person', name: 'passport', person: null };
const scan: At = { kind: 'paper', name: 'passport', person: null };
const count: At = { kind: 'person', name: 'count', person: null };

describe('where it is put in', () => {
  const one = [lin];
  const two = [lin, person('b')];
  test.each<[string, At, CasePerson[], string]>([
    ['a field of nobody yet', field, [], '/case/people/new'],
    ['a field of the only one', field, one, '/case/people/a'],
    ['a field of whom is not said', field, two, '/case/people'],
    ['a field of this one', { ...field, person: 'b' }, two, '/case/people/b'],
    ['nobody where one is needed', count, [], '/case/people/new'],
    ['too few people', count, one, '/case/people'],
    ['a paper of nobody yet', scan, [], '/case/people/new'],
    ['a paper of the only one', scan, one, '/case/papers/passport/of/a'],
    ['a paper of this one', { ...scan, person: 'b' }, two, '/case/papers/passport/of/b'],
    ['a paper of the case', { ...scan, name: 'licence' }, two, '/case/papers/licence'],
  ])('%s', (_, at, people, path) => {
    expect(pathOfMissing(guide, { people } as Pick<OwnCase, 'people'>, at)).toBe(path);
  });
});

test('a draft is told from others by its first person and the end of the passport', () => {
  expect(draftOf({ people: [] })).toEqual({ zh: '草稿', en: 'Draft' });
  expect(draftOf({ people: [lin] })).toEqual({
    zh: '草稿 · 林知夏 · LIN ZHIXIA · 护照尾号4567',
    en: 'Draft · LIN ZHIXIA · 林知夏 · passport ending in 4567',
  });
  const { zh } = draftOf({ people: [person('c', { surname: 'GARCIA', given: 'MARIA' })] });
  expect(zh).toBe('草稿 · GARCIA MARIA');
});
