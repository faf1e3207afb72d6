/** Applying to the hall on the public site, with scripts switched off: from the guide to the receipt, and back again. */
import type { Page } from '@playwright/test';
import { onePage } from '../uploads.ts';
import { expect, test } from './journey.ts';

test.use({ javaScriptEnabled: false });

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name }).click();
}

test('an application is filled in, left, taken up by its link, submitted, and followed', async ({
  page,
  lang,
  say,
  context,
}) => {
  const at = (path: string) => `/o/yunjiang/${lang}${path}`;
  await page.goto(at('/services/plain-certificate?case.factOnRecord=yes&case.byAgent=no'));
  await page.getByRole('link', { name: say('网上办理', 'Apply online') }).click();
  await press(page, say('开始填写', 'Begin'));
  await expect(page).toHaveURL(at('/case'));

  // What is refused is said at its field, and nothing typed is lost.
  await page.getByRole('link', { name: say('联系人', 'Whom to contact') }).click();
  await page.getByLabel(say('电话', 'Telephone'), { exact: true }).fill('023-6300-5521');
  await press(page, say('保存并继续', 'Save and go on'));
  await expect(page.getByRole('alert')).toContainText(say('姓名：此项必填', 'Name: This is needed'));
  await expect(page.getByLabel(say('电话', 'Telephone'), { exact: true })).toHaveValue('023-6300-5521');
  await page.getByLabel(say('姓名', 'Name'), { exact: true }).fill('林知夏');
  await press(page, say('保存并继续', 'Save and go on'));

  // Left and taken up again: the link opens once, and then says why it does not.
  await page.goto(at('/case/pause'));
  await press(page, say('给我链接', 'Give me the link'));
  const link = new URL((await page.locator('.own-link a').getAttribute('href'))!).pathname;
  await context.clearCookies();
  await page.goto(at('/case'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    say('需要您的链接', 'Your link is needed'),
  );
  await page.goto(link);
  await press(page, say('打开', 'Open it'));
  await expect(page).toHaveURL(at('/case'));
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(say('已经打开过', 'was opened before'));

  await page.goto(at('/case/papers'));
  const wanted = page.locator('.own-tasks .st-waiting');
  while ((await wanted.count()) > 0) {
    await page
      .locator('.own-tasks li', { has: page.locator('.st-waiting') })
      .first()
      .getByRole('link')
      .click();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '材料.pdf', mimeType: 'application/pdf', buffer: onePage });
    await press(page, say('上传', 'Send the file'));
    await expect(page.locator('.own-handed')).toContainText('材料.pdf');
    await page.goto(at('/case/papers'));
  }
  await page.goto(at('/case/check'));
  await expect(page.locator('.own-check')).toContainText('林知夏');
  await press(page, say('提交申请', 'Submit'));
  await expect(page).toHaveURL(at('/case/sent'));
  const number = (await page.locator('.own-number').textContent())!;
  expect(number).toMatch(/^FW-\d{4}-\d{6}$/);

  // Followed without the key: what is wrong is not told, and no name is shown.
  await context.clearCookies();
  await page.goto(at('/track'));
  await page.getByLabel(say('受理编号', 'Reference')).fill(number);
  await page.getByLabel(say('后四位', 'Last four')).fill('0000');
  await press(page, say('查询', 'Look it up'));
  await expect(page.getByRole('alert')).toContainText(
    say('编号或后四位不对', 'the reference or the last four'),
  );
  await page.getByLabel(say('后四位', 'Last four')).fill('5521');
  await press(page, say('查询', 'Look it up'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(say('涉外证明', 'ertificate'));
  await expect(page.locator('main')).toContainText(say('轮到本办', 'the office’s turn'));
  await expect(page.locator('main')).not.toContainText('林知夏');
});
