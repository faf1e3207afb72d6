import { expect, it } from 'vitest';
import { openZip } from '../../../../../kernel/server/zip/open-zip.ts';
import { repackZip } from '../../../../../kernel/server/zip/repack-zip.ts';
import { docxOf } from '../../../../../testing/docx-of.ts';
import { readBilingual } from './read-bilingual.ts';
import { writeBilingual } from './write-bilingual.ts';

const code = '01999999-0000-7000-8000-00000000000a';
const rows = [
  {
    ...{ number: 1, source: '云江{1}新码头{/1}启用。', target: 'The {1}new quay{/1} opened.' },
    ...{ state: 'draft', notes: ['何书宁：见通稿', '已查'] },
  },
  { number: 2, source: '来宾到场。\n主人致辞。', target: '', state: 'not begun', notes: [] },
];
const made = () => writeBilingual(rows, { from: 'zh-CN', to: 'en-GB', title: 'Port', code });
const documentIn = async (bytes: Uint8Array) =>
  (await (await openZip(bytes, { parts: 100, bytes: 1e7 })).whole('word/document.xml')).toString();

it('a bilingual document is read back as it was written, with the code of its copy', async () => {
  expect(await readBilingual(await made())).toEqual({ code, rows });
});

it('a tag is a mark of its own, locked, so that it goes whole', async () => {
  const xml = await documentIn(await made());
  expect(xml.match(/<w:lock w:val="contentLocked"\/>/g)).toHaveLength(4);
  expect(xml).not.toMatch(/<w:t[^>]*>[^<]+\{1\}/);
});

it('tracked changes of others are taken as accepted', async () => {
  const bytes = await made();
  const xml = await documentIn(bytes);
  const run = (words: string, kind: string) =>
    `<w:r><w:${kind} xml:space="preserve">${words}</w:${kind}></w:r>`;
  const before = /<w:r>(?:(?!<\/w:r>).)* opened\.<\/w:t><\/w:r>/s.exec(xml)![0];
  const after = `<w:ins w:id="2" w:author="he">${run(' was', 't')}</w:ins>${run(' opened', 't')}<w:del w:id="1" w:author="he">${run(' late', 'delText')}</w:del>${run('.', 't')}`;
  expect(xml).toContain(before);
  const given = await repackZip(
    bytes,
    new Map([['word/document.xml', Buffer.from(xml.replace(before, after))]]),
  );
  expect((await readBilingual(given)).rows[0]!.target).toBe('The {1}new quay{/1} was opened.');
});

it('a document without such a table is refused', async () => {
  const plain = docxOf('<w:p><w:r><w:t>云江</w:t></w:r></w:p>');
  await expect(readBilingual(plain)).rejects.toMatchObject({ code: 'text-broken' });
});
