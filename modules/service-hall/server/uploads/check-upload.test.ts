/** Uploads with one fault each, and what is said of them. */
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFiles } from '../../../../kernel/server/files/files.ts';
import { type Received, receive } from '../../../../kernel/server/files/receive.ts';
import { photograph } from '../../../../testing/files-house.ts';
import { yunjiang } from '../../../../testing/house.ts';
import { jpeg, page, portrait, signature } from '../../../../testing/uploads.ts';
import { type AskedPaper, checkUpload } from './check-upload.ts';
import { takeCut, takeUpload } from './take-upload.ts';

let folder: string;
let preparing: Parameters<typeof takeUpload>[0];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uploads-'));
  const files = openFiles({ dataDir: folder });
  preparing = { files, office: yunjiang, now: new Date('2026-11-24T02:00:00Z') };
});
afterAll(() => rm(folder, { recursive: true }));

async function sent<T>(bytes: Uint8Array, look: (received: Received) => Promise<T>): Promise<T> {
  const received = await receive(preparing.files.incoming, [bytes], 30_000_000);
  return look(received).finally(received.dispose);
}
async function look(bytes: Uint8Array | Sharp, paper: AskedPaper) {
  const plain = bytes instanceof Uint8Array ? bytes : await jpeg(bytes);
  return sent(plain, (received) => checkUpload(preparing, received, paper, {}));
}
async function codes(bytes: Uint8Array | Sharp, paper: AskedPaper) {
  const { verdict, findings } = await look(bytes, paper);
  return [verdict, ...findings.map(({ code }) => code)];
}
const asks = (check: AskedPaper['check'], over: Partial<AskedPaper> = {}): AskedPaper => ({
  accepts: ['image/jpeg', 'image/png', 'application/pdf'],
  check,
  ...over,
});

describe('a portrait', () => {
  const ask = asks('portrait', { accepts: ['image/jpeg'] });
  test('as it should be has nothing against it, under each profile it fits', async () => {
    expect(await look(portrait(), ask)).toMatchObject({
      verdict: 'good',
      findings: [],
      cut: null,
      measured: { type: 'image/jpeg', width: 300, height: 400, profile: 'abtc-cn', background: 246 },
    });
    const exit = asks('portrait', { profile: 'cn-exit-entry' });
    const large = await portrait({ width: 480, height: 640 }).jpeg({ quality: 97 }).toBuffer();
    expect(await codes(large, exit)).toEqual(['good']);
    const icao = asks('portrait', { profile: 'icao' });
    expect(await codes(portrait({ width: 420, height: 540 }), icao)).toEqual(['good']);
  });
  test.each<[string, () => Sharp | Promise<Buffer>, string, string]>([
    ['far too small', () => portrait({ width: 45, height: 60 }), 'bad', 'portrait-unusably-small'],
    ['small', () => portrait({ width: 240, height: 320 }), 'doubtful', 'portrait-small'],
    ['large', () => portrait({ width: 900, height: 1200 }), 'doubtful', 'portrait-large'],
    ['too wide', () => portrait({ width: 360, height: 400 }), 'doubtful', 'portrait-too-wide'],
    ['too high', () => portrait({ width: 300, height: 480 }), 'doubtful', 'portrait-too-high'],
    [
      'turned by its file',
      () => jpeg(portrait().rotate(90).withMetadata({ orientation: 8 })),
      'good',
      'portrait-turned',
    ],
    ['in the colours of printing', () => jpeg(portrait().toColourspace('cmyk')), 'doubtful', 'portrait-cmyk'],
    ['in grey', () => portrait().greyscale(), 'doubtful', 'portrait-grey'],
    ['in grey, written in colour', () => portrait().modulate({ saturation: 0 }), 'doubtful', 'portrait-grey'],
    ['out of focus', () => portrait().blur(4), 'doubtful', 'portrait-blurred'],
    ['of a face in the dark', () => portrait({ skin: [60, 48, 40] }), 'doubtful', 'portrait-dark'],
    [
      'of a face washed out',
      () => portrait({ skin: [255, 254, 250] }).linear(1.6),
      'doubtful',
      'portrait-bright',
    ],
    ['before a blue wall', () => portrait({ wall: [120, 170, 230] }), 'doubtful', 'portrait-background'],
    ['before a grey wall', () => portrait({ wall: [190, 190, 190] }), 'doubtful', 'portrait-background'],
    [
      'with a shadow on the wall',
      () => portrait({ wall: (x) => (x > 0.6 ? [205, 205, 205] : [252, 252, 252]) }),
      'doubtful',
      'portrait-background-uneven',
    ],
  ])('%s', async (_what, made, verdict, code) => {
    expect(await codes(await made(), ask)).toEqual([verdict, code]);
  });
  test('of more or fewer bytes than the rule', async () => {
    const exit = asks('portrait', { profile: 'cn-exit-entry' });
    const good = await portrait({ width: 480, height: 640 }).jpeg({ quality: 97 }).toBuffer();
    const heavy = Buffer.concat([good, Buffer.alloc(60_000)]);
    expect(await codes(heavy, exit)).toEqual(['doubtful', 'portrait-heavy']);
    const light = portrait({ width: 360, height: 480 }).jpeg({ quality: 20 });
    expect(await codes(await light.toBuffer(), exit)).toEqual(['doubtful', 'portrait-light']);
  });
  test('that is too wide is offered a cut; once cut as offered, it is good', async () => {
    const wide = await jpeg(portrait({ width: 1000, height: 1000 }));
    const { report, taken } = await sent(wide, (received) => takeUpload(preparing, received, ask, {}));
    expect(report.cut).toEqual({
      box: { left: 125, top: 0, width: 750, height: 1000 },
      width: 300,
      height: 400,
    });
    const cut = await takeCut(preparing, taken!.key, report.cut!);
    expect(cut).toMatchObject({ type: 'image/jpeg', width: 300, height: 400, use: 'paper' });
    const kept = await buffer(await preparing.files.store.open('yunjiang', cut.key));
    expect(await codes(kept, ask)).toEqual(['good']);
  });
});

describe('a signature', () => {
  const ask = asks('signature');
  test('as it should be has nothing against it', async () => {
    expect(await look(signature(), ask)).toMatchObject({ verdict: 'good', findings: [], cut: null });
  });
  test.each<[string, () => Sharp, string, string]>([
    ['far too small', () => signature({ width: 80, height: 40 }), 'bad', 'signature-unusably-small'],
    ['large', () => signature({ width: 1200, height: 600 }), 'doubtful', 'signature-large'],
    ['of another shape', () => signature({ width: 300, height: 240 }), 'doubtful', 'signature-ratio'],
    [
      'of another shape, and too wide to be cut',
      () => signature({ width: 600, height: 100, from: 0.04, to: 0.96 }),
      'doubtful',
      'signature-ratio-tight',
    ],
    ['not there', () => signature({ ink: [251, 251, 248] }), 'bad', 'signature-none'],
    ['written in pencil', () => signature({ ink: [215, 215, 215] }), 'doubtful', 'signature-faint'],
    ['tiny', () => signature({ from: 0.49, to: 0.51 }), 'doubtful', 'signature-faint'],
    ['mostly ink', () => signature({ thick: 0.22 }), 'doubtful', 'signature-full'],
    ['that touches the frame', () => signature({ to: 1 }), 'doubtful', 'signature-touches'],
    ['on dark paper', () => signature({ paper: [170, 165, 150] }), 'doubtful', 'signature-paper'],
  ])('%s', async (_what, made, verdict, code) => {
    expect(await codes(made(), ask)).toEqual([verdict, code]);
  });
});

describe('a page', () => {
  const ask = asks('passport');
  test('that can be read is good; that its two lines were not typed is told', async () => {
    expect(await codes(page(), ask)).toEqual(['good', 'passport-zone-missing']);
    expect(await codes(page(), asks(undefined))).toEqual(['good']);
  });
  test.each<[string, () => Sharp, string]>([
    ['of too few pixels', () => page(700, 490), 'scan-small'],
    ['out of focus', () => page().blur(4), 'scan-blurred'],
  ])('%s', async (_what, made, code) => {
    expect(await codes(made(), asks(undefined))).toEqual(['doubtful', code]);
  });
  const pdf = (inside: string) =>
    Buffer.from(`%PDF-1.7\n1 0 obj<<${inside}>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`);
  test.each([
    ['an honest one', pdf('/Type/Catalog/JSONLike 1'), ['good']],
    ['one that runs a script', pdf('/OpenAction<</S/JavaScript/JS(1)>>'), ['doubtful', 'pdf-active']],
    ['one that is locked', pdf('/Encrypt 5 0 R'), ['doubtful', 'pdf-locked']],
    ['one cut off', pdf('').subarray(0, 30), ['doubtful', 'pdf-cut-off']],
  ])('as PDF: %s', async (_what, bytes, expected) => {
    expect(await codes(bytes, asks(undefined))).toEqual(expected);
  });
  test('of a kind that is not asked for this paper is bad, and says what is', async () => {
    const { verdict, findings } = await look(
      pdf('/Type/Catalog'),
      asks('portrait', { accepts: ['image/jpeg'] }),
    );
    expect([verdict, findings[0]!.code]).toEqual(['bad', 'kind-not-asked']);
    expect(findings[0]!.says).toEqual({
      zh: '这是PDF文件，这份材料要JPG。',
      en: 'This is a PDF; for this paper JPG is asked.',
    });
  });
});

describe('what is typed beside a file', () => {
  const lines = 'P<CHNLYU<<XIAOMING<<<<<<<<<<<<<<<<<<<<<<<<<<\nEA12345676CHN8503149F3311204<<<<<<<<<<<<<<<8';
  test('is compared with it, and stands in the report with its words', async () => {
    const bytes = await jpeg(page());
    const typed = { mrz: lines, passport: { surname: 'Lü', givenNames: 'Xiao Ming', number: 'EA1234576' } };
    const report = await sent(bytes, (received) => checkUpload(preparing, received, asks('passport'), typed));
    expect(report.verdict).toBe('doubtful');
    expect(report.findings).toEqual([
      {
        code: 'passport-number',
        severity: 'doubtful',
        says: {
          zh: '护照号码与护照不同：护照上是EA1234567。',
          en: 'The passport’s number is not as in the passport, which has EA1234567.',
        },
        fix: {
          zh: '请对照护照资料页，改正填错的一处。',
          en: 'Compare both with the passport’s page and correct the one that is wrong.',
        },
      },
    ]);
  });
});

test('a photograph from a camera is taken without the place and the name in it', async () => {
  const before = await photograph(300, 400);
  expect((await sharp(before).metadata()).exif).toBeDefined();
  const { taken } = await sent(before, (received) => takeUpload(preparing, received, asks('portrait'), {}));
  const kept = await buffer(await preparing.files.store.open('yunjiang', taken!.key));
  expect((await sharp(kept).metadata()).exif).toBeUndefined();
  expect(taken!.hash).not.toBe(createHash('sha256').update(before).digest('hex'));
});
