import { afterAll, beforeAll, expect, test } from 'vitest';
import { carryOut } from '../../../testing/carry-out.ts';
import { conceptInForce } from '../../../testing/language-house.ts';
import { he, type PressHouse, pressHouse, shen } from '../../../testing/press-house.ts';
import { termsChangedEvent } from '../../language/server/index.ts';
import type { Release } from '../contract/release.ts';
import { applyFix } from './operations/apply-fix.ts';
import { approveRelease } from './operations/approve-release.ts';
import { readRelease } from './operations/read-release.ts';
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

test('a term approved while a release waits is found in it, with the rule it comes from and the way to its concept', async () => {
  const release = await house.drafted();
  expect(release.findings).toEqual([]);
  house.events.length = 0;
  const source = '云江市外事办译名规范，2026年3月';
  const { id } = await conceptInForce(
    house.ask,
    ['zh', '集装箱航线'],
    ['en', 'container service'],
    ['en', 'container line', { status: 'forbidden', source }],
  );
  await carryOut(house, termsChangedEvent);
  const { findings } = await house.ask<Release>(shen, readRelease, { releaseId: release.id });
  expect(findings).toMatchObject([
    {
      check: 'term-ruled-out',
      source: { en: `The office’s termbase: ${source}`, link: `/translation/terms/${id}` },
    },
  ]);
  // The row's count is what the list and the desk go by.
  expect(await house.rowOf(release.id)).toMatchObject({ errors: 1 });
});
