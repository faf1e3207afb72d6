/** What the whole house works by: the calendar of working days, and follow-ups. */
import { appTexts } from '../../app/web/texts.ts';
import { houseTexts } from '../../kernel/web/i18n/house-texts.ts';
import { expect, expectAccessible, expectWellMade, test } from './journey.ts';

/** Each language takes days and a year of its own: one house serves both. */
const told = {
  zh: { day: '2026-12-22', next: '2026-12-23', reason: '会议室改造', year: 2027 },
  en: { day: '2026-12-29', next: '2026-12-30', reason: 'Meeting rooms rebuilt', year: 2028 },
} as const;

test('the office closes a day: what is counted over it moves on, until it is taken back', async ({
  page,
  lang,
  signInAs,
}) => {
  const t = appTexts[lang].calendar;
  const { day, next, reason } = told[lang];
  await signInAs(page, 'director');
  await page.goto('/app/calendar?year=2026');
  const count = page.getByRole('region', { name: t.count.title });
  await count.getByLabel(t.count.from).fill(`2026-12-${lang === 'zh' ? 21 : 28}`);
  await count.getByLabel(t.count.days).fill('1');
  await expect(count.locator(`time[datetime="${day}"]`)).toBeVisible();

  await page.getByRole('button', { name: t.add }).click();
  await page.getByRole('button', { name: t.addSend, exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toBeFocused();
  await page.getByLabel(t.first).fill(day);
  await page.locator(`[name="reason.${lang}"]`).fill(reason);
  await expectAccessible(page);
  await page.getByRole('button', { name: t.addSend, exact: true }).click();
  const own = page.getByRole('region', { name: t.own });
  await expect(own).toContainText(reason);
  await expect(count.locator(`time[datetime="${next}"]`)).toBeVisible();

  await own.getByRole('row').filter({ hasText: reason }).getByRole('button', { name: t.remove }).click();
  await page.getByLabel(t.removeReason).fill(reason);
  await page.getByRole('button', { name: t.removeSend }).click();
  await expect(own).not.toContainText(reason);
  await expect(count.locator(`time[datetime="${day}"]`)).toBeVisible();
});

test('a year’s notice is pasted, looked at, and saved', async ({ page, lang, signInAs }) => {
  const t = appTexts[lang].calendar;
  const { year } = told[lang];
  await signInAs(page, 'administrator');
  await page.goto(`/app/calendar/notice?year=${year}`);
  await page
    .getByLabel(t.text)
    .fill('一、劳动节：5月1日（周六）至5日放假调休，共5天。\n二、国庆节：10月1日至7日放假，共7天。');
  await page.getByRole('button', { name: t.readText }).click();
  await expect(page.locator('[name="off.1.to"]')).toHaveValue(`${year}-10-07`);
  await page.getByRole('button', { name: t.look }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await page.locator('[name="source"]').fill(`A made-up notice for ${year}, no. 7`);
  await page.getByRole('button', { name: t.look }).click();
  await expect(page.getByText(t.notSaved)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: t.save.replace('{{year}}', String(year)) }).click();
  await expect(page).toHaveURL(new RegExp(`/app/calendar\\?year=${year}`));
  await expect(page.getByText(`no. 7`)).toBeVisible();
  await expect(page.getByText(t.final)).toBeVisible();
});

test('whoever may not change the calendar reads why', async ({ page, lang, signInAs }) => {
  const t = appTexts[lang].calendar;
  await signInAs(page, 'officer');
  await page.goto('/app/calendar?year=2030');
  await expect(page.getByText(t.provisional.replace('{{year}}', '2030'))).toBeVisible();
  const step = page.getByRole('button', { name: t.add });
  await expect(step).toHaveAttribute('aria-disabled', 'true');
  await expect(step).toHaveAccessibleDescription(lang === 'zh' ? /主任/ : /director/);
});

test('a follow-up is given on a person’s page, moved, and done with what shows it', async ({
  page,
  lang,
  say,
  context,
  signInAs,
}) => {
  const t = appTexts[lang].followUps;
  const house = houseTexts[lang].followUps;
  const title = lang === 'zh' ? '核对戴云舒的英文职务' : 'Check the English title of Dai Yunshu';
  await signInAs(page, 'director');
  await page.goto('/app/directory');
  await page.getByRole('link', { name: '戴云舒' }).click();
  const section = page.getByRole('region', { name: house.title });
  await section.getByRole('button', { name: house.open }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: house.send, exact: true }).click();
  await expect(dialog.getByRole('alert')).toBeFocused();
  await dialog.locator(`[name="title.${lang}"]`).fill(title);
  await dialog.locator('[name="owner"]').selectOption({ label: say('沈若兰', 'Shen Ruolan') });
  await dialog.locator('[name="due"]').fill('2098-12-01');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: house.send, exact: true }).click();
  await section.getByRole('link', { name: title }).click();

  await page.getByRole('button', { name: t.step.moveDue }).click();
  await dialog.locator('[name="due"]').fill('2098-12-08');
  await dialog.locator('[name="reason"]').fill('2098');
  await dialog.getByRole('button', { name: t.step.moveDue }).click();
  await expect(page.getByRole('main').locator('time[datetime="2098-12-08"]').first()).toBeVisible();
  const path = new URL(page.url()).pathname;
  await expectWellMade(page);

  // The step of the search box also where its page is open already, and once more after it was closed.
  await page.goto('/app/follow-ups');
  // Before the app stands, nobody listens to the keys.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const _ of ['first', 'again']) {
    await page.keyboard.press('Control+K');
    await page.keyboard.type(say('jbyjs', 'give a'));
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page).toHaveURL(/\/follow-ups$/);
  }

  await context.clearCookies();
  await signInAs(page, 'officer');
  await page.goto(path);
  await expect(page.getByRole('button', { name: t.step.moveDue })).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: t.step.finish }).click();
  await dialog.locator('[name="evidence.text"]').fill(title);
  await dialog.getByRole('button', { name: t.step.finish }).click();
  await expect(page.getByRole('region', { name: t.evidence })).toContainText(title);
  await expect(page.getByText(t['is-done'])).toBeVisible();
});
