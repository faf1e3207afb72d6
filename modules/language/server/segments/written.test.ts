import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anybody, he, jiang, luo, wen } from '../../../../testing/language-house.ts';
import { type SegmentsHouse, segmentsHouse } from '../../../../testing/segments-house.ts';
import type { Proposed } from '../../contract/segment-writes.ts';
import type { Segment, SegmentDetails } from '../../contract/segments.ts';
import { confirmSegment } from './operations/confirm-segment.ts';
import { enterSegment } from './operations/enter-segment.ts';
import { findPretranslation } from './operations/find-pretranslation.ts';
import { readSegment } from './operations/read-segment.ts';
import { saveSegment } from './operations/save-segment.ts';
import { undoWrites } from './operations/undo-writes.ts';
import { writeSegments } from './operations/write-segments.ts';

const text = '云江港五月开港。\n两市青年代表团将互访。\n欢迎来到云江。\n两市青年代表团将互访。\n请看附件三。';

let house: SegmentsHouse;
beforeAll(async () => {
  house = await segmentsHouse();
});
afterAll(() => house.close());

interface Answer {
  written: Segment[];
  left: { segmentId: string; why: string }[];
}
interface Found {
  items: Proposed[];
  looked: number;
  next: number | null;
  open: number;
}
const write = (fileId: string, segments: object[], by = jiang) =>
  house.ask<Answer>(by, writeSegments, { fileId, segments });
const replaced = ({ id, target }: Segment, words: string) => ({
  ...{ segmentId: id, base: target, target: words, how: 'replaced' },
});

describe('several segments at once', () => {
  test('are written in one go, each with the text it had, and told on the ledger by their number', async () => {
    const { fileId, segments } = await house.worked(text);
    const unit = { id: randomUUID(), score: 101 };
    const { written, left } = await write(fileId, [
      { segmentId: segments[0]!.id, base: null, target: 'The port opens in May.', how: 'memory', unit },
      { segmentId: segments[2]!.id, base: null, target: 'Welcome.', how: 'repetition' },
    ]);
    expect(written.map(({ target, state, match }) => [target, state, match])).toEqual([
      ['The port opens in May.', 'draft', { score: 101, origin: 'memory' }],
      ['Welcome.', 'draft', { score: 100, origin: 'repetition' }],
    ]);
    expect(left).toEqual([]);
    const { written: again } = await write(fileId, [replaced(written[0]!, 'The harbour opens in May.')]);
    const { revisions } = await house.ask<SegmentDetails>(jiang, readSegment, { segmentId: again[0]!.id });
    expect(revisions.map(({ how }) => how)).toEqual(['replaced', 'memory']);
    const lines = await house.linesOf('translation-file', fileId);
    expect(lines.map(({ verb, data }) => [verb, data])).toEqual(
      expect.arrayContaining([['language.segments-written', { segments: 2, leftOut: 0 }]]),
    );
  });
  test('leave alone what somebody changed meanwhile or is in, and name it', async () => {
    const { fileId, job, segments } = await house.worked(text);
    const { segment: one } = await house.ask<{ segment: Segment }>(jiang, saveSegment, {
      ...{ segmentId: segments[0]!.id, base: null, target: 'The port opens.' },
    });
    await house.inState(job, 'revising');
    await house.ask(jiang, enterSegment, { fileId, segmentId: segments[1]!.id });
    const { written, left } = await write(
      fileId,
      [
        replaced(segments[0]!, 'Lost?'),
        replaced(segments[1]!, 'Youth delegations.'),
        replaced(segments[2]!, 'Welcome.'),
      ],
      he,
    );
    expect(written.map(({ place }) => place)).toEqual([2]);
    expect(left).toEqual([
      { segmentId: segments[0]!.id, why: 'changed' },
      { segmentId: segments[1]!.id, why: 'occupied' },
    ]);
    expect((await house.read(fileId)).items[0]!.target).toBe(one.target);
  });
  test('are for whose turn it is, and written once though the request comes twice', async () => {
    const { fileId, segments } = await house.worked(text);
    const segment = replaced(segments[0]!, 'The port opens.');
    for (const by of [he, luo, wen])
      await expect(write(fileId, [segment], by)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(house.ask(anybody, writeSegments, { fileId, segments: [segment] })).rejects.toMatchObject({
      code: 'not-found',
    });
    const requestId = randomUUID();
    const input = { fileId, segments: [segment] };
    const first = await house.askOnce<Answer>(jiang, writeSegments, input, requestId);
    expect(await house.askOnce<Answer>(jiang, writeSegments, input, requestId)).toEqual(first);
    expect((await house.read(fileId)).items[0]!.version).toBe(2);
  });
  test('a segment named twice is written once', async () => {
    const { fileId, segments } = await house.worked(text);
    const { written, left } = await write(fileId, [
      replaced(segments[0]!, 'The port opens.'),
      replaced(segments[0]!, 'The port is open.'),
    ]);
    expect(written.map(({ target }) => target)).toEqual(['The port opens.']);
    expect(left).toEqual([{ segmentId: segments[0]!.id, why: 'changed' }]);
  });
  test('emptied again, a segment is as if not begun and from nowhere', async () => {
    const { fileId, segments } = await house.worked(text);
    const unit = { id: randomUUID(), score: 100 };
    const { written } = await write(fileId, [
      { segmentId: segments[0]!.id, base: null, target: 'The port opens.', how: 'memory', unit },
    ]);
    const { segment } = await house.ask<{ segment: Segment }>(jiang, saveSegment, {
      ...{ segmentId: segments[0]!.id, base: written[0]!.target, target: '' },
    });
    expect(segment).toMatchObject({ state: 'new', target: null, match: null });
  });
});

describe('what could be filled in', () => {
  test('is what memories have from a score on and what the file says elsewhere, in portions', async () => {
    const memory = await house.memory('填充记忆');
    await house.added(memory.id, [
      ['欢迎来到云江。', 'Welcome to Yunjiang.'],
      ['请看附件二。', 'Please see Annex II.'],
    ]);
    const { fileId, segments } = await house.worked(text);
    const twin = 'Youth delegations of the two cities will exchange visits.';
    // Confirmed, it fills its twin along; emptied, that one says the same as another again.
    const { filled } = await house.ask<{ filled: Segment[] }>(jiang, confirmSegment, {
      ...{ segmentId: segments[1]!.id, base: null, target: twin },
    });
    await house.ask(jiang, saveSegment, { segmentId: filled[0]!.id, base: twin, target: '' });
    const find = (more: object) => house.ask<Found>(jiang, findPretranslation, { fileId, ...more });
    const sure = await find({ least: 95 });
    expect(sure).toMatchObject({ looked: 4, next: null, open: 4 });
    expect(sure.items.map(({ place, target, unit }) => [place, target, unit !== null])).toEqual([
      [2, 'Welcome to Yunjiang.', true],
      [3, twin, false],
    ]);
    const like = await find({ least: 60 });
    expect(like.items.map(({ place }) => place)).toEqual([2, 3, 4]);
    expect(like.items[2]!.score).toBeLessThan(100);
    // What the file says elsewhere counts as 100, and no more.
    expect((await find({ least: 101 })).items.filter(({ unit }) => unit === null)).toEqual([]);
    const portion = await find({ limit: 1 });
    expect(portion).toMatchObject({ looked: 1, next: 0, open: 4 });
    expect((await find({ behind: 3 })).looked).toBe(1);
  });
  test('leaves out what would keep the old figure', async () => {
    const memory = await house.memory('人数记忆');
    await house.added(memory.id, [
      ['共12人赴会。', 'A dozen attended.'],
      ['共有12人赴会。', 'In all 12 people attended.'],
    ]);
    const { fileId } = await house.worked('共15人赴会。');
    const { items } = await house.ask<Found>(jiang, findPretranslation, { fileId, least: 60 });
    expect(items.map(({ target }) => target)).toEqual(['In all 15 people attended.']);
  });
  test('is told to whoever may see the job', async () => {
    const { fileId } = await house.worked(text, { confidential: true });
    await expect(house.ask(luo, findPretranslation, { fileId })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('what was written at once is undone at once', () => {
  interface Undone {
    restored: Segment[];
    left: { segmentId: string; why: string }[];
    more: boolean;
  }
  const undo = (fileId: string, act: string, by = jiang) =>
    house.ask<Undone>(by, undoWrites, { fileId, act });
  const done = (fileId: string, act: string, segments: object[], by = jiang) =>
    house.ask<Answer>(by, writeSegments, { fileId, act, segments });

  test('with the state and origin they had, but for what somebody changed since or is in', async () => {
    const { fileId, segments } = await house.worked(text);
    const act = randomUUID();
    const confirm = ({ id, target }: Segment, words: string) =>
      house.ask<{ segment: Segment }>(jiang, confirmSegment, { segmentId: id, base: target, target: words });
    const { segment: one } = await confirm(segments[0]!, 'The port opens.');
    const { segment: three } = await confirm(segments[2]!, 'Welcome.');
    const unit = { id: randomUUID(), score: 100 };
    const { written } = await done(fileId, act, [
      replaced(one, 'The harbour opens.'),
      replaced(three, 'Very welcome.'),
      { segmentId: segments[1]!.id, base: null, target: 'Delegations.', how: 'memory', unit },
      { segmentId: segments[4]!.id, base: null, target: 'See the annex.', how: 'memory', unit },
    ]);
    const by = (id: string) => written.find((now) => now.id === id)!;
    await confirm(by(three.id), 'Very welcome.');
    await house.ask(wen, enterSegment, { fileId, segmentId: segments[4]!.id });
    const { restored, left, more } = await undo(fileId, act);
    expect(restored.map(({ place, target, state, match }) => [place, target, state, match])).toEqual([
      [0, 'The port opens.', 'translated', null],
      [1, null, 'new', null],
    ]);
    expect(left).toEqual([
      { segmentId: three.id, why: 'changed' },
      { segmentId: segments[4]!.id, why: 'occupied' },
    ]);
    expect(more).toBe(false);
    const { revisions } = await house.ask<SegmentDetails>(jiang, readSegment, { segmentId: one.id });
    expect(revisions[0]).toMatchObject({ how: 'undone', target: 'The port opens.', state: 'translated' });
    const lines = await house.linesOf('translation-file', fileId);
    expect(lines.at(-1)).toMatchObject({
      ...{ verb: 'language.writes-undone', data: { segments: 2, leftOut: 2 } },
    });
    await expect(undo(fileId, act)).rejects.toMatchObject({ code: 'nothing-to-undo' });
  });
  test('in portions, all that was written in portions', async () => {
    const { fileId } = await house.worked('甲。\n'.repeat(201));
    const segments = (await house.read(fileId, { limit: 500 })).items;
    const act = randomUUID();
    const filled = segments.map(({ id }) => ({ segmentId: id, base: null, target: 'A.', how: 'repetition' }));
    await done(fileId, act, filled.slice(0, 200));
    await done(fileId, act, filled.slice(200));
    expect(await undo(fileId, act)).toMatchObject({ more: true });
    expect(await undo(fileId, act)).toMatchObject({ more: false, restored: [{ place: 200 }] });
    expect((await house.read(fileId, { only: 'new', limit: 500 })).items).toHaveLength(201);
  });
  test('by whoever did it, while the file is in hand, and only the last time', async () => {
    const { fileId, job, segments } = await house.worked(text);
    const [act, later] = [randomUUID(), randomUUID()];
    const { written } = await done(fileId, act, [
      { segmentId: segments[0]!.id, base: null, target: 'A.', how: 'repetition' },
    ]);
    await expect(undo(fileId, act, luo)).rejects.toMatchObject({ code: 'not-allowed' });
    await house.inState(job, 'revising');
    await expect(undo(fileId, act, he)).rejects.toMatchObject({ code: 'nothing-to-undo' });
    await expect(undo(fileId, act)).rejects.toMatchObject({ code: 'not-allowed' });
    await house.inState(job, 'translating');
    await done(fileId, later, [replaced(written[0]!, 'B.')]);
    await expect(undo(fileId, act)).rejects.toMatchObject({ code: 'nothing-to-undo' });
    const request = randomUUID();
    const once = await house.askOnce<Undone>(jiang, undoWrites, { fileId, act: later }, request);
    expect(once.restored).toMatchObject([{ target: 'A.' }]);
    expect(await house.askOnce(jiang, undoWrites, { fileId, act: later }, request)).toEqual(once);
  });
});
