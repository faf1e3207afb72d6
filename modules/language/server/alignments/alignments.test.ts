import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docxOf } from '../../../../testing/docx-of.ts';
import { qinghe } from '../../../../testing/house.ts';
import {
  anybody,
  he,
  jiang,
  type LanguageHouse,
  languageHouse,
  luo,
  shen,
  stranger,
  wen,
} from '../../../../testing/language-house.ts';
import {
  inverse,
  markBead,
  mergeNext,
  sentEdit,
  splitBead,
  textOfSide,
} from '../../contract/alignment-edits.ts';
import type { AlignedBead, Alignment, AlignmentRow } from '../../contract/alignments.ts';
import type { Unit } from '../../contract/memory.ts';
import { readUnits } from '../memory/operations/read-units.ts';
import { discardAlignment } from './operations/discard-alignment.ts';
import { editAlignment } from './operations/edit-alignment.ts';
import { explainBead } from './operations/explain-bead.ts';
import { listAlignments } from './operations/list-alignments.ts';
import { makeAlignment } from './operations/make-alignment.ts';
import { readAlignment } from './operations/read-alignment.ts';
import { realign } from './operations/realign.ts';
import { storeAlignment } from './operations/store-alignment.ts';

let house: LanguageHouse;
beforeAll(async () => {
  house = await languageHouse();
});
afterAll(() => house.close());

const zh = [
  '云江港5月20日开通新航线。',
  '首班货船载有120个集装箱。',
  '秦牧川出席开航仪式。',
  '双方将继续扩大港口合作。',
];
const en = [
  'On May 20, Yunjiang Port opened a new line.',
  'The first ship carried 120 containers.',
  'Qin Muchuan attended the opening ceremony.',
  'The two sides will go on widening cooperation between their ports.',
];
const texts = { zh: { text: zh.join('') }, en: { text: en.join(' ') } };

const made = (over: object = {}) =>
  house.ask<Alignment>(jiang, makeAlignment, { name: '云江港开航', ...texts, ...over });
const read = (alignmentId: string, since = 0) =>
  house.ask<Alignment>(jiang, readAlignment, { alignmentId, since });
const edit = (actor: typeof jiang, { id: alignmentId, version: since }: Alignment, edits: object[]) =>
  house.ask<Alignment>(actor, editAlignment, { alignmentId, since, edits });
const written = (beads: readonly AlignedBead[]) =>
  beads.map((bead) => [textOfSide('zh', bead.zh), textOfSide('en', bead.en)]);
const check = (beads: readonly AlignedBead[], at: number) =>
  sentEdit(markBead(beads, at, { state: 'checked' }, randomUUID)!);

describe('two texts are aligned', () => {
  test('pasted, each sentence facing its own, with counts only in the ledger', async () => {
    const alignment = await made();
    expect(written(alignment.changes.beads)).toEqual(zh.map((one, n) => [one, en[n]]));
    expect(alignment.changes.beads.every(({ confidence }) => confidence !== null && confidence > 0.5)).toBe(
      true,
    );
    expect(alignment).toMatchObject({ version: 1, state: 'open', beads: 4, checked: 0, memory: null });
    const [line] = await house.linesOf('alignment', alignment.id);
    expect(line!.data).toEqual({ zh: 4, en: 4, beads: 4 });
  });
  test('from files of two kinds, also where they were given the wrong way round', async () => {
    const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64');
    const page = `<!doctype html><title>x</title>${zh.map((one) => `<p>${one}</p>`).join('')}`;
    const alignment = await made({
      zh: {
        file: {
          name: 'port.docx',
          base64: base64(docxOf(en.map((one) => `<w:p><w:r><w:t>${one}</w:t></w:r></w:p>`).join(''))),
        },
      },
      en: { file: { name: '开航.html', base64: base64(page) } },
    });
    expect(alignment.files).toEqual({ zh: '开航.html', en: 'port.docx' });
    expect(written(alignment.changes.beads)).toEqual(zh.map((one, n) => [one, en[n]]));
    expect(alignment.changes.beads.map((bead) => bead.zh[0]!.paragraph)).toEqual([0, 1, 2, 3]);
  });
  test('that came as one', async () => {
    const alignment = await made({ zh: undefined, en: undefined, both: { text: [...zh, ...en].join('\n') } });
    expect(written(alignment.changes.beads)).toEqual(zh.map((one, n) => [one, en[n]]));
  });
  test('but not one alone, none at all, or what is no text; each is said in words', async () => {
    await expect(made({ en: undefined })).rejects.toMatchObject({ code: 'alignment-sides' });
    await expect(made({ en: { text: ' \n ' } })).rejects.toMatchObject({ code: 'alignment-not-read' });
    await expect(made({ both: { text: zh.join('\n') } })).rejects.toMatchObject({
      code: 'alignment-not-read',
    });
    const picture = {
      file: { name: 'a.docx', base64: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]).toString('base64') },
    };
    await expect(made({ zh: picture })).rejects.toMatchObject({
      code: 'alignment-not-read',
      both: { zh: expect.stringContaining('无法读取') },
    });
  });
  test('not by an officer or the public, nor into a memory that is not there; once for one request', async () => {
    for (const actor of [shen, luo, anybody])
      await expect(house.ask(actor, makeAlignment, { name: 'x', ...texts })).rejects.toMatchObject({
        code: 'not-allowed',
      });
    await expect(made({ memoryId: randomUUID() })).rejects.toMatchObject({ code: 'not-found' });
    const requestId = randomUUID();
    const input = { name: '一次', ...texts };
    const first = await house.askOnce<Alignment>(jiang, makeAlignment, input, requestId);
    expect((await house.askOnce<Alignment>(jiang, makeAlignment, input, requestId)).id).toBe(first.id);
  });
});

describe('beads are changed', () => {
  test('merged, split, undone; the answer has only what changed since', async () => {
    const alignment = await made();
    const { beads } = alignment.changes;
    const merge = mergeNext(beads, 1, randomUUID)!;
    const merged = await edit(jiang, alignment, [sentEdit(merge)]);
    expect(merged).toMatchObject({ version: 2, beads: 3 });
    expect(merged.changes.gone.toSorted()).toEqual(merge.take.map(({ id }) => id).toSorted());
    expect(written(merged.changes.beads)).toEqual([[zh[1]! + zh[2]!, `${en[1]} ${en[2]}`]]);
    const split = splitBead((await read(alignment.id)).changes.beads, 1, randomUUID)!;
    await edit(jiang, merged, [sentEdit(split)]);
    const back = await edit(jiang, merged, [sentEdit(inverse(split)), sentEdit(inverse(merge))]);
    expect(back.changes.beads.map(({ id }) => id)).toEqual(beads.slice(1, 3).map(({ id }) => id));
    expect((await read(alignment.id)).changes.beads).toEqual(beads);
    const lines = await house.linesOf('alignment', alignment.id);
    expect(lines.at(-1)!.data).toEqual({ edits: 2, version: 4 });
  });
  test('by two at once: what does not touch stands, what does is refused whole', async () => {
    const alignment = await made();
    const { beads } = alignment.changes;
    const [mine, theirs] = [mergeNext(beads, 0, randomUUID)!, check(beads, 2)];
    await Promise.all([edit(jiang, alignment, [sentEdit(mine)]), edit(he, alignment, [theirs])]);
    const both = await read(alignment.id);
    expect(both).toMatchObject({ version: 3, beads: 3, checked: 1 });
    await expect(
      edit(he, alignment, [check(beads, 3), sentEdit(mergeNext(beads, 1, randomUUID)!)]),
    ).rejects.toMatchObject({ code: 'beads-changed', status: 409 });
    expect(await read(alignment.id)).toEqual(both);
  });
  test('not when locked, not with other words, not by an officer; once for one request', async () => {
    const alignment = await made();
    const { beads } = alignment.changes;
    const lock = sentEdit(markBead(beads, 1, { locked: true }, randomUUID)!);
    const merge = { ...sentEdit(mergeNext(beads, 0, randomUUID)!) } as { put: object[]; take: string[] };
    const requestId = randomUUID();
    const input = { alignmentId: alignment.id, since: 1, edits: [lock] };
    const first = await house.askOnce<Alignment>(jiang, editAlignment, input, requestId);
    expect(await house.askOnce(jiang, editAlignment, input, requestId)).toEqual(first);
    const take = [beads[0]!.id, first.changes.beads[0]!.id];
    await expect(edit(jiang, first, [{ ...merge, take }])).rejects.toMatchObject({ code: 'bead-locked' });
    await expect(edit(jiang, first, [{ ...merge, take: [beads[2]!.id] }])).rejects.toMatchObject({
      code: 'beads-lose-words',
    });
    await expect(edit(shen, first, [lock])).rejects.toMatchObject({ code: 'not-found' });
  });
  test('aligned anew but for those locked or checked, on the version shown', async () => {
    const alignment = await made();
    const { beads } = alignment.changes;
    const merge = mergeNext(beads, 1, randomUUID)!;
    const changed = await edit(jiang, alignment, [sentEdit(merge), check(beads, 0)]);
    const again = { alignmentId: alignment.id, version: changed.version };
    await expect(house.ask(jiang, realign, { ...again, version: 1 })).rejects.toMatchObject({
      code: 'stale-version',
    });
    await expect(house.ask(shen, realign, again)).rejects.toMatchObject({ code: 'not-allowed' });
    const requestId = randomUUID();
    const anew = await house.askOnce<Alignment>(jiang, realign, again, requestId);
    expect(await house.askOnce(jiang, realign, again, requestId)).toEqual(anew);
    expect(anew).toMatchObject({ version: 3, beads: 4, checked: 1 });
    expect(written((await read(alignment.id)).changes.beads)).toEqual(zh.map((one, n) => [one, en[n]]));
    expect((await house.linesOf('alignment', alignment.id)).at(-1)!.data).toMatchObject({
      anchors: 1,
      version: 3,
    });
  });
  test('and explained: which words answer each other, and where', async () => {
    const { id: alignmentId, changes } = await made();
    const bead = changes.beads[0]!;
    const { reasons, links } = await house.ask<{
      reasons: string[];
      links: { kind: string; zh: [number, number]; en: [number, number] }[];
    }>(jiang, explainBead, { alignmentId, beadId: bead.id });
    expect(reasons).toContain('number 20');
    const told = links.map((link) => [zh[0]!.slice(...link.zh), en[0]!.slice(...link.en)]);
    expect(told).toContainEqual(['5月', 'May']);
    await expect(house.ask(jiang, explainBead, { alignmentId, beadId: randomUUID() })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('an alignment', () => {
  test('is stored: beads that were checked, with their neighbours, once; then the rest', async () => {
    const memory = await house.memory('入库');
    const alignment = await made({ memoryId: memory.id });
    expect(alignment.memory).toEqual({ id: memory.id, name: memory.name });
    const store = (over: object = {}) => ({
      alignmentId: alignment.id,
      version: 1,
      memoryId: memory.id,
      ...over,
    });
    await expect(house.ask(jiang, storeAlignment, store())).rejects.toMatchObject({
      code: 'nothing-to-store',
    });
    const checked = await edit(jiang, alignment, [check(alignment.changes.beads, 1)]);
    await expect(house.ask(jiang, storeAlignment, store())).rejects.toMatchObject({ code: 'stale-version' });
    for (const actor of [shen, luo])
      await expect(house.ask(actor, storeAlignment, store({ version: 2 }))).rejects.toMatchObject({
        code: 'not-found',
      });
    const requestId = randomUUID();
    const input = store({ version: checked.version });
    const first = await house.askOnce(jiang, storeAlignment, input, requestId);
    expect(first).toMatchObject({ added: 1, known: 0, state: 'stored', stored: 1 });
    expect(await house.askOnce(jiang, storeAlignment, input, requestId)).toEqual(first);
    const { items } = await house.ask<{ items: Unit[] }>(jiang, readUnits, { memoryId: memory.id });
    expect(items).toMatchObject([
      { zh: zh[1], en: en[1], reviewed: true, origin: 'aligned', document: '云江港开航' },
    ]);
    expect(await house.ask(jiang, storeAlignment, store({ version: 2, which: 'all' }))).toMatchObject({
      added: 3,
      known: 1,
      stored: 4,
    });
    const changed = await edit(jiang, checked, [check(alignment.changes.beads, 0)]);
    expect(changed.state).toBe('changed');
    const lines = await house.linesOf('alignment', alignment.id);
    expect(lines.filter(({ verb }) => verb === 'language.alignment-stored').map(({ data }) => data)).toEqual([
      { memory: memory.id, added: 1, known: 0 },
      { memory: memory.id, added: 3, known: 1 },
    ]);
  });
  test('is discarded with its words by whoever made it or the head of translation', async () => {
    const [mine, another] = [await made(), await made()];
    const input = ({ id: alignmentId }: Alignment, version = 1) => ({ alignmentId, version });
    await expect(house.ask(he, discardAlignment, input(mine))).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(house.ask(jiang, discardAlignment, input(mine, 2))).rejects.toMatchObject({
      code: 'stale-version',
    });
    const requestId = randomUUID();
    const first = await house.askOnce(jiang, discardAlignment, input(mine), requestId);
    expect(await house.askOnce(jiang, discardAlignment, input(mine), requestId)).toEqual(first);
    await expect(read(mine.id)).rejects.toMatchObject({ code: 'not-found' });
    expect(await house.ask(wen, discardAlignment, input(another))).toEqual({ id: another.id });
  });
  test('is listed, latest change first, by name and state; to nobody who does not translate', async () => {
    const { id } = await made({ name: '列表甲' });
    const list = (over: object = {}) =>
      house.ask<{ items: AlignmentRow[]; next: string | null }>(jiang, listAlignments, over);
    expect((await list({ q: '列表' })).items).toMatchObject([
      { id, name: '列表甲', state: 'open', beads: 4 },
    ]);
    const page = await list({ limit: 2 });
    const rest = await list({ limit: 200, after: page.next });
    const all = await list({ limit: 200 });
    expect([...page.items, ...rest.items]).toEqual(all.items);
    const states = await Promise.all(
      ['open', 'stored', 'changed'].map((state) => list({ state, limit: 200 })),
    );
    expect(states.flatMap(({ items }) => items)).toHaveLength(all.items.length);
    for (const actor of [shen, luo]) {
      const { items } = await house.ask<{ items: unknown[] }>(actor, listAlignments, {});
      expect(items).toEqual([]);
      await expect(house.ask(actor, readAlignment, { alignmentId: id })).rejects.toMatchObject({
        code: 'not-found',
      });
    }
    await expect(house.perform(stranger, qinghe, readAlignment, { alignmentId: id })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
