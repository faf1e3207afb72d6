import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';
import { differences, typedGaps } from '../../kernel/web/i18n/same-keys.ts';
import { accountTexts } from './account/texts.ts';
import { mailTexts } from './mail/texts.ts';
import { webModules } from './modules.ts';
import { officeTexts } from './office/texts.ts';
import { ownEntries, ownPageCommands, ownRoutes } from './own-pages.ts';
import { ownHelps } from './page-helps.ts';
import { appTexts } from './texts.ts';
import { tourSteps } from './tour-steps.ts';

const ownTexts = [appTexts, accountTexts, mailTexts, officeTexts];
const everyText = [...ownTexts, ...webModules.map(({ id, messages }) => ({ id, ...messages }))];

test('the pages of the house and of every division say everything in both languages', () => {
  for (const { id, zh, en } of everyText) expect([id, ...differences(zh, en)]).toEqual([id]);
});

test('no space is typed between Han and Latin: the browser sets that gap', () => {
  for (const { id, zh } of everyText) expect([id, ...typedGaps(zh)]).toEqual([id]);
});

test('every entry and every page is named in both languages, and no address is given twice', () => {
  const routes = [...ownRoutes, ...webModules.flatMap((module) => module.routes)];
  const entries = [...ownEntries, ...webModules.flatMap((module) => module.nav)];
  for (const name of [...routes.map(({ title }) => title), ...entries.map(({ label }) => label)]) {
    expect(name.zh).toMatch(/\p{Script=Han}/u);
    expect(name.en).toMatch(/[A-Za-z]/);
  }
  const paths = routes.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  for (const { to } of entries) expect(paths).toContain(to);
});

test('every entry and every step of the search box has the pinyin of its Chinese name, and leads to a page', () => {
  const steps = [...ownPageCommands, ...webModules.flatMap(({ commands }) => commands ?? [])];
  const entries = [...ownEntries, ...webModules.flatMap(({ nav }) => nav)];
  const paths = [...ownRoutes, ...webModules.flatMap(({ routes }) => routes)].map(({ path }) => path);
  for (const { label, pinyin: given, to } of [...entries, ...steps]) {
    expect([label.zh, given]).toEqual([label.zh, pinyin(label.zh, { toneType: 'none' })]);
    expect(paths).toContain(to.replace(/\?.*$/, ''));
  }
});

test('every page says what it is for, every step of the tour leads to one, and all is said in both languages', () => {
  const paths = [...ownRoutes, ...webModules.flatMap(({ routes }) => routes)].map(({ path }) => path);
  const helps = { ...ownHelps, ...Object.assign({}, ...webModules.map(({ helps: own }) => own)) };
  expect(Object.keys(helps).sort()).toEqual(paths.sort());
  for (const { to } of tourSteps) expect(paths).toContain(to.replace(/\?.*$/, ''));
  const said = [...Object.values(helps), ...tourSteps];
  const zh = JSON.stringify(said.map((one) => JSON.stringify(one, ['what', 'how', 'title', 'says', 'zh'])));
  expect(zh).not.toMatch(/\p{Script=Han} [\w]|[\w] \p{Script=Han}/u);
  expect(tourSteps.length).toBeGreaterThanOrEqual(8);
});
