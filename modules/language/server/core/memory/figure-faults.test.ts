import { expect, test } from 'vitest';
import { loadReference } from '../../reference.ts';
import { figureFaults } from './figure-faults.ts';

const faults = (zh: string, en: string) =>
  figureFaults({ zh, en }, loadReference()).map(({ check }) => check);

test.each([
  ['贸易额达3.6亿元。', 'Trade reached RMB 360 million.', []],
  ['贸易额达3.6亿元。', 'Trade reached RMB 36 million.', ['number-scale']],
  ['会期为5月20日。', 'The meeting is on May 20.', []],
  ['会期为5月20日。', 'The meeting is on May 21.', ['date-differs']],
  ['双方各派20名学生。', 'Each side sends students.', ['number-missing']],
] as const)('%s %s', (zh, en, expected) => {
  expect(faults(zh, en)).toEqual(expected);
});
