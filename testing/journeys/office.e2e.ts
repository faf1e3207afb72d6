/** The office itself: somebody joins and leaves, duties are handed on and taken back, settings are changed. */
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { houseTexts } from '../../kernel/web/i18n/house-texts.ts';
import { expect, expectAccessible, expectWellMade, test } from './journey.ts';

/** A colleague gives whoever's page is open another role meanwhile. */
async function giveRoleMeanwhile(page: Page, role: string): Promise<void> {
  const userId = new URL(page.url()).pathname.split('/').at(-1)!;
  const { version } = (await (await page.request.get(`/api/members/${userId}`)).json()) as {
    version: number;
  };
  const answer = await page.request.post(`/api/members/${userId}/roles`, {
    data: { version, roles: [role], requestId: randomUUID() },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}

test('an administrator lets somebody in, gives other roles, and lets the person go; settings are changed', async ({
  page,
  lang,
  say,
  signInAs,
}) => {
  await signInAs(page, 'administrator');
  await page.goto('/app/office');
  await expect(page.getByRole('row', { name: /Shen Ruolan/ })).toBeVisible();
  await expectWellMade(page);

  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: say('添加人员', 'Add somebody') }).click();
  await dialog.getByRole('button', { name: say('添加', 'Add'), exact: true }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByLabel(say('中文姓名', 'Name in Chinese')).fill('林知远');
  await dialog.getByLabel(say('英文姓名', 'Name in English')).fill(`Lin Zhiyuan ${lang}`);
  await dialog.getByLabel(say('登录邮箱', 'Email to sign in with')).fill(`lin.${lang}@yunjiang.example`);
  await dialog.getByLabel(say('工作人员', 'Officer'), { exact: true }).check();
  await dialog.getByRole('button', { name: say('添加', 'Add'), exact: true }).click();
  await expect(dialog.locator('.shown-once code')).toHaveText(/^(\w{4}-){3}\w{4}$/);
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: new RegExp(`Lin Zhiyuan ${lang}`) }).click();
  await expect(page.getByText(say('初始密码未改', 'First password not changed'))).toBeVisible();
  await expectWellMade(page);
  await page.getByRole('button', { name: say('调整角色', 'Change roles') }).click();
  await dialog.getByLabel(say('审校', 'Reviser'), { exact: true }).check();
  await giveRoleMeanwhile(page, 'reader');
  await expect(page.locator('main').getByText(say('只读', 'Reader'), { exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: say('调整角色', 'Change roles') }).click();
  await expect(dialog.getByRole('row', { name: say('角色', 'Roles') })).toContainText(say('只读', 'Reader'));
  await dialog.getByRole('button', { name: houseTexts[lang].stale.anyway }).click();
  await expect(page.getByText(say('工作人员、审校', 'Officer, Reviser'))).toBeVisible();
  const arrange = say('安排代行', 'Have somebody act');
  await page.getByRole('button', { name: arrange }).click();
  await dialog.getByLabel(say('代行人', 'Who acts')).selectOption({ label: say('沈若兰', 'Shen Ruolan') });
  const first = await dialog.getByLabel(say('起始日', 'First day')).inputValue();
  await dialog.getByLabel(say('截止日', 'Last day')).fill(first);
  await dialog.getByLabel(say('缘由', 'Why')).fill('住院');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: arrange }).click();
  await expect(page.getByText(say('安排他人代行其职责', 'had a colleague act for somebody'))).toBeVisible();
  await page.getByRole('button', { name: say('办理离任', 'End membership') }).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: say('办理离任', 'End membership') }).click();
  await expect(page.getByRole('button', { name: say('调整角色', 'Change roles') })).toHaveCount(0);

  await page.getByRole('link', { name: say('人员', 'People'), exact: true }).click();
  await page.getByRole('link', { name: say('设置', 'Settings'), exact: true }).click();
  const phone = page.getByLabel(say('电话', 'Telephone'));
  await expect(phone).toHaveValue(/0800/);
  await expectWellMade(page);
  const chop = page.getByLabel(say('印文', 'Chop'));
  await chop.fill('云江');
  await phone.fill(`0800-555-01${lang === 'zh' ? '20' : '21'}`);
  await page
    .getByLabel(say('一次登录的时长（小时）', 'Hours a session lasts'))
    .fill(lang === 'zh' ? '11' : '13');
  await page.keyboard.press('Enter');
  await expect(page.getByText(say('设置已保存', 'The settings are saved'))).toBeVisible();
  await expect(chop).toHaveValue('云江');
  await phone.press('Enter');
  await expect(phone).toHaveValue(`0800-555-01${lang === 'zh' ? '20' : '21'}`);
});

test('a reviser hands the duties to a colleague, both see it on every page, and it is taken back', async ({
  page,
  say,
  signInAs,
}) => {
  await signInAs(page, 'reviser');
  await page.goto('/app/office/duties');
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: say('交出职责', 'Hand on duties') }).click();
  await dialog.getByLabel(say('代行人', 'Who acts')).selectOption({ label: say('罗一川', 'Luo Yichuan') });
  const first = await dialog.getByLabel(say('起始日', 'First day')).inputValue();
  await dialog.getByLabel(say('截止日', 'Last day')).fill(first);
  await dialog.getByLabel(say('缘由', 'Why')).fill('参加培训');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  const said = page.getByText(say('罗一川代您履行审校职责', 'Luo Yichuan acts for you as Reviser'));
  await expect(said).toBeVisible();
  await expectWellMade(page);

  await signInAs(page, 'reader');
  await page.goto('/app/');
  await expect(page.getByText(say('代何书宁履行审校职责', 'Acting for He Shuning as Reviser'))).toBeVisible();
  await signInAs(page, 'reviser');
  await page.goto('/app/office/duties');
  await page
    .getByRole('button', {
      name: say('提前结束罗一川代何书宁履行职责', 'End now what Luo Yichuan does for He Shuning'),
    })
    .click();
  await expect(said).toHaveCount(0);
});
