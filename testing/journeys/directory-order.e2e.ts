/** The order of precedence and the chart; places and how they are reached. */
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { directoryErrors } from '../../modules/directory/contract/errors.ts';
import { en as contactEn } from '../../modules/directory/web/messages-contact.en.ts';
import { zh as contactZh } from '../../modules/directory/web/messages-contact.zh.ts';
import { en as orderEn } from '../../modules/directory/web/messages-order.en.ts';
import { zh as orderZh } from '../../modules/directory/web/messages-order.zh.ts';
import { expect, expectAccessible, test } from './journey.ts';

test('an order is made by keys and buttons, recorded with its reason, and the chart follows', async ({
  page,
  lang,
  say,
  signInAs,
}) => {
  const t = (lang === 'zh' ? orderZh : orderEn).ranking;
  await signInAs(page, 'officer');
  const { items } = await (
    await page.request.get(`/api/directory/bodies?q=${encodeURIComponent('市人民政府')}`)
  ).json();
  const { id } = items.find((body: { name: { zh: string } }) => body.name.zh === '云江市人民政府');
  const before = await orderOf(page, id);
  await page.goto(`/app/directory/precedence?body=${id}`);
  const rows = page.locator('.order [data-row]');
  await expect(rows).toHaveCount(4);
  const last = await rows.last().locator('.pair > :first-child').textContent();
  await rows.last().press('Enter');
  await rows.last().press('ArrowUp');
  const held = page.locator('.order-held');
  await expect(held.locator('[data-row]')).toBeFocused();
  await expect(held.locator('.order-place')).toHaveText('3');
  await held.getByRole('button', { name: t.tie }).click();
  await expect(held.locator('.order-place')).toHaveText('=');
  await page.getByRole('button', { name: t.putLast }).click();
  await expect(rows.last()).toContainText(last!);
  await rows.first().press('Escape');
  await rows.nth(1).press('Enter');
  await held.getByRole('button', { name: t.takeOut }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: t.save, exact: true }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  const reason = say('按新的分工', 'By the new division of work');
  await page.locator('[name=reason]').fill(reason);
  // Somebody else sets another order meanwhile: the page follows, and what was made on the old one is not sent unseen.
  const followed = page.waitForResponse(
    (answer) => answer.request().method() === 'GET' && answer.url().includes('/api/directory/precedence'),
  );
  await setOrder(
    page,
    id,
    before.toReversed().map(({ id: one }) => [one]),
  );
  await followed;
  await page.getByRole('button', { name: t.save, exact: true }).click();
  const { zh, en } = directoryErrors['precedence-moved'].message;
  await expect(page.getByRole('alert')).toContainText(say(zh, en));
  await page.getByRole('button', { name: t.save, exact: true }).click();
  await expect(page.getByRole('region', { name: t.history })).toContainText(reason);

  await page.goto(`/app/directory/chart?body=${id}`);
  await expect(page.locator('.chart-0 > li > .chart-body')).toContainText(say('秦牧川', 'Qin Muchuan'));
  await expect(page.locator('.chart-1 > li')).not.toHaveCount(0);
  // As it was: the journey in the other language may go through the same house.
  const ranks = [...new Set(before.flatMap(({ rank }) => rank ?? []))];
  const places = ranks.map((one) => before.filter(({ rank }) => rank === one).map(({ id: post }) => post));
  await setOrder(page, id, places);
});

interface Ranked {
  id: string;
  version: number;
  rank: number | null;
}

async function orderOf(page: Page, bodyId: string): Promise<Ranked[]> {
  const answer = await page.request.get(`/api/directory/precedence?list=posts&bodyId=${bodyId}`);
  return ((await answer.json()) as { entries: Ranked[] }).entries;
}

/** Sets an order without the page; who is in no place has none. */
async function setOrder(page: Page, bodyId: string, places: string[][]): Promise<void> {
  const now = await orderOf(page, bodyId);
  const versions = new Map(now.map(({ id, version }) => [id, version]));
  const seen = (id: string) => ({ id, version: versions.get(id)! });
  const answer = await page.request.post('/api/directory/precedence', {
    data: {
      requestId: randomUUID(),
      list: 'posts',
      bodyId,
      order: places.map((place) => place.map(seen)),
      unranked: now.filter(({ id }) => !places.flat().includes(id)).map(({ id }) => seen(id)),
      reason: '恢复原次序',
    },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}

test('a place is entered and found; a number is checked, in the file for partners, and erased when consent is withdrawn', async ({
  page,
  lang,
  say,
  signInAs,
}) => {
  const { place, contact } = lang === 'zh' ? contactZh : contactEn;
  const name = say('云江滨江会议中心', '云江望江会议中心');
  await signInAs(page, 'officer');
  await page.goto('/app/directory/places');
  await page.getByRole('button', { name: contact.file }).click();
  const dialog = page.getByRole('dialog');
  const forPartners = dialog.getByRole('link', { name: `${contact.use.partners}: CSV` });
  const file = (await forPartners.getAttribute('href'))!;
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: place.add }).click();
  await page.locator('[name="name.zh"]').fill(name);
  await page.locator('[name="kind"]').selectOption('hall');
  await page.locator('form button[type=submit]').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);

  const region = page.getByRole('region', { name: contact.title });
  await region.getByRole('button', { name: contact.add }).click();
  await dialog.locator('[name=kind]').selectOption('phone');
  await dialog.locator('[name=value]').fill('12345');
  await dialog.locator('[name=use]').selectOption('partners');
  await dialog.locator('[name=consentBy]').fill(say('会议中心公布', 'Published by the centre'));
  await dialog.getByRole('button').first().click();
  await expect(dialog.getByRole('alert')).toContainText(say('国家代码', 'country code'));
  await expectAccessible(page);
  await dialog.locator('[name=value]').fill('0999 6000 123');
  await dialog.getByRole('button').first().click();
  await expect(dialog).toHaveCount(0);
  await expect(region).toContainText('+86 999 600 0123');
  await expect(region).toContainText(contact.use.partners);
  const saved = async () => (await page.request.get(file)).text();
  expect(await saved()).toContain(`${name},`);
  expect(await saved()).toContain(',+86 999 600 0123,');
  await region.getByRole('button', { name: contact.withdraw }).click();
  await dialog.getByRole('button', { name: contact.withdrawSend }).click();
  await expect(region).toContainText(contact.withdrawnOn);
  await expect(region).not.toContainText('600 0123');
  expect(await saved()).not.toContain('600 0123');
});
