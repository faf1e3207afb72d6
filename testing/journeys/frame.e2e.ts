/** The frame of the staff app: signing in, the desk, both languages, the search, the ledger, the findings, leaving. */
import { accountOf, expect, expectAccessible, expectWellMade, test } from './journey.ts';

test('somebody signs in, looks round and signs out', async ({ page, context, say }) => {
  await page.goto('/app/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(say('工作人员登录', 'Staff sign-in'));
  await expectAccessible(page);

  const { email, password } = accountOf('reviser');
  await page.getByLabel(/邮箱/).fill(email);
  await page.getByLabel(/密码/).fill('not-the-password');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(/密码/).fill(password);
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: say('等我办', 'Waiting on me') })).toBeVisible();
  await expectAccessible(page);

  // The session ends by itself: whoever signs in next in this window is shown nothing the first one had read.
  await context.clearCookies();
  const divisions = page.getByRole('navigation', { name: say('各科室', 'Divisions') });
  await divisions.getByRole('link', { name: say('督办', 'Follow-ups') }).click();
  await expect(page).toHaveURL(/\/app\/sign-in\?from=/);
  await page.route('**/api/desk', () => undefined);
  const next = accountOf('reader');
  await page.getByLabel(/邮箱/).fill(next.email);
  await page.getByLabel(/密码/).fill(next.password);
  await page.keyboard.press('Enter');
  await divisions.getByRole('link', { name: say('工作台', 'Desk') }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.getByRole('heading', { name: say('等我办', 'Waiting on me') })).toHaveCount(0);
  await page.unrouteAll();

  await page.getByRole('button', { name: say('罗一川', 'Luo Yichuan') }).click();
  await page.getByRole('menuitem', { name: say('退出登录', 'Sign out') }).click();
  await expect(page).toHaveURL(/\/app\/sign-in/);
  await page.goto('/app/ledger');
  await expect(page).toHaveURL(/\/app\/sign-in\?from=/);
});

test('the language changes at once and stays', async ({ page, say, signInAs, lang }) => {
  await signInAs(page, 'director');
  await page.goto('/app/');
  const here = page.getByRole('link', { name: say('工作台', 'Desk'), exact: true });
  const there = page.getByRole('link', { name: say('Desk', '工作台'), exact: true });
  await expect(here).toBeVisible();
  await page.getByRole('button', { name: say('English', '中文'), exact: true }).click();
  await expect(there).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', lang === 'zh' ? 'en' : 'zh-Hans');
  await page.reload();
  await expect(there).toBeVisible();
  await expectAccessible(page);
});

test('Ctrl K finds by Chinese, pinyin, initials and English', async ({ page, say, signInAs }) => {
  await signInAs(page, 'officer');
  await page.goto('/app/');
  const box = page.getByRole('combobox', { name: say('查找', 'Search') }).first();
  await expect(box).toBeVisible();
  for (const asked of ['秦牧川', 'qinmuchuan', 'qmc', 'Qin Muchuan']) {
    await page.keyboard.press('Control+K');
    await expect(box).toBeFocused();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(asked);
    await expect(page.getByRole('option').filter({ hasText: '秦牧川' }).first()).toBeVisible();
  }
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/app\/search\?q=/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(say('查找', 'Search'));
  await expect(page.getByRole('main').getByText('秦牧川').first()).toBeVisible();
  await expectAccessible(page);
});

test('the ledger is read page by page and by what was done', async ({ page, say, signInAs }) => {
  await signInAs(page, 'director');
  await page.goto('/app/ledger');
  const rows = page.getByRole('main').getByRole('row');
  await expect(rows.nth(1)).toBeVisible();
  await page.getByRole('combobox', { name: say('办了什么', 'Did what') }).selectOption({ index: 1 });
  await expect(page).toHaveURL(/verb=/);
  await expect(rows.nth(1)).toBeVisible();
});

test('the director takes a kind of finding more gravely, and as it was again', async ({
  page,
  say,
  signInAs,
}) => {
  await signInAs(page, 'director');
  await page.goto('/app/findings');
  await page.getByRole('link', { name: say('检查方案', 'Profiles') }).click();
  await page
    .getByRole('combobox', { name: say('检查对象', 'Of what') })
    .selectOption({ label: say('新闻稿', 'Release') });
  const row = page.getByRole('row').filter({ hasText: say('缩写首次出现时', 'An abbreviation is used') });
  const opens = async () => {
    await row.getByRole('button').click();
    return page.getByRole('dialog');
  };
  let dialog = await opens();
  await dialog.getByRole('combobox').selectOption('error');
  await dialog.getByRole('button', { name: say('改定', 'Set it') }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog
    .getByRole('textbox')
    .fill(say('读者多不熟悉缩写', 'Our readers do not know the abbreviations'));
  await expectAccessible(page);
  await dialog.getByRole('button', { name: say('改定', 'Set it') }).click();
  await expect(row).toContainText(say('读者多不熟悉缩写', 'Our readers do not know'));
  await page.goto('/app/findings?severity=error');
  const taken = page.getByRole('row').filter({ hasText: 'FAO' });
  await expect(taken.first()).toBeVisible();
  await page.goto('/app/findings/profiles?set=yes');
  dialog = await opens();
  await dialog.getByRole('combobox').selectOption('');
  await dialog.getByRole('textbox').fill(say('照旧', 'As before'));
  await dialog.getByRole('button', { name: say('改定', 'Set it') }).click();
  await expect(row).toHaveCount(0);
  await expectWellMade(page);
});

test('a page follows what is done elsewhere, without being loaded again', async ({
  page,
  say,
  signInAs,
  lang,
}) => {
  await signInAs(page, 'director');
  const line = page.waitForResponse((answer) => answer.url().includes('/api/live'));
  await page.goto('/app/ledger');
  await line;
  const newest = page.getByRole('main').getByRole('row').nth(1);
  await expect(newest).toBeVisible();
  const day = lang === 'zh' ? '2027-03-01' : '2027-03-02';
  const answer = await page.request.post('/api/calendar/own-days', {
    data: {
      requestId: crypto.randomUUID(),
      from: day,
      to: day,
      works: false,
      reason: { zh: '检修', en: 'Repairs' },
    },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  await expect(newest).toContainText(say('登记本办放假', 'entered a closure'));
});
