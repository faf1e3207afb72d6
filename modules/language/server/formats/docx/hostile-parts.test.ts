import { expect, test } from 'vitest';
import { docxOf, part, relation, wordPart } from '../../../../../testing/docx-of.ts';
import { readForTranslation } from '../exchange/read-for-translation.ts';
import { writeTranslation } from '../exchange/write-translation.ts';
import { attributeIn } from '../xml/attribute-in.ts';
import { wordLooks } from './word-looks.ts';
import { wordPage } from './word-page.ts';

/** Of each beginning the end never comes: looked for again from each, it would take hours. */
const endless = ['<w:style>', '<w:style ', '<w:rPrDefault>', '<w:rFonts ', '<w:name ', '<w:num>', '<!--'];

test.each(endless)('styles and lists that are nothing but %s keep no one waiting', async (beginning) => {
  const text = beginning.repeat(300_000);
  const bytes = docxOf(
    '<w:p><w:r><w:t>附件</w:t></w:r></w:p>',
    [part('word/styles.xml', text), part('word/numbering.xml', text)],
    relation('a', 'styles', 'styles.xml') + relation('b', 'numbering', 'numbering.xml'),
  );
  const languages = { from: 'zh-CN', to: 'en-GB' };
  const { segments } = await readForTranslation(bytes, { name: 'a.docx', ...languages });
  const filled = segments.map((one) => ({ ...one, target: 'Annex' }));
  const out = await writeTranslation(bytes, filled, { name: 'a.docx', ...languages });
  expect((await wordPage(out, 'en')).html).toBe('<p>Annex</p>');
});

test('what a style or list holds is told, whichever comes first of its values', () => {
  const looks = wordLooks(
    wordPart(
      'styles',
      '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="Title"/></w:style><w:style w:styleId="b"><w:name w:val="heading 2"/></w:style>',
    ),
    wordPart(
      'numbering',
      '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>',
    ),
  );
  expect([...looks.headings]).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
  expect([...looks.bullets]).toEqual([['3', new Set(['0'])]]);
});

test('a tag with a name of a megabyte has its values found, too', () => {
  const tag = `<p ${'a'.repeat(1_000_000)} b='1' title="2">`;
  expect(tag.slice(attributeIn(tag, 'title')!.start)).toBe('"2">');
});
