import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../../../kernel/server/actor.ts';
import { qinghe, yunjiang } from '../../../../testing/house.ts';
import { anybody, he, jiang, luo, shen, stranger, wen } from '../../../../testing/language-house.ts';
import { type SegmentsHouse, segmentsHouse, type WorkedOn } from '../../../../testing/segments-house.ts';
import type { Job } from '../../contract/jobs.ts';
import type { Unit } from '../../contract/memory.ts';
import type { FileHead, SavedSegment, Segment, SegmentDetails } from '../../contract/segments.ts';
import { readJob } from '../jobs/operations/read-job.ts';
import { changeUnit } from '../memory/operations/change-unit.ts';
import { readUnits } from '../memory/operations/read-units.ts';
import { commentSegment } from './operations/comment-segment.ts';
import { confirmSegment } from './operations/confirm-segment.ts';
import { enterSegment } from './operations/enter-segment.ts';
import { followSegments } from './operations/follow-segments.ts';
import { readSegment } from './operations/read-segment.ts';
import { readSegments } from './operations/read-segments.ts';
import { saveSegment } from './operations/save-segment.ts';
import { settleComment } from './operations/settle-comment.ts';
import { settleSegment } from './operations/settle-segment.ts';

const text =
  '云江港五月开港。两市青年代表团将互访。\n欢迎来到云江。\n两市青年代表团将互访。\n云江港五月开港。';

let house: SegmentsHouse;
beforeAll(async () => {
  house = await segmentsHouse();
});
afterAll(() => house.close());

type Confirmed = SavedSegment & { filled: Segment[] };
interface Followed {
  change: number;
  items: Segment[];
  people: { userId: string; segmentId: string | null }[];
}
const on = ({ id, target }: Segment) => ({ segmentId: id, base: target });
const save = (by: Actor, one: Segment, target: string, more: object = {}) =>
  house.ask<SavedSegment>(by, saveSegment, { ...on(one), target, ...more });
const confirm = (by: Actor, one: Segment, target: string, more: object = {}) =>
  house.ask<Confirmed>(by, confirmSegment, { ...on(one), target, ...more });
const details = (segmentId: string) => house.ask<SegmentDetails>(jiang, readSegment, { segmentId });
const refused = (code: string) => ({ code });

describe('the segments of a file', () => {
  let file: WorkedOn;
  beforeAll(async () => {
    file = await house.worked(text);
  });
  test('are read in their order, with what is known of the file', async () => {
    const { items, file: head } = await house.read(file.fileId);
    expect(items.map(({ place, source, same }) => [place, source, same])).toEqual([
      [0, '云江港五月开港。', 2],
      [1, '两市青年代表团将互访。', 2],
      [2, '欢迎来到云江。', 1],
      [3, '两市青年代表团将互访。', 2],
      [4, '云江港五月开港。', 2],
    ]);
    expect(head).toMatchObject({
      stage: 'translate',
      from: 'zh',
      to: 'en',
      progress: { segments: 5, words: 40, states: { new: 5, draft: 0 } },
      abilities: { write: true },
    });
  });
  test('and their job name its memory to whoever may see that one', async () => {
    const memory = await house.memory('内部记忆', { shared: false });
    const { job, fileId } = await house.worked(text);
    await house.remembers(job, memory.id);
    expect((await house.read(fileId)).file.memory).toBe(memory.id);
    expect((await house.read(fileId, {}, luo)).file.memory).toBeNull();
    const named = async (by: Actor) => (await house.ask<Job>(by, readJob, { jobId: job.id })).memory;
    expect(await named(jiang)).toMatchObject({ id: memory.id, name: { zh: '内部记忆' } });
    expect(await named(luo)).toBeNull();
  });
  test('of a file with translations begin as drafts, however far its sender says they are', async () => {
    const xliff = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="zh" target-language="en" datatype="plaintext"><body>
      <trans-unit id="1"><source>欢迎来到云江。</source><target state="final">Welcome to Yunjiang.</target></trans-unit>
      <trans-unit id="2"><source>请看附件。</source></trans-unit></body></file></xliff>`;
    const file = { name: '信.xlf', base64: Buffer.from(xliff).toString('base64') };
    const { segments } = await house.worked('', { text: null, files: [file] });
    expect(segments.map(({ state, target }) => [state, target])).toEqual([
      ['draft', 'Welcome to Yunjiang.'],
      ['new', null],
    ]);
  });
  test('come page by page, narrowed by state, repetition and words', async () => {
    const first = await house.ask<{ items: Segment[]; next: string }>(jiang, readSegments, {
      fileId: file.fileId,
      limit: 2,
    });
    const second = await house.read(file.fileId, { limit: 2, after: first.next });
    expect(second.items.map(({ place }) => place)).toEqual([2, 3]);
    const places = async (more: object) =>
      (await house.read(file.fileId, more)).items.map(({ place }) => place);
    expect(await places({ only: 'repeated' })).toEqual([0, 1, 3, 4]);
    expect(await places({ only: 'checked' })).toEqual([]);
    expect(await places({ q: '欢迎' })).toEqual([2]);
  });
  test('are for whoever may see the job', async () => {
    await expect(house.read(file.fileId, {}, anybody)).rejects.toMatchObject(refused('not-found'));
    await expect(
      house.perform(stranger, qinghe, readSegments, { fileId: file.fileId }),
    ).rejects.toMatchObject(refused('not-found'));
    expect((await house.read(file.fileId, {}, luo)).file.abilities['write']).not.toBe(true);
  });
});

describe('writing', () => {
  test('is kept at once, a sitting of one person as one text of the segment', async () => {
    const { segments } = await house.worked(text);
    house.setClock('2026-11-24T02:00:00.000Z');
    const { segment: one } = await save(jiang, segments[0]!, 'The Port of Yun');
    const { segment: two } = await save(jiang, one, 'The Port of Yunjiang opens in May.');
    expect(two).toMatchObject({
      version: 3,
      state: 'draft',
      target: 'The Port of Yunjiang opens in May.',
      changedBy: { zh: 'jiang' },
    });
    expect((await details(two.id)).revisions).toMatchObject([{ number: 3, how: 'typed', state: 'draft' }]);
    house.setClock('2026-11-24T03:00:00.000Z');
    await save(jiang, two, 'The Port of Yunjiang opened in May.');
    const texts = (await details(two.id)).revisions.map(({ target }) => target);
    expect(texts).toEqual(['The Port of Yunjiang opened in May.', 'The Port of Yunjiang opens in May.']);
  });
  test('is for whose turn it is, in the version of the file that is worked on', async () => {
    const { segments, job } = await house.worked(text);
    for (const by of [he, shen, luo, wen])
      await expect(save(by, segments[0]!, 'x')).rejects.toMatchObject(refused('not-allowed'));
    await expect(save(anybody, segments[0]!, 'x')).rejects.toMatchObject(refused('not-found'));
    await house.inState(job, 'revising');
    await expect(save(jiang, segments[0]!, 'x')).rejects.toMatchObject(refused('not-allowed'));
    expect((await save(he, segments[0]!, 'x')).segment.state).toBe('draft');
  });
  test('over what somebody wrote meanwhile writes over nothing: both texts come back, and how to join them', async () => {
    const { segments, job } = await house.worked(text);
    const { segment: both } = await save(jiang, segments[0]!, 'The port of Yunjiang opens in May.');
    await house.inState(job, 'revising');
    await save(he, both, 'The port of Yunjiang opened in May.');
    await house.inState(job, 'translating');
    const { segment, meeting } = await save(jiang, both, 'The deep-water port of Yunjiang opens in May.');
    expect(segment.target).toBe('The port of Yunjiang opened in May.');
    expect(meeting).toMatchObject({
      by: { zh: 'he' },
      mine: 'The deep-water port of Yunjiang opens in May.',
      theirs: 'The port of Yunjiang opened in May.',
      joined: 'The deep-water port of Yunjiang opened in May.',
      clear: true,
    });
    const joined = await save(jiang, segment, meeting!.joined, { how: 'joined' });
    expect(joined).toMatchObject({ meeting: null, segment: { target: meeting!.joined } });
    expect((await details(both.id)).revisions.map(({ how }) => how)).toEqual(['joined', 'typed', 'typed']);
  });
  test('that is the same, or over what was only said of it, meets nobody', async () => {
    const { segments } = await house.worked(text);
    const { segment } = await save(jiang, segments[2]!, 'Welcome to Yunjiang.');
    expect(await save(jiang, segments[2]!, 'Welcome to Yunjiang.')).toEqual({ segment, meeting: null });
    await house.ask(luo, commentSegment, { segmentId: segment.id, text: '请用正式的说法。' });
    expect((await save(jiang, segment, 'You are welcome in Yunjiang.')).meeting).toBeNull();
  });
  test('comes once for one request', async () => {
    const { segments } = await house.worked(text);
    const input = { ...on(segments[0]!), target: 'Once.' };
    const requestId = randomUUID();
    const first = await house.askOnce(jiang, saveSegment, input, requestId);
    expect(await house.askOnce(jiang, saveSegment, input, requestId)).toEqual(first);
    expect((await details(segments[0]!.id)).segment.version).toBe(2);
  });
  test('counts where it was taken from', async () => {
    const { segments } = await house.worked(text);
    const unit = { id: randomUUID(), score: 87 };
    const { segment } = await save(jiang, segments[0]!, 'From memory.', { how: 'memory', unit });
    expect(segment.match).toEqual({ score: 87, origin: 'memory' });
    expect((await save(jiang, segment, 'The machine’s.', { how: 'machine' })).segment.match).toEqual({
      score: null,
      origin: 'machine',
    });
  });
});

describe('confirming', () => {
  const html = '<html><body><p>请看<b>附件</b>。</p></body></html>';
  const page = { name: '通知.html', base64: Buffer.from(html).toString('base64') };
  test('makes it translated, fills what says the same and nobody wrote in, and stands in the ledger without words', async () => {
    const { segments, fileId } = await house.worked(text);
    await save(jiang, segments[3]!, 'My own.');
    const requestId = randomUUID();
    const input = { ...on(segments[0]!), target: 'The Port of Yunjiang opens in May.' };
    const first = await house.askOnce<Confirmed>(jiang, confirmSegment, input, requestId);
    expect(first.segment.state).toBe('translated');
    expect(first.filled).toMatchObject([
      { place: 4, state: 'draft', match: { origin: 'repetition' }, target: input.target },
    ]);
    expect(await house.askOnce(jiang, confirmSegment, input, requestId)).toEqual(first);
    const own = await confirm(jiang, segments[1]!, 'Youth delegations will visit each other.');
    expect(own.filled).toEqual([]);
    const lines = await house.linesOf('translation-file', fileId);
    expect(lines.map(({ verb }) => verb)).toEqual([
      'language.segment-confirmed',
      'language.segment-confirmed',
    ]);
    expect(JSON.stringify(lines)).not.toContain('Yunjiang opens');
  });
  test('again leaves alone what somebody wrote over a repetition', async () => {
    const { segments, fileId } = await house.worked(text);
    const first = await confirm(jiang, segments[0]!, 'The Port of Yunjiang opens in May.');
    const { segment: own } = await save(jiang, first.filled[0]!, 'My own wording.');
    expect(own).toMatchObject({ state: 'draft', match: null });
    const again = await confirm(jiang, first.segment, 'The port of Yunjiang opens in May.');
    expect(again.filled).toEqual([]);
    expect((await house.read(fileId)).items[4]!.target).toBe('My own wording.');
  });
  test('needs a translation with the tags of its source', async () => {
    const { segments } = await house.worked('', { text: null, files: [page] });
    expect(segments[0]!.source).toBe('请看{1}附件{/1}。');
    for (const empty of [' ', '{1} {/1}'])
      await expect(confirm(jiang, segments[0]!, empty)).rejects.toMatchObject(refused('segment-empty'));
    await expect(confirm(jiang, segments[0]!, 'See {1}annex.')).rejects.toMatchObject({
      code: 'tags-amiss',
    });
    expect((await confirm(jiang, segments[0]!, 'See {1}annex{/1}.')).segment.state).toBe('translated');
  });
  test('what is revised in a confidential job enters no memory', async () => {
    const memory = await house.memory('保密任务记忆');
    const { segments, job } = await house.worked(text, { confidential: true });
    await house.remembers(job, memory.id);
    await house.inState(job, 'revising');
    const { segment } = await confirm(he, segments[2]!, 'Welcome to Yunjiang.');
    expect(segment.state).toBe('revised');
    const { items } = await house.ask<{ items: Unit[] }>(wen, readUnits, { memoryId: memory.id });
    expect(items).toEqual([]);
  });
  test('what is revised is remembered once, and what it said before is not', async () => {
    const memory = await house.memory('任务记忆');
    const { segments, job } = await house.worked(text);
    await house.remembers(job, memory.id);
    const { segment } = await confirm(jiang, segments[2]!, 'Welcome to Yunjiang.');
    const kept = async () =>
      (await house.ask<{ items: Unit[] }>(wen, readUnits, { memoryId: memory.id })).items;
    expect(await kept()).toEqual([]);
    await house.inState(job, 'revising');
    const revised = await confirm(he, segment, 'Welcome to Yunjiang!');
    expect(await kept()).toMatchObject([
      {
        zh: '欢迎来到云江。',
        en: 'Welcome to Yunjiang!',
        origin: 'job',
        reviewed: true,
        document: job.number,
      },
    ]);
    await confirm(he, revised.segment, 'We welcome you to Yunjiang.');
    expect((await kept()).map(({ en }) => en)).toEqual(['We welcome you to Yunjiang.']);
    const [tagsAlone] = segments;
    await house.put(sql`update language.segment set source = '{1/}' where id = ${tagsAlone!.id}`);
    expect((await confirm(he, tagsAlone!, '{1/}')).segment.state).toBe('revised');
    expect(await kept()).toHaveLength(1);
  });
  test('what was corrected in the memory stays there, whatever becomes of the segment', async () => {
    const memory = await house.memory('改过的记忆');
    const { segments, job } = await house.worked(text);
    await house.remembers(job, memory.id);
    await house.inState(job, 'revising');
    const kept = async () =>
      (await house.ask<{ items: Unit[] }>(wen, readUnits, { memoryId: memory.id })).items;
    const said = async () => (await kept()).map(({ en }) => en).sort();
    const { segment } = await confirm(he, segments[2]!, 'Wellcome to Yunjiang.');
    const [unit] = await kept();
    const right = { zh: unit!.zh, en: 'Welcome to Yunjiang.', reviewed: true };
    await house.ask(wen, changeUnit, { unitId: unit!.id, version: unit!.version, ...right });
    const again = await confirm(he, segment, 'Wellcome to Yunjiang.');
    expect(await said()).toEqual(['Welcome to Yunjiang.']);
    await confirm(he, again.segment, 'You are welcome in Yunjiang.');
    expect(await said()).toEqual(['Welcome to Yunjiang.', 'You are welcome in Yunjiang.']);
  });
  test('fills five hundred that say the same at once, and the rest with the next', async () => {
    const { segments } = await house.worked('欢迎。\n'.repeat(503));
    const first = await confirm(jiang, segments[0]!, 'Welcome.');
    expect(first.filled).toHaveLength(500);
    const next = await confirm(jiang, first.filled[0]!, 'Welcome.');
    expect(next.filled.map(({ place }) => place)).toEqual([501, 502]);
  });
});

describe('a reviser’s changes', () => {
  test('wait beside the translator’s text, and are accepted or refused one by one', async () => {
    const { segments, job, fileId } = await house.worked(text);
    const first = await confirm(jiang, segments[1]!, 'Youth delegations of two cities will visit.');
    await house.inState(job, 'revising');
    const { segment } = await confirm(
      he,
      first.segment,
      'Youth delegations of the two cities will visit each other.',
    );
    expect(segment).toMatchObject({ state: 'revised', agreed: first.segment.target });
    expect((await house.read(fileId, { only: 'changed' })).items).toMatchObject([{ id: segment.id }]);
    const settle = (by: Actor, one: Segment, which: number | 'all', accept: boolean) =>
      house.ask<Segment>(by, settleSegment, { segmentId: one.id, version: one.version, which, accept });
    await expect(settle(jiang, segment, 0, true)).rejects.toMatchObject(refused('not-allowed'));
    await house.inState(job, 'translating');
    const accepted = await settle(jiang, segment, 0, true);
    expect(accepted).toMatchObject({
      agreed: 'Youth delegations of the two cities will visit.',
      target: segment.target,
    });
    await expect(settle(jiang, segment, 0, true)).rejects.toMatchObject(refused('stale-version'));
    const refusedChange = await settle(jiang, accepted, 'all', false);
    expect(refusedChange).toMatchObject({
      agreed: null,
      target: 'Youth delegations of the two cities will visit.',
      state: 'revised',
    });
    await expect(settle(jiang, refusedChange, 'all', true)).rejects.toMatchObject(refused('state-conflict'));
  });
});

describe('comments and company', () => {
  test('a comment is open until it is settled; whoever sees the job may say something', async () => {
    const { segments, fileId } = await house.worked(text);
    const said = { segmentId: segments[0]!.id, text: '请核对日期。' };
    await expect(house.ask(anybody, commentSegment, said)).rejects.toMatchObject(refused('not-found'));
    const requestId = randomUUID();
    const open = await house.askOnce<Segment>(shen, commentSegment, said, requestId);
    expect(await house.askOnce(shen, commentSegment, said, requestId)).toEqual(open);
    expect(open.comments).toBe(1);
    expect((await house.read(fileId, { only: 'commented' })).items).toHaveLength(1);
    const [comment] = (await details(open.id)).comments;
    expect(comment).toMatchObject({ text: said.text, by: { zh: 'shen' }, settled: null });
    const settle = (by: Actor, settled: boolean) =>
      house.ask<Segment>(by, settleComment, { commentId: comment!.id, settled });
    await expect(settle(anybody, true)).rejects.toMatchObject(refused('not-found'));
    expect((await settle(jiang, true)).comments).toBe(0);
    await settle(he, true);
    expect((await details(open.id)).comments[0]!.settled).toMatchObject({ by: { zh: 'jiang' } });
    expect((await settle(jiang, false)).comments).toBe(1);
  });
  test('whoever follows a file hears what changed and who is where, for a minute', async () => {
    const { segments, fileId } = await house.worked(text);
    const { file } = await house.read(fileId);
    const followed = (since: number, by: Actor = he) =>
      house.ask<Followed>(by, followSegments, { fileId, since });
    expect(await followed(file.change)).toMatchObject({ change: file.change, items: [], people: [] });
    const { segment } = await save(jiang, segments[0]!, 'The port.');
    const heard = await followed(file.change);
    expect(heard.items).toEqual([segment]);
    expect((await followed(heard.change)).items).toEqual([]);
    await house.ask(jiang, enterSegment, { fileId, segmentId: segment.id });
    expect((await followed(heard.change)).people).toMatchObject([{ userId: 'jiang', segmentId: segment.id }]);
    expect((await followed(heard.change, jiang)).people).toEqual([]);
    await expect(house.ask(anybody, enterSegment, { fileId, segmentId: null })).rejects.toMatchObject(
      refused('not-found'),
    );
    const now = await house.look(he, yunjiang, async (ctx) => ctx.now);
    house.setClock(new Date(now.getTime() + 61_000).toISOString());
    expect((await followed(heard.change)).people).toEqual([]);
  });
  test('the file says how far it is', async () => {
    const { segments, fileId } = await house.worked(text);
    await confirm(jiang, segments[2]!, 'Welcome to Yunjiang.');
    const { file } = await house.ask<{ file: FileHead }>(jiang, readSegments, { fileId });
    expect(file.progress).toMatchObject({ translated: 6, states: { new: 4, translated: 1 } });
  });
});
