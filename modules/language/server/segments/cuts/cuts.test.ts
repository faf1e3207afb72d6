import { randomUUID } from 'node:crypto';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { preparing } from '../../../../../kernel/server/perform.ts';
import { openZip } from '../../../../../kernel/server/zip/open-zip.ts';
import { qinghe, yunjiang } from '../../../../../testing/house.ts';
import {
  anybody,
  he,
  jiang,
  luo,
  ownReaction,
  shen,
  stranger,
  wen,
} from '../../../../../testing/language-house.ts';
import { type SegmentsHouse, segmentsHouse, type WorkedOn } from '../../../../../testing/segments-house.ts';
import type { TriedReturn } from '../../../contract/file-copies.ts';
import type { Job } from '../../../contract/jobs.ts';
import type { Unit } from '../../../contract/memory.ts';
import type { FileHead, SavedSegment, Segment, SegmentDetails } from '../../../contract/segments.ts';
import { checkJob } from '../../jobs/operations/check-job.ts';
import { deliverJob } from '../../jobs/operations/deliver-job.ts';
import { readJob } from '../../jobs/operations/read-job.ts';
import { replaceSource } from '../../jobs/operations/replace-source.ts';
import { waiveJobFinding } from '../../jobs/operations/waive-job-finding.ts';
import { getJobFile, segmentsOfFile } from '../../jobs/queries.ts';
import { recheckAfterTerms } from '../../jobs/recheck-after-terms.ts';
import { readUnits } from '../../memory/operations/read-units.ts';
import { termsChangedEvent } from '../../terms/events.ts';
import { commentSegment } from '../operations/comment-segment.ts';
import { confirmSegment } from '../operations/confirm-segment.ts';
import { followSegments } from '../operations/follow-segments.ts';
import { mergeSegments } from '../operations/merge-segments.ts';
import { readSegment } from '../operations/read-segment.ts';
import { saveSegment } from '../operations/save-segment.ts';
import { splitSegment } from '../operations/split-segment.ts';
import { takeCopy } from '../operations/take-copy.ts';
import { takeFile } from '../operations/take-file.ts';
import { tryReturn } from '../operations/try-return.ts';

let house: SegmentsHouse;
beforeAll(async () => {
  house = await segmentsHouse();
});
afterAll(() => house.close());

interface Split {
  first: Segment;
  second: Segment;
  cuts: number;
}
interface Merged {
  segment: Segment;
  gone: string;
  cuts: number;
}
const on = ({ id, target }: Segment) => ({ segmentId: id, base: target });
const save = async (one: Segment, target: string, by = jiang) =>
  (await house.ask<SavedSegment>(by, saveSegment, { ...on(one), target })).segment;
const confirm = async (one: Segment, target: string, by = jiang) =>
  (await house.ask<SavedSegment>(by, confirmSegment, { ...on(one), target })).segment;
const split = ({ id, version }: Segment, at: number, more: object = {}, by = jiang) =>
  house.ask<Split>(by, splitSegment, { segmentId: id, version, at, ...more });
const asked = (one: Segment, next: Segment, more: object = {}) => ({
  ...{ segmentId: one.id, version: one.version, next: { id: next.id, version: next.version } },
  ...more,
});
const merge = (one: Segment, next: Segment, more: object = {}, by = jiang) =>
  house.ask<Merged>(by, mergeSegments, asked(one, next, more));
const sources = async ({ fileId }: WorkedOn) => (await house.read(fileId)).items.map(({ source }) => source);
const refused = (code: string) => ({ code });
const fileOf = (name: string, bytes: string | Buffer) => ({
  name,
  base64: Buffer.from(bytes).toString('base64'),
});
const workedOn = (name: string, bytes: string | Buffer) =>
  house.worked('', { text: null, files: [fileOf(name, bytes)] });
const text = '云江港五月开港，代表团将互访。欢迎。\n欢迎来到云江。';
const comma = '云江港五月开港，'.length;

describe('a segment', () => {
  test('is split where it is said, its translation where it fits best, and both halves are drafts', async () => {
    const worked = await house.worked(text);
    const whole = await save(worked.segments[0]!, 'The port opens in May, delegations will visit.');
    const { first, second, cuts } = await split(whole, comma);
    expect(first).toMatchObject({
      ...{ id: whole.id, place: 0, paragraph: 0, state: 'draft', version: whole.version + 1 },
      ...{ source: '云江港五月开港，', target: 'The port opens in May,', words: 7 },
    });
    expect(second).toMatchObject({
      ...{
        place: 1,
        paragraph: 0,
        state: 'draft',
        source: '代表团将互访。',
        target: 'delegations will visit.',
      },
    });
    const { items, file } = await house.read(worked.fileId);
    expect(items.map(({ place, source }) => [place, source])).toEqual([
      [0, '云江港五月开港，'],
      [1, '代表团将互访。'],
      [2, '欢迎。'],
      [3, '欢迎来到云江。'],
    ]);
    expect(file).toMatchObject({ cuts, merged: [] });
    const { revisions } = await house.ask<SegmentDetails>(jiang, readSegment, { segmentId: whole.id });
    expect(revisions.map(({ how, target }) => [how, target])).toEqual([
      ['split', 'The port opens in May,'],
      ['typed', 'The port opens in May, delegations will visit.'],
    ]);
    const lines = await house.linesOf('translation-file', worked.fileId);
    expect(lines.at(-1)).toMatchObject({
      ...{ verb: 'language.segment-split', data: { segment: first.id, other: second.id } },
    });
  });
  test('that says nothing yet is not begun in either half; its translation is divided where one says', async () => {
    const worked = await house.worked(text);
    const { second } = await split(worked.segments[0]!, comma);
    expect(second).toMatchObject({ state: 'new', target: null });
    const whole = await save(worked.segments[2]!, 'Welcome to Yunjiang.');
    const halves = await split(whole, 4, { targetAt: 'Welcome'.length });
    expect([halves.first.target, halves.second.target]).toEqual(['Welcome', 'to Yunjiang.']);
  });
  test('is merged with the next one, with all the texts they had and what was said of them; splitting undoes it', async () => {
    const worked = await house.worked(text);
    const one = await save(worked.segments[0]!, 'The port opens in May.');
    const two = await save(worked.segments[1]!, 'Welcome.');
    await house.ask(luo, commentSegment, { segmentId: two.id, text: '语气是否合适？' });
    const { segment, gone } = await merge(one, two);
    expect(gone).toBe(two.id);
    expect(segment).toMatchObject({
      ...{ id: one.id, place: 0, state: 'draft', comments: 1, words: 13 + 2 },
      ...{ source: '云江港五月开港，代表团将互访。欢迎。', target: 'The port opens in May. Welcome.' },
    });
    expect(await sources(worked)).toEqual([segment.source, '欢迎来到云江。']);
    const { revisions, comments } = await house.ask<SegmentDetails>(jiang, readSegment, {
      segmentId: one.id,
    });
    expect(revisions.map(({ how, target }) => [how, target])).toEqual([
      ['merged', 'The port opens in May. Welcome.'],
      ['typed', 'Welcome.'],
      ['typed', 'The port opens in May.'],
    ]);
    expect(comments.map((said) => said.text)).toEqual(['语气是否合适？']);
    const back = await split(segment, '云江港五月开港，代表团将互访。'.length);
    expect([back.first, back.second]).toMatchObject([
      { source: one.source, target: one.target },
      { source: two.source, target: two.target },
    ]);
    expect(
      (await house.linesOf('translation-file', worked.fileId)).map(({ verb }) => verb).slice(-2),
    ).toEqual(['language.segments-merged', 'language.segment-split']);
  });
  test('asked for twice by one request is cut once', async () => {
    const worked = await house.worked(text);
    const [one, two] = worked.segments;
    const request = randomUUID();
    const input = { segmentId: one!.id, version: one!.version, at: comma };
    const first = await house.askOnce<Split>(jiang, splitSegment, input, request);
    expect(await house.askOnce(jiang, splitSegment, input, request)).toEqual(first);
    const again = randomUUID();
    const merged = await house.askOnce(jiang, mergeSegments, asked(first.second, two!), again);
    expect(await house.askOnce(jiang, mergeSegments, asked(first.second, two!), again)).toEqual(merged);
    expect(await sources(worked)).toEqual(['云江港五月开港，', '代表团将互访。欢迎。', '欢迎来到云江。']);
  });
});

describe('cutting is refused', () => {
  test('to whoever has not the file in hand, and to other offices', async () => {
    const { segments } = await house.worked(text);
    const [one, two] = segments;
    for (const by of [he, shen, luo]) {
      await expect(split(one!, comma, {}, by)).rejects.toMatchObject(refused('not-allowed'));
      await expect(merge(one!, two!, {}, by)).rejects.toMatchObject(refused('not-allowed'));
    }
    await expect(split(one!, comma, {}, anybody as typeof jiang)).rejects.toMatchObject(refused('not-found'));
    const elsewhere = { segmentId: one!.id, version: one!.version, at: comma };
    await expect(house.perform(stranger, qinghe, splitSegment, elsewhere)).rejects.toMatchObject(
      refused('not-found'),
    );
    await expect(house.perform(stranger, qinghe, mergeSegments, asked(one!, two!))).rejects.toMatchObject(
      refused('not-found'),
    );
  });
  test('where somebody wrote in one of them meanwhile', async () => {
    const { segments } = await house.worked(text);
    const [one, two] = segments;
    await save(two!, 'Welcome.');
    await expect(merge(one!, two!)).rejects.toMatchObject(refused('stale-version'));
    await save(one!, 'The port opens.');
    await expect(split(one!, comma)).rejects.toMatchObject(refused('stale-version'));
  });
  test('across paragraphs, with what does not follow, at the edge of words, and where tags would part from theirs', async () => {
    const { segments } = await house.worked(text);
    const [one, two, three] = segments;
    await expect(merge(two!, three!)).rejects.toMatchObject(refused('other-paragraph'));
    await expect(merge(two!, one!)).rejects.toMatchObject(refused('other-paragraph'));
    await expect(split(one!, one!.source.length - 1)).rejects.toMatchObject(refused('half-empty'));
    const page = await workedOn('信.html', '<p>请看<b>附件</b>，谢谢您。</p>');
    const whole = await save(page.segments[0]!, 'See the {1}annex{/1}, thank you.');
    const at = '请看{1}附件{/1}，'.length;
    await expect(split(whole, at, { targetAt: 4 })).rejects.toMatchObject({
      ...refused('half-tags'),
      both: { en: expect.stringContaining('{1} {/1}') },
    });
    expect((await split(whole, at)).first.target).toBe('See the {1}annex{/1},');
  });
  test('where a segment is confirmed, until it is said that it is to be a draft again', async () => {
    const { segments } = await house.worked(text);
    const one = await confirm(segments[0]!, 'The port opens in May, delegations will visit.');
    await expect(split(one, comma)).rejects.toMatchObject(refused('segment-confirmed'));
    await expect(merge(one, segments[1]!)).rejects.toMatchObject(refused('segment-confirmed'));
    expect((await split(one, comma, { settled: true })).first.state).toBe('draft');
  });
  test('where changes wait, where the file says that nothing is translated, and where it brings its own segments', async () => {
    const { segments } = await house.worked(text);
    const [one, two] = segments;
    await house.put(
      sql`update language.segment set target = 'b', agreed = 'a', state = 'draft' where id = ${one!.id}`,
    );
    await expect(split(one!, comma)).rejects.toMatchObject(refused('changes-wait'));
    await expect(merge(one!, two!)).rejects.toMatchObject(refused('changes-wait'));
    await house.put(sql`update language.segment set locked = true where id = ${two!.id}`);
    await expect(split(two!, 1)).rejects.toMatchObject(refused('segment-locked'));
    const xliff = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="zh" target-language="en" datatype="plaintext"><body>
      <trans-unit id="1"><source>欢迎来到云江。请看附件。</source></trans-unit></body></file></xliff>`;
    const own = await workedOn('信.xlf', xliff);
    await expect(split(own.segments[0]!, 7)).rejects.toMatchObject(refused('segments-of-file'));
  });
});

describe('whoever has a segment open that is merged into another', () => {
  test('is told where it is now, and the file says where all of those are', async () => {
    const worked = await house.worked('甲句。乙句。丙句。丁句。');
    const [a, b, c, d] = worked.segments;
    const { change: since } = (await house.read(worked.fileId)).file;
    const first = await merge(b!, c!);
    await merge(a!, first.segment);
    const late = house.ask(jiang, saveSegment, { ...on(c!), target: 'C, and more.' });
    await expect(late).rejects.toMatchObject({
      ...refused('segment-merged'),
      both: { en: expect.stringMatching(/^jiang merged .* it is segment 1 now/) },
    });
    await expect(house.ask(anybody, readSegment, { segmentId: c!.id })).rejects.toMatchObject(
      refused('not-found'),
    );
    const { file } = await house.read(worked.fileId);
    const gone = file.merged.map((one) => [one.gone, one.segmentId]);
    expect(gone).toHaveLength(2);
    expect(gone).toEqual(
      expect.arrayContaining([
        [b!.id, a!.id],
        [c!.id, a!.id],
      ]),
    );
    const heard = await house.ask<{ cuts: number }>(jiang, followSegments, { fileId: worked.fileId, since });
    expect([heard.cuts, file.cuts]).toEqual([2, 2]);
    expect(await sources(worked)).toEqual(['甲句。乙句。丙句。', d!.source]);
  });
  test('keeps what was typed in a segment that was split: both texts come back', async () => {
    const { segments } = await house.worked(text);
    const whole = await save(segments[0]!, 'The port opens in May, delegations visit.');
    await split(whole, comma);
    const { meeting } = await house.ask<SavedSegment>(jiang, saveSegment, {
      ...on(whole),
      target: 'The deep port opens in May, delegations visit.',
    });
    expect(meeting).toMatchObject({
      ...{ mine: 'The deep port opens in May, delegations visit.', theirs: 'The port opens in May,' },
    });
  });
});

describe('after cutting', () => {
  /** Everything cut somewhere, then translated and delivered. */
  async function delivered(worked: WorkedOn, words: Record<string, string>) {
    await house.inState(worked.job, 'checking');
    for (const one of (await house.read(worked.fileId)).items)
      await confirm(one, words[one.source] ?? one.target ?? '', wen);
    const job = await house.seen(wen, worked.job.id);
    await house.step(wen, deliverJob, job);
    const { base64 } = await house.ask<{ base64: string }>(wen, takeFile, {
      fileId: worked.fileId,
      form: 'translated',
    });
    return Buffer.from(base64, 'base64');
  }
  test('a page and a text are delivered right', async () => {
    const page = await workedOn('信.html', '<p>请看<b>附件</b>，谢谢您。<i>欢迎</i>来访！</p><p>再见。</p>');
    const { second } = await split(page.segments[0]!, '请看{1}附件{/1}，'.length);
    const { segment } = await merge(second, page.segments[1]!);
    expect(segment.source).toBe('谢谢您。{1}欢迎{/1}来访！');
    const made = await delivered(page, {
      '请看{1}附件{/1}，': 'See the {1}annex{/1},',
      [segment.source]: 'thank you. You are {1}welcome{/1}!',
      '再见。': 'Goodbye.',
    });
    expect(made.toString()).toContain(
      '<p>See the <b>annex</b>, thank you. You are <i>welcome</i>!</p><p>Goodbye.</p>',
    );
    const lines = await house.worked(text);
    await split(lines.segments[0]!, comma);
    const plain = await delivered(lines, {
      '云江港五月开港，': 'The port opens in May,',
      '代表团将互访。': 'and delegations will visit.',
      '欢迎。': 'Welcome.',
      '欢迎来到云江。': 'Welcome to Yunjiang.',
    });
    expect(plain.toString()).toBe(
      'The port opens in May, and delegations will visit. Welcome.\nWelcome to Yunjiang.',
    );
  });
  test('a Word document is delivered right, a pair of tags over both halves', async () => {
    const runs = [
      new TextRun('此次访问的各项安排，请看'),
      new TextRun({ text: '附件，谢谢您', bold: true }),
      new TextRun('。'),
    ];
    const docx = await Packer.toBuffer(
      new Document({ sections: [{ children: [new Paragraph({ children: runs })] }] }),
    );
    const worked = await workedOn('信.docx', docx);
    expect(worked.segments[0]!.source).toBe('此次访问的各项安排，请看{1}附件，谢谢您{/1}。');
    const whole = await save(worked.segments[0]!, 'For all arrangements, see {1}the annex, thank you{/1}.');
    const { first, second } = await split(whole, '此次访问的各项安排，请看{1}附件，'.length);
    expect([first.target, second.target]).toEqual([
      'For all arrangements, see {1}the annex,',
      'thank you{/1}.',
    ]);
    const zip = await openZip(await delivered(worked, {}), { parts: 100, bytes: 10_000_000 });
    const xml = (await zip.whole('word/document.xml')).toString();
    const shown = [...xml.matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(([, run]) => [
      run!.replace(/<[^>]*>/g, ''),
      run!.includes('<w:b/>'),
    ]);
    expect(shown).toEqual([
      ['For all arrangements, see ', false],
      ['the annex, thank you', true],
      ['.', false],
    ]);
  });
  test('findings move along with their segments, also those let stand, and those of the cut ones are forgotten', async () => {
    const worked = await house.worked('甲句，和乙句。丙句。\n丁句。');
    await house.inState(worked.job, 'checking');
    const found = async () => {
      const { findings } = await house.seen(wen, worked.job.id);
      return findings
        .filter(({ check }) => check === 'not-translated')
        .map(({ place, placeLabel, waived }) => [
          (place as { segment: number }).segment,
          placeLabel!.en,
          waived?.reason,
        ]);
    };
    const checked = await house.ask<Job>(wen, checkJob, { jobId: worked.job.id });
    const last = checked.findings.findIndex(({ place }) => (place as { segment: number }).segment === 2);
    await house.step(wen, waiveJobFinding, checked, { finding: last, reason: '不译' });
    const name = checked.files[0]!.name;
    expect(await found()).toEqual([
      [0, `${name}, segment 1`, undefined],
      [1, `${name}, segment 2`, undefined],
      [2, `${name}, segment 3`, '不译'],
    ]);
    const { second } = await split(worked.segments[0]!, '甲句，'.length, {}, wen);
    const rest = [
      [2, `${name}, segment 3`, undefined],
      [3, `${name}, segment 4`, '不译'],
    ];
    expect(await found()).toEqual(rest);
    const [first] = (await house.read(worked.fileId)).items;
    await merge(first!, second, {}, wen);
    expect(await found()).toEqual(rest.map(([at, , reason]) => [+at! - 1, `${name}, segment ${at}`, reason]));
    await house.ask<Job>(wen, checkJob, { jobId: worked.job.id });
    expect((await found()).at(-1)).toEqual([2, `${name}, segment 3`, '不译']);
  });
  test('what is revised anew is remembered as it stands then, and nothing as it was cut before', async () => {
    const memory = await house.memory('拆合记忆');
    const worked = await house.worked('云江港开港。欢迎来访。');
    await house.remembers(worked.job, memory.id);
    await house.inState(worked.job, 'revising');
    const one = await confirm(worked.segments[0]!, 'The port opens.', he);
    const two = await confirm(worked.segments[1]!, 'Welcome.', he);
    const kept = async () =>
      (await house.ask<{ items: Unit[] }>(wen, readUnits, { memoryId: memory.id })).items
        .map(({ en }) => en)
        .sort();
    expect(await kept()).toEqual(['The port opens.', 'Welcome.']);
    const { segment } = await merge(one, two, { settled: true }, he);
    expect(await kept()).toEqual(['The port opens.']);
    const whole = await confirm(segment, segment.target!, he);
    expect(await kept()).toEqual(['The port opens. Welcome.']);
    const { first, second } = await split(whole, '云江港开港。'.length, { settled: true }, he);
    await confirm(first, first.target!, he);
    await confirm(second, second.target!, he);
    expect(await kept()).toEqual(['The port opens.', 'Welcome.']);
  });
  test('a copy that left before comes back for what is as it was, and one that leaves after for all', async () => {
    const worked = await house.worked(text);
    const one = await save(worked.segments[0]!, 'The port opens in May, delegations visit.');
    await save(worked.segments[2]!, 'Welcome to Yunjiang.');
    const left = async () => {
      const { name, base64 } = await house.ask<{ name: string; base64: string }>(jiang, takeCopy, {
        ...{ fileId: worked.fileId, form: 'xliff12' },
      });
      return { fileId: worked.fileId, file: { name, base64 } };
    };
    const changed = ({ fileId, file }: Awaited<ReturnType<typeof left>>) => ({
      fileId,
      file: fileOf(
        file.name,
        Buffer.from(file.base64, 'base64')
          .toString()
          .replaceAll(/(<target[^>]*>)(\w)/g, '$1Now $2'),
      ),
    });
    const before = await left();
    await split(one, comma);
    const states = async (copy: Awaited<ReturnType<typeof left>>) =>
      (await house.ask<TriedReturn>(jiang, tryReturn, changed(copy))).items
        .map(({ number, state }) => [number, state])
        .sort();
    expect(await states(before)).toEqual([
      [1, 'source'],
      [3, 'change'],
    ]);
    expect(await states(await left())).toEqual([
      [1, 'change'],
      [2, 'change'],
      [4, 'change'],
    ]);
  });
  test('a new version of the source is cut so, too, where it says the same', async () => {
    const worked = await house.worked('甲句，和乙句。丙句。\n丁句，和戊句。\n己句，和庚句。');
    const [one, , two, three] = worked.segments;
    await split(await save(one!, 'A, and B.'), '甲句，'.length);
    await split(two!, '丁句，'.length);
    await split(three!, '己句，'.length);
    const job = await house.seen(wen, worked.job.id);
    const file = fileOf('信.txt', '序。\n甲句，和乙句。丙句。\n丁句，和戊句。\n己句，还有庚句。');
    await house.step(wen, replaceSource, job, { fileId: worked.fileId, file });
    const rows = await house.look(wen, yunjiang, async (ctx) =>
      segmentsOfFile(ctx, await getJobFile(ctx, worked.fileId)),
    );
    expect(rows.map(({ source, target, by_hand: byHand }) => [source, target, byHand])).toEqual([
      ['序。', null, false],
      ['甲句，', 'A,', true],
      ['和乙句。', 'and B.', true],
      ['丙句。', null, true],
      ['丁句，', null, true],
      ['和戊句。', null, true],
      ['己句，还有庚句。', null, false],
    ]);
    expect((await house.read(worked.fileId)).file satisfies FileHead).toMatchObject({ merged: [] });
  });
});

describe('a segment is cut while the job is checked', () => {
  test('nothing is kept of places that are others’ now; the check by other terms is made once more', async () => {
    const worked = await house.worked('云江港五月开港，代表团将互访。第二句。');
    await save(worked.segments[0]!, 'The port opens.');
    const { job } = worked;
    await house.ask<Job>(jiang, checkJob, { jobId: job.id });
    const findings = async () => (await house.ask<Job>(jiang, readJob, { jobId: job.id })).findings;
    const as = preparing(house.deps, jiang, yunjiang);
    const checking = await checkJob.prepare!(as, { jobId: job.id });
    const event = { name: termsChangedEvent, subject: { kind: 'concept', id: randomUUID() } };
    const rechecking = await recheckAfterTerms.prepare!(as, event);
    const [first] = (await house.read(worked.fileId)).items;
    await split(first!, '云江港五月开港，'.length);
    const before = await findings();
    const stored = house.as(jiang, yunjiang, (ctx) => checkJob.run(ctx, { jobId: job.id }, checking));
    await expect(stored).rejects.toMatchObject(refused('state-conflict'));
    house.events.length = 0;
    await house.as(ownReaction, yunjiang, (ctx) => recheckAfterTerms.run(ctx, event, rechecking));
    expect(house.events).toContainEqual(event);
    expect(await findings()).toEqual(before);
    house.events.length = 0;
    const again = await recheckAfterTerms.prepare!(as, event);
    await house.as(ownReaction, yunjiang, (ctx) => recheckAfterTerms.run(ctx, event, again));
    expect(house.events).toEqual([]);
    expect(await findings()).not.toEqual(before);
  });

  test('a new source read before is brought once more: it would leave the translations of the halves behind', async () => {
    const { fileId, job } = await house.worked('云江港五月开港，代表团将互访。');
    const file = {
      name: 'a.txt',
      base64: Buffer.from('云江港五月开港，代表团将互访。再见。').toString('base64'),
    };
    const input = { jobId: job.id, version: job.version, fileId, file };
    const read = await replaceSource.prepare!(preparing(house.deps, wen, yunjiang), input);
    await split((await house.read(fileId)).items[0]!, '云江港五月开港，'.length);
    const brought = house.as(wen, yunjiang, (ctx) => replaceSource.run(ctx, input, read));
    await expect(brought).rejects.toMatchObject(refused('state-conflict'));
  });
});
