import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anybody, jiang, luo } from '../../../../testing/language-house.ts';
import { type SegmentsHouse, segmentsHouse } from '../../../../testing/segments-house.ts';
import { readTmx } from '../formats/tmx/read-tmx.ts';
import { variantIn, wordsOf } from '../formats/tmx/tmx-unit.ts';
import { saveSegment } from './operations/save-segment.ts';
import { takeFile } from './operations/take-file.ts';

let house: SegmentsHouse;
let fileId: string;
beforeAll(async () => {
  house = await segmentsHouse();
  const html = '<html><body><h1>邀请函</h1><p>请看<b>附件</b>。期待在云江相见。</p></body></html>';
  const file = { name: '邀请函.html', base64: Buffer.from(html).toString('base64') };
  const worked = await house.worked('', { text: null, files: [file] });
  fileId = worked.fileId;
  const [, second] = worked.segments;
  await house.ask(jiang, saveSegment, { segmentId: second!.id, base: null, target: 'See {1}annex.' });
});
afterAll(() => house.close());

const taken = async (form: string, by = luo) => {
  const made = await house.ask<{ name: string; type: string; base64: string }>(by, takeFile, {
    fileId,
    form,
  });
  return { ...made, bytes: Buffer.from(made.base64, 'base64') };
};

describe('a file as it stands', () => {
  test('has its own form, its tags in order, and the source where nothing is translated yet', async () => {
    const { name, bytes } = await taken('translated');
    expect(name).toBe('邀请函.en.html');
    expect(bytes.toString()).toContain('<h1>邀请函</h1>');
    expect(bytes.toString()).toContain('See <b>annex.</b>');
  });
  test('as a memory has what is translated', async () => {
    const { name, bytes } = await taken('tmx');
    expect(name).toBe('邀请函.en.tmx');
    const { units } = await readTmx(Readable.from([bytes]));
    const pairs = [];
    for await (const unit of units)
      pairs.push([wordsOf(variantIn(unit, 'zh')!.segment), wordsOf(variantIn(unit, 'en')!.segment)]);
    expect(pairs).toEqual([['请看附件。', 'See annex.']]);
  });
  test('is for whoever sees the job', async () => {
    await expect(taken('tmx', anybody as typeof luo)).rejects.toMatchObject({ code: 'not-found' });
  });
});
