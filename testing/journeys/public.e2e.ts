/** The public site as anybody reads it, with scripts switched off. */
import { expect, test } from './journey.ts';

// The check of accessibility is itself a script, so it is made elsewhere, with every page.
test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('from the front page to a release, in this language, and its paper', async ({ page, lang }) => {
    await page.goto(`/o/yunjiang/${lang}`);
    await page.locator('main a[href*="/news/"]').first().click();
    await expect(page).toHaveURL(new RegExp(`/o/yunjiang/${lang}/news/[^/]+$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    const paper = page.locator('main a[href$=".pdf"]');
    const answer = await page.request.get((await paper.getAttribute('href'))!);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toBe('application/pdf');
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');

    await page.getByRole('link', { name: '对照', exact: true }).click();
    await expect(page.locator('main h1[lang="zh-Hans"]')).toBeVisible();
    await expect(page.locator('main h1[lang="en"]')).toBeVisible();
  });

  test('the list of news leads to each release', async ({ page, lang }) => {
    await page.goto(`/o/yunjiang/${lang}/news`);
    const links = page.locator('main a[href*="/news/"]');
    expect(await links.count()).toBeGreaterThan(1);
    await links.last().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('a corrected release says what was corrected, and keeps the reading before', async ({
    page,
    lang,
    say,
  }) => {
    await page.goto(`/o/yunjiang/${lang}/news`);
    await page
      .locator('main a', { hasText: say('已更正', 'corrected') })
      .first()
      .click();
    const note = page.locator('.correction');
    await expect(note).toContainText(say('误作60名', 'not 60'));
    await expect(page.locator('.pairs')).toContainText(say('80名', '80 students'));
    await note.getByRole('link').click();
    await expect(page).toHaveURL(/\/news\/[^/]+\/1$/);
    await expect(page.locator('.pairs')).toContainText(say('60名', '60 students'));
    await note.getByRole('link').click();
    await expect(page.locator('.pairs')).toContainText(say('80名', '80 students'));
  });

  test('a release shows its images; subjects, archive and search lead to it', async ({ page, lang, say }) => {
    await page.goto(`/o/yunjiang/${lang}/subjects/gifts`);
    await page.locator('main .news-lines a').first().click();
    const image = page.locator('.news-image img').first();
    await expect(image).toHaveAttribute('alt', new RegExp(say('夕阳', 'low sun')));
    const bytes = await page.request.get((await image.getAttribute('src'))!);
    expect([bytes.status(), bytes.headers()['content-type']]).toEqual([200, 'image/jpeg']);
    const number = page.url().split('/').at(-1)!;
    await page.goto(`/o/yunjiang/${lang}/archive`);
    await page.locator('main .archive h2 a').last().click();
    await expect(page.locator(`main a[href$="/${number}"]`)).toHaveCount(1);
    await page.goto(`/o/yunjiang/${lang}/search?q=lipin`);
    await expect(page.locator(`main a[href$="/${number}"]`)).toHaveCount(1);
  });

  test('feeds, sitemap and robots lead to the releases', async ({ request, lang }) => {
    const page = await (await request.get(`/o/yunjiang/${lang}`)).text();
    const atom = /<link rel="alternate" href="([^"]+)" type="application\/atom\+xml"/.exec(page)![1]!;
    const answer = await request.get(atom);
    expect(answer.headers()['content-type']).toContain('application/atom+xml');
    expect(await answer.text()).toContain(`/o/yunjiang/${lang}/news/R-`);
    expect((await (await request.get(atom.replace('atom', 'json'))).json()).items.length).toBeGreaterThan(1);
    const robots = await (await request.get('/robots.txt')).text();
    const map = new URL(/^Sitemap: (.*)$/m.exec(robots)![1]!).pathname;
    expect(await (await request.get(map)).text()).toContain('/o/yunjiang/news/R-');
  });

  test('what a service needs narrows by the answers, sent by the address alone', async ({
    page,
    lang,
    say,
  }) => {
    await page.goto(`/o/yunjiang/${lang}/services`);
    await page.locator('main a[href$="/services/plain-certificate"]').click();
    const conditions = page.getByRole('region', { name: say('条件', 'Conditions') });
    const papers = page.getByRole('region', { name: say('材料', 'Papers') });
    await expect(conditions).toContainText(say('待答', 'Open'));
    await page.getByLabel(say('本办是否有记录可查', 'on record with this office')).selectOption('yes');
    await page.getByLabel(say('是否由他人代办', 'on another’s behalf')).selectOption('no');
    await page.getByRole('button', { name: say('按此查看', 'Show what I need') }).click();
    await expect(page).toHaveURL(/case\.byAgent=no/);
    await expect(conditions).toContainText(say('可以申请', 'You can apply'));
    await expect(papers).toContainText(say('申请书', 'Written request'));
    await expect(papers).not.toContainText(say('委托书', 'Mandate'));
    await page.getByLabel(say('本办是否有记录可查', 'on record with this office')).selectOption('no');
    await page.getByRole('button', { name: say('按此查看', 'Show what I need') }).click();
    await expect(conditions).toContainText(say('请向经办单位申请', 'Ask whoever handled it'));
  });

  test('an address with nothing behind it says so in both languages', async ({ request }) => {
    const answer = await request.get('/o/yunjiang/news/R-1900-1');
    expect(answer.status()).toBe(404);
    const html = await answer.text();
    expect(html).toMatch(/lang="zh/);
    expect(html).toMatch(/lang="en"/);
  });
});

test('a withdrawn release is gone from the lists, and its address says so', async ({
  page,
  lang,
  say,
  signInAs,
}) => {
  await signInAs(page, 'reader');
  const answer = await page.request.get('/api/press/releases?state=withdrawn');
  const [{ number }] = ((await answer.json()) as { items: [{ number: string }] }).items;
  await page.goto(`/o/yunjiang/${lang}/news`);
  await expect(page.locator(`main a[href$="/${number}"]`)).toHaveCount(0);
  const gone = await page.request.get(`/o/yunjiang/${lang}/news/${number}`);
  expect(gone.status()).toBe(410);
  await page.setContent(await gone.text());
  await expect(page.getByRole('heading', { level: 1 })).toContainText(say('已撤回', 'was withdrawn'));
});

test('a page and its style are light: under 60 kB before fonts', async ({ page, lang }) => {
  await page.goto(`/o/yunjiang/${lang}/news`);
  const release = await page.locator('main a[href*="/news/"]').first().getAttribute('href');
  for (const path of [
    `/o/yunjiang/${lang}`,
    `/o/yunjiang/${lang}/news`,
    release!,
    `/o/yunjiang/${lang}/services`,
    '/o/yunjiang/services/abtc-renew?step=result',
    '/o/yunjiang/services/document-way?to=FR',
  ]) {
    const html = await (await page.request.get(path)).text();
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href!);
    expect(html).not.toMatch(/<script/);
    let bytes = Buffer.byteLength(html);
    for (const sheet of sheets) bytes += beforeFonts(await (await page.request.get(sheet)).text());
    expect(bytes, path).toBeLessThan(60_000);
  }
});

/** A sheet without its declarations of fonts: those are the fonts' own lists of slices. */
function beforeFonts(css: string): number {
  return Buffer.byteLength(css.replace(/@font-face\s*\{[^}]*\}/g, '').replace(/\/\*[\s\S]*?\*\//g, ''));
}
