import { afterAll, beforeAll, expect, test } from 'vitest';
import { conceptInForce } from '../../../testing/language-house.ts';
import { he, type PressHouse, pressHouse, shen } from '../../../testing/press-house.ts';
import { applyFix } from './operations/apply-fix.ts';
import { approveRelease } from './operations/approve-release.ts';
import { submitRelease } from './operations/submit-release.ts';

let house: PressHouse;
beforeAll(async () => {
  house = await pressHouse();
  const forbidden = { status: 'forbidden' };
  await conceptInForce(
    house.ask,
    ['zh', '友好城市'],
    ['en', 'sister city'],
    ['en', 'friendship city', forbidden],
  );
});
afterAll(() => house.close());

const text = `布伦港代表团访问云江
云江与布伦港是友好城市。
A Delegation of Brennhaven Visits Yunjiang
Yunjiang and Brennhaven are friendship cities.`;

test('a release that uses a form the termbase forbids is not approved; the fix puts the preferred term in', async () => {
  const release = await house.drafted(text);
  const [found, ...others] = release.findings.filter(({ check }) => check.startsWith('term-'));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ check: 'term-ruled-out', severity: 'error' });
  const submitted = await house.step(shen, submitRelease, release);
  await expect(house.step(he, approveRelease, submitted)).rejects.toMatchObject({
    code: 'preflight-open-errors',
  });

  const drafted = await house.drafted(text);
  const { number } = drafted.findings.find(({ check }) => check === 'term-ruled-out')!;
  const mended = await house.step(shen, applyFix, drafted, { finding: number });
  expect(mended.text.en.at(-1)!.text).toBe('Yunjiang and Brennhaven are sister cities.');
  expect(mended.findings.filter(({ check }) => check.startsWith('term-'))).toEqual([]);
});
