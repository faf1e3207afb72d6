import { expect, it } from 'vitest';
import { loadReference } from './reference.ts';

const reference = loadReference();

it('every title is of a known kind of body, prefers an allowed rendering, and forbids none it allows', () => {
  const kinds = new Set([...reference.bodyKinds.map((k) => k.kind), 'any', 'party']);
  for (const row of reference.titles) {
    expect(kinds, row.zh).toContain(row.bodyKind);
    expect(row.allowed, row.zh).toContain(row.preferred);
    for (const { en, why } of row.forbidden ?? []) {
      expect(row.allowed, `${row.zh} ${row.bodyKind}`).not.toContain(en);
      expect(why.zh && why.en).toBeTruthy();
    }
  }
});

it('a title has one row for a kind of body', () => {
  const keys = reference.titles.map((row) => `${row.zh} ${row.bodyKind}`);
  expect(new Set(keys).size).toBe(keys.length);
});

it('surnames are listed once, each with a spelling', () => {
  const names = reference.surnames.map((row) => row.zh);
  expect(new Set(names).size).toBe(names.length);
  for (const row of reference.surnames) expect(row.pinyin[0], row.zh).toMatch(/^\p{Lu}\p{Ll}*$/u);
});

it('bodies and words of bodies are listed once', () => {
  for (const rows of [reference.bodies.flatMap((b) => b.zh), reference.bodyWords.map((w) => w.zh)]) {
    const twice = rows.filter((zh, n) => rows.indexOf(zh) !== n);
    expect(twice).toEqual([]);
  }
});
