/** What somebody outside does on the public site, without script. */
import type { Turn } from '../../../modules/service-hall/contract/case.ts';
import { levelWords } from '../../../modules/service-hall/contract/ratings.ts';
import { followTexts, turnWords } from '../../../modules/service-hall/web/public/applying/follow-texts.ts';
import { applyTexts } from '../../../modules/service-hall/web/public/applying/texts.ts';
import { expect } from '../journey.ts';
import type { Way } from './way.ts';

/** A page of the office's public site, in the language of the journey. */
export function at({ lang }: Way, path: string): string {
  return `/o/yunjiang/${lang}${path}`;
}

export async function send(
  way: Way,
  label: keyof typeof followTexts | keyof typeof applyTexts,
): Promise<void> {
  const { [label]: words } = { ...applyTexts, ...followTexts } as Record<string, { zh: string; en: string }>;
  await way.outside.getByRole('main').getByRole('button', { name: words![way.lang], exact: true }).click();
}

/** Whoever has the reference and the last four reads whose turn it is, and at which stage the case stands. */
export async function followed(way: Way, number: string, turn: Turn, stage?: { zh: string; en: string }) {
  const { outside, lang } = way;
  await outside.goto(at(way, `/track?number=${number}`));
  await outside.getByLabel(followTexts.lastFour[lang]).fill(contact.phone.slice(-4));
  await send(way, 'look');
  // What follows by itself from a step comes a moment after it.
  await expect(async () => {
    await outside.reload();
    await expect(outside.locator('.own-turn')).toHaveText(turnWords[turn][lang], { timeout: 500 });
    const now = outside.locator('.own-stages [aria-current="step"]');
    if (stage) await expect(now).toContainText(stage[lang], { timeout: 500 });
    else await expect(now).toHaveCount(0, { timeout: 500 });
  }).toPass();
}

/** Whom the hall speaks with about all three. */
export const contact = { name: '郑可欣', phone: '023-6300-1180' };

/** Asks for the link to what was applied for with this address, and opens it. */
export async function openMailed(way: Way, email: string): Promise<void> {
  const { house, outside, lang } = way;
  const mailed = () => house.mails.filter(({ to }) => to.includes(email));
  const before = mailed().length;
  await outside.goto(at(way, '/again'));
  await outside.getByLabel(followTexts.email[lang]).fill(email);
  await send(way, 'sendLinks');
  await expect.poll(() => mailed().length).toBeGreaterThan(before);
  await outside.goto(/\/o\/yunjiang\/\w+\/resume\/\S+/.exec(mailed().at(-1)!.text)![0]);
  await send(way, 'openIt');
}

/** Puts right what a notice names, where it names it, and sends all back together. */
export async function putRight(
  way: Way,
  right: Partial<Record<'mrz' | 'passport' | 'passportUntil', string>>,
): Promise<void> {
  const { outside, lang } = way;
  await outside.getByRole('link', { name: followTexts.putRight[lang] }).click();
  await outside.locator('.own-item').getByRole('link').first().click();
  for (const [field, value] of Object.entries(right))
    await outside.getByLabel(applyTexts[field as keyof typeof right][lang], { exact: true }).fill(value);
  await send(way, 'saveOn');
  await outside.goto(at(way, '/case/correct'));
  await expect(outside.locator('.own-notice .st-done')).toHaveCount(1);
  await send(way, 'sendBack');
  await expect(outside.locator('.own-turn')).toHaveText(turnWords.office[lang]);
}

/** Says how it went: the best level for all that is asked. */
export async function rate(way: Way): Promise<void> {
  const { outside, lang } = way;
  await outside.goto(at(way, '/case/rate'));
  for (const asked of await outside.getByRole('group').all())
    await asked.getByLabel(levelWords.at(-1)![lang], { exact: true }).check();
  await send(way, 'sendRating');
  await expect(outside.getByRole('status')).toContainText(followTexts.rated[lang]);
}
