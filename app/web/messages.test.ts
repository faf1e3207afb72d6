import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';
import { differences } from '../../kernel/web/i18n/same-keys.ts';
import { webModules } from './modules.ts';
import { ownEntries, ownPageCommands, ownRoutes } from './own-pages.ts';
import { ownHelps } from './page-helps.ts';
import { appTexts } from './texts.ts';
import { tourSteps } from './tour-steps.ts';

test('the pages of the house say everything in both languages', () => {
  expect(differences(appTexts.zh, appTexts.en)).toEqual([]);
});

test('so does every division', () => {
  for (const { id, messages } of webModules)
    expect([id, ...differences(messages.zh, messages.en)]).toEqual([id]);
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

test('every help belongs to a page, every step of the tour leads to one, and all is said in both languages', () => {
  const paths = [...ownRoutes, ...webModules.flatMap(({ routes }) => routes)].map(({ path }) => path);
  const helps = { ...ownHelps, ...Object.assign({}, ...webModules.map(({ helps: own }) => own)) };
  for (const path of Object.keys(helps)) expect(paths).toContain(path);
  for (const { to } of tourSteps) expect(paths).toContain(to.replace(/\?.*$/, ''));
  const said = [...Object.values(helps), ...tourSteps];
  const zh = JSON.stringify(said.map((one) => JSON.stringify(one, ['what', 'how', 'title', 'says', 'zh'])));
  expect(zh).not.toMatch(/\p{Script=Han} [\w]|[\w] \p{Script=Han}/u);
  expect(tourSteps.length).toBeGreaterThanOrEqual(8);
});
