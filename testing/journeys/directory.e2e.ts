/** The directory: a body, a person with a surname read two ways, a post, its end, and who held it on a day. */
import type { Page } from '@playwright/test';
import { en } from '../../modules/directory/web/messages.en.ts';
import { zh } from '../../modules/directory/web/messages.zh.ts';
import { en as importEn } from '../../modules/directory/web/messages-import.en.ts';
import { zh as importZh } from '../../modules/directory/web/messages-import.zh.ts';
import { en as namesEn } from '../../modules/directory/web/messages-names.en.ts';
import { zh as namesZh } from '../../modules/directory/web/messages-names.zh.ts';
import { expect, expectAccessible, expectWellMade, test } from './journey.ts';

/** Each journey enters a person and a body of its own: one house serves both languages. */
const told = {
  zh: {
    person: { zh: ['仇', '远帆'], en: ['Qiu', 'Yuanfan'], other: 'Chou', initials: 'qyf' },
    body: { zh: '云江市航标管理站', en: 'Yunjiang Navigation Marks Station', initials: 'yjshb' },
    title: { zh: '站长', en: 'Station Head' },
  },
  en: {
    person: { zh: ['单', '云起'], en: ['Shan', 'Yunqi'], other: 'Dan', initials: 'syq' },
    body: { zh: '云江市潮汐观测所', en: 'Yunjiang Tide Gauge Institute', initials: 'yjscx' },
    title: { zh: '所长', en: 'Institute Head' },
  },
} as const;

function heading(page: Page) {
  return page.getByRole('heading', { level: 1 });
}

function field(page: Page, name: string) {
  return page.locator(`[name="${name}"]`);
}

test('a body, a person, a post, its end, and who held it', async ({ page, lang, signInAs }) => {
  test.slow();
  const t = lang === 'zh' ? zh : en;
  const { person, body, title } = told[lang];
  const whole = { zh: person.zh.join(''), en: person.en.join(' ') };
  await signInAs(page, 'officer');

  await test.step('a body is entered under another, found by its initials', async () => {
    await page.goto('/app/directory');
    await page.getByRole('navigation', { name: t.lists }).getByRole('link', { name: t.bodies }).click();
    await page.getByRole('link', { name: t.addBody }).click();
    await page.getByRole('button', { name: t.saveNew }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await field(page, 'name.zh').fill(body.zh);
    await field(page, 'name.en').fill(body.en);
    await field(page, 'kind').selectOption({ index: 3 });
    await field(page, 'parentId').fill('yjsrmzf');
    await page.getByRole('option', { name: '云江市人民政府' }).first().click();
    await page.getByRole('button', { name: t.saveNew }).click();
    await expect(heading(page)).toContainText(body.zh);
    await expect(page.locator('.directory-tree > li > a')).toContainText(
      lang === 'zh' ? '云江市人民政府' : 'Yunjiang Municipal',
    );
  });

  await test.step('a person: pinyin is proposed with the surname’s reading, another can be chosen', async () => {
    await page.goto('/app/directory/people/new');
    await field(page, 'name.zh.surname').fill(person.zh[0]);
    await field(page, 'name.zh.given').fill(person.zh[1]);
    await expect(field(page, 'name.en.surname')).toHaveValue(person.en[0]);
    await expect(field(page, 'name.en.given')).toHaveValue(person.en[1]);
    await page.getByRole('radio', { name: person.other }).check();
    await expect(field(page, 'name.en.surname')).toHaveValue(person.other);
    await page.getByRole('radio', { name: person.en[0], exact: true }).check();
    await expect(field(page, 'name.how')).toHaveValue('transliterated');
    await expectAccessible(page);
    await page.getByRole('button', { name: t.saveNew }).click();
    await expect(heading(page)).toContainText(whole.zh);
    await expect(heading(page)).toContainText(whole.en);
    await expect(page.getByText(t.transliterated)).toBeVisible();
  });

  await test.step('somebody says how the name is written', async () => {
    await page.getByRole('link', { name: t.confirm, exact: true }).click();
    await field(page, 'name.how').selectOption('recorded');
    await page.getByRole('button', { name: t.save, exact: true }).click();
    await expect(heading(page)).toContainText(whole.zh);
    await expect(page.getByText(t.transliterated)).toHaveCount(0);
  });

  await test.step('a post is entered', async () => {
    await page.getByRole('button', { name: t.addPost }).click();
    await field(page, 'bodyId').fill(body.initials);
    await page.getByRole('option', { name: body.zh }).click();
    await field(page, 'title.zh').fill(title.zh);
    await field(page, 'title.en').fill(title.en);
    await field(page, 'rank').fill('18');
    await field(page, 'from').fill('2024-03-01');
    await page.getByRole('button', { name: t.addPost }).click();
    await expect(page.getByRole('region', { name: t.postsNow })).toContainText(title.zh);
  });

  await test.step('the search finds the person by initials', async () => {
    await page.goto('/app/');
    const box = page.getByRole('combobox').first();
    await expect(box).toBeVisible();
    await page.keyboard.press('Control+K');
    await expect(box).toBeFocused();
    await page.keyboard.type(person.initials);
    await page.getByRole('option').filter({ hasText: whole.zh }).first().click();
    await expect(heading(page)).toContainText(whole.zh);
  });

  await test.step('the post ends, and stays among those before', async () => {
    await page.getByRole('button', { name: t.endPost, exact: true }).click();
    await page.getByLabel(t.lastDay).fill('2024-02-01');
    await page.getByRole('button', { name: t.endSend }).click();
    await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
    await page.getByLabel(t.lastDay).fill('2025-10-31');
    await expectAccessible(page);
    await page.getByRole('button', { name: t.endSend }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('region', { name: t.postsBefore })).toContainText(title.en);
    await expect(page.getByRole('region', { name: t.postsNow })).toContainText(t.noPosts);
  });

  await test.step('who held it on its last day, and on the day after', async () => {
    await page.getByRole('region', { name: t.postsBefore }).getByRole('link').first().click();
    await expect(heading(page)).toContainText(body.zh);
    const onDay = page.getByRole('region', { name: t.onDay });
    await onDay.getByLabel(t.day).fill('2025-10-31');
    await expect(onDay).toContainText(whole.zh);
    await expect(page).toHaveURL(/day=2025-10-31/);
    await expectAccessible(page);
    await onDay.getByLabel(t.day).fill('2025-11-01');
    await expect(onDay).toContainText(t.heldNone);
  });
});

test('two people change one person: the second compares, and loses nothing', async ({
  page,
  lang,
  signInAs,
  context,
}) => {
  const t = lang === 'zh' ? zh : en;
  const mine = lang === 'zh' ? '本人用此写法。' : 'Written so by himself.';
  await signInAs(page, 'officer');
  await page.goto('/app/directory?q=yuchi');
  await page.getByRole('link', { name: '尉迟明远' }).click();
  await page.getByRole('button', { name: t.changeName }).click();
  await expect(field(page, 'note')).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await field(other, 'note').fill(`${lang} first`);
  await other.getByRole('button', { name: t.save, exact: true }).click();
  await expect(heading(other)).toContainText('尉迟明远');

  await field(page, 'note').fill(mine);
  await page.getByRole('button', { name: t.save, exact: true }).click();
  const compare = page.getByRole('alert').filter({ hasText: mine });
  await expect(compare).toContainText(`${lang} first`);
  await expectAccessible(page);
  await compare.getByRole('button').first().click();
  await expect(heading(page)).toContainText('尉迟明远');
  await expect(page.getByRole('main')).toContainText(mine);
});

test('a namesake is refused until the note says how they differ', async ({ page, lang, signInAs }) => {
  const t = lang === 'zh' ? zh : en;
  await signInAs(page, 'officer');
  await page.goto('/app/directory/people/new');
  await field(page, 'name.zh.surname').fill('苏');
  await field(page, 'name.zh.given').fill('晏');
  await page.getByRole('button', { name: t.saveNew }).click();
  await expect(page.getByRole('alert')).toContainText('苏晏');
  await expect(page.getByRole('link', { name: t.namesake })).toBeVisible();
  await field(page, 'note').fill(`${lang}: not the vice mayor`);
  await page.getByRole('button', { name: t.saveNew }).click();
  await expect(page.getByRole('region', { name: t.postsNow })).toContainText(t.noPostsYet);
});

test('a reader sees it all, and why nothing can be changed', async ({ page, lang, signInAs }) => {
  const t = lang === 'zh' ? zh : en;
  await signInAs(page, 'reader');
  await page.goto('/app/directory?q=zjy');
  await page.getByRole('link', { name: '周静宜' }).click();
  const step = page.getByRole('button', { name: t.addPost });
  await expect(step).toHaveAttribute('aria-disabled', 'true');
  await expect(step).toHaveAccessibleDescription(lang === 'zh' ? /只读/ : /Readers/);
  await expect(page.getByRole('button', { name: t.endPost, exact: true })).toHaveCount(0);
});

/** A sheet of each journey's own: one row as it should be, one double, two that cannot be read. */
const sheets = {
  zh: [
    '姓名,英文名,单位,职务,起',
    '蒋云舟,Jiang Yunzhou,云江市商务局,科长,2025年4月3日',
    '蒋 云舟,,云江市商务局,科长,',
    '沈知行,Shen Zhixing,云江市商务局,处长,03/04/2025',
    '韩思齐,,云江市并无此局,处长,',
  ],
  en: [
    'Name,English name,Body,Title,From',
    '蒋知行,Jiang Zhixing,云江市教育局,科长,2025年4月3日',
    '蒋 知行,,云江市教育局,科长,',
    '沈云舟,Shen Yunzhou,云江市教育局,处长,03/04/2025',
    '韩怀瑾,,云江市并无此局,处长,',
  ],
} as const;

test('a spreadsheet is tried, written and taken back', async ({ page, lang, say, signInAs }) => {
  test.slow();
  const t = lang === 'zh' ? importZh : importEn;
  await signInAs(page, 'officer');
  await page.goto('/app/directory/imports');
  await expectAccessible(page);
  await field(page, 'file').setInputFiles({
    name: `${lang}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(`\ufeff${sheets[lang].join('\n')}\n`),
  });
  await page.getByRole('button', { name: t.importSend }).click();
  await expect(page.getByText(t['state.read'])).toBeVisible();
  await page.getByRole('button', { name: t.importTry, exact: true }).click();
  const faulty = page.getByRole('link', { name: `${t['verdict.faulty']} 2` });
  await faulty.click();
  await expect(page.getByText('03/04/2025').first()).toBeVisible();
  await expectAccessible(page);
  await expectWellMade(page);
  // What would be written is what was tried, not what the columns are said to mean since.
  const write = page.getByRole('button', { name: say('写入1行', 'Write 1 row') });
  const means = page.getByRole('combobox', { name: t.importMeans }).last();
  const meant = await means.inputValue();
  await means.selectOption('skip');
  await expect(write).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByText(t.importTryFirst)).toBeVisible();
  await means.selectOption(meant);
  await write.click();
  await expect(page.getByText(t['state.carried-out'])).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: t.importTakeBack }).click();
  await page.getByRole('dialog').getByRole('button', { name: t.importTakeBackSend, exact: true }).click();
  await expect(page.getByText(t['state.taken-back'])).toBeVisible({ timeout: 30_000 });
});

/** Two records of one person each, and another name the first is given. */
const twins = {
  zh: { kept: '奥拉夫·斯滕', gone: '奥拉夫·斯蒂恩', other: 'Stehn Olav' },
  en: { kept: '温知夏', gone: '溫知夏', other: 'Wen Chih-hsia' },
} as const;

test('another name is entered; a duplicate is told apart, merged, and taken apart again', async ({
  page,
  lang,
  signInAs,
}) => {
  test.slow();
  const t = lang === 'zh' ? { ...zh, ...namesZh } : { ...en, ...namesEn };
  const { kept, gone, other } = twins[lang];
  const row = page.getByRole('row').filter({ hasText: gone });
  await signInAs(page, 'officer');
  await page.goto('/app/directory/duplicates');

  await test.step('told apart, and that taken back', async () => {
    await row.getByRole('button', { name: t.notTheSame }).click();
    await expect(row).toHaveCount(0);
    await page.goto('/app/directory/duplicates?apart=yes');
    await row.getByRole('button', { name: t.sameAfterAll }).click();
    await expect(row).toHaveCount(0);
    await page.goto('/app/directory/duplicates');
  });

  await test.step('compared side by side and merged', async () => {
    await row.getByRole('link', { name: t.compare }).click();
    await expect(heading(page)).toContainText(t.mergeTitle);
    await page.getByRole('radio', { name: gone }).check();
    await page.getByRole('radio', { name: kept }).check();
    await expectWellMade(page);
    await page.getByRole('button', { name: t.mergeSend }).click();
    await expect(heading(page)).toContainText(kept);
    await expect(page.locator('.directory-names')).toContainText(gone);
  });

  await test.step('another name is entered and found', async () => {
    await page.getByRole('button', { name: t.otherNameAdd }).click();
    await field(page, 'kind').selectOption('former-spelling');
    await field(page, 'text.en').fill(other);
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: t.otherNameSave, exact: true }).click();
    await expect(page.locator('.directory-names')).toContainText(other);
    await expectWellMade(page);
    await page.goto(`/app/directory?q=${encodeURIComponent(other)}`);
    await page.getByRole('link', { name: kept }).click();
  });

  await test.step('taken apart: both are in the directory again', async () => {
    await page.getByRole('button', { name: t.undoMerge }).click();
    await page.getByRole('dialog').getByRole('button', { name: t.undoMergeSend }).click();
    await expect(page.locator('.directory-merged')).toHaveCount(0);
    await page.goto(`/app/directory?q=${encodeURIComponent(gone)}`);
    await expect(page.locator('.directory-people')).toContainText(gone);
  });
});
