import { importsOf } from './imports.ts';
import type { Rule, Tree } from './tree.ts';
import { stepOf } from './zones.ts';

/** A division has its standard files, so that whoever knows one finds the way in all. */
export const standardFiles: Rule = {
  id: 'standard-file',
  find: (tree) =>
    divisionsOf(tree).flatMap((division) =>
      lacking(tree, division).map((what) => ({
        file: `modules/${division}`,
        line: 1,
        what: `lacks ${what}`,
      })),
    ),
};

/** A division stands on a step, and `app` has put it into the house, its staff pages too. */
export const divisionsWired: Rule = {
  id: 'division-not-wired',
  find: (tree) =>
    divisionsOf(tree).flatMap((division) => {
      const folder = `modules/${division}`;
      const web = `${folder}/web/index.ts`;
      return [
        ...(stepOf(tree.steps, division) < 0 ? ['stands on no step of app/modules.ts'] : []),
        ...notImported(tree, 'app/modules.ts', `${folder}/server/index.ts`),
        ...(tree.byPath.has(web) ? notImported(tree, 'app/web/modules.ts', web) : []),
      ].map((what) => ({ file: folder, line: 1, what }));
    }),
};

function divisionsOf(tree: Tree): string[] {
  return [
    ...new Set(tree.files.flatMap(({ path }) => /^modules\/([^/]+)\//.exec(path)?.slice(1, 2) ?? [])),
  ].toSorted();
}

function lacking(tree: Tree, division: string): string[] {
  const paths = tree.files
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`modules/${division}/`))
    .map((path) => path.slice(`modules/${division}/`.length));
  const has = (pattern: RegExp) => paths.some((path) => pattern.test(path));
  const kept = has(/^server\/migrations\/.+\.sql$/) || has(/^server\/tables\.ts$/);
  const wanted: [name: string, pattern: RegExp, needed: boolean][] = [
    ['README.md', /^README\.md$/, true],
    ['contract.ts or contract/', /^contract(\.ts$|\/.+\.ts$)/, true],
    ['server/index.ts', /^server\/index\.ts$/, true],
    ['server/policy.ts', /^server\/policy\.ts$/, kept],
    ['server/tables.ts', /^server\/tables\.ts$/, kept],
    ['server/migrations/', /^server\/migrations\/\d{4}-[a-z0-9-]+\.sql$/, kept],
    ['web/index.ts', /^web\/index\.ts$/, has(/^web\/pages\//)],
    ['web/messages.zh.ts', /^web\/messages\.zh\.ts$/, has(/^web\/index\.ts$/)],
    ['web/messages.en.ts', /^web\/messages\.en\.ts$/, has(/^web\/index\.ts$/)],
  ];
  return wanted.flatMap(([name, pattern, needed]) => (needed && !has(pattern) ? [name] : []));
}

function notImported(tree: Tree, by: string, door: string): string[] {
  const list = tree.byPath.get(by);
  if (!list || importsOf(list).some(({ target }) => target === door)) return [];
  return [`its door ${door} is not in ${by}`];
}
