import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { saidData, unsaidData, valueWords } from './pages/ledger-data.tsx';

const root = join(import.meta.dirname, '..', '..');

/** The names under which lines of the ledger carry data, as they are written out in the sources of the server. */
function namesInSources(): Map<string, string> {
  const names = new Map<string, string>();
  for (const file of globSync('{kernel/server,modules/*/server,app/server}/**/*.ts', { cwd: root })) {
    if (file.endsWith('.test.ts')) continue;
    const text = readFileSync(join(root, file), 'utf8');
    const visit = (node: ts.Node): void => {
      for (const name of dataNames(node)) names.set(name, file);
      node.forEachChild(visit);
    };
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  }
  return names;
}

/** Of an object with a `verb`, the names its `data` has. */
function dataNames(node: ts.Node): string[] {
  if (!ts.isObjectLiteralExpression(node)) return [];
  const named = new Map(node.properties.map((one) => [one.name?.getText(), one]));
  const data = named.get('data');
  if (!named.has('verb') || !data || !ts.isPropertyAssignment(data)) return [];
  if (!ts.isObjectLiteralExpression(data.initializer)) return [];
  return data.initializer.properties.flatMap((one) => (one.name ? [one.name.getText()] : []));
}

test('what a line of the ledger carries has a name in both languages, or is for programs alone', () => {
  const known = new Set<string>([...saidData, ...unsaidData]);
  const names = namesInSources();
  expect(names.size).toBeGreaterThan(20);
  expect([...names].filter(([name]) => !known.has(name))).toEqual([]);
});

test('a year is no quantity, an id has no words, and what is several is listed', () => {
  const house = { timeZone: 'Asia/Shanghai', today: '2026-11-28' };
  const id = '01936b1e-0000-7000-8000-000000000001';
  expect(valueWords('en', house, 'year', 2027)).toBe('2027');
  expect(valueWords('en', house, 'size', 20270)).toBe('20,270');
  expect(valueWords('zh', house, 'from', [id, '2026-12-01', '2027-01-04'])).toBe(
    '2026年12月1日、2027年1月4日',
  );
  expect(valueWords('zh', house, 'to', [id])).toBeUndefined();
});
