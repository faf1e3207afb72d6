/** The termbase and the memories: a term from proposal to use; a unit changed, many replaced at once, what is wrong found. */
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { en as memoryEn } from '../../modules/language/web/memory/messages.en.ts';
import { zh as memoryZh } from '../../modules/language/web/memory/messages.zh.ts';
import { en as searchEn } from '../../modules/language/web/search/messages.en.ts';
import { zh as searchZh } from '../../modules/language/web/search/messages.zh.ts';
import { en as termsEn } from '../../modules/language/web/terms/messages.en.ts';
import { zh as termsZh } from '../../modules/language/web/terms/messages.zh.ts';
import { expect, expectWellMade, test } from './journey.ts';

test('a translator proposes a term, a terminologist approves it, and it is looked up; a change shows what it changes', async ({
  page,
  lang,
  signInAs,
}) => {
  const t = lang === 'zh' ? termsZh : termsEn;
  const [zh, en] =
    lang === 'zh'
      ? (['江畔灯会', 'riverside lantern fair'] as const)
      : (['江畔灯市', 'riverside lantern market'] as const);
  await signInAs(page, 'translator');
  await page.goto('/app/translation/terms/new');
  await page.getByRole('button', { name: t.propose }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await page.locator('[name="terms.0.text"]').fill(zh);
  await page.locator('[name="terms.1.text"]').fill(en);
  await page.getByRole('button', { name: t.propose }).click();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toContainText(zh);
  await expect(title).toContainText(en);
  await expect(page.locator('.stateline')).toContainText(t.state.proposed);
  // Nobody approves what they wrote, and the button says so.
  await expect(page.getByRole('button', { name: t.approve })).toHaveAttribute('aria-disabled', 'true');

  await signInAs(page, 'terminologist');
  await page.reload();
  await expect(page.getByRole('button', { name: t.approve })).toBeVisible();
  await page.keyboard.press('a');
  await expect(page.locator('.stateline')).toContainText(t.state['in-force']);

  await page.getByRole('button', { name: t.change, exact: true }).click();
  await page.locator('[name="definition.zh"]').fill('沿江夜间灯彩展示。');
  await page.getByRole('button', { name: t.sendChange }).click();
  await expect(page.locator('.stateline')).toContainText(t.state.changed);
  await expect(page.getByRole('region', { name: t.changes }).locator('ins')).toContainText(
    '沿江夜间灯彩展示。',
  );
  await expectWellMade(page);

  await page.goto(`/app/translation/search?q=${encodeURIComponent(zh)}`);
  const found = page.getByRole('region', { name: (lang === 'zh' ? searchZh : searchEn).terms });
  await found.getByRole('link', { name: zh }).click();
  await expect(title).toContainText(en);
});

test('a unit is changed where it stands, words are replaced in many after a look, and the report leads to what is wrong', async ({
  page,
  lang,
  signInAs,
}) => {
  const t = lang === 'zh' ? memoryZh : memoryEn;
  await signInAs(page, 'translation-chief');
  await makeMemory(page, lang === 'zh' ? '灯会文案' : '灯市文案');
  await signInAs(page, 'reviser');
  await page.goto('/app/translation/memory');
  await page.getByRole('link', { name: lang === 'zh' ? '灯会文案' : 'Texts for 灯市文案' }).click();
  const rows = page.locator('.unit-table tbody tr');
  await expect(rows).toHaveCount(3);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page.locator('.unit-editor [name=zh]')).toBeFocused();
  await expectWellMade(page);
  await page.locator('.unit-editor [name=zh]').press('Control+End');
  await page.keyboard.type('欢迎光临。');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.unit-editor')).toHaveCount(0);
  await expect(rows.filter({ hasText: '欢迎光临。' })).toHaveCount(1);

  await page.keyboard.press('h');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(t.replace);
  const asked = page.locator('form.filters');
  await asked.getByLabel(t.find, { exact: true }).fill('lantern fair');
  await asked.getByLabel(t.put).fill('Lantern Fair');
  await page.getByRole('button', { name: t.preview }).click();
  const shown = page.locator('.replace-table tbody tr');
  await expect(shown).toHaveCount(2);
  await expect(shown.first().locator('ins')).toContainText('Lantern Fair');
  await expectWellMade(page);
  await shown.last().getByRole('checkbox').uncheck();
  await page.locator('.replace-steps button').click();
  await expect(page.locator('.say')).toContainText(
    t.replacedIn_other.replace('{{shown}} units', '1 unit').replace('{{shown}}', '1'),
  );
  await expect(shown).toHaveCount(1);

  await page.goto(page.url().replace(/replace.*/, 'quality'));
  await page.getByRole('link', { name: lang === 'zh' ? '连续空格' : 'double spaces' }).click();
  await expect(rows).toHaveCount(1);
  await expect(page.locator('.unit-found')).toContainText(lang === 'zh' ? '连续空格' : 'double spaces');
});

/** A memory of three units, made as the head of translation makes one. */
async function makeMemory(page: Page, zh: string): Promise<void> {
  const send = async (path: string, data: object) => {
    const answer = await page.request.post(path, { data: { requestId: randomUUID(), ...data } });
    expect(answer.status(), await answer.text()).toBe(200);
    return (await answer.json()) as { id: string };
  };
  const { id } = await send('/api/language/memories', { name: { zh, en: `Texts for ${zh}` } });
  await send(`/api/language/memories/${id}/units`, {
    units: [
      { zh: '灯会今晚开幕。', en: 'The lantern fair opens tonight.' },
      { zh: '灯会免费入场。', en: 'Entry to the lantern fair is free.' },
      { zh: '请勿攀爬灯架。', en: 'Please do not  climb the frames.' },
    ],
  });
}
