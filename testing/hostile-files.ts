/** Files made to do harm, each of another kind, and what the house answers. */
import { crc32, deflateSync } from 'node:zlib';
import type { FileUseName } from '../kernel/contract/files.ts';
import { photograph } from './files-house.ts';
import { zipOf } from './zip.ts';

export interface HostileFile {
  what: string;
  name: string;
  type?: string;
  use: FileUseName;
  bytes: () => Buffer | Promise<Buffer>;
  /** The code it is refused with; or, where its content is harmless, the name and the type it is kept under. */
  refused?: string;
  kept?: { name: string; type: string };
}

const bytes = (text: string) => Buffer.from(text);
const contentTypes = (main: string) => ({
  name: '[Content_Types].xml',
  bytes: bytes(
    `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.${main}.main+xml"/></Types>`,
  ),
});
const wordType = 'openxmlformats-officedocument.wordprocessingml.document';
const docx = contentTypes(wordType);
const body = { name: 'word/document.xml', bytes: bytes('<w:document/>') };
const docxMime = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Written in two halves, so that no scanner takes this file for what it speaks of. */
export const eicar = `${'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR'}${'-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'}`;

/** An honest Word document, as small as one can be. */
export function smallDocx(): Buffer {
  return zipOf([docx, body]);
}

/** A PNG that says it is so large and unfolds to so many zeros. */
function pngBomb(side: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head[8] = 1;
  const chunk = (name: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(named), 4);
    return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
  };
  const rows = deflateSync(Buffer.alloc((side / 8 + 1) * side));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const gifWithScript = Buffer.concat([
  Buffer.from('GIF89a/*', 'latin1'),
  Buffer.from([0x91, 0, 0]),
  Buffer.from('*/=1;alert(document.domain)//', 'latin1'),
]);
const pdf = bytes(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
const plain = bytes('Agenda\n');

export const hostileFiles: readonly HostileFile[] = [
  {
    what: 'SVG with a script',
    name: 'logo.svg',
    type: 'image/svg+xml',
    use: 'image',
    bytes: () =>
      bytes('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    refused: 'file-kind-refused',
  },
  {
    what: 'a web page called JPEG',
    name: 'photo.jpg',
    type: 'image/jpeg',
    use: 'image',
    bytes: () => bytes('<!-- x --><html><body onload=alert(1)></body></html>'),
    refused: 'file-kind-refused',
  },
  {
    what: 'a GIF that is also a script',
    name: 'a.gif',
    type: 'image/gif',
    use: 'image',
    bytes: () => gifWithScript,
    refused: 'image-unreadable',
  },
  {
    what: 'a PNG of 900 million pixels in 110 KB',
    name: 'big.png',
    use: 'photo',
    bytes: () => pngBomb(30_000),
    refused: 'image-unreadable',
  },
  {
    what: 'a Word document that unfolds to 400 MB',
    name: 'bomb.docx',
    use: 'attachment',
    bytes: () =>
      zipOf([docx, { name: 'word/document.xml', bytes: Buffer.alloc(8_000_000), claims: 400_000_000 }]),
    refused: 'file-not-safe',
  },
  {
    what: 'a Word document whose list of contents unfolds to 100 MB',
    name: 'types.docx',
    use: 'attachment',
    bytes: () => zipOf([{ name: '[Content_Types].xml', bytes: Buffer.alloc(100_000_000, ' ') }, body]),
    refused: 'file-kind-refused',
  },
  {
    what: 'an archive called a Word document',
    name: 'minutes.docx',
    type: docxMime,
    use: 'attachment',
    bytes: () => zipOf([{ name: 'run.exe', bytes: bytes('MZ') }]),
    refused: 'file-kind-refused',
  },
  {
    what: 'a JPEG cut off in the middle',
    name: 'half.jpg',
    use: 'image',
    bytes: async () => {
      const whole = await photograph(300, 200);
      return whole.subarray(0, whole.length / 2);
    },
    refused: 'image-unreadable',
  },
  {
    what: 'a program sent as a PDF',
    name: 'invoice.pdf',
    type: 'application/pdf',
    use: 'attachment',
    bytes: () => Buffer.concat([Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1'), Buffer.alloc(500)]),
    refused: 'file-kind-refused',
  },
  {
    what: 'a name of 2,000 characters',
    name: `${'长'.repeat(1990)}.txt`,
    use: 'attachment',
    bytes: () => plain,
    kept: { name: `${'长'.repeat(120)}.txt`, type: 'text/plain' },
  },
  {
    what: 'a name that climbs out of the folder',
    name: '..\\..\\../../etc/passwd',
    use: 'attachment',
    bytes: () => plain,
    kept: { name: 'passwd.txt', type: 'text/plain' },
  },
  {
    what: 'a name with a zero in it',
    name: 'plan.txt\u0000.exe',
    use: 'attachment',
    bytes: () => plain,
    refused: 'input-invalid',
  },
  {
    what: 'a name that turns its direction of writing',
    name: 'plan\u202Etxt.exe',
    use: 'attachment',
    bytes: () => plain,
    kept: { name: 'plantxt.txt', type: 'text/plain' },
  },
  {
    what: 'XML that draws in a file of the server',
    name: 'terms.tmx',
    use: 'attachment',
    bytes: () =>
      bytes('<?xml version="1.0"?><!DOCTYPE t [<!ENTITY x SYSTEM "file:///etc/passwd">]><t>&x;</t>'),
    refused: 'file-not-safe',
  },
  {
    what: 'a PDF with a script',
    name: 'form.pdf',
    use: 'attachment',
    bytes: () => pdf,
    kept: { name: 'form.pdf', type: 'application/pdf' },
  },
  {
    what: 'a Word document with macros that does not say so',
    name: 'letter.docx',
    use: 'attachment',
    bytes: () => zipOf([docx, body, { name: 'word/vbaProject.bin', bytes: bytes('Sub AutoOpen()') }]),
    refused: 'file-not-safe',
  },
  {
    what: 'a Word document with macros that says so',
    name: 'letter.docm',
    use: 'attachment',
    bytes: () => zipOf([contentTypes('ms-word.document.macroEnabled'), body]),
    refused: 'file-kind-refused',
  },
  {
    what: 'an empty file',
    name: 'empty.txt',
    use: 'attachment',
    bytes: () => Buffer.alloc(0),
    refused: 'file-empty',
  },
  {
    what: 'a test virus',
    name: 'notes.txt',
    use: 'attachment',
    bytes: () => bytes(eicar),
    refused: 'file-infected',
  },
  {
    what: 'a text with two endings, the last a program’s',
    name: 'minutes.pdf.exe',
    use: 'attachment',
    bytes: () => plain,
    kept: { name: 'minutes.txt', type: 'text/plain' },
  },
];
