import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { changedCopy, withoutLast } from '../../../../../testing/changed-copy.ts';
import { anybody, he, jiang, luo, shen } from '../../../../../testing/language-house.ts';
import { type SegmentsHouse, segmentsHouse, type WorkedOn } from '../../../../../testing/segments-house.ts';
import type { CopyForm, TriedReturn } from '../../../contract/file-copies.ts';
import type { SegmentDetails } from '../../../contract/segments.ts';
import { tagFaults } from '../../../contract/tags.ts';
import { readJob } from '../../jobs/operations/read-job.ts';
import { replaceSource } from '../../jobs/operations/replace-source.ts';
import { commentSegment } from '../operations/comment-segment.ts';
import { readSegment } from '../operations/read-segment.ts';
import { saveSegment } from '../operations/save-segment.ts';
import { takeCopy } from '../operations/take-copy.ts';
import { takeReturn } from '../operations/take-return.ts';
import { tryReturn } from '../operations/try-return.ts';

interface Copy {
  name: string;
  type: string;
  base64: string;
}

let house: SegmentsHouse;
let worked: WorkedOn;
beforeAll(async () => {
  house = await segmentsHouse();
});
afterAll(() => house.close());
const html = '<html><body><p>请看<b>附件</b>。</p><p>期待在云江相见。</p><p>专此函告。</p></body></html>';
beforeEach(async () => {
  const file = { name: '邀请函.html', base64: Buffer.from(html).toString('base64') };
  worked = await house.worked('', { text: null, files: [file] });
  await write(0, 'See the {1}annex{/1}.');
  await write(1, 'We look forward to meeting you in Yunjiang.');
});

const current = async (n: number) => (await house.read(worked.fileId)).items[n]!;
async function write(n: number, target: string, by = jiang) {
  const { id, target: base } = await current(n);
  return house.ask(by, saveSegment, { segmentId: id, base, target });
}
const left = (form: CopyForm, by = jiang) => house.ask<Copy>(by, takeCopy, { fileId: worked.fileId, form });
const sent = ({ name, base64 }: Copy) => ({ fileId: worked.fileId, file: { name, base64 } });
const tried = (copy: Copy, by = jiang) => house.ask<TriedReturn>(by, tryReturn, sent(copy));
const taken = (copy: Copy, items: TriedReturn['items'], by = jiang) =>
  house.ask<{ written: number; comments: number }>(by, takeReturn, {
    ...sent(copy),
    segments: items.map(({ segment }) => segment),
  });

const edited = async (copy: Copy, edit: (text: string) => string): Promise<Copy> => {
  const bytes = await changedCopy(Buffer.from(copy.base64, 'base64'), edit);
  return { ...copy, base64: bytes.toString('base64') };
};
/** The copy as it comes back with other words for “meeting”. */
const welcomed = (copy: Copy) => edited(copy, (text) => text.replace('meeting you', 'welcoming you'));
const aTag = /<w:sdt>(?:(?!<\/w:sdt>).)*\{\/1\}(?:(?!<\/w:sdt>).)*<\/w:sdt>/;

describe.each(['bilingual', 'xliff12', 'xliff21'] as const)('a copy as %s', (form) => {
  test('comes back and brings what was changed, and nothing where nothing was', async () => {
    const copy = await left(form, luo);
    expect(copy.name).toBe(`邀请函.zh-en.${form === 'bilingual' ? 'docx' : 'xlf'}`);
    expect(await tried(copy)).toMatchObject({ same: 3, items: [], leftBy: { en: 'luo' } });
    const back = await welcomed(copy);
    const { items } = await tried(back);
    expect(items).toMatchObject([
      {
        ...{ number: 2, state: 'change', was: 'We look forward to meeting you in Yunjiang.' },
        offered: 'We look forward to welcoming you in Yunjiang.',
      },
    ]);
    expect((await current(1)).target).toContain('meeting');
    expect(await taken(back, items)).toEqual({ written: 1, comments: 0 });
    const { target, id, state } = await current(1);
    expect([target, state]).toEqual(['We look forward to welcoming you in Yunjiang.', 'draft']);
    const { revisions } = await house.ask<SegmentDetails>(jiang, readSegment, { segmentId: id });
    expect(revisions[0]).toMatchObject({ how: 'file', target });
    expect(await tried(back)).toMatchObject({ same: 3, items: [] });
  });

  test('without a tag it had is offered with the tags in order', async () => {
    const back = await edited(await left(form), (text) =>
      form === 'bilingual' ? withoutLast(text, aTag) : text.replace(/<(g|pc) id="1">annex<\/\1>/, 'annex{1}'),
    );
    const { items, counts } = await tried(back);
    expect(counts.tags).toBe(1);
    expect(items[0]).toMatchObject({ number: 1, state: 'tags', tags: ['{/1}'] });
    expect(tagFaults(items[0]!.source, items[0]!.offered)).toEqual([]);
    await taken(back, items);
    expect((await current(0)).target).toBe(items[0]!.offered);
  });
});

describe('a copy that comes back', () => {
  test('is joined with what was written here meanwhile, and says by whom', async () => {
    const copy = await left('bilingual');
    await write(1, 'We look forward to meeting you in Yunjiang City.');
    const back = await welcomed(copy);
    const { items } = await tried(back);
    expect(items).toMatchObject([
      {
        ...{ state: 'meanwhile', was: 'We look forward to meeting you in Yunjiang City.', meets: false },
        ...{ offered: 'We look forward to welcoming you in Yunjiang City.', by: { en: 'jiang' } },
      },
    ]);
  });

  test('brings what was added among the comments', async () => {
    await house.ask(he, commentSegment, { segmentId: (await current(2)).id, text: '此句可略' });
    const back = await edited(await left('bilingual'), (text) =>
      text.replace(
        /(<w:p>(?:(?!<\/w:p>).)*此句可略<\/w:t><\/w:r><\/w:p>)/s,
        '$1<w:p><w:r><w:t>不可略</w:t></w:r></w:p>',
      ),
    );
    const { items } = await tried(back);
    expect(items).toMatchObject([{ number: 3, state: 'comment', comments: ['不可略'] }]);
    expect(await taken(back, items)).toEqual({ written: 0, comments: 1 });
    const { comments } = await house.ask<SegmentDetails>(jiang, readSegment, {
      segmentId: (await current(2)).id,
    });
    expect(comments.map(({ text }) => text).toSorted()).toEqual(['不可略', '此句可略']);
  });

  test('is not taken where its source is another, its number unknown, or the segment not to be translated', async () => {
    const copy = await left('xliff12');
    const other = await edited(await welcomed(copy), (text) => text.replace('<source>期待', '<source>盼望'));
    expect((await tried(other)).items).toMatchObject([{ state: 'source' }]);
    const unknown = await edited(await welcomed(copy), (text) => text.replace(/\.2(?=" xml:space)/, '.77'));
    expect((await tried(unknown)).items).toMatchObject([{ state: 'unknown', number: 77, segment: null }]);
    await house.put(sql`update language.segment set locked = true where id = ${(await current(1)).id}`);
    const back = await welcomed(copy);
    const { items } = await tried(back);
    expect(items).toMatchObject([{ state: 'locked' }]);
    await expect(taken(back, items)).rejects.toMatchObject({ code: 'return-outdated' });
  });

  test('with a row twice has it once, and one that is too long is not taken', async () => {
    const back = await edited(await welcomed(await left('bilingual')), (text) =>
      text.replace(/<w:tr>(?:(?!<\/w:tr>).)*welcoming(?:(?!<\/w:tr>).)*<\/w:tr>/s, '$&$&'),
    );
    const { items } = await tried(back);
    expect(items.map(({ number, state }) => [number, state])).toEqual([
      [2, 'unknown'],
      [2, 'change'],
    ]);
    const takable = items.filter(({ state }) => state === 'change');
    expect(await taken(back, [...takable, ...takable])).toEqual({ written: 1, comments: 0 });
    const long = await edited(await left('xliff12'), (text) =>
      text.replace('welcoming', 'welcoming '.repeat(2001)),
    );
    const { items: found } = await tried(long);
    expect(found).toMatchObject([{ number: 2, state: 'long' }]);
    await expect(taken(long, found)).rejects.toMatchObject({ code: 'return-outdated' });
  });

  test('of a file whose name looks like a code is known by its own', async () => {
    const name = '3f2504e0-4f89-11d3-9a0c-0305e82c3301 邀请函.html';
    worked = await house.worked('', {
      text: null,
      files: [{ name, base64: Buffer.from(html).toString('base64') }],
    });
    expect(await tried(await left('bilingual'))).toMatchObject({ same: 3 });
  });

  test('finds its segments again after another version of the source', async () => {
    const copy = await left('bilingual');
    const file = {
      name: '邀请函.html',
      base64: Buffer.from(html.replace('<p>专此', '<p>又及。</p><p>专此')).toString('base64'),
    };
    const { id: jobId } = worked.job;
    const { version } = await house.ask<{ version: number }>(shen, readJob, { jobId });
    await house.ask(shen, replaceSource, { jobId, version, fileId: worked.fileId, file });
    const { items } = await tried(await welcomed(copy));
    expect(items).toMatchObject([{ number: 2, state: 'change' }]);
  });

  test('is written whole or not at all: where one was changed since it was looked at, nothing is', async () => {
    const copy = await left('bilingual');
    const back = await edited(await welcomed(copy), (text) => text.replace('See the ', 'Kindly see the '));
    const { items } = await tried(back);
    expect(items).toHaveLength(2);
    await write(1, 'We hope to meet you.');
    await expect(taken(back, items)).rejects.toMatchObject({
      code: 'return-outdated',
      message: expect.stringMatching('2'),
    });
    expect((await current(0)).target).toBe('See the {1}annex{/1}.');
  });

  test('asked twice is written once', async () => {
    const back = await welcomed(await left('xliff21'));
    const { items } = await tried(back);
    const input = { ...sent(back), segments: items.map(({ segment }) => segment) };
    const requestId = '01999999-0000-7000-8000-0000000000aa';
    const once = () => house.askOnce(jiang, takeReturn, input, requestId);
    expect(await once()).toEqual(await once());
    const { revisions } = await house.ask<SegmentDetails>(jiang, readSegment, {
      segmentId: (await current(1)).id,
    });
    expect(revisions.filter(({ how }) => how === 'file')).toHaveLength(1);
    const lines = await house.linesOf('translation-file', worked.fileId);
    expect(lines.map(({ verb }) => verb)).toEqual(
      expect.arrayContaining(['language.copy-left', 'language.copy-returned']),
    );
  });

  test('is for whoever has the job in hand; of another file, or unreadable, it is refused', async () => {
    const copy = await left('bilingual');
    await expect(left('bilingual', anybody as typeof luo)).rejects.toMatchObject({ code: 'not-found' });
    const back = await welcomed(copy);
    const { items } = await tried(back);
    await expect(tried(back, luo)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(taken(back, items, luo)).rejects.toMatchObject({ code: 'not-allowed' });
    const elsewhere = await house.worked('另一份。');
    await expect(
      house.ask(jiang, tryReturn, { ...sent(copy), fileId: elsewhere.fileId }),
    ).rejects.toMatchObject({ code: 'copy-unknown' });
    const foreign = await edited(await left('xliff12'), (all) =>
      all.replace(/trans-unit id="[^".]*/g, `trans-unit id="${'-'.repeat(36)}`),
    );
    await expect(tried(foreign)).rejects.toMatchObject({ code: 'copy-unknown' });
    const text = { name: 'a.txt', base64: Buffer.from('无').toString('base64') };
    await expect(house.ask(jiang, tryReturn, { fileId: worked.fileId, file: text })).rejects.toMatchObject({
      code: 'source-unreadable',
    });
  });
});
