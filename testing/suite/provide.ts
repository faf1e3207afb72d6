/** What the tests need besides packages: found on the machine, else installed where that is possible. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findServerPrograms } from './cluster.ts';
import { findBrowser } from './find-browser.ts';
import { programOf } from './program.ts';

/** Makes sure there is a Chromium. Answers whether there is one now. */
export async function provideBrowser(): Promise<boolean> {
  if (findBrowser() || (await hasPlaywrights())) return true;
  say('浏览器：本机没有，改用 Playwright 自带的 / No browser here: fetching Playwright’s own …');
  spawnSync(programOf('playwright'), ['install', 'chromium'], { stdio: ['ignore', 2, 2], timeout: 300_000 });
  if (await hasPlaywrights()) return true;
  aptInstall('chromium');
  return findBrowser() !== undefined;
}

async function hasPlaywrights(): Promise<boolean> {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

/** Makes sure PostgreSQL's server programs are there where they can be had. Answers with their folder. */
export function provideServerPrograms(): string | undefined {
  const found = findServerPrograms();
  if (found) return found;
  aptInstall('postgresql');
  return findServerPrograms();
}

function aptInstall(name: string): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  say(`安装 / Installing: ${name} …`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 2],
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const install = () => apt('install', '-y', '--no-install-recommends', name);
  if (!install() && apt('update')) install();
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
