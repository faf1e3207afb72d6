import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { doctypeOf } from './xml-doctype.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-doctype-'));
afterAll(() => rmSync(folder, { recursive: true }));

const named = '<!DOCTYPE tmx SYSTEM "tmx14.dtd">';

test.each([
  ['none', '<tmx version="1.4"/>'],
  ['named', `<?xml version="1.0"?>\n${named}<tmx/>`],
  ['named', `${' '.repeat(65_530)}${named}<tmx/>`],
  ['defining', '<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>'],
  ['defining', '<!DOCTYPE tmx SYSTEM "tmx14.dtd" [ ]><tmx/>'],
  ['defining', `${' '.repeat(65_530)}<!doctype tmx [<!ENTITY a "b">]><tmx/>`],
  ['defining', `${named}<tmx/><!ENTITY a "b">`],
  ['defining', `${named}${named}<tmx/>`],
  ['defining', `<!DOCTYPE tmx ${' '.repeat(3000)}`],
  ['defining', '<!DOCTYPE tmx'],
] as const)('%s: %.40s', async (expected, text) => {
  for (const encoding of ['utf8', 'utf16le'] as const) {
    const path = join(folder, encoding);
    writeFileSync(path, text, encoding);
    expect(await doctypeOf(path)).toBe(expected);
  }
});
