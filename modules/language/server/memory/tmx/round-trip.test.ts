import { afterAll, beforeAll, expect, test } from 'vitest';
import { preparing } from '../../../../../kernel/server/perform.ts';
import { yunjiang } from '../../../../../testing/house.ts';
import {
  type LanguageHouse,
  languageHouse,
  ownReaction,
  wen,
} from '../../../../../testing/language-house.ts';
import type { Match } from '../../../contract/matches.ts';
import { type Memory, newUnit } from '../../../contract/memory.ts';
import { importFile } from '../imports/import-file.ts';
import { findMatches } from '../operations/find-matches.ts';
import { listMemories } from '../operations/list-memories.ts';
import { memoriesAsTmx } from './memories-as-tmx.ts';

let house: LanguageHouse;
beforeAll(async () => {
  house = await languageHouse();
});
afterAll(() => house.close());

const asModule = () => preparing(house.deps, ownReaction, yunjiang);
async function* piecesOf(text: string) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100);
}
async function exported(name: string): Promise<string> {
  const { bytes } = await memoriesAsTmx(asModule(), name);
  const all: Uint8Array[] = [];
  for await (const piece of bytes) all.push(piece);
  return Buffer.concat(all).toString();
}
/** What is the same of a unit wherever it lies. */
const lasting = (tmx: string) =>
  tmx.replace(/ (?:tuid|creationdate)="[^"]*"/g, '').replace(/<prop type="x-memory">.*<\/prop>/, '');

const file = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="an old tool" srclang="en-GB" datatype="plaintext" segtype="sentence"/>
  <body>
    <tu changedate="20210304T101500Z" usagecount="3" datatype="plaintext" creationid="old hand">
      <note>from the port</note>
      <note>twice</note>
      <prop type="x-document">港口章程</prop>
      <prop type="x-reviewed">yes</prop>
      <prop type="x-subject">harbour</prop>
      <tuv xml:lang="en-GB" changeid="someone"><prop type="x-style">formal</prop><seg>Berth <bpt i="1">&lt;b&gt;</bpt>7<ept i="1">&lt;/b&gt;</ept> is open &amp; lit.</seg></tuv>
      <tuv xml:lang="zh-Hans"><seg>7号泊位已开放，有照明。</seg></tuv>
      <tuv xml:lang="fr"><seg>Le poste 7 est ouvert.</seg></tuv>
    </tu>
    <tu changedate="20210304T101500Z">
      <prop type="x-document">港口章程</prop>
      <tuv xml:lang="zh-Hans"><seg>船舶须按次序靠泊。</seg></tuv>
      <tuv xml:lang="en-GB"><seg>Ships berth in order.</seg></tuv>
    </tu>
  </body>
</tmx>`;

test('what a file says of its units goes out as it came, and comes in again the same', async () => {
  expect(await importFile(asModule(), '港口旧库', piecesOf(file))).toEqual({
    memory: '港口旧库',
    ...{ read: 2, added: 2, known: 0, leftOut: 0 },
  });
  const first = await exported('港口旧库');
  for (const part of [
    '<bpt i="1">&lt;b&gt;</bpt>7<ept i="1">',
    'creationid="old hand"',
    'changedate="20210304T101500Z"',
    'usagecount="3"',
    'srclang="en-GB"',
    '<note>from the port</note>',
    '<note>twice</note>',
    '<prop type="x-subject">harbour</prop>',
    '<prop type="x-style">formal</prop>',
    '<tuv xml:lang="en-GB" changeid="someone">',
    '<tuv xml:lang="zh-Hans">',
    '<prop type="x-context-pre">7号泊位已开放，有照明。</prop>',
  ])
    expect(first).toContain(part);
  await importFile(asModule(), '港口新库', piecesOf(first));
  expect(lasting(await exported('港口新库'))).toBe(lasting(first));
});

test('it is found with its words alone, as translated the other way, in the memory that was made for it', async () => {
  const { items } = await house.ask<{ items: Memory[] }>(wen, listMemories, {});
  expect(items.map(({ name, units }) => [name.zh, units])).toContainEqual(['港口旧库', 2]);
  const asking = { text: '8号泊位已开放，有照明。', lang: 'zh', document: '港口章程' };
  const { matches } = await house.ask<{ matches: Match[] }>(wen, findMatches, asking);
  expect(matches[0]).toMatchObject({ target: 'Berth 8 is open & lit.', unit: { reviewed: true, used: 3 } });
  expect(matches[0]!.penalties.map(({ name }) => name)).toContain('reversed');
});

test('properties named like ours come back under their names, and a text that is no XML spoils no export', async () => {
  const strange = ['zh:seg', '@a b', 'en:@c', 'note', 'seg', 'srclang', '~', 'x#2']
    .map((type) => `<prop type="${type}">a &lt; b</prop>`)
    .join('');
  const one = `<tu>${strange}<tuv xml:lang="zh-CN">${strange}<seg>甲。</seg></tuv><tuv xml:lang="en"><seg>A.</seg></tuv></tu>`;
  const long = `${'甲'.repeat(199)}𠮷`;
  const other = `<tu><prop type="x-document">${long}</prop><tuv xml:lang="zh"><seg>乙。</seg></tuv><tuv xml:lang="en"><seg>B.</seg></tuv></tu>`;
  const strangers = `<tmx version="1.4"><header/><body>${one}${other}</body></tmx>`;
  expect(await importFile(asModule(), '怪库', piecesOf(strangers))).toMatchObject({ added: 2 });
  const out = await exported('怪库');
  for (const type of ['zh:seg', '@a b', 'en:@c', 'note', 'seg', 'srclang', '~', 'x#2'])
    expect(out.split(`<prop type="${type}">a &lt; b</prop>`)).toHaveLength(3);
  expect(out).toContain(`<prop type="x-document">${'甲'.repeat(199)}</prop>`);
});

test('a unit that is sent says nothing in the names kept for XML', () => {
  for (const name of ['zh:seg', 'en:seg', '@a b'])
    expect(newUnit.safeParse({ zh: '丙。', en: 'C.', props: { [name]: '<' } }).success).toBe(false);
  expect(newUnit.safeParse({ zh: '丙。', en: 'C.', props: { srclang: 'en-GB' } }).success).toBe(true);
});

test('what is no memory is refused with its place', async () => {
  const reading = importFile(asModule(), '坏文件', piecesOf('<xliff/>'));
  await expect(reading).rejects.toMatchObject({ code: 'import-unreadable' });
});
