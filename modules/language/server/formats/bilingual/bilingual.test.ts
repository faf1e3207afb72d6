import { expect, it } from 'vitest';
import { openZip } from '../../../../../kernel/server/zip/open-zip.ts';
import { repackZip } from '../../../../../kernel/server/zip/repack-zip.ts';
import { docxOf } from '../../../../../testing/docx-of.ts';
import { readBilingual } from './read-bilingual.ts';
import { writeBilingual } from './write-bilingual.ts';

const rows = [
  {
    number: 1,
    source: '云江{1}新码头{/1}启用。',
    target: 'The {1}new quay{/1} opened.',
    note: 'See release',
  },
  { number: 2, source: '来宾到场。\n主人致辞。', target: '' },
];
const made = () => writeBilingual(rows, { from: 'zh-CN', to: 'en-GB', title: 'Port' });

it('a bilingual document is read back as it was written', async () => {
  expect(await readBilingual(await made())).toEqual(rows);
});

it('the reviser’s tracked changes are taken as accepted', async () => {
  const bytes = await made();
  const xml = (
    await (await openZip(bytes, { parts: 100, bytes: 1e7 })).whole('word/document.xml')
  ).toString();
  const before = /<w:r>(?:(?!<\/w:r>).)*The \{1\}new quay\{\/1\} opened\.<\/w:t><\/w:r>/s.exec(xml)![0];
  const run = (words: string, kind: string) =>
    `<w:r><w:${kind} xml:space="preserve">${words}</w:${kind}></w:r>`;
  const after = `${run('The {1}new quay{/1} ', 't')}<w:del w:id="1" w:author="he">${run('opened', 'delText')}</w:del><w:ins w:id="2" w:author="he">${run('was opened', 't')}</w:ins>${run('.', 't')}`;
  const given = await repackZip(
    bytes,
    new Map([['word/document.xml', Buffer.from(xml.replace(before, after))]]),
  );
  expect((await readBilingual(given))[0]!.target).toBe('The {1}new quay{/1} was opened.');
});

it('a document without such a table is refused', async () => {
  const plain = docxOf('<w:p><w:r><w:t>云江</w:t></w:r></w:p>');
  await expect(readBilingual(plain)).rejects.toMatchObject({ code: 'text-broken' });
});
