/** What the hall's staff does with travel cards: out to the ministry, back by its sheet, answers, cards, a new passport. */
import { readFileSync } from 'node:fs';
import {
  type CardService,
  type CardState,
  cardStates,
} from '../../../modules/service-hall/contract/card-states.ts';
import { type Row, rowsOf, workbookOf, workbookType } from '../../workbook.ts';
import { openStep, pressed, sendStep, take } from '../case-steps.ts';
import { expect } from '../journey.ts';
import type { Case } from './staff.ts';
import type { Traveller } from './travellers.ts';
import type { Way } from './way.ts';

/** All that waits, with it all of these, goes out as one batch; answers with the rows of its sheet. */
export async function sendBatch({ page, t, lang }: Way, people: readonly Traveller[]): Promise<Row[]> {
  const waiting = page.getByRole('region', { name: t.batch.waiting });
  // What the cases ask of the ministry is filed a moment after their last review.
  await expect(async () => {
    await page.goto('/app/cards/batches');
    await expect(waiting.getByRole('checkbox').first()).toBeChecked();
    for (const { nameZh, surname, given } of people) {
      const name = lang === 'zh' ? nameZh : `${surname} ${given}`;
      await expect(waiting.getByRole('checkbox', { name })).toBeChecked({ timeout: 500 });
    }
  }).toPass({ timeout: 30_000 });
  await waiting.locator('.batch-make').getByRole('button').click();
  const sheet = page.locator('a[download][href*="card-batch.xlsx"]');
  const [download] = await Promise.all([page.waitForEvent('download'), sheet.click()]);
  const rows = rowsOf(readFileSync(await download.path()));
  await take(page, t.batch.send, t.batch.send);
  await expect(page.locator('.stateline')).toContainText(t.batch.sent);
  return rows;
}

/** The sheet comes back: tried, what is wrong in it seen, and the rest written. */
export async function takeReturn({ page, t }: Way, rows: readonly Row[], faulty: number): Promise<void> {
  const buffer = workbookOf(rows);
  const file = { name: '回表.xlsx', mimeType: workbookType, buffer };
  await page.locator('.return-form input[type=file]').setInputFiles(file);
  await pressed(page, t.batch.try);
  await expect(page.locator('.stateline')).toContainText(t.batch.tried);
  await expect(page.getByRole('row').filter({ hasText: t.batch.verdict.faulty })).toHaveCount(faulty);
  await page.getByRole('button', { name: t.batch.write_other.split('{{')[0]! }).click();
  await expect(page.locator('.stateline')).toContainText(t.batch.written);
}

/** The page of whom this case is for, among those with cards. */
export async function toHolder({ page, t }: Way, of: Case): Promise<void> {
  await page.goto(of.path);
  await page.getByRole('link', { name: t.cardRequest.holder }).click();
  await expect(page.getByRole('region', { name: t.holder.lines })).toBeVisible();
}

/** What economies said today; `rest` of all that have not answered yet. */
export async function record(
  { page, t }: Way,
  economies: readonly string[] | 'rest',
  said: 'grant' | 'refuse',
): Promise<void> {
  const dialog = await openStep(page, t.step.answers);
  // An economy that has granted may still take that back: it has another thing to say.
  const rows = dialog.locator('.answer-rows tr', { has: page.locator(`option[value=${said}]`) });
  await expect(rows.first()).toBeVisible();
  for (const row of await rows.all()) {
    const economy = (await row.getByRole('rowheader').textContent())!.slice(0, 3);
    if (economies === 'rest' || economies.includes(economy))
      await row.getByRole('combobox').selectOption(said);
  }
  await sendStep(page, t.step.answersSend);
}

/** A card that was made: it lists who has granted so far. */
export async function make({ page, t, lang }: Way, service: CardService, number: string, state: CardState) {
  const dialog = await openStep(page, t.step.card);
  await dialog.getByLabel(t.step.cardService).selectOption(service);
  await dialog.getByLabel(t.step.cardNumber).fill(number);
  await sendStep(page, t.step.cardSend);
  const cards = page.getByRole('region', { name: t.holder.cards }).getByRole('row');
  await expect(cards.filter({ hasText: number })).toContainText(cardStates[state][lang]);
  // No more than one is in force: what both states are called begins alike.
  await expect(cards.filter({ hasText: cardStates.active[lang] })).toHaveCount(1);
}

/** A new passport is recorded; what it asks for is filed with it. */
export async function changePassport({ page, t }: Way, passport: string, until: string): Promise<void> {
  const dialog = await openStep(page, t.step.passport);
  await dialog.getByLabel(t.step.passportNumber).fill(passport);
  await dialog.getByLabel(t.step.passportEnds).fill(until);
  await sendStep(page, t.step.passportSend);
}
