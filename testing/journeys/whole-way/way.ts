import type { Page } from '@playwright/test';
import type { Lang } from '../../../kernel/contract/local-text.ts';
import { hallTexts } from '../../../modules/service-hall/web/texts.ts';
import { type HouseOfDays, houseOfDays } from '../house-of-days.ts';
import { test as journey } from '../journey.ts';

/** What every step of the whole way has at hand. */
export interface Way {
  lang: Lang;
  t: (typeof hallTexts)[Lang];
  house: HouseOfDays;
  /** The browser of the hall's staff. */
  page: Page;
  /** The browser of somebody outside, in which no script runs. */
  outside: Page;
  signInAs: (role: string) => Promise<void>;
}

interface Fixtures {
  house: HouseOfDays;
  way: Way;
}

/** A journey in a house of its own, with the staff in one browser and somebody outside in another. */
export const test = journey.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of the fixtures a fixture needs
  house: async ({}, use) => {
    const house = await houseOfDays();
    await use(house);
    await house.end();
  },
  baseURL: async ({ house }, use) => use(house.url),
  way: async ({ house, lang, page, browser, signInAs, locale }, use) => {
    const outside = await browser.newContext({ baseURL: house.url, locale, javaScriptEnabled: false });
    await use({
      lang,
      t: hallTexts[lang],
      house,
      page,
      outside: await outside.newPage(),
      signInAs: (role) => signInAs(page, role),
    });
    await outside.close();
  },
});
