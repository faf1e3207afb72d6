import { defineConfig } from '@playwright/test';
import { houses } from './testing/journeys/start-house.ts';
import { browserFlags, findBrowser } from './testing/suite/find-browser.ts';

const browser = findBrowser();

/** How the browser journeys are run. */
export default defineConfig({
  testDir: 'testing/journeys',
  testMatch: '*.e2e.ts',
  globalSetup: './testing/journeys/start-house.ts',
  outputDir: 'test-results/journeys',
  workers: houses,
  // A machine may be busy with much else.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    // Tracing makes every journey a tenth longer; whoever hunts a fault asks for it with --trace on.
    trace: 'off',
    timezoneId: 'Asia/Shanghai',
    launchOptions: { args: browserFlags, ...(browser && { executablePath: browser }) },
  },
  projects: [
    { name: 'zh', use: { locale: 'zh-CN' } },
    { name: 'en', use: { locale: 'en-GB' } },
  ],
});
