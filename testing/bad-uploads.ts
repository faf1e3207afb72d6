/** The sixteen bad uploads of the hall: what each is, what paper it was sent for, and what is said of it. */
import { photograph } from './files-house.ts';
import { hostileFiles } from './hostile-files.ts';
import { jpeg, page, portrait, signature } from './uploads.ts';
import { zipOf } from './zip.ts';

export interface BadUpload {
  what: string;
  /** What it calls itself. */
  name: string;
  ask: { accepts: readonly string[]; check?: 'portrait' | 'signature' | 'passport' | 'credit-code' };
  bytes: () => Promise<Buffer> | Buffer;
  verdict: 'good' | 'doubtful' | 'bad';
  code: string;
  /** The type it is kept under; null where it is not kept. */
  kept: string | null;
}

const scan = { accepts: ['application/pdf', 'image/jpeg', 'image/png'] };
const face = { accepts: ['image/jpeg'], check: 'portrait' as const };
const sign = { accepts: ['image/jpeg'], check: 'signature' as const };
const hostile = (what: string) => hostileFiles.find((one) => one.what === what)!.bytes;
const refused = { verdict: 'bad' as const, kept: null };
const text = (words: string) => Buffer.from(words);

export const badUploads: readonly BadUpload[] = [
  {
    what: 'nothing at all',
    name: 'licence.pdf',
    ask: scan,
    bytes: () => Buffer.alloc(0),
    code: 'file-empty',
    ...refused,
  },
  {
    what: 'an SVG with a script',
    name: 'photo.svg',
    ask: face,
    bytes: hostile('SVG with a script'),
    code: 'file-kind-refused',
    ...refused,
  },
  {
    what: 'a web page called JPEG',
    name: 'photo.jpg',
    ask: face,
    bytes: hostile('a web page called JPEG'),
    code: 'file-kind-refused',
    ...refused,
  },
  {
    what: 'a GIF that is also a script',
    name: 'photo.gif',
    ask: face,
    bytes: hostile('a GIF that is also a script'),
    code: 'file-kind-refused',
    ...refused,
  },
  {
    what: 'a PNG of 900 million pixels',
    name: 'scan.png',
    ask: scan,
    bytes: hostile('a PNG of 900 million pixels in 110 KB'),
    code: 'image-unreadable',
    ...refused,
  },
  {
    what: 'an archive that unfolds to 400 MB, called PDF',
    name: 'licence.pdf',
    ask: scan,
    bytes: () => zipOf([{ name: 'licence.pdf', bytes: Buffer.alloc(8_000_000), claims: 400_000_000 }]),
    code: 'file-kind-refused',
    ...refused,
  },
  {
    what: 'a program called PDF',
    name: '../../etc/invoice.pdf',
    ask: scan,
    bytes: hostile('a program sent as a PDF'),
    code: 'file-kind-refused',
    ...refused,
  },
  {
    what: 'a Word document for a scan',
    name: 'report.docx',
    ask: scan,
    bytes: hostile('a Word document with macros that does not say so'),
    code: 'file-kind-refused',
    ...refused,
  },
  {
    what: 'a JPEG cut off in the middle',
    name: 'page.jpg',
    ask: scan,
    bytes: hostile('a JPEG cut off in the middle'),
    code: 'image-unreadable',
    ...refused,
  },
  {
    what: 'a PDF for a photograph',
    name: 'photo.pdf',
    ask: face,
    bytes: () => text('%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF\n'),
    code: 'kind-not-asked',
    ...refused,
  },
  {
    what: 'a PDF with a script',
    name: 'form.pdf',
    ask: scan,
    bytes: hostile('a PDF with a script'),
    verdict: 'doubtful',
    code: 'pdf-active',
    kept: 'application/pdf',
  },
  {
    what: 'a JPEG that goes on as a web page',
    name: 'page.jpg',
    ask: scan,
    bytes: async () =>
      Buffer.concat([await jpeg(page(700, 490)), text('<html><script>alert(1)</script></html>')]),
    verdict: 'doubtful',
    code: 'scan-small',
    kept: 'image/jpeg',
  },
  {
    what: 'a photograph turned by its file',
    name: 'IMG_0042.JPG',
    ask: face,
    bytes: () => jpeg(portrait().rotate(90).withMetadata({ orientation: 8 })),
    verdict: 'good',
    code: 'portrait-turned',
    kept: 'image/jpeg',
  },
  {
    what: 'a photograph in the colours of printing',
    name: 'photo.jpg',
    ask: face,
    bytes: () => jpeg(portrait().toColourspace('cmyk')),
    verdict: 'doubtful',
    code: 'portrait-cmyk',
    kept: 'image/jpeg',
  },
  {
    what: 'a photograph of nobody, as large as a camera makes it',
    name: 'DSC_1.JPG',
    ask: face,
    bytes: () => photograph(1600, 1200),
    verdict: 'doubtful',
    code: 'portrait-large',
    kept: 'image/jpeg',
  },
  {
    what: 'a blank sheet for a signature',
    name: 'sign.jpg',
    ask: sign,
    bytes: () => jpeg(signature({ from: 2, to: 3 })),
    code: 'signature-none',
    ...refused,
  },
];
