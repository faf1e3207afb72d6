/** A Word document with a table and images: handed in, published at a time, corrected, withdrawn, as staff and public see it. */
import type { Page } from '@playwright/test';
import { civil } from '../../kernel/contract/office-time.ts';
import { en } from '../../modules/press/web/messages.en.ts';
import { zh } from '../../modules/press/web/messages.zh.ts';
import { newsTexts } from '../../modules/press/web/public/texts.ts';
import { expect, expectAccessible, expectWellMade, test } from './journey.ts';
import { publicRelease } from './public-release.ts';
import { seal } from './seal.ts';
import { damagedDocument } from './word-release.ts';

type Words = Pick<typeof zh, 'plan' | 'correct' | 'sentences' | 'steps'>;

/** Each journey has an event of its own. */
const events = {
  zh: { zh: '友城书展', en: 'Sister City Book Fair' },
  en: { zh: '航运展览', en: 'Shipping Exhibition' },
};

test('a Word document goes out at its time, is corrected and withdrawn', async ({
  page,
  lang,
  say,
  signInAs,
  browser,
  baseURL,
}) => {
  // It waits for the minute at which the release goes out.
  test.slow();
  const t: typeof zh | typeof en = lang === 'zh' ? zh : en;
  const event = events[lang];
  const signedOut = await browser.newContext({ baseURL: baseURL! });
  const reader = await signedOut.newPage();
  const anybody = signedOut.request;
  const dialog = page.getByRole('dialog');
  let found = publicRelease(anybody, '');

  await test.step('handed in as a file, it comes with its table and its images', async () => {
    await signInAs(page, 'officer');
    await page.goto('/app/releases/new');
    await page.getByLabel(t.new.file, { exact: true }).check();
    const buffer = await damagedDocument(event);
    const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    await page.locator('input[type=file]').setInputFiles({ name: '新闻稿.docx', mimeType, buffer });
    await expectAccessible(page);
    await seal(page, t.new.send).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(event.zh);
    await expect(page.locator('.repairs > li')).toHaveCount(3);
    await expect(page.locator('.file-list > li')).toHaveCount(2);
    await expectAccessible(page);
    const number = /R-\d{4}-\d+/.exec(await page.locator('main').innerText())?.[0];
    expect(number).toBeDefined();
    found = publicRelease(anybody, number!);
  });

  await test.step('from what is missing to its image; what each shows is said in both languages', async () => {
    await page
      .locator('.findings > li')
      .getByRole('button', { name: say('第2张图', 'Image 2') })
      .first()
      .click();
    await expect(page.locator('.file-list > li').nth(1)).toBeFocused();
    const words = [
      [t.images.captionZh, '会展中心'],
      [t.images.captionEn, 'The convention centre'],
    ] as const;
    for (const n of [1, 2]) {
      await page.getByRole('button', { name: t.images.writeOf.replace('{{n}}', String(n)) }).click();
      for (const [label, text] of words) await dialog.getByLabel(label).fill(`${text} ${n}`);
      if (n === 2) await dialog.getByLabel(t.images.shownEn).fill('The river outside the opening ceremony');
      await expectAccessible(page);
      await dialog.getByRole('button', { name: t.images.save, exact: true }).click();
      await expect(dialog).toHaveCount(0);
    }
    await expect(page.locator('.file-list .missing')).toHaveCount(0);
  });

  await test.step('the wrong figure is mended, and it is submitted', async () => {
    await expect(seal(page, t.steps.nextFinding)).toBeVisible();
    await page.keyboard.press('n');
    await page.keyboard.press('f');
    await expect(page.locator('.bead').filter({ hasText: 'A total of 320 exhibitors' })).toHaveCount(1);
    await expectWellMade(page);
    await seal(page, t.steps.submit).click();
    await expect(page.locator('.stateline')).toContainText(t.turn.withApprover);
  });

  await test.step('approved by another, it is planned for the next minute and goes out by itself', async () => {
    await signInAs(page, 'reviser');
    await page.reload();
    await seal(page, t.steps.approve).click();
    await page.getByRole('button', { name: t.steps.plan, exact: true }).click();
    await expectAccessible(page);
    await planForNextMinute(page, t);
    await expect(page.locator('.stateline')).toContainText(t.turn.planned);
    expect((await found.read(lang)).status).toBe(404);
    // The page is not loaded again: it learns by itself that the release is public.
    await expect(page.locator('.stateline')).toContainText(t.turn.published, { timeout: 120_000 });
  });

  await test.step('anybody reads its text, table and images', async () => {
    await reader.goto(found.path('both'));
    await expect(reader.locator('.news-table tr')).toHaveCount(3);
    await expect(reader.locator('.news-table')).toContainText('专题讲座');
    await expect(reader.locator('.news-table')).toContainText('Lectures');
    const images = reader.locator('.news-image img');
    await expect(images).toHaveCount(2);
    await expect(images.last()).toHaveAttribute('alt', /江面.*The river outside/);
    await images.last().scrollIntoViewIfNeeded();
    for (const image of await images.all())
      await expect
        .poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth))
        .toBeGreaterThan(300);
    await expectWellMade(reader);
    expect(await found.inFeeds(lang)).toBe('listed');
    const paper = await found.wordPaper();
    expect(paper.words).toContain('A total of 320 exhibitors');
    expect(paper.words).toContain('The convention centre 2');
    expect(paper.images).toBe(2);
  });

  await test.step('its author corrects a figure; until it is approved the public reads what was published', async () => {
    await signInAs(page, 'officer');
    await page.reload();
    await page.getByRole('button', { name: t.steps.correct, exact: true }).click();
    await dialog.getByLabel(t.correct.zh).fill('参展单位为325家，误作320家。');
    await dialog.getByLabel(t.correct.en).fill('There were 325 exhibitors, not 320.');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: t.correct.send, exact: true }).click();
    await expect(page.locator('.stateline')).toContainText('325');
    await rewrite(page, t.sentences.editZh);
    await rewrite(page, t.sentences.editEn);
    expect((await found.read(lang)).text).toContain(say('320家单位', '320 exhibitors'));
    await seal(page, t.steps.submit).click();
    await expect(page.locator('.stateline')).toContainText(t.turn.withApprover);
  });

  await test.step('approved and published, the correction is seen, and the reading before it', async () => {
    await signInAs(page, 'reviser');
    await page.reload();
    await seal(page, t.steps.approve).click();
    await seal(page, t.steps.publish).click();
    await dialog.getByRole('button', { name: t.publish.send, exact: true }).click();
    await expect(page.locator('.stateline')).toContainText(t.turn.published);
    await expectAccessible(page);
    const { text } = await found.read(lang);
    expect(text).toContain(say('参展单位为325家，误作320家。', 'There were 325 exhibitors, not 320.'));
    expect(text).toContain(say('325家单位', '325 exhibitors'));
    expect((await found.read(lang, '/1')).text).toContain(say('320家单位', '320 exhibitors'));
    expect(await found.inFeeds(lang)).toBe('corrected');
    expect((await found.wordPaper()).words).toContain('There were 325 exhibitors, not 320.');
  });

  await test.step('withdrawn, it leaves pages, feeds, papers and images; its address says so', async () => {
    const images = [...(await found.read('both')).text.matchAll(/<img[^>]* src="([^"]+)"/g)];
    await page.getByRole('button', { name: t.steps.withdraw, exact: true }).click();
    await dialog.getByLabel(t.withdraw.why).fill(say('主办方请求撤回', 'The organiser asked for it'));
    await expectAccessible(page);
    await dialog.getByRole('button', { name: t.withdraw.send, exact: true }).click();
    await expect(page.locator('.stateline')).toContainText(t.turn.withdrawn);
    await expectAccessible(page);
    for (const rest of ['', '/1', '.pdf', '.docx'])
      expect([rest, (await found.read('both', rest)).status]).toEqual([rest, 410]);
    expect(await found.inFeeds(lang)).toBe('not listed');
    expect(images).toHaveLength(2);
    for (const [, address] of images) expect((await anybody.get(address!)).status()).toBe(404);
    await reader.goto(found.path(lang));
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(newsTexts.withdrawn[lang]);
    await expectWellMade(reader);
  });
  await signedOut.close();
});

/** Sets the next minute by the office's clock that is far enough off to be sent in time. */
async function planForNextMinute(page: Page, { plan }: Words): Promise<void> {
  const { day, time } = civil('Asia/Shanghai', new Date(Date.now() + 70_000));
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(plan.day).fill(day);
  await dialog.locator('input[type=time]').fill(time);
  await dialog.getByRole('button', { name: plan.send, exact: true }).click();
}

/** Writes 325 for 320 on one side of the sentence that has it; its figure may carry the number of a finding. */
async function rewrite(page: Page, tool: string): Promise<void> {
  await page.locator('.bead').filter({ hasText: 'from the two cities' }).click();
  await page.getByRole('button', { name: tool }).click();
  const field = page.locator('.bead').getByRole('textbox');
  await field.fill((await field.inputValue()).replace('320', '325'));
  await page.keyboard.press('Control+Enter');
  await expect(field).toHaveCount(0);
}
