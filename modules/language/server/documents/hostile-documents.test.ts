import { describe, expect, test } from 'vitest';
import { docxOf, part, relation, wordPart } from '../../../../testing/docx-of.ts';
import { zipOf } from '../../../../testing/zip-of.ts';
import { TextRefusal } from '../core/read/decode.ts';
import { readDocument } from './read-document.ts';

const p = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
const whole = docxOf(p('云江'));

/** A document whose main part is this XML, from its first character. */
const mainOf = (xml: string | Buffer, saidSize?: number) =>
  zipOf([
    part('[Content_Types].xml', '<Types/>'),
    part(
      '_rels/.rels',
      `<Relationships>${relation('r1', 'officeDocument', 'word/main.xml')}</Relationships>`,
    ),
    { name: 'word/main.xml', bytes: Buffer.from(xml), ...(saidSize !== undefined && { saidSize }) },
  ]);
const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const bomb = Buffer.concat([Buffer.from('<w:document><w:t>'), Buffer.alloc(25_000_000, ' ')]);
const xxe = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document>&x;</w:document>';
const laughs = `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}">]><w:document>${p('&c;')}</w:document>`;
const pageOf = (body: string, before = '') => Buffer.from(`${before}<html><body>${body}</body></html>`);

const hostile: [string, Buffer, string][] = [
  ['a zip bomb', mainOf(bomb), 'text-unpacked-too-large'],
  ['a zip bomb that gives itself out as small', mainOf(bomb, 1000), 'text-broken'],
  [
    'ten thousand parts',
    docxOf(
      p('云江'),
      Array.from({ length: 10_000 }, (_, n) => part(`word/${n}.xml`, '')),
    ),
    'text-unpacked-too-large',
  ],
  ['an entity from outside', mainOf(xxe), 'text-unsafe'],
  ['entities that multiply', mainOf(laughs), 'text-unsafe'],
  ['an entity nobody defined', mainOf(`<w:document>${p('&x;')}</w:document>`), 'text-broken'],
  ['elements in elements without end', mainOf('<w:p>'.repeat(100_000)), 'text-unsafe'],
  ['a macro', docxOf(p('云江'), [part('word/vbaProject.bin', 'x')]), 'text-unsafe'],
  ['a control that runs', docxOf(p('云江'), [part('word/activeX/activeX1.bin', 'x')]), 'text-unsafe'],
  ['a file within the file', docxOf(p('云江'), [part('word/embeddings/Sheet1.xlsx', 'x')]), 'text-unsafe'],
  ['a document within the document', docxOf(`${p('云江')}<w:altChunk r:id="r1"/>`), 'text-unsafe'],
  ['names that lead out', docxOf(p('云江'), [part('../../../etc/cron.d/x', 'x')]), 'text-broken'],
  [
    'the same part twice',
    docxOf(p('云江'), [part('word/document.xml', wordPart('document', p('布伦港')))]),
    'text-broken',
  ],
  [
    'a main part that stands outside',
    zipOf([
      part('[Content_Types].xml', '<Types/>'),
      part('_rels/.rels', `<R>${relation('r1', 'officeDocument', '../word/document.xml')}</R>`),
    ]),
    'text-binary',
  ],
  [
    'a main part that is not there',
    zipOf([
      part('[Content_Types].xml', '<Types/>'),
      part('_rels/.rels', `<R>${relation('r1', 'officeDocument', 'word/none.xml')}</R>`),
    ]),
    'text-broken',
  ],
  ['no list of what is what', zipOf([part('[Content_Types].xml', '<Types/>')]), 'text-broken'],
  ['XML cut off', mainOf('<w:document><w:p><w:t>云'), 'text-broken'],
  ['no XML', mainOf('PK or something else'), 'text-broken'],
  ['bytes that are no characters', mainOf(Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xfe, 0xc0])), 'text-broken'],
  ['a document cut off', whole.subarray(0, whole.length / 2), 'text-broken'],
  ['a document without a word', docxOf('<w:p/>'), 'text-empty'],
  [
    'a workbook',
    zipOf([
      part('[Content_Types].xml', '<Types/>'),
      part('_rels/.rels', `<R>${relation('r1', 'officeDocument', 'xl/workbook.xml')}</R>`),
      part('xl/workbook.xml', '<x/>'),
    ]),
    'text-binary',
  ],
  [
    'a text of LibreOffice',
    zipOf([part('mimetype', 'application/vnd.oasis.opendocument.text'), part('content.xml', '<x/>')]),
    'text-binary',
  ],
  ['a program in an archive', zipOf([part('setup.exe', 'MZ')]), 'text-binary'],
  ['an encrypted archive', zipOf([{ ...part('[Content_Types].xml', 'x'), flags: 1 }]), 'text-locked'],
  [
    'a document with a password',
    Buffer.concat([ole, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
    'text-locked',
  ],
  [
    'a document of the years before 2007',
    Buffer.concat([ole, Buffer.alloc(600), Buffer.from('WordDocument', 'utf16le')]),
    'text-binary',
  ],
  ['an image that is also an archive', Buffer.concat([Buffer.from('GIF89a'), whole]), 'text-binary'],
  ['a PDF that is also an archive', Buffer.concat([Buffer.from('%PDF-1.7\n'), whole]), 'text-binary'],
  ['a page that is also an archive', Buffer.concat([pageOf('云江'), whole]), 'text-binary'],
  ['a page nested without end', pageOf('<div>'.repeat(100_000)), 'text-unsafe'],
  ['a page with entities of its own', pageOf('&x;', '<!DOCTYPE html [<!ENTITY x "ha">]>'), 'text-unsafe'],
  ['a page without words', pageOf('<script>document.write("云江")</script>'), 'text-empty'],
  ['a page as long as a library', pageOf('x'.repeat(6_500_000)), 'text-too-long'],
];

describe('refused in both languages, with what to do about it', () => {
  test.each(hostile)('%s', async (_what, bytes, code) => {
    const refusal = await readDocument(bytes).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(TextRefusal);
    expect(refusal).toMatchObject({
      code,
      said: { zh: expect.stringMatching(/请/), en: expect.stringMatching(/try again|Check|Send/) },
    });
  });
});

test('what a document links to is never looked for', async () => {
  const links =
    relation('r7', 'image', 'http://127.0.0.1:1/x.png', 'External') +
    relation('r8', 'attachedTemplate', 'file:///etc/passwd', 'External');
  expect((await readDocument(docxOf(p('云江'), [], links))).text).toBe('云江');
});
