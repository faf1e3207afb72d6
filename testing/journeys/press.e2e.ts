/** A release from the damaged text an officer hands in to the page anybody reads. */
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { Lang } from '../../kernel/contract/local-text.ts';
import { houseTexts } from '../../kernel/web/i18n/house-texts.ts';
import { en } from '../../modules/press/web/messages.en.ts';
import { zh } from '../../modules/press/web/messages.zh.ts';
import { expect, expectAccessible, expectWellMade, test } from './journey.ts';
import { seal } from './seal.ts';

/** Each journey has an event and a guest of its own, whom the directory has not met before. */
const told = {
  zh: {
    guest: { zh: '莱娜·福斯特', en: 'Lena Foster' },
    event: { zh: '青年交流周', en: 'Youth Exchange Week' },
  },
  en: { guest: { zh: '奥托·林德', en: 'Otto Linde' }, event: { zh: '港口开放周', en: 'Port Open Week' } },
};

/** As it comes out of a web page: a half-width comma, pinyin, a lost apostrophe; and one figure is wrong. */
function handedIn(lang: Lang): string {
  const { guest, event } = told[lang];
  return `云江与布伦港举办${event.zh}
11月22日,云江与布伦港(gǎng)${event.zh}在云江图书馆开幕。副市长苏晏出席开幕式并致辞。
本届活动共有两市学生320名参加，同比增长15%。布伦港市副市长${guest.zh}介绍了交流项目。
双方商定，明年在布伦港举办第二届${event.zh}。
Yunjiang and Brennhaven Hold ${event.en}
On November 22, the Yunjiang-Brennhaven ${event.en} opened at Yunjiang Library. Vice Mayor Su Yan attended the opening ceremony and delivered a speech.
A total of 230 students from the two cities took part in the event, up 15 percent year on year. ${guest.en}, Vice Mayor of Brennhaven, introduced the citys exchange programs.
The two sides agreed to hold the second ${event.en} in Brennhaven next year.
`;
}

/** Somebody else writes the English of a link meanwhile. */
async function writeMeanwhile(page: Page, link: number, text: string): Promise<void> {
  const address = `/api/press/releases/${new URL(page.url()).pathname.split('/').at(-1)!}`;
  const { version } = (await (await page.request.get(address)).json()) as { version: number };
  const data = { version, link, lang: 'en', text, requestId: randomUUID() };
  const answer = await page.request.post(`${address}/write`, { data });
  expect(answer.status(), await answer.text()).toBe(200);
}

test('a damaged text is mended, approved by another and published', async ({
  page,
  lang,
  signInAs,
  browser,
}) => {
  const t = lang === 'zh' ? zh : en;
  const { guest, event } = told[lang];
  const link = (n: number) => page.locator(`#b${n}`);

  await test.step('handed in, it is repaired, cut, linked and checked', async () => {
    await signInAs(page, 'officer');
    await page.goto('/app/releases');
    await seal(page, t.list.handIn).click();
    await page.getByLabel(t.new.text, { exact: true }).fill(handedIn(lang));
    await expectAccessible(page);
    await seal(page, t.new.send).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(event.zh);
    await expect(page.locator('.bead')).toHaveCount(6);
    await expect(page.locator('.repairs > li')).toHaveCount(3);
    await expectAccessible(page);
  });

  await test.step('a repair is refused: the text stands as it came; and made again', async () => {
    const apostrophe = page.locator('.repairs > li').filter({ hasText: 'citys' });
    await apostrophe.getByRole('button', { name: t.repairs.refuse, exact: true }).click();
    await expect(link(4)).toContainText('the citys exchange');
    await apostrophe.getByRole('button', { name: t.repairs.make, exact: true }).click();
    await expect(link(4)).toContainText('the city’s exchange');
  });

  await test.step('N goes to the wrong figure, F mends it', async () => {
    await expect(seal(page, t.steps.firstError)).toBeVisible();
    await page.keyboard.press('n');
    await expect(link(3)).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('f');
    await expect(link(3)).toContainText('A total of 320 students');
    await expect(seal(page, t.steps.submit)).toBeVisible();
  });

  await test.step('two links become one and two again, by key', async () => {
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('k');
    await expect(link(1)).toBeFocused();
    await page.keyboard.press('m');
    await expect(page.locator('.bead')).toHaveCount(5);
    await expect(link(1)).toContainText('2 : 2');
    await page.keyboard.press('s');
    await expect(page.locator('.bead')).toHaveCount(6);
  });

  await test.step('a sentence is written anew; the other side is read again and confirmed', async () => {
    await link(5).focus();
    await page.keyboard.press('e');
    await link(5)
      .getByRole('textbox')
      .fill(`Both sides agreed to hold the second ${event.en} there next year.`);
    await page.keyboard.press('Control+Enter');
    await expect(link(5)).toContainText('Both sides agreed');
    await expect(link(5)).toContainText(t.sentences.stale);
    await link(5).getByRole('button', { name: t.sentences.confirm }).click();
    await expect(link(5)).not.toContainText(t.sentences.stale);
  });

  await test.step('two write one sentence at a time: neither is lost unseen', async () => {
    await link(5).focus();
    await page.keyboard.press('e');
    await link(5).getByRole('textbox').fill(`The second ${event.en} will be held there next year.`);
    await writeMeanwhile(page, 5, 'They will meet there again.');
    const compared = link(5).getByRole('alert');
    await expect(compared).toContainText('They will meet there again.');
    await page.keyboard.press('Control+Enter');
    await compared.getByRole('button', { name: houseTexts[lang].stale.send }).click();
    // The comparison shows both texts too: it is saved once both it and the field are gone.
    await expect(compared).toHaveCount(0);
    await expect(link(5).getByRole('textbox')).toHaveCount(0);
    await expect(link(5)).toContainText(`The second ${event.en} will be held`);
    await link(5).getByRole('button', { name: t.sentences.confirm }).click();
    await expect(link(5)).not.toContainText(t.sentences.stale);
  });

  await test.step('the guest is entered in the directory', async () => {
    const row = page.locator('#people tbody tr').filter({ hasText: guest.en });
    await row.getByRole('button', { name: t.who.add }).click();
    await expect(row).toContainText(t.who.agrees);
  });

  await test.step('its author submits it and cannot approve it', async () => {
    await seal(page, t.steps.submit).click();
    await expect(page.locator('.stateline')).toContainText(t.turn.withApprover);
    await expect(page.getByRole('button', { name: t.steps.approve })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await expectAccessible(page);
  });

  await test.step('the reviser approves and publishes', async () => {
    await signInAs(page, 'reviser');
    await page.reload();
    await expect(seal(page, t.steps.approve)).toBeVisible();
    await page.keyboard.press('a');
    await seal(page, t.steps.publish).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: t.publish.send, exact: true }).click();
    await expect(page.locator('.stateline')).toContainText(t.turn.published);
    await expectAccessible(page);
  });

  await test.step('anybody reads it, not signed in', async () => {
    const address = await page.getByRole('link', { name: t.steps.page }).getAttribute('href');
    const context = await browser.newContext();
    const anybody = await context.newPage();
    const answer = await anybody.goto(new URL(address!, page.url()).href);
    expect(answer?.status()).toBe(200);
    await expect(anybody.locator('main')).toContainText(lang === 'zh' ? event.zh : event.en);
    await context.close();
  });
});

test('a text in one language is refused, and nothing typed is lost', async ({
  page,
  lang,
  say,
  signInAs,
}) => {
  const t = lang === 'zh' ? zh : en;
  const only = '云江市举办港口开放日活动。市民参观了新码头，听取了港口建设情况介绍。';
  await signInAs(page, 'officer');
  await page.goto('/app/releases/new');
  await page.getByLabel(t.new.text, { exact: true }).fill(only);
  await seal(page, t.new.send).click();
  await expect(page.getByRole('alert')).toContainText('text-one-language');
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByLabel(t.new.text, { exact: true })).toHaveValue(only);
  await page.getByRole('button', { name: say('English', '中文'), exact: true }).click();
  await expect(page.getByLabel((lang === 'zh' ? en : zh).new.text, { exact: true })).toHaveValue(only);
});

test('an error is let stand with a reason, and taken up again', async ({ page, lang, signInAs }) => {
  const { waive } = (lang === 'zh' ? zh : en) as typeof zh;
  const reason = lang === 'zh' ? '以统计局通报为准' : 'As the bureau of statistics has it';
  await signInAs(page, 'reviser');
  await page.goto('/app/releases');
  await page.locator('tbody a[href*="/releases/"]').filter({ hasText: '秦牧川' }).click();
  const first = page.locator('.findings > li').first();
  const said = await first.locator('p').nth(1).textContent();
  await first.getByRole('button', { name: waive.ask }).click();
  await page.getByLabel(waive.reason).fill(reason);
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: waive.send, exact: true }).click();
  const stands = page.locator('.findings > li').filter({ hasText: reason });
  await expect(stands).toContainText(said!);
  await expect(first).not.toContainText(said!);
  await expectAccessible(page);
  await stands.getByRole('button', { name: waive.takeBack }).click();
  await expect(stands).toHaveCount(0);
  await expect(first).toContainText(said!);
});

test('a review with a finding under way fits and is accessible, small and wide', async ({
  page,
  signInAs,
}) => {
  await signInAs(page, 'reviser');
  await page.goto('/app/releases');
  await page.locator('tbody a[href*="/releases/"]').filter({ hasText: '秦牧川' }).click();
  await expect(page.locator('.bead').first()).toBeVisible();
  await page.locator('#b1').focus();
  await expectWellMade(page);
});
