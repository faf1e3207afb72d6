import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openZip } from '../../../../../kernel/server/zip/open-zip.ts';
import { docxOf } from '../../../../../testing/docx-of.ts';
import { taggedParts, taggedText, withoutTags } from '../../../contract/tags.ts';
import { all, inPieces } from '../testing/pieces.ts';
import { readElements } from '../xml/read-elements.ts';
import { elementsOf, isElement, localName, textOf, type XmlElement } from '../xml/xml-node.ts';
import { readForTranslation } from './read-for-translation.ts';
import { writeTranslation } from './write-translation.ts';

const zhEn = { from: 'zh', to: 'en' };

/** The same text with other words: each character of it the next one, so that every paragraph is written anew. */
function otherWords(source: string): string {
  const next = (words: string) =>
    words.replace(/[甲-癸a-y]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 1));
  return taggedText(taggedParts(source).map((part) => (typeof part === 'string' ? next(part) : part)));
}

async function translatedBy(bytes: Uint8Array, name: string, change: (source: string) => string) {
  const { segments } = await readForTranslation(bytes, { name, from: 'zh' });
  const filled = segments.map((one) => ({ ...one, target: change(one.source) }));
  return { segments, out: await writeTranslation(bytes, filled, { name, ...zhEn }) };
}

async function mainOf(docx: Uint8Array): Promise<string> {
  const zip = await openZip(docx, { parts: 100, bytes: 10_000_000 });
  return (await zip.whole('word/document.xml')).toString();
}

const words = fc.constantFrom(
  '甲乙',
  '丙a。',
  ' b ',
  '1',
  '丁 戊！',
  'c{1}',
  '己',
  '&<',
  '庚\u2011c',
  '{2/}',
  '辛。壬',
);
const look = fc.constantFrom(
  '',
  '<w:b/>',
  '<w:i/>',
  '<w:rFonts w:eastAsia="黑体"/>',
  '<w:u w:val="single"/>',
);
const run = fc
  .tuple(words, look)
  .map(
    ([text, set]) =>
      `<w:r><w:rPr>${set}</w:rPr><w:t xml:space="preserve">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t></w:r>`,
  );
const mark = fc.constantFrom(
  '<w:r><w:tab/></w:r>',
  '<w:r><w:br/></w:r>',
  '<w:r><w:footnoteReference w:id="2"/></w:r>',
  '<m:oMath/>',
  '<w:bookmarkStart w:id="1" w:name="x"/>',
  '<w:fldSimple w:instr="PAGE"><w:r><w:t>3</w:t></w:r></w:fldSimple>',
);
const link = fc
  .array(run, { minLength: 1, maxLength: 3 })
  .map((runs) => `<w:hyperlink r:id="r9">${runs.join('')}</w:hyperlink>`);
const paragraph = fc
  .array(fc.oneof({ weight: 4, arbitrary: run }, mark, link), { maxLength: 8 })
  .map((pieces) => `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${pieces.join('')}</w:p>`);
const documents = fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((all) => docxOf(all.join('')));

/** What stands in a document besides runs of words, in order; and its characters, each with how it is set. */
async function contentsOf(xml: string): Promise<{ marks: string[]; characters: string[] }> {
  const steps = await all(readElements(inPieces(xml), new Set(['body'])));
  const body = steps.find((step) => step.kind === 'whole')!.element;
  const marks: string[] = [];
  const characters: string[] = [];
  const look = (element: XmlElement, set: string): void => {
    const name = localName(element.name);
    const properties = elementsOf(element.children, 'rPr').flatMap(({ children }) => elementsOf(children));
    const own = properties.filter((one) => !/rFonts|lang/.test(one.name)).map((one) => one.name);
    const font = properties.find((one) => one.name === 'w:rFonts')?.attributes['w:eastAsia'] ?? '';
    const said = name === 't' ? textOf(element.children) : name === 'noBreakHyphen' ? '\u2011' : '';
    for (const char of said.replace(/\s/g, ''))
      characters.push(`${char} ${set.split('/')[/\p{Script=Han}/u.test(char) ? 0 : 1]}`);
    if (!['r', 'rPr', 't', 'noBreakHyphen', 'bookmarkStart'].includes(name)) marks.push(name);
    if (name === 'rPr') return;
    const inner = name === 'r' ? `${own} ${font}/${own}` : set;
    for (const child of element.children.filter(isElement)) look(child, inner);
  };
  look(body, '');
  return { marks, characters };
}

describe('a Word document', () => {
  it('with targets that are its sources has the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (docx) => {
        const { out } = await translatedBy(docx, 'a.docx', (source) => source);
        expect(await mainOf(out)).toBe(await mainOf(docx));
      }),
      { numRuns: 50 },
    );
  });

  it('with other words has them, and everything else in its order', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (docx) => {
        const { segments, out } = await translatedBy(docx, 'a.docx', otherWords);
        const again = await readForTranslation(out, { name: 'a.docx', from: 'zh' });
        expect(again.segments.map(({ source }) => withoutTags(source))).toEqual(
          segments.map(({ source }) => withoutTags(otherWords(source))),
        );
        const [before, after] = [await contentsOf(await mainOf(docx)), await contentsOf(await mainOf(out))];
        expect(after.marks).toEqual(before.marks);
        expect(after.characters).toEqual(before.characters.map((one) => otherWords(one[0]!) + one.slice(1)));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a web page', () => {
  const inline = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        '甲乙',
        '丙a。',
        ' b\n',
        '丁 戊！',
        'c{1}',
        '&amp;&lt;',
        '己&nbsp;',
        '辛。壬',
      ),
    },
    fc.constantFrom(
      '<br>',
      '<img src="x" alt="庚">',
      '<!-- x -->',
      '<b>甲</b>',
      '<a href="?a=1&b">乙<i>丙</i></a>',
      '<i>丁',
      '</i>',
    ),
  );
  const block = fc
    .tuple(fc.constantFrom('p', 'div', 'li', 'td', 'h1', 'pre'), fc.array(inline, { maxLength: 8 }))
    .map(([name, pieces]) => `<${name} class=x>${pieces.join('')}</${name}>\n`);
  const pages = fc
    .array(block, { minLength: 1, maxLength: 4 })
    .map((blocks) => `<html lang="en"><body><style>p { }</style>${blocks.join('')}</body></html>`);

  it('with targets that are its sources says the same', async () => {
    await fc.assert(
      fc.asyncProperty(pages, async (page) => {
        const { segments, out } = await translatedBy(Buffer.from(page), 'a.html', (source) => source);
        const again = await readForTranslation(out, { name: 'a.html', from: 'zh' });
        expect(again.segments).toEqual(segments);
        const tags = (text: string) => text.match(/<[^>]*>/g);
        expect(tags(Buffer.from(out).toString())).toEqual(tags(page));
      }),
      { numRuns: 100 },
    );
  });

  it('with other words has them, and its marks in their order', async () => {
    await fc.assert(
      fc.asyncProperty(pages, async (page) => {
        const { segments, out } = await translatedBy(Buffer.from(page), 'a.html', otherWords);
        const again = await readForTranslation(out, { name: 'a.html', from: 'zh' });
        expect(again.segments.map(({ source }) => source)).toEqual(
          segments.map(({ source }) => otherWords(source)),
        );
      }),
      { numRuns: 100 },
    );
  });
});
