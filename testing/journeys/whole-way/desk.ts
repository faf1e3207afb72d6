/** What the clerk of a firm does at its desk on the public site, without script. */
import { levelWords } from '../../../modules/service-hall/contract/ratings.ts';
import { followTexts, turnWords } from '../../../modules/service-hall/web/public/applying/follow-texts.ts';
import { applyTexts } from '../../../modules/service-hall/web/public/applying/texts.ts';
import { firmTexts } from '../../../modules/service-hall/web/public/firm/texts.ts';
import { papersOfFirm } from '../../filing.ts';
import { onePage } from '../../uploads.ts';
import { expect } from '../journey.ts';
import { at, openMailed, press } from './outside.ts';
import type { Case } from './staff.ts';
import type { Way } from './way.ts';

/** A firm of the demonstration that was confirmed, and who leads its desk. */
export const qiyun = { email: 'zheng.kexin@qiyun-gear.example', code: '91500100MA5UQY1X08' };

/** Opens the desk by a link that is asked for with the address and the code of the firm. */
export async function signIn(way: Way): Promise<void> {
  const { outside, lang } = way;
  await openMailed(way, qiyun.email, async () => {
    await outside.goto(at(way, '/firm'));
    await outside.getByLabel(firmTexts.email[lang]).fill(qiyun.email);
    await outside.getByLabel(firmTexts.code[lang]).fill(qiyun.code);
    await press(way, firmTexts.sendLink);
  });
  await outside.goto(at(way, '/firm'));
  await expect(outside.getByRole('main')).toContainText(qiyun.email);
}

/** Says of the firm what every application asks, and keeps the papers all of them need. */
export async function keepOnce(way: Way): Promise<void> {
  const { outside, lang } = way;
  await outside.goto(at(way, '/firm/about'));
  await outside.locator('[name="firm.specialContribution"][value=no]').check();
  await press(way, firmTexts.save);
  await expect(outside.getByRole('status')).toContainText(firmTexts.changed[lang]);
  for (const paper of papersOfFirm) {
    await outside.goto(at(way, `/firm/papers/${paper}`));
    await outside
      .locator('input[type=file]')
      .setInputFiles({ name: `${paper}.pdf`, mimeType: 'application/pdf', buffer: onePage });
    await press(way, firmTexts.keep);
    await expect(outside.locator('.own-handed')).toContainText(`${paper}.pdf`);
  }
}

/** Puts right what a notice names, where it names it, and sends all back together. */
export async function putRight(
  way: Way,
  of: Case,
  right: Partial<Record<'mrz' | 'passport' | 'passportUntil', string>>,
): Promise<void> {
  const { outside, lang } = way;
  await outside.goto(at(way, `/firm/cases/${of.id}`));
  await outside.getByRole('link', { name: followTexts.putRight[lang] }).click();
  await outside.locator('.own-item').getByRole('link').first().click();
  for (const [field, value] of Object.entries(right))
    await outside.getByLabel(applyTexts[field as keyof typeof right][lang], { exact: true }).fill(value);
  await press(way, applyTexts.saveOn);
  await outside.goto(at(way, `/firm/cases/${of.id}/correct`));
  await expect(outside.locator('.own-notice .st-done')).toHaveCount(1);
  await press(way, followTexts.sendBack);
  await expect(outside.locator('.own-turn')).toHaveText(turnWords.office[lang]);
}

/** Says how it went: the best level for all that is asked. */
export async function rate(way: Way, of: Case): Promise<void> {
  const { outside, lang } = way;
  await outside.goto(at(way, `/firm/cases/${of.id}/rate`));
  for (const asked of await outside.getByRole('group').all())
    await asked.getByLabel(levelWords.at(-1)![lang], { exact: true }).check();
  await press(way, followTexts.sendRating);
  await expect(outside.getByRole('status')).toContainText(followTexts.rated[lang]);
}
