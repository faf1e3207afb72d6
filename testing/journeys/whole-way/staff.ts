/** What the hall's staff does with a case, in the staff app. */
import type { Locator } from '@playwright/test';
import { personLabels } from '../../../modules/service-hall/contract/person-labels.ts';
import { askOneThing, openStep, sendStep, take } from '../case-steps.ts';
import { expect } from '../journey.ts';
import { contact } from './outside.ts';
import type { Traveller } from './travellers.ts';
import type { Way } from './way.ts';

/** A case as the steps speak of it. */
export interface Case {
  id: string;
  path: string;
  number: string;
}

/** One notice of one field, which the page shows to be wrong. */
export async function ask(way: Way, field: keyof Traveller): Promise<void> {
  const { page, lang, t } = way;
  await openStep(page, t.steps.askCorrection);
  await askOneThing(page, lang, personLabels[field][lang]);
}

export async function accept({ page, t }: Way, of: Case): Promise<void> {
  await page.goto(of.path);
  await take(page, t.steps.accept, t.accept.go);
}

export async function approve({ page, t }: Way, of: Case): Promise<void> {
  await page.goto(of.path);
  await take(page, t.steps.approve, t.advance.approve.go);
}

/** The result goes into the hand of whom the hall spoke with: the one signs on the screen, the other by name. */
export async function handOver({ page, t }: Way, of: Case): Promise<void> {
  await page.goto(of.path);
  const dialog = await openStep(page, t.steps.handOver);
  await dialog.getByLabel(t.handOver.name).fill(contact.name);
  await dialog.getByLabel(t.handOver.idLastFour).fill('002x');
  await dialog.getByLabel(t.handOver.capacity).selectOption('clerk');
  await draw(dialog.getByRole('group', { name: t.sign.receiver }).getByRole('img'));
  const giving = dialog.getByRole('group', { name: t.sign.giver });
  await giving.getByRole('radio', { name: t.sign.how.typed }).check();
  await giving.getByRole('checkbox').check();
  await sendStep(page, t.handOver.go);
  await expect(page.locator('.stateline')).toContainText(t.state.done);
}

/** A line like a signature's, by mouse. */
async function draw(frame: Locator): Promise<void> {
  await frame.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await frame.boundingBox())!;
  const mouse = frame.page().mouse;
  await mouse.move(x + width * 0.2, y + height * 0.6);
  await mouse.down();
  for (const [right, down] of [
    [0.4, 0.2],
    [0.5, 0.7],
    [0.8, 0.4],
  ] as const)
    await mouse.move(x + width * right, y + height * down);
  await mouse.up();
}
