import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import type { Page } from '@playwright/test';
import type { Job } from '../../modules/language/contract/jobs.ts';
import type { StartedHouse } from '../started-house.ts';
import { ask, signIn } from './client.ts';
import { facingTexts } from './facing-texts.ts';
import { type Figure, figureOf } from './figures.ts';
import { onEmbeddedHouse } from './houses.ts';
import { onPage, openedAfter, pressAll } from './painted-keys.ts';
import type { Part } from './part.ts';

const sentences = 2000;
const aim = '≤ 100';

/** Words as they are typed, now and then mended, a tag or the source put in; then on to another segment. */
const typed = [
  ...'On 2 May Qin Muchuan',
  ...['Backspace', 'Backspace', ...'an', ' '],
  ...'visited the new quay.',
];
const presses = [
  ...typed,
  ...['Control+ArrowDown', 'Control+ArrowDown', ...'Su Yan spoke of it, too.'],
  ...['Alt+e', 'Alt+s', 'Control+a', 'Delete', 'Control+ArrowUp', 'Control+ArrowDown', 'Control+ArrowDown'],
];
const times = 6;

/** From a key in the editor to its effect on the screen, in a real browser, in a file of two thousand segments. */
export const editorKeys: Part = {
  name: 'editor-keys',
  about: {
    zh: '译文编辑器：按键到画面变化，2,000个句段',
    en: 'the editor: from a key to its effect on the screen, 2,000 segments',
  },
  run: async () => ({ figures: await onEmbeddedHouse(figuresIn), absent: [] }),
};

const shown = { here: '.ed-row[aria-current="true"]', said: ['.ed-tools', '.ed-line'] };

async function figuresIn(house: StartedHouse): Promise<Figure[]> {
  const fileId = await begun(house);
  const account = house.demo.find(({ role }) => role === 'translator')!;
  return onPage(house, account, shown, async (page) => {
    const opened = await openedAfter(page, `/app/translation/files/${fileId}`, '.ed-open');
    const count = await allRead(page);
    await page.locator('.ed-open').first().click();
    const taken = await pressAll(page, presses, times);
    const confirmed: number[] = [];
    for (let n = 0; n < 25; n += 1) confirmed.push(await confirmedAfter(page));
    const of = `${count.toLocaleString('en')} segments`;
    return [
      figureOf(`open a file of ${of}, first segment on the screen`, 'ms', [opened]),
      { ...figureOf(`a key in the editor to its effect on the screen, ${of}`, 'ms', taken), aim },
      figureOf(`a segment confirmed on the server and the next one open, ${of}`, 'ms', confirmed),
    ];
  });
}

/** From confirming a segment that was just typed until the server has it and the next one is open. */
async function confirmedAfter(page: Page): Promise<number> {
  await page.locator(`${shown.here} textarea`).fill('Good.');
  const label = (await page.locator(shown.here).getAttribute('aria-label'))!;
  const began = performance.now();
  await page.keyboard.press('Control+Enter');
  await page.waitForFunction(
    ([here, was]) => {
      const row = document.querySelector(here!);
      const isNext = row !== null && row.getAttribute('aria-label') !== was;
      return isNext && row.contains(document.activeElement);
    },
    [shown.here, label],
  );
  return performance.now() - began;
}

/** Until all segments are read; how many there are. */
async function allRead(page: Page): Promise<number> {
  await page.locator('.ed-tools .figure', { hasText: /^[12]\d{3}$/ }).waitFor();
  return Number(await page.locator('.ed-tools .figure').textContent());
}

/** A file of two thousand sentences in the hands of a translator. */
async function begun({ url, demo }: StartedHouse): Promise<string> {
  const agent = new Agent();
  const cookies = new Map<string, string>();
  for (const account of demo)
    if (!cookies.has(account.role)) cookies.set(account.role, await signIn(url, account));
  const got = async <T>(role: string, path: string, data?: object): Promise<T> => {
    const body = data && JSON.stringify({ requestId: randomUUID(), ...data });
    const asked = { address: `${url}/api${path}`, ...(body !== undefined && { body }) };
    return JSON.parse(await ask(agent, asked, cookies.get(role)!)) as T;
  };
  const idOf = async (role: string) => (await got<{ userId: string }>(role, '/auth/me')).userId;
  let job = await got<Job>('officer', '/language/jobs', {
    ...{ title: { zh: '简报汇编', en: 'Briefings' }, kind: 'letter', from: 'zh', to: 'en' },
    ...{ wantedBy: '2027-03-01', text: facingTexts(sentences).zh },
  });
  const people = { translator: await idOf('translator'), reviser: await idOf('reviser') };
  const steps: [role: string, step: string, more?: object][] = [
    ['translation-chief', 'quote', { days: 20 }],
    ['officer', 'agreement'],
    ['translation-chief', 'people', { ...people, translateDays: 15, reviseDays: 5 }],
    ['translator', 'begin'],
  ];
  for (const [role, step, more = {}] of steps)
    job = await got<Job>(role, `/language/jobs/${job.id}/${step}`, { version: job.version, ...more });
  return job.files[0]!.id;
}
