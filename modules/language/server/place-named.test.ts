import { expect, test } from 'vitest';
import { placeNamed } from './place-named.ts';

test.each([
  ['Standing Committee of Chengdu Municipal People’s Congress', '成都'],
  ['Guangzhou’s Bureau of Commerce', '广州'],
  ['Foreign Affairs Office of Inner Mongolia Autonomous Region', '内蒙古'],
  ['Foreign Affairs Office of Yunjiang Municipal People’s Government', undefined],
  ['', undefined],
])('%s is of %s', (en, zh) => {
  expect(placeNamed(en)?.zh).toBe(zh);
});
