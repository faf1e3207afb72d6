/** The own account: a second factor is set up, signing in takes two steps, sessions and tokens are ended. */
import { TOTP } from 'otpauth';
import { accountOf, expect, expectAccessible, expectWellMade, test } from './journey.ts';

test('somebody sets up a second factor, signs in in two steps, and turns it off', async ({
  page,
  browser,
  baseURL,
  lang,
  say,
  signInAs,
}) => {
  const { email, password } = accountOf('administrator');
  await signInAs(page, 'administrator');
  await page.goto('/app/account');
  await expect(page.getByRole('heading', { name: say('我的登录', 'My sessions') })).toBeVisible();
  await expectWellMade(page);

  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: say('设置二次验证', 'Set up a second factor') }).click();
  await dialog.getByLabel(say('现在的密码', 'Present password')).fill('not-the-password');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByLabel(say('现在的密码', 'Present password')).fill(password);
  await page.keyboard.press('Enter');
  const secret = (await dialog.locator('.own-secret code').innerText()).replaceAll(' ', '');
  await expectAccessible(page);
  await dialog.getByLabel(say('六位动态码', 'Six figures')).fill(new TOTP({ secret }).generate());
  await page.keyboard.press('Enter');
  await expect(dialog.locator('.own-codes code')).toHaveCount(10);
  const codes = await dialog.locator('.own-codes code').allInnerTexts();
  await expectAccessible(page);
  await page.emulateMedia({ media: 'print' });
  await expect(dialog.locator('.own-codes')).toBeVisible();
  await expect(page.locator('main')).toBeHidden();
  await page.emulateMedia({ media: null });
  await dialog.getByRole('button', { name: say('我已保存', 'I have kept them') }).click();
  await expect(page.getByText(say('备用码还剩10个', '10 recovery codes are left'))).toBeVisible();

  const there = await browser.newContext({ baseURL, locale: lang === 'zh' ? 'zh-CN' : 'en-GB' });
  const other = await there.newPage();
  await other.goto('/app/sign-in');
  await other.getByLabel(/邮箱/).fill(email);
  await other.getByLabel(/密码/).fill(password);
  await other.keyboard.press('Enter');
  await expect(other.getByLabel(/动态码/)).toBeFocused();
  await expectAccessible(other);
  await other.keyboard.type(codes[0]!);
  await other.keyboard.press('Enter');
  await expect(other.getByRole('heading', { name: say('等我办', 'Waiting on me') })).toBeVisible();
  await there.close();

  await page.reload();
  await page.getByRole('button', { name: say('结束其他全部登录', 'End all others') }).click();
  await expect(page.getByRole('button', { name: say('结束其他全部登录', 'End all others') })).toHaveCount(0);
  await page.getByRole('button', { name: say('停用二次验证', 'Turn the second factor off') }).click();
  await dialog.getByLabel(say('现在的密码', 'Present password')).fill(password);
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('button', { name: say('设置二次验证', 'Set up a second factor') }),
  ).toBeVisible();
});
