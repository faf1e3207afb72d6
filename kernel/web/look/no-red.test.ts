import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const sources = globSync('{kernel/web,app,modules/*/web}/**/*.{ts,tsx}', { cwd: root }).filter(
  (path) => !path.endsWith('.test.ts'),
);

/** What the look forbids: a palette red, and parts it has replaced by its own. */
const forbidden = [
  /color=(\{?)["']red["']/,
  /from '@mantine\/core'.*\b(Badge|Card|Notification)\b/,
  /\b(Badge|Card)\b.*from '@mantine\/core'/,
];

test('no palette red, no badges, no cards', () => {
  expect(sources.length).toBeGreaterThan(40);
  const sins = sources.filter((path) =>
    forbidden.some((sin) => sin.test(readFileSync(`${root}/${path}`, 'utf8'))),
  );
  expect(sins).toEqual([]);
});

test('Han is never set in italics', () => {
  const css = globSync('{kernel/web,app,modules/*/web}/**/*.css', { cwd: root });
  const sins = css.filter((path) =>
    /:lang\(zh\)[^{]*\{[^}]*font-style:\s*italic/.test(readFileSync(`${root}/${path}`, 'utf8')),
  );
  expect(sins).toEqual([]);
});
