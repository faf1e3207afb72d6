import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import ownPackage from '../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '..');
const top = ['app', 'bin', 'deploy', 'docs', 'kernel', 'modules', 'reference', 'testing', 'tools'];
const pages = globSync(['*.md', 'docs/**/*.md', 'kernel/**/*.md', 'modules/**/*.md', 'tools/**/*.md'], {
  cwd: root,
}).sort();

/** A page without its blocks of code: what stands there are examples. */
function proseOf(page: string): string {
  return readFileSync(join(root, page), 'utf8').replace(/^```.*?^```/gms, '');
}

/** Relative links of a page, as paths from the root. */
function linksOf(page: string): string[] {
  const targets = [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map((found) => found[1]!);
  return targets
    .filter((target) => !/^([a-z]+:|#|\/)/.test(target))
    .map((target) => normalize(join(dirname(page), target.split('#')[0]!)));
}

/** Paths of the repository named in backticks: from the root, or from the folder of the page's module. */
function pathsOf(page: string): string[] {
  const named = [...proseOf(page).matchAll(/`([\w@.-]+(?:\/[\w@.-]+)+\/?)`/g)].map((found) => found[1]!);
  return named.flatMap((path) => {
    if (top.includes(path.split('/')[0]!)) return [path];
    const own = path.split('/')[0]!;
    return page.startsWith('modules/') && ['server', 'web', 'contract'].includes(own)
      ? [join(...page.split('/').slice(0, 2), path)]
      : [];
  });
}

describe.each(pages)('%s', (page) => {
  test('links only to what is there', () => {
    expect(linksOf(page).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
  test('names only paths that are there', () => {
    expect(pathsOf(page).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

test('pages are found', () => {
  expect(pages).toContain('README.md');
  expect(pages.length).toBeGreaterThan(10);
});

test('each dependency has its reason, and no other package is named', () => {
  const { dependencies, devDependencies, optionalDependencies } = ownPackage;
  const used = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).sort();
  const rows = proseOf('docs/decisions/0009-reasons-for-each-dependency.md').match(/^\| `.*$/gm) ?? [];
  const named = rows.flatMap((row) =>
    [...row.split('|')[1]!.matchAll(/`([^`]+)`/g)].map((found) => found[1]!),
  );
  expect(named.sort()).toEqual(used);
});

test('decisions are numbered without a gap', () => {
  const numbers = globSync('docs/decisions/*.md', { cwd: root }).map((path) =>
    Number(/(\d{4})-/.exec(path)![1]),
  );
  expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, i) => i + 1));
});
