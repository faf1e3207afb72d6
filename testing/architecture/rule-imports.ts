import { everyImport } from './imports.ts';
import { isTest, type Rule, type Tree } from './tree.ts';
import { stepOf, type Zone, zoneOf } from './zones.ts';

/** Who may import whom: the table of the architecture, row by row. */
export const importTable: Rule = {
  id: 'import-table',
  find: (tree) => [
    ...tree.files
      .filter(({ path, ast }) => ast && /^(kernel|modules)\//.test(path) && !zoneOf(path))
      .map(({ path }) => ({ file: path, line: 1, what: 'stands nowhere in the house' })),
    ...everyImport(tree).flatMap(({ file, found }) => {
      if (found.target === undefined) return [];
      const why = refusal(tree, file.path, found.target);
      return why ? [{ file: file.path, line: found.line, what: `imports ${found.target}: ${why}` }] : [];
    }),
  ],
};

function refusal(tree: Tree, path: string, target: string): string | undefined {
  const from = zoneOf(path);
  const to = zoneOf(target);
  if (!from || !to) return from ? 'that stands nowhere in the house' : undefined;
  if (from.part === 'testing' || from.part === 'tools' || from.part === 'root') return undefined;
  if (to.part === 'testing') return isTest(path) ? undefined : 'only tests import from testing';
  if (to.part === 'tools') return 'nobody imports a tool';
  if (to.part === 'root') return from.part === 'app' ? undefined : 'only app reads the files of the root';
  switch (from.part) {
    case 'kernel':
      return kernelRefusal(from.layer, to);
    case 'module':
      return moduleRefusal(tree, from, to, target, isTest(path));
    case 'app':
      return appRefusal(path, to, target);
    case 'reference':
      return 'reference data import nothing';
  }
}

function kernelRefusal(layer: string, to: Zone): string | undefined {
  if (to.part === 'reference')
    return layer === 'server' ? undefined : 'only the kernel’s server reads reference data';
  if (to.part !== 'kernel') return 'the kernel knows no division and no app';
  if (to.layer === layer || to.layer === 'contract') return undefined;
  if (layer === 'web' && to.layer === 'public') return undefined;
  return `kernel/${layer} does not import kernel/${to.layer}`;
}

type ModuleZone = Extract<Zone, { part: 'module' }>;

const ofKernel: Record<ModuleZone['layer'], string[]> = {
  contract: ['contract'],
  core: ['contract'],
  server: ['contract', 'server'],
  web: ['contract', 'web'],
  public: ['contract', 'public'],
};
const ofOwn: Record<ModuleZone['layer'], string[]> = {
  contract: ['contract'],
  core: ['contract', 'core'],
  server: ['contract', 'core', 'server'],
  web: ['contract', 'web', 'public'],
  public: ['contract', 'public'],
};

function moduleRefusal(
  tree: Tree,
  from: ModuleZone,
  to: Zone,
  target: string,
  test: boolean,
): string | undefined {
  if (to.part === 'app') return 'nobody imports app';
  if (to.part === 'reference')
    return from.layer === 'server' ? undefined : 'reference data come in as arguments here';
  if (to.part === 'kernel')
    return ofKernel[from.layer].includes(to.layer)
      ? undefined
      : `${from.layer} does not import kernel/${to.layer}`;
  if (to.part !== 'module') return undefined;
  if (to.module === from.module) {
    if (ofOwn[from.layer].includes(to.layer) || (test && from.layer === 'core' && to.layer === 'server'))
      return undefined;
    return `${from.layer} does not import ${to.layer}`;
  }
  if (stepOf(tree.steps, to.module) >= stepOf(tree.steps, from.module))
    return `${to.module} does not stand below ${from.module}: tell it by an event`;
  if (to.layer === 'contract') return undefined;
  if (from.layer === 'server' && target === `modules/${to.module}/server/index.ts`) return undefined;
  if (from.layer === 'web' && target === `modules/${to.module}/web/index.ts`) return undefined;
  if (from.layer === 'public' && to.layer === 'public') return undefined;
  return `the inside of ${to.module}: ask at its door`;
}

const doors = /^modules\/[^/]+\/(server\/index\.ts|web\/index\.ts|contract(\.ts|\/.+))$/;
/** Pages of the public site are parts without a door: the app binds each to its address. */
const publicPages = /^modules\/[^/]+\/web\/public\//;
/** The command line loads single commands, so that a small one need not open the house. */
const commands = /^modules\/[^/]+\/server\/commands\/[^/]+\.ts$/;

function appRefusal(path: string, to: Zone, target: string): string | undefined {
  if (to.part !== 'module' || doors.test(target)) return undefined;
  if (path.startsWith('app/public/') && publicPages.test(target)) return undefined;
  if (path === 'app/cli/module-commands.ts' && commands.test(target)) return undefined;
  return `the inside of ${to.module}: ask at its door`;
}
