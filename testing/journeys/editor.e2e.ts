/**
 * A memo in Word goes through the editor: composed, matched, termed and tagged by keyboard; the reviser's change accepted; two people
 * in one file at once; out as a bilingual table, changed elsewhere, back in; and the translated file as it was set.
 */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { openZip } from '../../kernel/server/zip/open-zip.ts';
import type { Job } from '../../modules/language/contract/jobs.ts';
import type { Segment } from '../../modules/language/contract/segments.ts';
import { en as editorEn } from '../../modules/language/web/editor/messages.en.ts';
import { zh as editorZh } from '../../modules/language/web/editor/messages.zh.ts';
import { en as exchangeEn } from '../../modules/language/web/exchange/messages.en.ts';
import { zh as exchangeZh } from '../../modules/language/web/exchange/messages.zh.ts';
import { changedCopy, withoutLast } from '../changed-copy.ts';
import { expect, expectWellMade, test } from './journey.ts';
import { memoSentences, portMemo } from './port-memo.ts';
import { seal } from './seal.ts';

const titleMeant = '港口合作备忘录';
const hotel = { before: '代表团住江景饭店。', after: '代表团将下榻江景饭店。' };

test('a file is translated, revised, worked on by two at once, and goes out and comes back', async ({
  page,
  lang,
  signInAs,
  browser,
  baseURL,
}) => {
  const t = lang === 'zh' ? editorZh : editorEn;
  const x = lang === 'zh' ? exchangeZh : exchangeEn;
  const { job, fileId } = await begun(page, signInAs, lang);
  const address = `/app/translation/files/${fileId}`;
  const segments = async () =>
    (await got<{ items: Segment[] }>(page.request, `/language/files/${fileId}/segments`)).items;
  const targetOf = async (n: number) => (await segments())[n - 1]!.target;
  const field = (at: Page, n: number) => at.getByLabel(t.field.replace('{{n}}', String(n)), { exact: true });

  const row = (at: Page, n: number) =>
    at
      .getByRole('listitem', { name: t.segment.replace('{{n}}', String(n)), exact: true })
      .locator('.ed-open');

  await test.step('the translator writes by input method and keyboard', async () => {
    await page.goto(address);
    await page.getByRole('button', { name: t.open.replace('{{n}}', '1'), exact: true }).click();
    await composed(page, field(page, 1), titleMeant);
    expect((await segments())[0]!.state).not.toBe('translated');
    await page.keyboard.press('Control+Enter');

    await expect(field(page, 2)).toBeFocused();
    await expect(page.locator('.ed-matches li').first()).toContainText('2027年6月9日');
    await page.keyboard.press('Control+1');
    await expect(field(page, 2)).toHaveValue('双方将于2027年6月9日在云江举行会谈。');
    await page.keyboard.press('Control+Enter');

    await expect(field(page, 3)).toBeFocused();
    await page.keyboard.insertText('请看{1}附件{/1}');
    await page.keyboard.press('Backspace');
    await expect(field(page, 3)).toHaveValue('请看{1}附件');
    await expect(page.getByText(t.tagMissing.replace('{{tag}}', '{/1}'))).toBeVisible();
    await page.keyboard.press('Alt+g');
    await page.keyboard.insertText('。');
    await expect(field(page, 3)).toHaveValue('请看{1}附件{/1}。');
    await page.getByLabel(t.comment, { exact: true }).fill('附件是否随文？');
    await page.getByRole('button', { name: t.send, exact: true }).click();
    await expect(page.locator('.ed-comments')).toContainText('附件是否随文？');
    await field(page, 3).press('Control+Enter');

    await expect(field(page, 4)).toBeFocused();
    await expect(page.locator('.ed-terms')).toContainText('引航站');
    await page.keyboard.press('Alt+1');
    await page.keyboard.insertText('负责引船进港。');
    await expect(field(page, 4)).toHaveValue('引航站负责引船进港。');
    await page.keyboard.press('Control+Enter');
    await expect(field(page, 5)).toBeFocused();
    await page.keyboard.insertText('泊位');
    await page.keyboard.press('Control+Enter');
    await expect(field(page, 6)).toBeFocused();
    await page.keyboard.insertText(hotel.before);
    await page.keyboard.press('Control+Enter');
    await expect
      .poll(async () => (await segments()).map(({ state }) => state))
      .toEqual(memoSentences.map(() => 'translated'));
  });

  await test.step('the head accepts what the reviser changed', async () => {
    await revised(page, signInAs, job, segments);
    await signInAs(page, 'translation-chief');
    await page.goto(address);
    await row(page, 6).click();
    await expect(field(page, 6)).toHaveValue(hotel.after);
    await page.locator('.ed-changes').getByRole('button', { name: t.accept }).first().click();
    await expect(page.locator('.ed-changes')).toBeHidden();
    await expect.poll(async () => (await segments())[5]!.agreed).toBeNull();
    expect(await targetOf(6)).toBe(hotel.after);
  });

  await test.step('two people work in one file at once, and both texts stay', async () => {
    const there = await browser.newContext({ baseURL: baseURL!, locale: lang === 'zh' ? 'zh-CN' : 'en-GB' });
    const other = await there.newPage();
    await signInAs(other, 'director');
    await other.goto(address);
    await Promise.all([
      writtenOver(page, row(page, 5), field(page, 5), '泊位编号'),
      writtenOver(other, row(other, 4), field(other, 4), '引航站负责引导船舶进港。'),
    ]);
    await expect(page.getByText('引航站负责引导船舶进港。')).toBeVisible();
    await expect(other.getByText('泊位编号')).toBeVisible();

    await Promise.all([page, other].map((one) => row(one, 2).click()));
    await Promise.all([expect(field(page, 2)).toBeFocused(), expect(field(other, 2)).toBeFocused()]);
    await page.keyboard.press('Control+Home');
    await other.keyboard.press('Control+End');
    await Promise.all([page.keyboard.insertText('经商定，'), other.keyboard.insertText('（暂定）')]);
    const joined = '经商定，双方将于2027年6月9日在云江举行会谈。（暂定）';
    const meets = await Promise.any(
      [page, other].map(async (one) => {
        await one.locator('.ed-meeting').waitFor();
        return one;
      }),
    );
    await expect(meets.locator('.ed-meeting')).toContainText('经商定，');
    await expect(meets.locator('.ed-meeting')).toContainText('（暂定）');
    await meets.getByRole('button', { name: t.meeting.takeJoined, exact: true }).click();
    await Promise.all([
      expect(field(page, 2)).toHaveValue(joined),
      expect(field(other, 2)).toHaveValue(joined),
    ]);
    await expect.poll(() => targetOf(2)).toBe(joined);
    await there.close();
  });

  await test.step('a segment is split by keyboard and merged again; what somebody typed in the half that is gone is kept', async () => {
    await row(page, 6).click();
    await expect(field(page, 6)).toBeFocused();
    await page.keyboard.press('Alt+x');
    const box = page.getByRole('region', { name: t.splitOf.replace('{{n}}', '6'), exact: true });
    await expect(box.getByRole('slider', { name: t.source, exact: true })).toBeFocused();
    await expect(box).toContainText(t.splitConfirmed);
    await expectWellMade(page);
    await page.keyboard.press('Home');
    for (let n = 1; n < 'The delegation'.length; n += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(field(page, 6)).toHaveValue('代表团');
    const ofHotel = async () => (await segments()).slice(5).map(({ source, target }) => [source, target]);
    expect(await ofHotel()).toEqual([
      ['The delegation', '代表团'],
      ['will stay at the Riverside Hotel.', '将下榻江景饭店。'],
    ]);

    const there = await browser.newContext({ baseURL: baseURL!, locale: lang === 'zh' ? 'zh-CN' : 'en-GB' });
    const other = await there.newPage();
    await signInAs(other, 'director');
    await other.goto(address);
    await row(other, 7).click();
    await expect(field(other, 7)).toBeFocused();
    const saves = '**/api/language/segments/*';
    await other.route(saves, (route) => route.abort());
    await other.keyboard.press('Control+End');
    await other.keyboard.insertText('（待定）');
    await page.keyboard.press('Alt+j');
    await expect(field(page, 6)).toHaveValue(hotel.after);
    expect(await ofHotel()).toEqual([[memoSentences[5], hotel.after]]);
    await other.unroute(saves);
    await expect(other.locator('.ed-meeting')).toContainText('将下榻江景饭店。（待定）');
    await expectWellMade(other);
    await other.getByRole('button', { name: t.leftDrop, exact: true }).click();
    await expect(field(other, 6)).toHaveValue(hotel.after);
    await there.close();
  });

  await test.step('a bilingual table goes out, is changed elsewhere, and comes back after a dry run', async () => {
    const leaving = page.waitForEvent('download');
    await page.getByRole('button', { name: x.bilingual, exact: true }).click();
    const download = await leaving;
    const changed = await changedCopy(await readFile(await download.path()), (text) =>
      withoutLast(text.replace(titleMeant, '港口合作谅解备忘录'), aTag),
    );
    await page.getByRole('link', { name: x.return, exact: true }).click();
    await page.locator('input[type="file"]').setInputFiles({
      name: download.suggestedFilename(),
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: changed,
    });
    const box = (n: number) => page.getByLabel(x.take.replace('{{n}}', String(n)), { exact: true });
    await expect(box(1)).toBeChecked();
    await expect(box(3)).not.toBeChecked();
    await expect(page.locator('.ex-rows ins').first()).toBeVisible();
    await expectWellMade(page);
    await seal(page, x.write.replace('{{count}}', '1')).click();
    await expect(page.getByText(x.written.replace('{{count}}', '1'))).toBeVisible();
    expect(await targetOf(1)).toBe('港口合作谅解备忘录');
    expect(await targetOf(3)).toBe('请看{1}附件{/1}。');
  });

  await test.step('the translated file is set as its source', async () => {
    const { base64 } = await got<{ base64: string }>(page.request, `/language/files/${fileId}/as/translated`);
    const zip = await openZip(Buffer.from(base64, 'base64'), { parts: 100, bytes: 10_000_000 });
    const xml = (await zip.whole('word/document.xml')).toString();
    expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/>(?:(?!<\/w:p>).)*港口合作谅解备忘录/s);
    expect(xml).toMatch(/<w:b\/>(?:(?!<\/w:r>).)*附件/s);
    expect(xml).toMatch(/<w:tc>(?:(?!<\/w:tc>).)*泊位编号/s);
  });
});

const aTag = /<w:sdt>(?:(?!<\/w:sdt>).)*\{\/1\}(?:(?!<\/w:sdt>).)*<\/w:sdt>/;

/** Words composed as an input method does it: Enter within them neither confirms nor breaks off, and the field stays the same one. */
async function composed(page: Page, field: Locator, words: string): Promise<void> {
  await expect(field).toBeFocused();
  await field.evaluate((own) => {
    own.dataset['same'] = 'yes';
  });
  const browser = await page.context().newCDPSession(page);
  for (const part of ['g', 'gang', 'gang kou'])
    await browser.send('Input.imeSetComposition', {
      text: part,
      selectionStart: part.length,
      selectionEnd: part.length,
    });
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
  await browser.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', modifiers: 2, ...enter });
  await browser.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  await expect(field).toHaveValue('gang kou');
  await browser.send('Input.insertText', { text: words });
  await expect(field).toHaveValue(words);
  await expect(field).toHaveAttribute('data-same', 'yes');
  await browser.detach();
}

/** Another text in the place of what stands in a segment, kept on the server. */
async function writtenOver(page: Page, row: Locator, field: Locator, words: string): Promise<void> {
  await row.click();
  await expect(field).toBeFocused();
  await field.fill(words);
  await expect(page.locator('.ed-kept')).toContainText(/\d\d:\d\d/);
}

/** The memo as a job in translation, with a memory and a term that know some of it. */
async function begun(
  page: Page,
  signInAs: (page: Page, role: string) => Promise<void>,
  lang: string,
): Promise<{ job: Job; fileId: string }> {
  const idOf = async (role: string) => {
    await signInAs(page, role);
    return (await got<{ userId: string }>(page.request, '/auth/me')).userId;
  };
  const [translator, reviser] = [await idOf('translator'), await idOf('reviser')];
  await signInAs(page, 'translation-chief');
  const which = `${lang} ${randomUUID().slice(0, 4)}`;
  const name = { zh: `港口备忘录 ${which}`, en: `Port memo ${which}` };
  const memory = await sent<{ id: string }>(page.request, '/language/memories', { name });
  await sent(page.request, `/language/memories/${memory.id}/units`, {
    units: [
      {
        zh: '双方将于2026年5月8日在云江举行会谈。',
        en: 'The two sides will hold talks in Yunjiang on May 8, 2026.',
        reviewed: true,
      },
    ],
  });
  await signInAs(page, 'translator');
  const terms = [
    { lang: 'en', text: 'pilot station' },
    { lang: 'zh', text: '引航站' },
  ];
  const concept = await sent<{ id: string }>(page.request, '/language/concepts', { terms });
  await signInAs(page, 'terminologist');
  await sent(page.request, `/language/concepts/${concept.id}/approval`, { version: 1 });
  await signInAs(page, 'officer');
  const file = { name: `memo-${lang}.docx`, base64: (await portMemo()).toString('base64') };
  let job = await sent<Job>(page.request, '/language/jobs', {
    ...{ title: name, kind: 'letter', from: 'en', to: 'zh', wantedBy: '2027-03-01', files: [file] },
  });
  const steps: [role: string, step: string, more?: object][] = [
    ['translation-chief', 'quote', { days: 4 }],
    ['officer', 'agreement'],
    ['translation-chief', 'people', { translator, translateDays: 2, reviser, reviseDays: 1 }],
    ['translator', 'begin'],
  ];
  for (const [role, step, more = {}] of steps) {
    await signInAs(page, role);
    job = await stepped(page.request, job, step, more);
  }
  return { job, fileId: job.files[0]!.id };
}

/** Handed on, and revised with another wording in the last sentence. */
async function revised(
  page: Page,
  signInAs: (page: Page, role: string) => Promise<void>,
  { id }: Job,
  segments: () => Promise<Segment[]>,
): Promise<void> {
  const job = () => got<Job>(page.request, `/language/jobs/${id}`);
  await stepped(page.request, await job(), 'hand-on');
  await signInAs(page, 'reviser');
  for (const { id: segment, target } of await segments()) {
    const words = target === hotel.before ? hotel.after : target;
    await sent(page.request, `/language/segments/${segment}/confirmation`, { base: target, target: words });
  }
  await stepped(page.request, await job(), 'revision');
}

function stepped(api: APIRequestContext, { id: jobId, version }: Job, step: string, more = {}): Promise<Job> {
  return sent<Job>(api, `/language/jobs/${jobId}/${step}`, { version, ...more });
}

async function sent<T>(api: APIRequestContext, path: string, data: object): Promise<T> {
  const answer = await api.post(`/api${path}`, { data: { requestId: randomUUID(), ...data } });
  expect(answer.status(), `${path}: ${await answer.text()}`).toBe(200);
  return (await answer.json()) as T;
}

async function got<T>(api: APIRequestContext, path: string): Promise<T> {
  const answer = await api.get(`/api${path}`);
  expect(answer.status(), `${path}: ${await answer.text()}`).toBe(200);
  return (await answer.json()) as T;
}
