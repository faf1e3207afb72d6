/** A release is submitted: the reviser is told, sends it back, and its author is told. */
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { en } from '../../app/web/messages.en.ts';
import { zh } from '../../app/web/messages.zh.ts';
import { expect, expectWellMade, test } from './journey.ts';

async function post(page: Page, path: string, data: object): Promise<{ id: string; version: number }> {
  const answer = await page.request.post(`/api${path}`, { data: { requestId: randomUUID(), ...data } });
  expect(answer.status(), await answer.text()).toBe(200);
  return answer.json();
}

test('who is concerned is told, and reads it', async ({ page, lang, say, signInAs }) => {
  const t = (lang === 'zh' ? zh : en).notices;
  const text = '苏晏到港口调研。\nSu Yan visited the port.';
  await signInAs(page, 'officer');
  const release = await post(page, '/press/releases', { text });
  await post(page, `/press/releases/${release.id}/submit`, { version: release.version });
  await signInAs(page, 'reviser');
  await page.goto('/app/notices');
  const line = page
    .getByRole('listitem')
    .filter({ hasText: say('请审校', 'for you to check') })
    .first();
  await expect(line).toContainText(t.unread);
  await expectWellMade(page);
  await line.getByRole('button', { name: t.markRead }).click();
  await expect(line.getByRole('button', { name: t.markUnread })).toBeVisible();
  await post(page, `/press/releases/${release.id}/send-back`, {
    version: release.version,
    why: '请核对姓名',
  });
  await signInAs(page, 'officer');
  await page.goto('/app');
  await page
    .getByRole('banner')
    .getByRole('link', { name: say('通知', 'Notices') })
    .click();
  await page
    .getByRole('link', { name: say('退回了', 'back to be changed') })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(release.id));
});
