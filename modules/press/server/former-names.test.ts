import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PressHouse, pressHouse, shen } from '../../../testing/press-house.ts';
import { addOtherName, addPerson } from '../../directory/server/index.ts';
import type { Release } from '../contract/release.ts';
import { applyFix } from './operations/apply-fix.ts';

const written = `市长会见松浦市客人
11月24日，市长秦牧川会见松浦市副市长松原惠子。
The Mayor Meets Guests from Matsuura
On November 24, Mayor Qin Muchuan met with Matubara Keiko, Deputy Mayor of Matsuura.`;

let house: PressHouse;
beforeAll(async () => {
  house = await pressHouse();
  const enter = (zh: [string, string], en: [string, string]) =>
    house.ask<{ id: string }>(shen, addPerson, {
      name: {
        order: 'surname-first',
        zh: { surname: zh[0], given: zh[1] },
        en: { surname: en[0], given: en[1] },
      },
    });
  await enter(['秦', '牧川'], ['Qin', 'Muchuan']);
  const { id } = await enter(['松原', '惠子'], ['Matsubara', 'Keiko']);
  await house.ask(shen, addOtherName, {
    of: { kind: 'person', id },
    kind: 'former-spelling',
    text: { zh: null, en: 'Matubara Keiko' },
    to: '2015-03-31',
  });
});
afterAll(() => house.close());

const about = (release: Release) =>
  release.findings.filter(({ check, message }) => check.startsWith('press.') || message.en.includes('Keiko'));

test('a spelling given up is a note with the present one as its fix, and nobody unknown', async () => {
  const release = await house.drafted(written);
  expect(about(release).map(({ check, severity }) => [check, severity])).toEqual([
    ['press.former-name', 'note'],
  ]);
  const { number: finding } = about(release)[0]!;
  const mended = await house.step(shen, applyFix, release, { finding });
  expect(about(mended)).toEqual([]);
  expect(mended.text.en.some(({ text }) => text.includes('Matsubara Keiko'))).toBe(true);
});
