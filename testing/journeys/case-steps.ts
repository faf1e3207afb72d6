/** Steps of a record in the staff app: pressed on the page, taken in the dialog that opens. */
import type { Locator, Page } from '@playwright/test';
import type { Lang } from '../../kernel/contract/local-text.ts';
import { hallTexts } from '../../modules/service-hall/web/texts.ts';
import { expect } from './journey.ts';

/** Presses a button of the page, or of the dialog that is open over it. */
export function pressed(of: Page | Locator, name: string): Promise<void> {
  return of.getByRole('button', { name, exact: true }).click();
}

/** Opens the dialog of a step, and answers with it. Its key may stand on the button. */
export async function openStep(page: Page, step: string): Promise<Locator> {
  await page.getByRole('button', { name: new RegExp(`^${step}`) }).click();
  return page.getByRole('dialog');
}

/** Takes the step whose dialog is open. */
export async function sendStep(page: Page, go: string): Promise<void> {
  await pressed(page.getByRole('dialog'), go);
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Presses a step of the page, and takes it in its dialog. */
export async function take(page: Page, step: string, go: string): Promise<void> {
  await openStep(page, step);
  await sendStep(page, go);
}

/** The notice that is open begins with all that is wanting: one thing is left in it, this place or what stands first. */
export async function askOneThing(page: Page, lang: Lang, place?: string): Promise<void> {
  const t = hallTexts[lang];
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel(t.compose.add)).toBeVisible();
  const items = dialog.getByRole('group');
  const [others, most] = place === undefined ? [items, 1] : [items.filter({ hasNotText: place }), 0];
  for (let left = await others.count(); left > most; left -= 1)
    await others.last().getByRole('button').click();
  if ((await items.count()) === 0) await addPlace(dialog, lang, place!);
  await pressed(dialog, t.compose.go);
  await expect(page.locator('.stateline')).toContainText(t.state.correcting);
}

/** One more place, with the first of the usual reasons for it. */
async function addPlace(dialog: Locator, lang: Lang, place: string): Promise<void> {
  const t = hallTexts[lang];
  const places = dialog.getByLabel(t.compose.add);
  const option = await places.locator('option', { hasText: place }).first().getAttribute('value');
  await places.selectOption(option);
  await dialog.getByLabel(t.compose.reason).selectOption({ index: 1 });
}
