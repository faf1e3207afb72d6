/** A client body outside: let in by the centre, it asks on pages without script, answers the quote, and fetches the translation. */
import { readFile } from 'node:fs/promises';
import type { APIRequestContext, Page } from '@playwright/test';
import type { Job } from '../../modules/language/contract/jobs.ts';
import type { Segment } from '../../modules/language/contract/segments.ts';
import { accountOf, expect, expectAccessible, test } from './journey.ts';

const source = '欢迎贵院教师来访。';
const target = 'The teachers of your school are most welcome.';

/** What somebody with this role does by the API, between what is done on the pages. */
async function signedIn(request: APIRequestContext, role: string) {
  const who = await request.post('/api/auth/sign-in', { data: accountOf(role) });
  const cookie = who.headers()['set-cookie']!.split(';')[0]!;
  const { userId } = (await (await request.get('/api/auth/me', { headers: { cookie } })).json()) as {
    userId: string;
  };
  return {
    userId,
    async read<T>(path: string): Promise<T> {
      return (await (await request.get(`/api/language${path}`, { headers: { cookie } })).json()) as T;
    },
    async write<T>(path: string, data: object): Promise<T> {
      const answer = await request.post(`/api/language${path}`, {
        data: { requestId: crypto.randomUUID(), ...data },
        headers: { cookie },
      });
      expect(answer.status(), `${path} ${await answer.text()}`).toBe(200);
      return (await answer.json()) as T;
    },
  };
}

function press(page: Page, name: string): Promise<void> {
  return page.getByRole('main').getByRole('button', { name, exact: true }).click();
}

test('from the link to the translation fetched', async ({
  page,
  browser,
  lang,
  say,
  signInAs,
  baseURL,
  playwright,
}) => {
  const at = (path: string) => `/o/yunjiang/${lang}${path}`;
  const email = `bai.${lang}@shipping-college.example`;
  const request = await playwright.request.newContext(baseURL ? { baseURL } : {});

  // The head makes a link for an address that is let in; it is shown once.
  await signInAs(page, 'translation-chief');
  await page.goto('/app/translation/clients');
  await page.getByRole('link', { name: /云江航运职业学院/ }).click();
  await page.getByRole('button', { name: say('生成链接', 'Make a link') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say('邮箱', 'Address')).fill('bai@elsewhere.example');
  await dialog.getByRole('button', { name: say('生成链接', 'Make a link') }).click();
  await expect(dialog.getByRole('alert')).toContainText(say('不在该单位', 'none of those of the body'));
  await dialog.getByLabel(say('邮箱', 'Address')).fill(email);
  await dialog.getByRole('button', { name: say('生成链接', 'Make a link') }).click();
  const link = new URL((await dialog.locator('.once-secret').textContent())!).pathname.replace(
    '/o/yunjiang',
    at(''),
  );

  const outside = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const form = await outside.newPage();
  await form.goto(at('/translate/new'));
  await expect(form.getByRole('heading', { level: 1 })).toContainText(
    say('需要您的链接', 'Your link is needed'),
  );
  await form.goto(link);
  await press(form, say('打开', 'Open it'));
  await expect(form).toHaveURL(at('/translate'));
  await form.getByRole('link', { name: say('提出新的委托', 'Ask for a translation') }).click();

  // What is wrong is said at its field, and what was typed stays.
  const field = (zh: string, en: string) => form.getByLabel(say(zh, en), { exact: true });
  await field('标题', 'Title').fill('邀请函');
  await field('文种', 'Kind of text').selectOption('letter');
  await field('联系人', 'Whom to ask about it').fill('白露');
  await press(form, say('提交委托', 'Send the request'));
  await expect(form.getByRole('alert')).toContainText(
    say('用途：此项必填', 'What it is for: This is needed'),
  );
  await expect(field('标题', 'Title')).toHaveValue('邀请函');
  await field('用途', 'What it is for').fill('正式发函');
  await field('文件', 'Files').setInputFiles({
    name: '邀请函.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(source),
  });
  await press(form, say('提交委托', 'Send the request'));
  const number = (await form.locator('.own-number').textContent())!;
  expect(number).toMatch(/^T-\d{4}-\d{3}$/);
  await expectAccessible(page);
  const jobId = new URL(form.url()).pathname.split('/').at(-1)!;

  // In the centre's list as any other job, marked; quoted by the head.
  const chief = await signedIn(request, 'translation-chief');
  await page.goto(`/app/translation/jobs/${jobId}`);
  await expect(page.getByRole('main')).toContainText(say('外部表单', 'outside, by form'));
  await expect(page.getByRole('main')).toContainText('白露');
  const job = () => chief.read<Job>(`/jobs/${jobId}`);
  const { version } = await job();
  await chief.write(`/jobs/${jobId}/quote`, { version, days: 3, price: 20_000 });

  await form.goto(at(`/translate/requests/${jobId}`));
  await expect(form.getByRole('main')).toContainText('¥200.00');
  await press(form, say('同意报价', 'Agree to the quote'));
  await expect(form.getByRole('main')).toContainText(say('译员还没有开始', 'has not begun'));
  await translated(await job());

  // Fetched, and said what is thought of it.
  await form.goto(at(`/translate/requests/${jobId}`));
  const fetching = form.waitForEvent('download');
  await form.getByRole('link', { name: say('下载译文', 'Fetch the translation') }).click();
  const file = await fetching;
  expect(file.suggestedFilename()).toBe('邀请函.en.txt');
  expect(await readFile(await file.path(), 'utf8')).toContain(target);
  await form.getByLabel(say('4 满意', '4 good')).check();
  await press(form, say('提交反馈', 'Send it'));
  await expect(form.getByRole('main')).toContainText(say('反馈也已收到', 'has come in'));
  expect((await job()).mark).toBe(4);
  await outside.close();
  await request.dispose();

  async function translated(agreed: Job): Promise<void> {
    const [translator, reviser] = [await signedIn(request, 'translator'), await signedIn(request, 'reviser')];
    let now = await chief.write<Job>(`/jobs/${jobId}/people`, {
      version: agreed.version,
      ...{ translator: translator.userId, translateDays: 1, reviser: reviser.userId, reviseDays: 1 },
    });
    now = await translator.write<Job>(`/jobs/${jobId}/begin`, { version: now.version });
    const fileId = now.files[0]!.id;
    for (const [who, step, more] of [
      [translator, 'hand-on', {}],
      [reviser, 'revision', { errors: {} }],
    ] as const) {
      const { items } = await who.read<{ items: Segment[] }>(`/files/${fileId}/segments`);
      for (const one of items)
        await who.write(`/segments/${one.id}/confirmation`, {
          version: one.version,
          base: one.target,
          target,
        });
      now = await who.write<Job>(`/jobs/${jobId}/${step}`, { version: (await job()).version, ...more });
    }
    await chief.write(`/jobs/${jobId}/delivery`, { version: now.version });
  }
});
