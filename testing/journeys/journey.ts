/** What every journey begins with: a signed-in page, a language, and nothing wrong said on the console. */
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import type { Lang } from '../../kernel/contract/local-text.ts';
import { photograph } from './photograph.ts';
import { journeyHouse } from './start-house.ts';

export { expect } from '@playwright/test';

interface Journey {
  /** The language of the journey: every journey is made in both. */
  lang: Lang;
  /** Words of the page in the language of the journey. */
  say: (zh: string, en: string) => string;
  /** Signs a page in, without the sign-in page. */
  signInAs: (page: Page, role: string) => Promise<void>;
  /** Watches every page of the journey; one that complains fails it. */
  quiet: undefined;
}

export const test = base.extend<Journey>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of the fixtures a fixture needs
  baseURL: async ({}, use) => use(journeyHouse().url),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  lang: async ({}, use, info) => use(info.project.name === 'en' ? 'en' : 'zh'),
  say: async ({ lang }, use) => use((zh, en) => (lang === 'zh' ? zh : en)),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  signInAs: async ({}, use) => use(signInAs),
  quiet: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on('console', (message) => {
        const { url } = message.location();
        if (message.type() === 'error' && !isRefusal(message.text(), url))
          complaints.push(`${message.text()} (${url})`);
      });
      context.on('weberror', (error) => complaints.push(String(error.error().stack)));
      await use(undefined);
      expect(complaints, 'the console of the browser').toEqual([]);
    },
    { auto: true },
  ],
});

/** What the API or a form refuses, the page says to the person; the browser notes it on the console besides. */
function isRefusal(text: string, url: string): boolean {
  const { pathname } = new URL(url || 'about:blank');
  if (pathname.startsWith('/o/')) return /status of (400|401|409|422)/.test(text);
  return /status of 4\d\d/.test(text) && pathname.startsWith('/api/');
}

/** Email and password of the demonstration's person with this role. */
export function accountOf(role: string): { email: string; password: string } {
  const account = journeyHouse().demo.find((one) => one.role === role);
  if (!account) throw new Error(`the demonstration has nobody who is ${role}`);
  return account;
}

async function signInAs(page: Page, role: string): Promise<void> {
  const answer = await page.request.post('/api/auth/sign-in', { data: accountOf(role) });
  expect(answer.status(), await answer.text()).toBe(200);
}

/**
 * No fault by WCAG 2.2 AA on the page as it stands. It is looked at in the page itself, in no second one beside it
 * (what that would add is frames of other sites, and there are none), and only faults are written out: a third of the time.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const said = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.map((node) => node.target.join(' ')),
  }));
  expect(said, `accessibility of ${page.url()}`).toEqual([]);
}

/** Nothing is wider than the screen. */
async function expectFits(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over, `pixels ${page.url()} is wider than the screen`).toBeLessThanOrEqual(0);
}

/**
 * The page as it stands fits a small phone, a phone and a desk. Every journey is made in both languages: in Chinese
 * it is looked at how accessible the page is on the phone, in English on the desk. Looking takes longer than all else.
 */
export async function expectWellMade(page: Page): Promise<void> {
  const before = page.viewportSize();
  const lang = await page.evaluate(() => document.documentElement.lang);
  const lookedAt = lang.startsWith('zh') ? 375 : 1280;
  for (const width of [320, 375, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await expectFits(page);
    if (width === lookedAt) await expectAccessible(page);
    if (width > 320) await photograph(page, width);
  }
  if (before) await page.setViewportSize(before);
}
