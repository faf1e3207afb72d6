/** What somebody outside does on the public site, without script. */
import type { Both } from '../../../kernel/contract/local-text.ts';
import type { Turn } from '../../../modules/service-hall/contract/case.ts';
import { followTexts, turnWords } from '../../../modules/service-hall/web/public/applying/follow-texts.ts';
import { expect } from '../journey.ts';
import type { Way } from './way.ts';

/** A page of the office's public site, in the language of the journey. */
export function at({ lang }: Way, path: string): string {
  return `/o/yunjiang/${lang}${path}`;
}

/** Presses the button of the page that is called so. */
export async function press({ outside, lang }: Way, words: Both): Promise<void> {
  await outside.getByRole('main').getByRole('button', { name: words[lang], exact: true }).click();
}

/** Whoever has the reference and the last four reads whose turn it is, and at which stage the case stands. */
export async function followed(way: Way, number: string, turn: Turn, stage?: Both) {
  const { outside, lang } = way;
  await outside.goto(at(way, `/track?number=${number}`));
  await outside.getByLabel(followTexts.lastFour[lang]).fill(contact.phone.slice(-4));
  await press(way, followTexts.look);
  // What follows by itself from a step comes a moment after it.
  let looked = false;
  await expect(async () => {
    if (looked) await outside.reload();
    looked = true;
    await expect(outside.locator('.own-turn')).toHaveText(turnWords[turn][lang], { timeout: 500 });
    const now = outside.locator('.own-stages [aria-current="step"]');
    if (stage) await expect(now).toContainText(stage[lang], { timeout: 500 });
    else await expect(now).toHaveCount(0, { timeout: 500 });
  }).toPass();
}

/** Whom the hall speaks with about all three: the clerk of the firm. */
export const contact = { name: '郑可欣', phone: '023-6300-1180' };

/** Opens the link that comes by mail to this address when it is asked for. */
export async function openMailed(way: Way, email: string, asking: () => Promise<void>): Promise<void> {
  const { house, outside } = way;
  const mailed = () => house.mails.filter(({ to }) => to.includes(email));
  const before = mailed().length;
  await asking();
  await expect.poll(() => mailed().length).toBeGreaterThan(before);
  await outside.goto(/\/o\/yunjiang\/\w+\/resume\/\S+/.exec(mailed().at(-1)!.text)![0]);
  await outside.getByRole('main').getByRole('button').first().click();
}
