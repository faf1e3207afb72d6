import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Where photographs go; nobody asked for any where it is not set. */
const folder = process.env.PHOTOGRAPHS;

/** The whole page as it stands, light and dark, named by its address, language and width. */
export async function photograph(page: Page, width: number): Promise<void> {
  if (!folder) return;
  const lang = (await page.locator('html').getAttribute('lang'))?.slice(0, 2);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const name = `${nameOf(page.url())}.${lang}.${width}.${colorScheme}.png`;
    await page.screenshot({ path: join(folder, name), fullPage: true });
  }
  await page.emulateMedia({ colorScheme: null });
}

/** The address as a file is named; what stands for one record is left out, so that two runs can be laid side by side. */
function nameOf(url: string): string {
  const { pathname } = new URL(url);
  const parts = pathname.split('/').filter((part) => part !== '' && !/^[0-9a-f-]{20,}$|^\d/.test(part));
  const record = /\/([0-9a-f-]{20,}|\d[\w-]*)$/.test(pathname);
  return [...parts, ...(record ? ['record'] : [])].join('.');
}
