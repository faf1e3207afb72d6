import { expect, test } from 'vitest';
import { readSegment } from '../segment.ts';
import { findWords } from './find-words.ts';
import { listOf, partFile, readList, readPart } from './index-files.ts';
import { lookUp } from './look-up.ts';
import { addUnit, emptyIndex, type MemoryIndex, removeUnit, sealFresh, sizeOf } from './memory-index.ts';

const pairs = [
  ['副主任', 'Deputy Director'],
  [
    '云江市外事办公室主任周敬一会见了来访的代表团。',
    'Zhou Jingyi, director of the Yunjiang foreign affairs office, met the visiting delegation.',
  ],
  ['云江港今年吞吐量达到3.2亿吨。', 'Yunjiang Port handled 320 million tons this year.'],
  ['请在会前提交材料。', 'Please submit the papers before the meeting.'],
  ['2024年5月20日', 'May 20, 2024'],
] as const;

function idOf(n: number): string {
  return `0190a000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

function put(index: MemoryIndex, n: number, zh: string, en: string, memory = 1): void {
  addUnit(index, { id: idOf(n), memory: idOf(memory), zh: readSegment(zh, 'zh'), en: readSegment(en, 'en') });
}

function made(): MemoryIndex {
  const index = emptyIndex();
  for (const [n, [zh, en]] of pairs.entries()) put(index, n, zh, en, n % 2);
  return index;
}

function sealed(): MemoryIndex {
  const index = made();
  sealFresh(index);
  return index;
}

/** Put into files and read from them again. */
function readAgain(index: MemoryIndex): MemoryIndex {
  const files = new Map(index.segments.map((segment) => [segment, partFile(segment)]));
  const { parts, ...rest } = readList(listOf(index, (segment) => files.get(segment)!.name))!;
  const bytes = new Map([...files.values()].map((file) => [file.name, file.bytes]));
  const segments = parts.map((part) => readPart(part, bytes.get(part.name)!)!);
  return { ...rest, segments, fresh: new Map() };
}

function best(index: MemoryIndex, text: string, lang: 'zh' | 'en', memories?: number[]) {
  const found = lookUp(index, readSegment(text, lang), { least: 60, top: 5, memories: memories?.map(idOf) });
  return found.map(({ id, score }) => [Number.parseInt(id.slice(-4), 16), score]);
}

test.each([
  ['just written', made],
  ['sealed', sealed],
  ['written to files and read again', () => readAgain(sealed())],
])('%s, units are found from either side', (_, indexed) => {
  const index = indexed();
  expect(sizeOf(index)).toBe(5);
  expect(best(index, '主任', 'zh')).toEqual([[0, 66]]);
  expect(best(index, '副主任', 'zh')).toEqual([[0, 100]]);
  expect(best(index, '雲江港今年吞吐量達到5億噸。', 'zh')).toEqual([[2, 99]]);
  expect(best(index, '2025年6月1日', 'zh')).toEqual([[4, 99]]);
  expect(best(index, 'Please submit your papers before the meeting.', 'en')).toEqual([[3, 85]]);
  expect(best(index, 'The harbour was closed.', 'en')).toEqual([]);
  expect(best(index, '副主任', 'zh', [1])).toEqual([]);
});

test.each([made, sealed])('words are found where they stand, in any form and with their value', (indexed) => {
  const index = indexed();
  const words = (text: string, lang: 'zh' | 'en', top = 5) =>
    findWords(index, readSegment(text, lang), { top }).map(({ id, token }) => [
      Number(`0x${id.slice(-4)}`),
      token,
    ]);
  expect(words('外事办公室', 'zh')).toEqual([[1, 3]]);
  expect(words('任', 'zh')).toEqual([
    [0, 2],
    [1, 9],
  ]);
  expect(words('主任', 'zh', 1)).toHaveLength(1);
  expect(words('visit delegations', 'en')).toEqual([[1, 13]]);
  expect(words('3.2亿吨', 'zh')).toEqual([[2, 10]]);
  expect(words('4亿吨', 'zh')).toEqual([]);
  expect(words('海港', 'zh')).toEqual([]);
});

test('what is taken out or written anew is no longer found as it was', () => {
  const index = sealed();
  put(index, 0, '秘书长', 'Secretary-General');
  expect(removeUnit(index, idOf(2))).toBe(true);
  expect(removeUnit(index, idOf(2))).toBe(false);
  expect(sizeOf(index)).toBe(4);
  sealFresh(index);
  for (const each of [index, readAgain(index)]) {
    expect(best(each, '副主任', 'zh')).toEqual([]);
    expect(best(each, '秘书长', 'zh')).toEqual([[0, 100]]);
    expect(best(each, '云江港今年吞吐量达到3.2亿吨。', 'zh')).toEqual([]);
  }
});

test('many units become few parts, and each is still found', () => {
  const index = emptyIndex();
  const digits = '甲乙丙丁戊己庚辛壬癸';
  const named = (n: number) => [...String(n).padStart(5, '0')].map((d) => digits[Number(d)]).join('');
  for (let n = 0; n < 10_000; n++) put(index, n, `${named(n)}馆`, `hall ${named(n)}`);
  expect(index.segments.length).toBeLessThan(9);
  for (let n = 0; n < 10_000; n += 997) expect(best(index, `${named(n)}馆`, 'zh')[0]).toEqual([n, 100]);
  for (let n = 0; n < 10_000; n++) if (n % 10 > 0) removeUnit(index, idOf(n));
  sealFresh(index);
  expect(sizeOf(index)).toBe(1000);
  expect(index.segments.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(2500);
  expect(best(index, `${named(990)}馆`, 'zh')[0]).toEqual([990, 100]);
});
