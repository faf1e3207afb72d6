import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addUnit, emptyIndex, type MemoryIndex, sizeOf } from '../../core/memory/index/memory-index.ts';
import { readSegment } from '../../core/memory/segment.ts';
import { dropIndex, readIndex, writeIndex } from './index-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-index-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(index: MemoryIndex, n: number): void {
  const id = `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
  const [zh, en] = [readSegment(`云江港${n}号泊位`, 'zh'), readSegment(`berth ${n} of Yunjiang Port`, 'en')];
  addUnit(index, { id, memory: 'a memory', zh, en });
}

function written(): MemoryIndex {
  const index = emptyIndex();
  put(index, 1);
  index.followed = { change: 7, id: 'x' };
  writeIndex(folder, index);
  return index;
}
const parts = () => readdirSync(folder).filter((name) => name.endsWith('.part'));

test('an index is read as it was written, with the place it stands at', () => {
  const index = written();
  put(index, 2);
  writeIndex(folder, index);
  const read = readIndex(folder)!;
  expect(sizeOf(read)).toBe(2);
  expect(read).toMatchObject({ followed: { change: 7, id: 'x' }, memories: ['a memory'] });
  expect(readdirSync(folder)).toHaveLength(3);
});

test('parts that are there are not written again, and those no longer listed go', () => {
  const index = written();
  writeFileSync(join(folder, 'ffffffff-9.part'), 'of another day');
  const [part] = parts();
  writeFileSync(join(folder, part!), 'not looked at');
  writeIndex(folder, index);
  expect(parts()).toEqual([part]);
  expect(readIndex(folder)).toBeUndefined();
});

test.each([
  ['torn', () => writeFileSync(join(folder, parts()[0]!), 'torn')],
  ['gone', () => rmSync(join(folder, parts()[0]!))],
  ['listed in half', () => writeFileSync(join(folder, 'index.json'), '{"make":2,"parts":[')],
  ['of another make', () => writeFileSync(join(folder, 'index.json'), '{"make":1,"change":1,"parts":[]}')],
  ['led elsewhere', () => writeFileSync(join(folder, 'index.json'), listing('../../etc/passwd'))],
  ['thrown away', () => dropIndex(folder)],
])('files that are %s are not read', (_, harm) => {
  written();
  harm();
  expect(readIndex(folder)).toBeUndefined();
});

function listing(name: string): string {
  return JSON.stringify({ make: 2, followed: null, memories: [], parts: [{ name, gone: '' }] });
}
