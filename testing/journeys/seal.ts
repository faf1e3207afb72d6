import type { Locator, Page } from '@playwright/test';

/** The one filled thing of a page: the step that is this person's to take now. */
export function seal(page: Page, name: string): Locator {
  const named = (role: 'button' | 'link') => page.getByRole(role, { name, exact: true });
  return page.locator('.b-seal').and(named('button').or(named('link')));
}
