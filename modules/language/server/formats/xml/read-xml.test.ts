import { describe, expect, it } from 'vitest';
import { FormatRefusal } from '../format-refusal.ts';
import { all, inPieces } from '../testing/pieces.ts';
import type { FileEncoding } from './decode-pieces.ts';
import { readXml } from './read-xml.ts';

async function wordsIn(file: string | Uint8Array, size?: number): Promise<string> {
  const portions = await all(readXml(inPieces(file, size)));
  return portions
    .flatMap(({ events }) => events)
    .map((event) => (event.kind === 'text' ? event.text : ''))
    .join('');
}

async function refusalOf(pieces: AsyncIterable<Uint8Array>): Promise<FormatRefusal> {
  try {
    for await (const _ of readXml(pieces));
  } catch (error) {
    if (!(error instanceof FormatRefusal)) throw error;
    expect(error.said.zh).toMatch(/^第\d+行第\d+列：.*\p{Script=Han}/u);
    expect(error.said.en).toMatch(/^Line \d+, column \d+: [A-Z]/);
    return error;
  }
  throw new Error('it was read');
}

async function* repeated(start: string, middle: string, times: number, end = ''): AsyncGenerator<Uint8Array> {
  yield Buffer.from(start);
  const block = Buffer.from(middle.repeat(100));
  for (let count = 0; count < times / 100; count++) yield block;
  yield Buffer.from(end);
}

function utf16(text: string, little: boolean): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return little ? bytes : bytes.swap16();
}

const river = '<a>云江&amp;<b>𠮷River</b><![CDATA[<c>]]></a>';

describe('the characters of a file', () => {
  it.each([1, 2, 3, 1000])('are read from pieces of %i bytes', async (size) => {
    expect(await wordsIn(river, size)).toBe('云江&𠮷River<c>');
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${river}`), { label: 'utf-8', mark: true }],
    ['UTF-16 LE with a mark', utf16(`\ufeff${river}`, true), { label: 'utf-16le', mark: true }],
    ['UTF-16 BE with a mark', utf16(`\ufeff${river}`, false), { label: 'utf-16be', mark: true }],
    ['UTF-16 LE without', utf16(river, true), { label: 'utf-16le', mark: false }],
    ['UTF-16 BE without', utf16(river, false), { label: 'utf-16be', mark: false }],
    [
      'UTF-8 that says it is UTF-16',
      Buffer.from(`<?xml version="1.0" encoding="utf-16"?>${river}`),
      { label: 'utf-8', mark: false },
    ],
  ])('are found by the encoding: %s', async (_, bytes, encoding) => {
    expect(await wordsIn(bytes)).toBe('云江&𠮷River<c>');
    const told: FileEncoding[] = [];
    await all(readXml(inPieces(bytes), (one) => told.push(one)));
    expect(told).toEqual([encoding]);
  });

  it('are found by the declared encoding', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="GBK"?>\n<a>'),
      Buffer.from([0xd4, 0xc6, 0xbd, 0xad]),
      Buffer.from('</a>'),
    ]);
    expect((await wordsIn(bytes)).trim()).toBe('云江');
  });

  it('are refused where they are not of it, or nobody knows it', async () => {
    const wrong = await refusalOf(inPieces(Buffer.concat([Buffer.from('<a>\n'), Buffer.from([0xd4, 0xff])])));
    expect(wrong.code).toBe('format-encoding-unknown');
    expect((await refusalOf(inPieces('<?xml version="1.0" encoding="runes"?><a/>'))).code).toBe(
      'format-encoding-unknown',
    );
  });

  it('have places that hold, whatever the pieces', async () => {
    for (const size of [1, 5, 1000]) {
      const file = '<?xml version="1.0"?>\r\n<a\r\n x="1">\r\n  <b>云</b ><c/></a>';
      const events = (await all(readXml(inPieces(file, size)))).flatMap((portion) => portion.events);
      const opened = events.filter((event) => event.kind === 'open');
      expect(opened.map(({ start, end }) => file.slice(start, end))).toEqual([
        '<a\r\n x="1">',
        '<b>',
        '<c/>',
      ]);
      expect(opened.map(({ at }) => at.line)).toEqual([3, 4, 4]);
      const closed = events.filter((event) => event.kind === 'close').map(({ end }) => file.slice(0, end));
      expect(closed.map((before) => before.slice(before.lastIndexOf('<')))).toEqual([
        '</b >',
        '<c/>',
        '</a>',
      ]);
    }
  });
});

describe('a file made to harm', () => {
  it('may name a DOCTYPE, but define nothing in it', async () => {
    expect(await wordsIn(`<!DOCTYPE a SYSTEM "a.dtd">${river}`)).toContain('River');
    const bomb = '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;&b;">]>\n<a>&c;</a>';
    expect(await refusalOf(inPieces(bomb))).toMatchObject({ code: 'format-unsafe', at: { line: 2 } });
    expect((await refusalOf(inPieces('<a>&c;</a>'))).code).toBe('format-broken');
  });

  it('is nested no deeper than 64', async () => {
    expect(await wordsIn(`${'<a>'.repeat(64)}x${'</a>'.repeat(64)}`)).toBe('x');
    const deep = await refusalOf(inPieces(`<a>\n${'<a>'.repeat(64)}x`));
    expect(deep).toMatchObject({ code: 'format-unsafe', at: { line: 2 } });
  });

  it.each([
    ['a text without end', '<a>', 'words '],
    ['a text cut by tags', '<a>', 'many words <b/>'],
    ['a tag without end', '<a b="', 'words '],
    ['a tag full of blanks', '<a ', ' '],
    ['a comment without end', '<a><!--', 'words '],
    ['a declaration without end', '<!DOCTYPE a [', '<!ENTITY b "b">'],
    ['a name without end', '<a', 'aaaaaa'],
  ])('has not %s', async (_, start, middle) => {
    expect((await refusalOf(repeated(start, middle, 20_000_000 / middle.length))).code).toBe('format-unsafe');
  });

  it('has not hundreds of attributes in a tag', async () => {
    const many = Array.from({ length: 101 }, (_, i) => ` a${i}=""`).join('');
    expect((await refusalOf(inPieces(`<a${many}/>`))).code).toBe('format-unsafe');
  });

  it('is refused where it breaks off or closes what is not open', async () => {
    for (const file of ['<a><b></a>', '<a>', '', 'words', '<a b=c/>'])
      expect((await refusalOf(inPieces(file))).code).toBe('format-broken');
  });
});

describe('a long file', () => {
  it('of 100 MB is read in flat memory', async () => {
    const entry = '<b kind="entry">云江市外事办公室 The Foreign Affairs Office of Yunjiang</b>\n';
    const times = Math.ceil(100_000_000 / Buffer.byteLength(entry) / 100) * 100;
    let entries = 0;
    const heap: number[] = [];
    for await (const { events } of readXml(repeated('<a>', entry, times, '</a>'))) {
      entries += events.filter((event) => event.kind === 'open').length;
      heap.push(process.memoryUsage().heapUsed);
    }
    expect(entries).toBe(times + 1);
    const early = Math.max(...heap.slice(0, heap.length / 10));
    expect(Math.max(...heap)).toBeLessThan(early + 80_000_000);
  });
});
