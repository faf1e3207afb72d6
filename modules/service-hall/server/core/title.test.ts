import { describe, expect, test } from 'vitest';
import { titleOf } from './title.ts';

const maria = { name_zh: null, surname: 'GARCIA', given: 'MARIA' };
const lin = { name_zh: '林知夏', surname: 'LIN', given: 'ZHIXIA' };

describe('what a case is called', () => {
  test.each([
    [[lin], '林知夏', 'LIN ZHIXIA'],
    [[lin, maria], '林知夏等2人', 'LIN ZHIXIA and 1 more'],
    [[maria], 'GARCIA MARIA', 'GARCIA MARIA'],
    [[maria, lin], 'GARCIA MARIA等2人', 'GARCIA MARIA and 1 more'],
    [[{ ...lin, surname: null, given: null }], '林知夏', null],
    [[], '苏幼薇', null],
  ])('%o', (people, zh, en) => {
    expect(titleOf(people, '苏幼薇')).toEqual({ zh, en, how: 'recorded' });
  });
});
