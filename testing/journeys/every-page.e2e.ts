/** Every page there is, in both languages: it opens, fits the screen and is accessible. */
import { addressOf, routesByDivision } from './addresses.ts';
import { expect, expectWellMade, test } from './journey.ts';

test.describe.configure({ mode: 'parallel' });

/** Each division's pages are looked at by somebody who may do much there. */
const lookers: Record<string, string> = {
  language: 'translation-chief',
  directory: 'officer',
  press: 'officer',
  'service-hall': 'hall-clerk',
};

for (const { id, paths } of routesByDivision)
  test(`every page fits and is accessible, small and wide: ${id}`, async ({ page, signInAs }) => {
    test.setTimeout(paths.length * 60_000);
    await signInAs(page, lookers[id] ?? 'director');
    for (const path of paths) {
      await page.goto(await addressOf(page.request, path));
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
      await expectWellMade(page);
    }
  });

/** Pages of somebody who applies, and of whoever follows a case. */
const ownPages = [
  '/case',
  '/case/questions/application',
  '/case/people/new',
  '/case/papers/identity',
  '/case/check',
  '/track',
];

/** Each reading of a public page is an address of its own; each is looked at in one of the two journeys. */
const readings = { zh: ['/zh', ''], en: ['/en'] };

test('every page fits and is accessible, small and wide: the public site', async ({ page, lang }) => {
  test.slow();
  for (const reading of readings[lang]) {
    const site = `/o/yunjiang${reading}`;
    await page.goto(`${site}/news`);
    const release = await page.locator('main a[href*="/news/"]').first().getAttribute('href');
    const guide = `${site}/services/apostille?document.kind=diploma&document.firstStep=none&document.ageMonths=x`;
    const long = `${site}/services/abtc-new?case.byAgent=yes&step=`;
    const way = `${site}/services/document-way?to=FR`;
    for (const address of [
      ...[site, `${site}/news`, release!, `${site}/services`, guide, way],
      ...['post', 'result'].map((step) => long + step),
    ]) {
      await page.goto(address);
      await expectWellMade(page);
    }
    await page.goto(`${site}/services/plain-certificate/apply?case.byAgent=no`);
    await expectWellMade(page);
    await page.locator('main button[type=submit]').click();
    for (const path of ownPages) {
      await page.goto(site + path);
      await expectWellMade(page);
    }
  }
});
