import { chromium, type Page } from '@playwright/test';
import type { DemoAccount, StartedHouse } from '../started-house.ts';
import { browserFlags, findBrowser } from '../suite/find-browser.ts';

/** Where a page shows what a key did: the row one is in, and what else of it may change. */
export interface Shown {
  here: string;
  said: readonly string[];
}

/** A page of the house in a real browser, signed in, its keys watched. */
export async function onPage<T>(
  { url }: StartedHouse,
  account: DemoAccount,
  shown: Shown,
  act: (page: Page) => Promise<T>,
): Promise<T> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({ args: browserFlags, ...(executablePath && { executablePath }) });
  try {
    const context = await browser.newContext({
      baseURL: url,
      locale: 'zh-CN',
      viewport: { width: 1280, height: 900 },
    });
    await context.addInitScript(watchKeys, shown);
    const page = await context.newPage();
    await page.request.post('/api/auth/sign-in', { data: account });
    return await act(page);
  } finally {
    await browser.close();
  }
}

/** From going to an address until this stands there, in milliseconds. */
export async function openedAfter(page: Page, address: string, first: string): Promise<number> {
  const began = performance.now();
  await page.goto(address);
  await page.locator(first).first().waitFor();
  return performance.now() - began;
}

/**
 * Presses all keys in turn, so often, and answers with how long each took to show. One that changes nothing where one is
 * (a split of a single sentence) is not counted; where that is more than three in ten, the page is another than was thought.
 */
export async function pressAll(page: Page, keys: readonly string[], times: number): Promise<number[]> {
  const taken: number[] = [];
  for (let round = 0; round < times; round += 1) {
    for (const key of keys) {
      await page.keyboard.press(key);
      const ms = await page.evaluate(
        () => (globalThis as unknown as { painted: Promise<number | null> }).painted,
      );
      if (ms !== null) taken.push(ms);
    }
  }
  if (taken.length < keys.length * times * 0.7)
    throw new Error(`only ${taken.length} of ${keys.length * times} keys did something`);
  return taken;
}

/**
 * In the page: from every key (the moment the browser had it) to the first frame that shows what it did, with the row
 * one is in on the screen, and that frame painted. Null where nothing has changed for thirty frames.
 */
function watchKeys({ here: row, said: elsewhere }: Shown): void {
  const here = () => document.querySelector(row);
  const said = () => {
    const at = here();
    const texts = elsewhere.map((place) => document.querySelector(place)?.textContent);
    return [
      ...texts,
      at?.id,
      at?.getAttribute('aria-label'),
      at?.querySelector('textarea')?.value,
      at?.outerHTML.replace(/style="[^"]*"/, ''),
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
          } else if (frames > 30) done(null);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
    },
    true,
  );
}
