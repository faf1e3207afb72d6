import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';
import { steps } from '../app/modules.ts';
import { lineAbout, sinsOf } from '../testing/architecture/rules.ts';
import { readTree, withFiles } from '../testing/architecture/tree.ts';
import { divisionOf, type NewDivision, plural, singular } from './new-module/names.ts';
import { inModules } from './new-module/register.ts';
import { filesOf, writeDivision } from './new-module/write.ts';

const root = join(import.meta.dirname, '..');
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

function asked(...args: string[]): NewDivision {
  const division = divisionOf(args);
  if (typeof division === 'string') throw new Error(division);
  return division;
}

describe('what is asked for', () => {
  test('is filled up: the thing is called by the singular', () => {
    expect(asked('partner-cities', '友好城市', 'Partner cities')).toEqual({
      id: 'partner-cities',
      zh: '友好城市',
      en: 'Partner cities',
      thing: 'partner-city',
      thingZh: '友好城市',
      thingEn: 'Partner city',
    });
    for (const [one, many] of [
      ['gift', 'gifts'],
      ['city', 'cities'],
      ['stay', 'stays'],
    ] as const)
      expect([plural(one), singular(many)]).toEqual([many, one]);
  });

  test.each([
    [['gifts', '礼品']],
    [['Gifts', '礼品', 'Gifts']],
    [['gifts', 'Gifts', '礼品']],
    [['gifts', '礼品', 'Gifts', 'gift', '礼品', '礼品']],
    [['../gifts', '礼品', 'Gifts']],
  ])('is refused where it cannot be meant: %j', (args) => {
    expect(typeof divisionOf(args)).toBe('string');
  });
});

describe('a stamped division', () => {
  const pearls = asked('tide-pearls', '潮珠', 'Tide pearls');
  const { stamped, changed } = filesOf(pearls, steps, textOf);

  test('keeps no name of the template', () => {
    for (const [path, text] of stamped)
      expect([path, /show.?(case|piece)|展[柜品]/i.exec(path + text)?.[0]]).toEqual([path, undefined]);
  });

  test('passes every rule of the house', () => {
    const written = new Map([...stamped, ...changed]);
    const ownSteps = steps.map((step, at) => (at === steps.length - 3 ? [...step, pearls.id] : step));
    const sins = sinsOf(withFiles(readTree(root, steps), written, ownSteps)).map(lineAbout);
    expect(sins.filter((line) => /tide|pearl/i.test(line))).toEqual([]);
  });

  test('is well typed', () => {
    expect(typeFaults(stamped)).toEqual([]);
  });
});

describe('registering it', () => {
  const built = [['a'], ['b'], ['c'], ['d', 'gifts'], ['e'], ['f'], ['g']];
  const text = `import { a } from '../modules/a/server/index.ts';
import { e } from '../modules/e/server/index.ts';

export const steps = [['a'], ['b'], ['c'], ['d', 'gifts'], ['e'], ['f'], ['g']];
export const modules: readonly Module[] = [a, e];
`;
  test('a division that has its step is listed there', () => {
    const changed = inModules(text, asked('gifts', '礼品', 'Gifts'), built);
    expect(changed).toContain("import { gifts } from '../modules/gifts/server/index.ts';");
    expect(changed).toContain('= [a, gifts, e];');
    expect(changed.match(/'gifts'/g)).toHaveLength(1);
  });
  test('another one goes to the last step but two', () => {
    const changed = inModules(text, asked('tide-pearls', '潮珠', 'Tide pearls'), built);
    expect(changed).toContain("['e', 'tide-pearls'], ['f'], ['g']");
    expect(changed).toContain('= [a, e, tidePearls];');
  });
});

describe('writing it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-new-module-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('leaves a division that is there already alone', () => {
    for (const path of ['app/modules.ts', 'app/web/modules.ts', 'docs/ERRORS.md']) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      cpSync(join(root, path), join(folder, path));
    }
    const { stamped } = writeDivision(folder, asked('gifts', '礼品', 'Gifts'), steps);
    for (const path of [...stamped, 'modules/gifts/server/operations/add-gift.test.ts'])
      expect(existsSync(join(folder, path))).toBe(true);
    const before = readFileSync(join(folder, 'app/modules.ts'), 'utf8');
    expect(() => writeDivision(folder, asked('gifts', '礼品', 'Gifts'), steps)).toThrow('there already');
    expect(readFileSync(join(folder, 'app/modules.ts'), 'utf8')).toBe(before);
  });
});

/** What the compiler says of files that are not on the disk. */
function typeFaults(written: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const texts = new Map([...written].map(([path, text]) => [join(root, path), text]));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.directoryExists = undefined;
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.getSourceFile = (path, language, ...rest) => {
    const text = texts.get(path);
    return text === undefined
      ? getSourceFile(path, language, ...rest)
      : ts.createSourceFile(path, text, language);
  };
  const roots = [...texts.keys()].filter((path) => /\.tsx?$/.test(path));
  const program = ts.createProgram(roots, { ...options, types: ['node', 'vite/client'] }, host);
  return roots.flatMap((path) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
}
