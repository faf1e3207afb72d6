/** Files of a person: a photo and an attachment are brought, one is refused in words, one described, one removed. */
import { en } from '../../kernel/web/i18n/messages.en.ts';
import { zh } from '../../kernel/web/i18n/messages.zh.ts';
import { photograph } from '../files-house.ts';
import { smallDocx } from '../hostile-files.ts';
import { expect, expectWellMade, test } from './journey.ts';

test('files are brought, refused, described and removed', async ({ page, lang, say, signInAs }) => {
  const t = (lang === 'zh' ? zh : en).files;
  await signInAs(page, 'officer');
  const people = await (await page.request.get('/api/directory/people')).json();
  // Each language has a person of its own: one house serves both.
  const { id } = people.items[lang === 'zh' ? 0 : 1];
  await page.goto(`/app/directory/people/${id}`);
  const photo = page.getByRole('region', { name: say('照片', 'Photo') });
  const papers = page.getByRole('region', { name: say('附件', 'Attachments') });
  await photo.locator('input[type=file]').setInputFiles({
    name: 'portrait.png',
    mimeType: 'image/png',
    buffer: await photograph(640, 480),
  });
  await expect(photo.getByRole('link', { name: 'portrait.jpg' })).toBeVisible();
  await expect(photo.locator('img')).toHaveJSProperty('complete', true);
  await papers.locator('input[type=file]').setInputFiles([
    { name: 'letter.docx', mimeType: 'text/plain', buffer: smallDocx() },
    { name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg><script>1</script></svg>') },
  ]);
  await expect(papers.getByRole('link', { name: 'letter.docx' })).toBeVisible();
  await expect(papers.getByRole('alert')).toContainText('SVG');
  await expectWellMade(page);

  await photo.getByRole('button', { name: t.describeOf.replace('{{name}}', 'portrait.jpg') }).click();
  await page.locator('[name="alt.zh"]').fill('半身像');
  await page.locator('[name="alt.en"]').fill('A half-length portrait');
  await page.getByRole('button', { name: t.save, exact: true }).click();
  await expect(photo.getByRole('img', { name: say('半身像', 'A half-length portrait') })).toBeVisible();

  await papers.getByRole('button', { name: t.removeOf.replace('{{name}}', 'letter.docx') }).click();
  await page.getByRole('dialog').getByRole('button', { name: t.remove, exact: true }).click();
  await expect(papers.getByRole('link', { name: 'letter.docx' })).toHaveCount(0);
});
