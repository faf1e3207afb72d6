import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { chromium, type Page } from '@playwright/test';
import type { Alignment } from '../../modules/language/contract/alignments.ts';
import { newDataDir, type StartedHouse } from '../started-house.ts';
import { browserFlags, findBrowser } from '../suite/find-browser.ts';
import { ask, signIn } from './client.ts';
import { facingTexts } from './facing-texts.ts';
import { type Figure, figureOf } from './figures.ts';
import { withHouse } from './houses.ts';
import type { Part } from './part.ts';

const sentences = 2000;

/** Presses of every kind, each as often as a person would: most go on and check, some mend. Gone through many times. */
const presses = [
  ...[
    'j',
    'j',
    'Enter',
    'Enter',
    's',
    'j',
    'm',
    'u',
    'k',
    'Alt+ArrowDown',
    'u',
    'j',
    'Alt+ArrowUp',
    'Control+z',
  ],
  ...[
    'n',
    'ArrowLeft',
    'Enter',
    'ArrowRight',
    'l',
    'l',
    'j',
    'm',
    'm',
    'u',
    'y',
    'n',
    'x',
    'ArrowRight',
    'Enter',
    'u',
  ],
  ...[
    'm',
    'w',
    'g',
    'u',
    'u',
    'u',
    'n',
    'n',
    'Enter',
    'End',
    'k',
    'k',
    'Enter',
    'Home',
    'n',
    'n',
    'n',
    'Enter',
    'j',
  ],
];
const times = 10;

/** From a key in the alignment workspace to its effect on the screen, in a real browser, among two thousand beads. */
export const keyToPaint: Part = {
  name: 'key-to-paint',
  about: {
    zh: '对齐工作区：按键到画面变化，2,000组句对',
    en: 'the alignment workspace: from a key to its effect on the screen, 2,000 beads',
  },
  run: async () => {
    const dataDir = newDataDir();
    try {
      return await withHouse({ name: 'embedded', env: {} }, dataDir, async (house) => {
        return { figures: await figuresIn(house), absent: [] };
      });
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
};

async function figuresIn({ url, demo }: StartedHouse): Promise<Figure[]> {
  const account = demo.find(({ role }) => role === 'translator')!;
  const { id, beads } = await makeAlignment(url, await signIn(url, account));
  const executablePath = findBrowser();
  const browser = await chromium.launch({ args: browserFlags, ...(executablePath && { executablePath }) });
  try {
    const context = await browser.newContext({
      baseURL: url,
      locale: 'zh-CN',
      viewport: { width: 1280, height: 900 },
    });
    await context.addInitScript(watchKeys);
    const page = await context.newPage();
    await page.request.post('/api/auth/sign-in', { data: account });
    const opened = await openedAfter(page, id);
    const taken = await pressAll(page);
    return [
      figureOf(`open an alignment of ${beads} beads, first bead on the screen`, 'ms', [opened]),
      figureOf(`a key to its effect on the screen, ${beads} beads`, 'ms', taken),
    ];
  } finally {
    await browser.close();
  }
}

async function makeAlignment(url: string, cookie: string): Promise<Alignment> {
  const { zh, en } = facingTexts(sentences);
  const body = { requestId: randomUUID(), name: '简报汇编', zh: { text: zh }, en: { text: en } };
  const asked = { address: `${url}/api/language/alignments`, body: JSON.stringify(body) };
  return JSON.parse(await ask(new Agent(), asked, cookie)) as Alignment;
}

async function openedAfter(page: Page, id: string): Promise<number> {
  const began = performance.now();
  await page.goto(`/app/translation/alignments/${id}`);
  await page.locator('.al-bead').first().waitFor();
  return performance.now() - began;
}

/** Presses all keys in turn. One that changes nothing where one is (a split of a single sentence) is not counted. */
async function pressAll(page: Page): Promise<number[]> {
  const taken: number[] = [];
  for (let round = 0; round < times; round += 1) {
    for (const key of presses) {
      await page.keyboard.press(key);
      const ms = await page.evaluate(
        () => (globalThis as unknown as { painted: Promise<number | null> }).painted,
      );
      if (ms !== null) taken.push(ms);
    }
  }
  if (taken.length < presses.length * times * 0.7)
    throw new Error(`only ${taken.length} of ${presses.length * times} keys did something`);
  return taken;
}

/**
 * In the page: from every key (the moment the browser had it) to the first frame that shows what it did, with the bead
 * one is at on the screen, and that frame painted. Null where nothing has changed for ten frames.
 */
function watchKeys(): void {
  const here = () => document.querySelector('.al-bead[aria-current="true"]');
  const said = () => {
    const texts = ['.al-filters', '.al-line-of-work p', '.al-tools'].map(
      (at) => document.querySelector(at)?.textContent,
    );
    const bead = here();
    return [
      ...texts,
      bead?.id,
      bead?.getAttribute('aria-label'),
      bead?.outerHTML.replace(/style="[^"]*"/, ''),
    ].join('|');
  };
  const seen = () => {
    const box = here()?.getBoundingClientRect();
    return box !== undefined && box.bottom > 0 && box.top < window.innerHeight;
  };
  const house = globalThis as unknown as { painted: Promise<number | null> };
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Alt' || event.key === 'Control') return;
      const before = said();
      house.painted = new Promise((done) => {
        let frames = 0;
        const look = () => {
          frames += 1;
          if (said() !== before && seen()) {
            // A message is handed over only after the frame is painted.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => done(performance.now() - event.timeStamp);
            port2.postMessage(null);
          } else if (frames > 10) done(null);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
    },
    true,
  );
}
