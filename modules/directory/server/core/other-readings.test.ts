import { expect, test } from 'vitest';
import { otherReadings } from './other-readings.ts';

const given = (surname: string, name: string) => ({ surname, given: name });

test.each([
  ['none', given('He', 'Shuning'), { listed: ['He'], spoken: ['he'] }, [], []],
  [
    'a reading the character has elsewhere',
    given('Qiu', 'Jiangping'),
    { listed: ['Qiu'], spoken: ['qiu', 'chou'] },
    [],
    [given('Chou', 'Jiangping')],
  ],
  [
    'one list and the other alike are said once',
    given('Qin', 'Ruoxi'),
    { listed: ['Qin', 'Tan'], spoken: ['tan', 'qin'] },
    [given('Tan', 'Ruoxi')],
    [given('Tan', 'Ruoxi')],
  ],
  [
    'the surname first, then the given name, one part at a time',
    given('Yue', 'Xing'),
    { listed: ['Yue', 'Le'], spoken: ['le', 'yue'] },
    [given('Yue', 'Hang'), given('Le', 'Xing'), given('Le', 'Hang')],
    [given('Le', 'Xing'), given('Yue', 'Hang')],
  ],
  [
    'ü as on travel documents',
    given('Lyu', 'An'),
    { listed: ['Lyu', 'Lu'], spoken: ['lü'] },
    [],
    [given('Lu', 'An')],
  ],
])('%s', (_what, proposed, readings, alternatives, expected) => {
  expect(otherReadings(proposed, readings, alternatives)).toEqual(expected);
});
