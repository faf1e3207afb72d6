import { Document, ImageRun, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../../kernel/server/actor.ts';
import { bytesOfPictures } from '../../../kernel/server/files/for-print.ts';
import { demandFile } from '../../../kernel/server/files/policy.ts';
import { filesOf } from '../../../kernel/server/files/queries.ts';
import { grantAccess } from '../../../kernel/server/grants/grant-access.ts';
import { asFile } from '../../../kernel/server/papers/paper.ts';
import { yunjiang } from '../../../testing/house.ts';
import {
  anybody,
  dai,
  he,
  luo,
  type PressHouse,
  pressHouse,
  shen,
  zhou,
} from '../../../testing/press-house.ts';
import type { NewsPage } from '../contract/public.ts';
import type { Release } from '../contract/release.ts';
import { addImage } from './operations/add-image.ts';
import { approveRelease } from './operations/approve-release.ts';
import { correctRelease } from './operations/correct-release.ts';
import { describeImage } from './operations/describe-image.ts';
import { draftRelease } from './operations/draft-release.ts';
import { dropCorrection } from './operations/drop-correction.ts';
import { placeImage } from './operations/place-image.ts';
import { publishRelease } from './operations/publish-release.ts';
import { readNews } from './operations/read-news.ts';
import { removeImage } from './operations/remove-image.ts';
import { submitRelease } from './operations/submit-release.ts';
import { withdrawRelease } from './operations/withdraw-release.ts';
import { newsPaper } from './papers/news-paper.ts';

let house: PressHouse;
beforeAll(async () => {
  house = await pressHouse();
});
afterAll(() => house.close());

function drawn(background: string): Promise<Buffer> {
  return sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .jpeg()
    .toBuffer();
}
const sent = async (background: string) => ({
  image: { name: '港口.jpg', base64: (await drawn(background)).toString('base64') },
  after: null,
});
const words = {
  caption: { zh: '云江港夜景', en: 'Yunjiang Port at night' },
  alt: { zh: '港口的灯光映在水面上', en: 'Lights of a port on the water' },
};
const read = (number: string) => house.ask<NewsPage>(anybody, readNews, { number });
const mayHave = (actor: Actor, release: Release, file: string) =>
  house.look(actor, yunjiang, async (ctx) => {
    await demandFile(ctx, { kind: 'release', id: release.id }, file);
    return true;
  });

describe('an image of a release', () => {
  test('is added, described, approved by another and seen by anybody', async () => {
    const draft = await house.drafted();
    const bytes = await sent('#8a9bb0');
    await expect(house.step(luo, addImage, draft, bytes)).rejects.toMatchObject({ code: 'not-found' });
    await expect(house.step(dai, addImage, draft, bytes)).rejects.toMatchObject({ code: 'not-allowed' });
    let release = await house.step(shen, addImage, draft, bytes);
    await expect(house.step(shen, addImage, draft, bytes)).rejects.toMatchObject({ code: 'stale-version' });
    const { file } = release.images[0]!;
    const found = () => release.findings.map(({ check }) => check).filter((one) => one.includes('image'));
    expect(found().toSorted()).toEqual([
      'press.image-alt-missing',
      'press.image-alt-missing',
      'press.image-caption-missing',
      'press.image-caption-missing',
    ]);
    expect(release.errors).toBe(2);
    await expect(mayHave(anybody, release, file)).rejects.toMatchObject({ code: 'not-found' });

    await expect(house.step(dai, describeImage, release, { file, ...words })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    release = await house.step(shen, describeImage, release, { file, ...words });
    expect(found()).toEqual([]);
    const after = release.text.zh.at(-1)!.paragraph;
    release = await house.step(shen, placeImage, release, { file, after, position: 0 });
    await expect(
      house.step(shen, placeImage, release, { file, after: 99, position: 0 }),
    ).rejects.toMatchObject({ code: 'not-found' });
    release = await house.step(shen, submitRelease, release);
    release = await house.step(he, publishRelease, await house.step(he, approveRelease, release));

    const { blocks } = await read(release.number);
    expect(blocks.at(-1)).toMatchObject({ kind: 'image', ...words, picture: { width: 900, height: 600 } });
    expect(JSON.stringify(blocks)).toContain(`/api/files/${file}/800.webp?office=yunjiang`);
    expect(await mayHave(anybody, release, file)).toBe(true);

    const paper = await house.look(anybody, yunjiang, (ctx) => newsPaper(ctx, release.number));
    const bytesOf = bytesOfPictures(house.deps.files, yunjiang);
    for (const format of ['pdf', 'docx'] as const) {
      const withIt = await asFile(paper, format, house.deps.clock(), bytesOf);
      const without = { ...paper, blocks: paper.blocks.filter(({ block }) => block !== 'picture') };
      const bare = await asFile(without, format, house.deps.clock());
      expect(withIt.bytes.length).toBeGreaterThan(bare.bytes.length + 500);
    }

    // A correction in work shows the public nothing of its images.
    release = await house.step(shen, correctRelease, release, { zh: '换图。', en: 'Another image.' });
    release = await house.step(shen, addImage, release, await sent('#203040'));
    const fresh = release.images.at(-1)!.file;
    await expect(mayHave(anybody, release, fresh)).rejects.toMatchObject({ code: 'not-found' });
    release = await house.step(shen, removeImage, release, { file });
    expect(await mayHave(anybody, release, file)).toBe(true);
    release = await house.step(he, withdrawRelease, release, { why: '改期' });
    await expect(mayHave(anybody, release, file)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('that a correction brought is erased when the correction is dropped; what was public stays', async () => {
    let release = await house.step(shen, addImage, await house.drafted(), await sent('#789'));
    const { file } = release.images[0]!;
    release = await house.step(shen, describeImage, release, { file, ...words });
    release = await house.step(shen, submitRelease, release);
    release = await house.step(he, publishRelease, await house.step(he, approveRelease, release));
    release = await house.step(shen, correctRelease, release, { zh: '加图。', en: 'An image more.' });
    release = await house.step(shen, addImage, release, await sent('#987'));
    const fresh = release.images.at(-1)!.file;
    expect(await mayHave(he, release, fresh)).toBe(true);
    release = await house.step(shen, dropCorrection, release);
    expect(release.images.map((image) => image.file)).toEqual([file]);
    const kept = await house.look(he, yunjiang, (ctx) => filesOf(ctx, { kind: 'release', id: release.id }));
    expect(kept.map(({ id }) => id)).toEqual([file]);
  });

  test('of a draft is seen with it by whom the draft was granted, an earlier one is not', async () => {
    let release = await house.step(shen, addImage, await house.drafted(), await sent('#9ab'));
    const { file } = release.images[0]!;
    await expect(mayHave(luo, release, file)).rejects.toMatchObject({ code: 'not-found' });
    await house.as(zhou, yunjiang, (ctx) =>
      grantAccess(ctx, {
        holder: { office: 'yunjiang', userId: 'luo', name: { zh: '罗亦川', en: 'Luo Yichuan' } },
        kind: 'release',
        what: { id: release.id },
        reach: 'see',
        until: null,
      }),
    );
    expect(await mayHave(luo, release, file)).toBe(true);
    release = await house.step(shen, removeImage, release, { file });
    await expect(mayHave(luo, release, file)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('that never was public is erased when it is taken out', async () => {
    let release = await house.step(shen, addImage, await house.drafted(), await sent('#456'));
    const { file } = release.images[0]!;
    house.events.length = 0;
    await expect(house.step(dai, removeImage, release, { file })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    release = await house.step(shen, removeImage, release, { file });
    expect(release.images).toEqual([]);
    expect(house.events.map(({ name }) => name)).toContain('files.bytesReleased');
  });
});

const line = (text: string) => new Paragraph(text);
function table(rows: string[][]): Table {
  return new Table({
    rows: rows.map(
      (row) => new TableRow({ children: row.map((text) => new TableCell({ children: [line(text)] })) }),
    ),
  });
}
async function picture(background: string, description: string): Promise<Paragraph> {
  const data = await drawn(background);
  return new Paragraph({
    children: [
      new ImageRun({
        type: 'jpg',
        data,
        transformation: { width: 300, height: 200 },
        altText: { name: 'p', title: '', description },
      }),
    ],
  });
}

test('a Word document comes in with its table and its images; one that is no image is left aside', async () => {
  const children = [
    line('云江港开通新航线'),
    await picture('#667', '码头上的集装箱 / Containers on a quay'),
    line('11月24日，云江港开通至布伦港的集装箱航线。'),
    table([
      ['项目', '班次'],
      ['集装箱', '24'],
    ]),
    line('航线每周两班。'),
    line('Yunjiang Port Opens a New Shipping Line'),
    line('On November 24, Yunjiang Port opened a container line to Brennhaven.'),
    table([
      ['Item', 'Sailings'],
      ['Containers', '24'],
    ]),
    line('The line has two sailings a week.'),
    await picture('#356', '开航仪式现场'),
    new Paragraph({
      children: [
        new ImageRun({
          type: 'png',
          data: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
          transformation: { width: 9, height: 9 },
        }),
      ],
    }),
  ];
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  const release = await house.ask<Release>(shen, draftRelease, {
    file: { name: '航线.docx', base64: bytes.toString('base64') },
    day: '2026-11-24',
  });
  expect(release.images.map(({ after, alt }) => [after, alt])).toEqual([
    [null, { zh: '码头上的集装箱', en: 'Containers on a quay' }],
    [release.text.zh.at(-1)!.paragraph, { zh: '开航仪式现场', en: null }],
  ]);
  expect(release.leftAside).toHaveLength(1);
  expect(release.leftAside[0]!.why.zh).toContain('SVG');
  expect(release.text.tables).toHaveLength(1);

  let ready = await house.step(shen, describeImage, release, { file: release.images[0]!.file, ...words });
  ready = await house.step(shen, describeImage, ready, { file: release.images[1]!.file, ...words });
  ready = await house.step(shen, submitRelease, ready);
  ready = await house.step(he, publishRelease, await house.step(he, approveRelease, ready));
  const { blocks } = await read(ready.number);
  expect(blocks.map(({ kind }) => kind)).toEqual(['image', 'text', 'text', 'table', 'text', 'image']);
  expect(blocks[3]).toEqual({
    kind: 'table',
    rows: [
      [
        { zh: '项目', en: 'Item' },
        { zh: '班次', en: 'Sailings' },
      ],
      [
        { zh: '集装箱', en: 'Containers' },
        { zh: '24', en: '24' },
      ],
    ],
  });
});
