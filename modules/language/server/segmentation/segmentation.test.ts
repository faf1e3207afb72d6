import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { preparing } from '../../../../kernel/server/perform.ts';
import { person, qinghe, yunjiang } from '../../../../testing/house.ts';
import { type JobsHouse, jobsHouse } from '../../../../testing/jobs-house.ts';
import { anybody, jiang, luo, shen, stranger, wen, zhou } from '../../../../testing/language-house.ts';
import type { Segmentation } from '../../contract/segmentation.ts';
import { readSrx } from '../formats/srx/read-srx.ts';
import { inPieces } from '../formats/testing/pieces.ts';
import { filesOfJob, segmentsOfFile } from '../jobs/queries.ts';
import { rulesAsSrx } from './download.ts';
import { changeSegmentation } from './operations/change-segmentation.ts';
import { readSegmentation } from './operations/read-segmentation.ts';
import { trySegmentation } from './operations/try-segmentation.ts';

let house: JobsHouse;
beforeAll(async () => {
  house = await jobsHouse();
});
afterAll(() => house.close());

/** Cuts behind a comma of Chinese too, and nowhere in other languages. */
const srx = `<?xml version="1.0" encoding="UTF-16"?>
<!-- the office's own -->
<srx version="2.0" xmlns="http://www.lisa.org/srx20"><header segmentsubflows="yes" cascade="no"/><body><languagerules>
<languagerule languagerulename="逗号"><rule><beforebreak>[，。]</beforebreak><afterbreak/></rule></languagerule>
</languagerules><maprules><languagemap languagepattern="zh.*" languagerulename="逗号"/></maprules></body></srx>`;
const fileOf = (words: string | Buffer, name = '本办.srx') => ({
  name,
  base64: Buffer.from(words).toString('base64'),
});
const state = (by = luo) => house.ask<Segmentation>(by, readSegmentation, {});
const change = async (file: object | null, by = wen) =>
  house.ask<Segmentation>(by, changeSegmentation, { version: (await state()).version, file });
const sentence = '云江举办论坛，来宾到会。';

async function segmentsOfNewJob(): Promise<string[]> {
  const job = await house.requested({ text: sentence });
  return house.look(wen, yunjiang, async (ctx) => {
    const [file] = await filesOfJob(ctx, job.id);
    return (await segmentsOfFile(ctx, file!)).map(({ source }) => source);
  });
}

async function downloaded(): Promise<string> {
  const { bytes } = await rulesAsSrx.open(preparing(house.deps, luo, yunjiang), 'all');
  return (await buffer(bytes)).toString();
}

describe('rules of segmentation', () => {
  test('are those of the house until the office has its own, which cut what comes from then on', async () => {
    expect(await state()).toMatchObject({ own: null, version: 0, changedBy: null });
    expect((await state()).lists.map(({ name }) => name)).toContain('Chinese');
    expect(await segmentsOfNewJob()).toEqual([sentence]);

    expect(await change(fileOf(srx))).toMatchObject({
      own: '本办.srx',
      version: 1,
      lists: [{ languages: 'zh.*', name: '逗号', rules: 1 }],
    });
    expect(await segmentsOfNewJob()).toEqual(['云江举办论坛，', '来宾到会。']);
    expect(await change(null, zhou)).toMatchObject({ own: null, version: 2 });
    expect(await segmentsOfNewJob()).toEqual([sentence]);
  });

  test('are tried on a text before they are adopted, and nothing changes', async () => {
    const tried = { text: `${sentence}\n晚上合影。`, lang: 'zh', file: fileOf(srx) };
    expect(await house.ask(luo, trySegmentation, tried)).toEqual({
      inForce: [sentence, '晚上合影。'],
      offered: ['云江举办论坛，', '来宾到会。', '晚上合影。'],
      rules: 1,
    });
    expect(await house.ask(luo, trySegmentation, { text: sentence, lang: 'zh' })).toMatchObject({
      offered: null,
      rules: null,
    });
    expect((await state()).own).toBeNull();
  });

  test('are given up in a thread of their own where they take too long, on trial and before they are adopted', async () => {
    const slow = '<rule><beforebreak>a</beforebreak><afterbreak>[ab]*[ab]*c</afterbreak></rule>'.repeat(2000);
    const tried = {
      text: 'ab'.repeat(10_000),
      lang: 'zh',
      file: fileOf(srx.replace(/<rule>.*<\/rule>/, slow), '慢.srx'),
    };
    await expect(house.ask(luo, trySegmentation, tried)).rejects.toMatchObject({
      code: 'rules-unreadable',
      message: expect.stringContaining('take too long'),
    });
    await expect(change(tried.file)).rejects.toMatchObject({ code: 'rules-unreadable' });
    expect(await house.ask(luo, trySegmentation, { text: sentence, lang: 'zh' })).toMatchObject({
      inForce: [sentence],
    });
  }, 60_000);

  test('are handed out as they came, comments and all, without the encoding they no longer have', async () => {
    await change(fileOf(Buffer.from(`\ufeff${srx}`, 'utf16le')));
    expect(await downloaded()).toBe(srx.replace(' encoding="UTF-16"', ''));
    await change(null);
    expect([...(await readSrx(inPieces(await downloaded()))).lists.keys()]).toContain('English');
  });

  test.each([
    ['no XML', '规则', '本办.srx'],
    ['another format', '<tmx version="1.4"/>', 'a.srx'],
    ['a pattern nobody can use', srx.replace('[，。]', '(unclosed'), 'a.srx'],
    ['no UTF-8', Buffer.from([0x3c, 0x73, 0xff, 0xfe, 0xff]), 'a.srx'],
    ['too much of it', srx.replace('own -->', `${'x'.repeat(1_000_000)} -->`), 'a.srx'],
    ['too many rules', srx.replace(/<rule>.*<\/rule>/, (rule) => rule.repeat(5001)), 'a.srx'],
  ])('are refused by name where they are %s, and what is in force stays', async (_, words, name) => {
    const before = await state();
    await expect(change(fileOf(words, name))).rejects.toMatchObject({
      code: 'rules-unreadable',
      message: expect.stringContaining(name),
    });
    expect(await state()).toEqual(before);
  });

  test('are changed by the head of translation or the director, on the version they saw, once for one request', async () => {
    for (const actor of [jiang, shen, luo, anybody, person('xie', ['terminologist'])])
      await expect(house.ask(actor, changeSegmentation, { version: 0, file: null })).rejects.toMatchObject({
        code: 'not-allowed',
      });
    await expect(house.ask(anybody, readSegmentation, {})).rejects.toMatchObject({ code: 'not-allowed' });
    const { version } = await state();
    const requestId = randomUUID();
    const input = { version, file: fileOf(srx) };
    const first = await house.askOnce<Segmentation>(wen, changeSegmentation, input, requestId);
    expect(await house.askOnce(wen, changeSegmentation, input, requestId)).toEqual(first);
    await expect(house.ask(wen, changeSegmentation, input)).rejects.toMatchObject({ code: 'stale-version' });
    expect(await house.perform(stranger, qinghe, readSegmentation, {})).toMatchObject({ own: null });
  });
});
