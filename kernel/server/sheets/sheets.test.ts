import { deflateRawSync } from 'node:zlib';
import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { makeXlsx, readSheet } from './sheet-task.ts';
import { unguard, writeCsv } from './write-csv.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const cellsOf = async (bytes: Uint8Array) => (await readSheet(bytes)).rows.map(({ cells }) => cells);

describe('text files', () => {
  test.each([
    ['UTF-8', bytesOf('姓名,职务\n苏晏,"局长, 代"\n')],
    ['UTF-8 with a mark, semicolons', bytesOf('\ufeff姓名;职务\r\n苏晏;局长, 代\r\n')],
    ['UTF-16, tabs', Buffer.from('\ufeff姓名\t职务\n苏晏\t局长, 代\n', 'utf16le')],
    [
      'GB18030',
      Uint8Array.of(
        0xd0,
        0xd5,
        0xc3,
        0xfb,
        0x2c,
        0xd6,
        0xb0,
        0xce,
        0xf1,
        0x0a,
        0xcb,
        0xd5,
        0xea,
        0xcc,
        0x2c,
        0x22,
        0xbe,
        0xd6,
        0xb3,
        0xa4,
        0x2c,
        0x20,
        0xb4,
        0xfa,
        0x22,
        0x0a,
      ),
    ],
  ])('%s', async (_name, bytes) => {
    expect(await cellsOf(bytes)).toEqual([
      ['姓名', '职务'],
      ['苏晏', '局长, 代'],
    ]);
  });

  test.each([
    ['nothing', new Uint8Array(), 'nothing in the file'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), 'old workbook'],
    ['no text', Uint8Array.of(0xff, 0x00, 0xff, 0xd8, 0xe0), 'encoding'],
    ['a PDF called a workbook', bytesOf('%PDF-1.7\n1 0 obj\n'), 'No sheet'],
    ['a web page called a workbook', bytesOf('<html><table><tr><td>姓名</td></tr></table>'), 'No sheet'],
    ['a broken archive', bytesOf('PK\u0003\u0004 broken'), 'No sheet'],
  ])('%s is refused with what to do', async (_name, bytes, said) => {
    await expect(readSheet(bytes)).rejects.toMatchObject({
      code: 'sheet-unreadable',
      message: expect.stringContaining(said),
    });
  });
});

describe('workbooks', () => {
  test('days, joined cells and headings inside the table', async () => {
    const sheet = utils.aoa_to_sheet([
      ['姓名', '单位', '起'],
      ['一、市直机关', null, null],
      ['苏晏', '云江市商务局', { t: 'n', v: 45750, z: 'yyyy-mm-dd' }],
      ['林越', null, { t: 'n', v: 45751 }],
    ]);
    sheet['!merges'] = [utils.decode_range('A2:C2'), utils.decode_range('B3:B4')];
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, '名单');
    const read = await readSheet(write(book, { type: 'buffer' }) as Uint8Array);
    expect(read.rows.map(({ cells }) => cells)).toEqual([
      ['姓名', '单位', '起'],
      ['一、市直机关'],
      ['苏晏', '云江市商务局', '2025-04-03'],
      ['林越', '云江市商务局', '45751'],
    ]);
    expect(read.rows[1]!.section).toBe(true);
    expect(read.rows[3]!.joined).toEqual([1]);
  });

  test('what is written is read again, and nothing in it is a formula', async () => {
    const rows = [
      ['name', 'day', 'n'],
      ['=1+1', { day: '2025-04-03' }, 7],
    ];
    expect(await cellsOf(await makeXlsx(rows, '表/1'))).toEqual([
      ['name', 'day', 'n'],
      ['=1+1', '2025-04-03', '7'],
    ]);
  });

  test('an archive that lies about its size, or unpacks to more than is allowed, is refused', async () => {
    for (const stated of [100, 120_000_000])
      await expect(readSheet(workbookOf(120_000_000, stated))).rejects.toMatchObject({
        code: 'sheet-unreadable',
      });
  });
});

/** A workbook whose one part unpacks to so many bytes and says it has others. */
function workbookOf(real: number, stated: number): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(real, 32));
  const name = Buffer.from('xl/workbook.xml');
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(8, 4);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(stated, 18);
  head.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, name, packed]);
  const rest = Buffer.alloc(14);
  const central = Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), head, rest, name]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from('PK\u0005\u0006'), end]);
}

test('a CSV for people is guarded against formulas and can be undone; for programs it is exact', () => {
  const rows = [['=HYPERLINK("x")', '-5', '苏晏', 3, null]];
  expect(writeCsv(rows, { guarded: true })).toBe(`\ufeff"'=HYPERLINK(""x"")",'-5,苏晏,3,\r\n`);
  expect(writeCsv(rows, { guarded: false })).toBe('"=HYPERLINK(""x"")",-5,苏晏,3,\r\n');
  expect(
    writeCsv([['+86 138 0000 0001', '+47 55 00 ext. 7', '+1+2', '+8613800000001']], { guarded: true }),
  ).toBe(`\ufeff+86 138 0000 0001,+47 55 00 ext. 7,'+1+2,'+8613800000001\r\n`);
  expect(unguard("'=1")).toBe('=1');
});
