import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asDownload, fileNameFor } from './file-name.ts';

describe('the name a file is kept under', () => {
  test.each([
    ['会谈纪要.docx', 'application/pdf', '会谈纪要.pdf'],
    ['Minutes of 24.11.2026', 'text/plain', 'Minutes of 24.11.2026.txt'],
    ['v1.2 final', 'application/pdf', 'v1.2 final.pdf'],
    ['terms.csv', 'text/plain', 'terms.csv'],
    ['memory.tmx', 'application/xml', 'memory.tmx'],
    ['photo.JPEG', 'image/jpeg', 'photo.jpg'],
    ['plan.pdf.exe', 'application/pdf', 'plan.pdf'],
    ['C:\\Users\\shen\\plan.pdf', 'application/pdf', 'plan.pdf'],
    ['../../etc/passwd', 'text/plain', 'passwd.txt'],
    ['.htaccess', 'text/plain', 'htaccess.txt'],
    ['...', 'text/plain', 'file.txt'],
    ['', 'image/png', 'file.png'],
    ['con<script>"*?.png', 'image/png', 'conscript.png'],
  ])('%s as %s is %s', (sent, type, kept) => {
    expect(fileNameFor(sent, type)).toBe(kept);
  });
  test('never misleads, whatever was sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (sent) => {
        const name = fileNameFor(sent, 'application/pdf');
        expect(name).toMatch(/^[^\p{Cc}\p{Cf}/\\"]{1,200}\.pdf$/u);
        expect(asDownload(name)).toMatch(
          /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\w.~!%-]+$/,
        );
      }),
    );
  });
});
