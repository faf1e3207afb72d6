/** A translation from the request to the feedback: asked for, quoted, agreed to, given out, translated, revised, delivered. */
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { Job } from '../../modules/language/contract/jobs.ts';
import type { Segment } from '../../modules/language/contract/segments.ts';
import { en } from '../../modules/language/web/jobs/messages.en.ts';
import { zh } from '../../modules/language/web/jobs/messages.zh.ts';
import { expect, expectWellMade, test } from './journey.ts';
import { seal } from './seal.ts';

const sentences = {
  '尊敬的港务局长：': 'Dear Director of the Port Authority,',
  '感谢贵局邀请我市代表参加港口论坛。': 'Thank you for inviting our city to the Port Forum.',
  '我们将派五人代表团于3月8日到访。': 'We shall send a delegation of five, arriving on 8 March.',
};

/** Confirms every segment of the job, as whoever is signed in. */
async function confirmAll(page: Page, jobId: string): Promise<void> {
  const job = (await (await page.request.get(`/api/language/jobs/${jobId}`)).json()) as Job;
  const address = `/api/language/files/${job.files[0]!.id}/segments`;
  const { items } = (await (await page.request.get(address)).json()) as { items: Segment[] };
  for (const { id, version, source, target } of items) {
    const data = {
      requestId: randomUUID(),
      ...{ version, base: target },
      target: sentences[source as keyof typeof sentences],
    };
    const answer = await page.request.post(`/api/language/segments/${id}/confirmation`, { data });
    expect(answer.status(), await answer.text()).toBe(200);
  }
}

test('a translation goes from the request to the feedback', async ({ page, lang, signInAs }) => {
  const t = lang === 'zh' ? zh : en;
  const title = { zh: `致港务局的回函（${lang}）`, en: `Reply to the Port Authority (${lang})` };
  const dialog = page.getByRole('dialog');
  const take = async (step: string) => {
    await dialog.getByRole('button', { name: step, exact: true }).click();
    await expect(dialog).toBeHidden();
  };
  let jobId = '';
  const as = async (role: string) => {
    await signInAs(page, role);
    await page.goto(`/app/translation/jobs/${jobId}`);
  };

  await test.step('an officer asks for it', async () => {
    await signInAs(page, 'officer');
    await page.goto('/app/translation/jobs/new');
    await page.getByLabel(t.form.text).fill(Object.keys(sentences).join('\n'));
    await page.locator('[name="title.zh"]').fill(title.zh);
    await page.locator('[name="title.en"]').fill(title.en);
    await page.getByLabel(t.form.wantedBy).fill('2027-03-01');
    await expectWellMade(page);
    await seal(page, t.form.send).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title.zh);
    jobId = new URL(page.url()).pathname.split('/').at(-1)!;
  });

  await test.step('the head of translation finds it on the board and quotes it by bands', async () => {
    await signInAs(page, 'translation-chief');
    await page.goto('/app/translation');
    await expect(page.getByRole('region', { name: t.load.title }).first()).toBeVisible();
    await expectWellMade(page);
    await page.goto(`/app/translation/jobs/${jobId}`);
    await seal(page, t.step.quote).click();
    await expect(dialog.locator('.quote-table tfoot')).toContainText('3');
    await dialog.getByLabel(t.field.days).fill('4');
    await take(t.step.quote);
    await expect(page.locator('.quote-table')).toBeVisible();
  });

  await test.step('the officer agrees, the head gives it out', async () => {
    await as('officer');
    await seal(page, t.step.agree).click();
    await take(t.step.agree);
    await as('translation-chief');
    await seal(page, t.step.assign).click();
    await dialog.getByLabel(t.field.translator, { exact: true }).selectOption({ index: 2 });
    await dialog.getByLabel(t.field.reviser, { exact: true }).selectOption({ index: 1 });
    await take(t.step.assign);
    await expect(page.getByRole('heading', { name: t.page.people })).toBeVisible();
  });

  await test.step('the translator begins, translates and hands on', async () => {
    await as('translator');
    await seal(page, t.step.begin).click();
    await take(t.step.begin);
    await confirmAll(page, jobId);
    await page.reload();
    await seal(page, t.step.handOn).click();
    await take(t.step.handOn);
  });

  await test.step('the reviser compares all of it and counts an error', async () => {
    await as('reviser');
    await confirmAll(page, jobId);
    await page.reload();
    await seal(page, t.step.acceptRevision).click();
    await dialog.locator('[name="errors.style"]').fill('1');
    await take(t.step.acceptRevision);
    await expect(page.getByRole('heading', { name: t.page.revisions })).toBeVisible();
  });

  await test.step('the head checks and delivers it', async () => {
    await as('translation-chief');
    await page.getByRole('button', { name: t.page.check, exact: true }).click();
    await expect(page.getByText(t.page.findingsNone)).toBeVisible();
    await seal(page, t.step.deliver).click();
    await take(t.step.deliver);
    const link = page.locator('.job-files').getByRole('link', { name: t.page.translated, exact: true });
    const file = await page.request.get((await link.getAttribute('href'))!);
    expect(await file.text()).toBe(Object.values(sentences).join('\n'));
    await expectWellMade(page);
  });

  await test.step('the officer gives feedback', async () => {
    await as('officer');
    await seal(page, t.step.giveFeedback).click();
    await dialog.getByLabel(t.field.mark).selectOption('5');
    await take(t.step.giveFeedback);
    await expect(page.getByText(t.page.mark.replace('{{mark}}', '5'))).toBeVisible();
  });
});
