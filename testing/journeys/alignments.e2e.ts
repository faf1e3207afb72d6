/** Two Word documents become units of a translation memory: aligned, put right by keyboard, stored, found again. */
import { en } from '../../modules/language/web/alignments/messages.en.ts';
import { zh } from '../../modules/language/web/alignments/messages.zh.ts';
import { docxOf } from '../docx-of.ts';
import { expect, expectWellMade, test } from './journey.ts';
import { seal } from './seal.ts';

/** Each journey has a port of its own, so that the one does not find what the other stored. */
const ports = { zh: ['青石港', 'Qingshi'], en: ['白鹭港', 'Bailu'] } as const;

const chinese = (port: string) => [
  `${port}与云江港签署合作备忘录`,
  `5月20日，${port}与云江港在云江签署合作备忘录。`,
  '双方将共享船期信息，每年互派10名管理人员学习。',
  '首批人员将于9月到港。',
  `${port}还将参加云江国际港口论坛。`,
];
const english = (port: string) => [
  `The Port of ${port} and the Port of Yunjiang Sign a Memorandum on Cooperation`,
  `On May 20 the Port of ${port} and the Port of Yunjiang signed a memorandum on cooperation in Yunjiang.`,
  'The two sides will share sailing schedules. Each year they will send ten managers to each other to learn.',
  'The first group will arrive in September.',
  `The Port of ${port} will also take part in the Yunjiang International Port Forum.`,
];

function wordFile(name: string, paragraphs: string[]) {
  const body = paragraphs.map((one) => `<w:p><w:r><w:t>${one}</w:t></w:r></w:p>`).join('');
  return {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: docxOf(body),
  };
}

test('two documents are aligned, put right by keyboard, stored and found in the memory', async ({
  page,
  lang,
  say,
  signInAs,
}) => {
  const t = lang === 'zh' ? zh : en;
  const [portZh, portEn] = ports[lang];
  const bead = (n: number) => page.locator(`.al-bead[aria-posinset="${n}"]`);
  const beads = page.locator('.al-bead');
  const saved = () => expect(page.locator('.al-line-of-work .cap')).toContainText(t.saved);

  await test.step('two files are brought', async () => {
    await signInAs(page, 'translator');
    await page.goto('/app/translation/alignments');
    await expectWellMade(page);
    await seal(page, t.make).click();
    await page.getByLabel(t.new.file.zh).setInputFiles(wordFile(`${portZh}.docx`, chinese(portZh)));
    await page.getByLabel(t.new.file.en).setInputFiles(wordFile(`${portEn}.docx`, english(portEn)));
    await expect(page.getByLabel(t.new.name)).toHaveValue(portZh);
    await expectWellMade(page);
    await seal(page, t.new.send).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(portZh);
    await expect(beads).toHaveCount(5);
    await expect(bead(3)).toContainText('1 : 2');
    await expectWellMade(page);
  });

  await test.step('by key one goes to a bead, merges it, takes it back, cuts and splits', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect(bead(3)).toBeFocused();
    await page.keyboard.press('m');
    await expect(beads).toHaveCount(4);
    await expect(bead(3)).toContainText(t.byHand);
    await page.keyboard.press('u');
    await expect(beads).toHaveCount(5);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('x');
    await page.keyboard.press('Enter');
    await expect(bead(3)).toContainText('2 : 2');
    await page.keyboard.press('s');
    await expect(beads).toHaveCount(6);
    await expect(bead(3)).toContainText('双方将共享船期信息，');
    await expect(bead(3)).not.toContainText('互派');
  });

  await test.step('what is right is checked and locked; a boundary put wrong is put right by aligning the rest anew', async () => {
    await page.keyboard.press('Enter');
    await expect(bead(3)).toContainText(t.checked);
    await expect(bead(4)).toBeFocused();
    await page.keyboard.press('l');
    await expect(bead(4)).toContainText(t.locked);
    await page.keyboard.press('m');
    await expect(page.locator('.al-line-of-work')).toContainText(t.cannot.locked);
    await page.keyboard.press('j');
    await page.keyboard.press('Alt+ArrowDown');
    await expect(bead(5)).toContainText('2 : 1');
    await page.keyboard.press('r');
    await expect(bead(5)).toContainText('首批人员');
    await expect(bead(5)).not.toContainText('2 : 1');
    await expect(bead(6)).toContainText('Forum');
    await expect(bead(6)).toContainText(portZh);
    await saved();
  });

  await test.step('what somebody else changes meanwhile comes in', async () => {
    const id = new URL(page.url()).pathname.split('/').at(-1)!;
    const { version, changes } = await (await page.request.get(`/api/language/alignments/${id}`)).json();
    const marked = { was: changes.beads[0].id, id: crypto.randomUUID(), state: 'checked', locked: false };
    const answer = await page.request.post(`/api/language/alignments/${id}/edits`, {
      data: { requestId: crypto.randomUUID(), since: version, edits: [{ kind: 'mark', beads: [marked] }] },
    });
    expect(answer.status(), await answer.text()).toBe(200);
    await expect(bead(1)).toContainText(t.checked);
  });

  await test.step('all are stored, and stand in the memory', async () => {
    await page.keyboard.press('t');
    const dialog = page.getByRole('dialog');
    const memory = dialog.getByLabel(t.storeMemory, { exact: true });
    // Both journeys may go through one house: each has a memory of its own, too.
    await memory.selectOption({ index: lang === 'zh' ? 1 : 2 });
    await dialog.getByLabel(t.storeWhich).selectOption('all');
    await dialog.getByRole('button', { name: t.storeSend, exact: true }).click();
    await expect(page.locator('.steps')).toContainText(
      t.storeDone.replace('{{added}}', '6').replace('{{known}}', '0'),
    );
    await page.getByRole('link', { name: t.storeOpen }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText(portZh);
    await expect(page.locator('main')).toContainText(
      say(`${portZh}还将参加云江国际港口论坛。`, `The Port of ${portEn} will also take part in the Yunjiang`),
    );
  });
});
