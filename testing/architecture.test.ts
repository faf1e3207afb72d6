import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { steps } from '../app/modules.ts';
import { planted, plantedSteps } from './architecture/planted.ts';
import { functionsOf, quantile } from './architecture/rule-sizes.ts';
import { lineAbout, rules, sinsOf } from './architecture/rules.ts';
import { isShipped, readTree } from './architecture/tree.ts';

const garden = join(import.meta.dirname, 'planted');
const root = join(import.meta.dirname, '..');

function plot(folder: string) {
  return readTree(join(garden, folder), plantedSteps);
}

describe('the planted sins', () => {
  test('break every rule there is, each in a folder of its own', () => {
    expect(Object.keys(planted).toSorted()).toEqual(
      readdirSync(garden)
        .filter((folder) => folder !== 'innocent')
        .toSorted(),
    );
    const broken = new Set(Object.keys(planted).map((folder) => folder.split('--')[0]));
    expect([...broken].toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  });

  test.each(Object.entries(planted))('%s is found and named', (folder, places) => {
    const [id] = folder.split('--');
    const found = sinsOf(plot(folder)).filter(({ rule }) => rule === id);
    expect([...new Set(found.map(({ file, line }) => `${file}:${line}`))]).toEqual(places);
    for (const sin of found) expect(lineAbout(sin)).toMatch(/^\S+:\d+ .+ \[[a-z-]+\]$/);
  });

  test('an innocent tree that looks like them is left in peace', () => {
    expect(sinsOf(plot('innocent')).map(lineAbout)).toEqual([]);
  });
});

describe('the house', () => {
  const tree = readTree(root, steps);

  test('is read whole', () => {
    expect(tree.files.filter(isShipped).length).toBeGreaterThan(400);
    expect(functionsOf(tree).length).toBeGreaterThan(1000);
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBe(10);
    for (const path of ['app/modules.ts', 'kernel/server/perform.ts', '.ci/run', 'package-lock.json'])
      expect(tree.byPath.has(path)).toBe(true);
  });

  test.each(rules)('keeps the rule $id', (rule) => {
    expect(rule.find(tree).map((sin) => lineAbout({ rule: rule.id, ...sin }))).toEqual([]);
  });
});
