/** What comes by mail is chosen, and a calendar program reads a feed until it is revoked. */
import { en } from '../../app/web/mail/messages.en.ts';
import { zh } from '../../app/web/mail/messages.zh.ts';
import { expect, expectWellMade, test } from './journey.ts';

test('somebody chooses how notices come, makes a calendar feed, reads it, and revokes it', async ({
  page,
  lang,
  signInAs,
}) => {
  const t = lang === 'zh' ? zh : en;
  await signInAs(page, 'reviser');
  await page.goto('/app/account/notices');
  const never = page.getByRole('radio', { name: new RegExp(`${t.choices.none}$`) }).first();
  await never.check();
  await page.getByLabel(t.choices.daysOff).check();
  await page.getByLabel(t.choices.digestAt).fill('17:45');
  await page.getByRole('button', { name: t.choices.save }).click();
  await expect(page.getByText(t.choices.saved)).toBeVisible();
  await page.reload();
  await expect(never).toBeChecked();
  await expect(page.getByLabel(t.choices.digestAt)).toHaveValue('17:45');

  await page.getByRole('link', { name: t.calendars }).click();
  await page.getByRole('button', { name: t.feeds.make }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByLabel(t.feeds.name, { exact: true }).fill('Phone');
  await page.getByRole('button', { name: t.feeds.make }).click();
  await expect(page.getByText(t.feeds.shown)).toBeVisible();
  await expectWellMade(page);
  const address = await page.locator('.own-token code').innerText();
  const read = await page.request.get(address);
  expect(read.headers()['content-type']).toContain('text/calendar');
  expect(await read.text()).toContain(lang === 'zh' ? 'SUMMARY:到期：' : 'SUMMARY:Due: ');
  await page.reload();
  await expect(page.getByText(address)).toHaveCount(0);
  await page.getByRole('button', { name: t.feeds.revokeOf.replace('{{name}}', 'Phone') }).click();
  await expect(page.getByText(t.feeds.none)).toBeVisible();
  expect((await page.request.get(address)).status()).toBe(404);
});
