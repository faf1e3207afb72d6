import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatRefusal } from '../format-refusal.ts';
import { all, asText, inPieces } from '../testing/pieces.ts';
import type { XmlElement, XmlNode } from '../xml/xml-node.ts';
import { readTmx } from './read-tmx.ts';
import { dateOf, propertyOf, type TmxUnit, tmxDate, variantIn, wordsOf } from './tmx-unit.ts';
import { headerOfOurs, writeTmx } from './write-tmx.ts';

async function read(file: string | Uint8Array) {
  const { header, units } = await readTmx(inPieces(file, 50));
  return { header, units: await all(units) };
}

/** A text with only the characters that XML can hold. */
function xmlCharacters(text: string): string {
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '').toWellFormed();
}

async function thereAndBack(file: string) {
  const first = await read(file);
  const second = await read(await asText(writeTmx(first.header, first.units)));
  expect(second).toEqual(first);
  return first;
}

/** TMX 1.4b whole: header with a property, a note and a user-defined encoding; dates, users, counts, every inline element. */
const whole = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="Mill" creationtoolversion="2.1" segtype="sentence" o-tmf="Mill" adminlang="en"
      srclang="zh-CN" datatype="xml" creationdate="20260104T080000Z">
    <note>Yunjiang, spring</note>
    <prop type="client">港口局</prop>
    <ude name="old" base="gb2312"><map unicode="#xF8FF" code="#xF0"/></ude>
  </header>
  <body>
    <!-- from the port forum -->
    <tu tuid="7" creationdate="20260304T101500Z" creationid="shen" changedate="20260305T090000Z" changeid="he" usagecount="3" lastusagedate="20260401T000000Z">
      <note xml:lang="en">seen by the port bureau</note>
      <prop type="x-reviewed">yes</prop>
      <prop type="x-context-pre">港口论坛开幕。</prop>
      <prop type="x-context-post">来宾参观码头。</prop>
      <mill:score xmlns:mill="urn:mill" value="9"><mill:why>late &amp; good</mill:why></mill:score>
      <tuv xml:lang="zh-CN" creationid="shen">
        <prop type="x-source">port.docx</prop>
        <seg>云江港<bpt i="1" type="bold">&lt;b&gt;</bpt>新码头<ept i="1">&lt;/b&gt;</ept>于<ph x="1" assoc="p">&lt;date/&gt;</ph>启用<it pos="begin" x="2">&lt;i&gt;</it>。</seg>
      </tuv>
      <tuv xml:lang="en-GB">
        <seg>The <hi type="term">new <hi type="x-strong">quay</hi></hi> of Yunjiang Port opened<ph x="3">&lt;fn&gt;<sub type="footnote">in March</sub>&lt;/fn&gt;</ph> on time .  </seg>
      </tuv>
    </tu>
  </body>
</tmx>
`;

describe('a memory in TMX', () => {
  it('comes back as it was: attributes, properties, notes, inline elements, what nobody knows', async () => {
    const { header, units } = await thereAndBack(whole);
    expect(header).toMatchObject({
      version: '1.4',
      attributes: { srclang: 'zh-CN', creationtool: 'Mill' },
      notes: [{ text: 'Yunjiang, spring' }],
      properties: [{ type: 'client', text: '港口局' }],
      rest: [{ name: 'ude' }],
    });
    const [unit] = units;
    expect(unit!.attributes).toMatchObject({ tuid: '7', usagecount: '3', changeid: 'he' });
    expect(dateOf(unit!.attributes['creationdate'])).toBe('2026-03-04T10:15:00.000Z');
    expect(unit!.notes).toEqual([{ text: 'seen by the port bureau', attributes: { 'xml:lang': 'en' } }]);
    expect(unit!.rest).toEqual([
      {
        name: 'mill:score',
        attributes: { 'xmlns:mill': 'urn:mill', value: '9' },
        children: [{ name: 'mill:why', attributes: {}, children: ['late & good'] }],
      },
    ]);
  });

  it('has words without codes and the neighbours of a unit', async () => {
    const [unit] = (await read(whole)).units;
    const zh = variantIn(unit!, 'zh')!;
    expect(wordsOf(zh.segment)).toBe('云江港新码头于启用。');
    expect(wordsOf(variantIn(unit!, 'en')!.segment)).toBe('The new quay of Yunjiang Port opened on time .  ');
    expect(propertyOf('x-context-pre', zh, unit!)).toBe('港口论坛开幕。');
    expect(propertyOf('x-source', zh, unit!)).toBe('port.docx');
    expect(propertyOf('x-nothing', zh, unit!)).toBeUndefined();
    expect(zh.segment.map((node) => (typeof node === 'string' ? node : 'name' in node && node.name))).toEqual(
      ['云江港', 'bpt', '新码头', 'ept', '于', 'ph', '启用', 'it', '。'],
    );
  });

  it.each([
    ['xml:lang="zh"', 'zh'],
    ['lang="ZH-CN"', 'zh'],
    ['xml:lang="zh-Hans-CN"', 'zh'],
    ['xml:lang="zh_TW"', 'zh'],
    ['lang="cmn"', 'zh'],
    ['xml:lang="en-GB" lang="en"', 'en'],
    ['lang="EN_US"', 'en'],
  ] as const)('knows the language of a side by %s', async (attribute, lang) => {
    const file = `<tmx version="1.1"><header srclang="en"/><body><tu><tuv ${attribute}><seg>x</seg></tuv></tu></body></tmx>`;
    const { units } = await thereAndBack(file);
    expect(wordsOf(variantIn(units[0]!, lang)!.segment)).toBe('x');
    expect(variantIn(units[0]!, lang === 'zh' ? 'en' : 'zh')).toBeUndefined();
  });

  it('keeps languages that are not ours, empty sides, and characters that XML must spell out', async () => {
    const file = `<tmx version="1.4"><header/><body><tu><tuv xml:lang="fr"><seg>L&#8217;eau &lt;3 ]]&gt;&#13;</seg></tuv><tuv xml:lang="zh"><seg/></tuv><tuv/></tu></body></tmx>`;
    const { units } = await thereAndBack(file);
    expect(wordsOf(units[0]!.variants[0]!.segment)).toBe('L’eau <3 ]]>\r');
    expect(units[0]!.variants.map(({ lang }) => lang)).toEqual(['fr', 'zh', '']);
  });

  it('keeps any words in any inline elements', async () => {
    const words = fc.string({ unit: 'binary', minLength: 1 }).map((text) => xmlCharacters(text) || 'x');
    const attributes = fc.dictionary(fc.constantFrom('x', 'type', 'assoc', 'a:b'), words);
    const { inline } = fc.letrec<{ inline: XmlElement; nodes: XmlNode[] }>((tie) => ({
      inline: fc.record({
        name: fc.constantFrom('bpt', 'ept', 'ph', 'it', 'hi', 'sub', 'old:ut'),
        attributes,
        children: fc.oneof({ maxDepth: 3 }, fc.constant<XmlNode[]>([]), tie('nodes')),
      }),
      nodes: fc.oneof(fc.tuple(words), fc.tuple(tie('inline'), words), fc.tuple(words, tie('inline'))),
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(inline), words, async (parts, last) => {
        const segment = [...parts, last];
        const variant = { lang: 'zh', attributes: {}, properties: [], notes: [], rest: [], segment };
        const unit = { attributes: {}, properties: [], notes: [], rest: [], variants: [variant] };
        const { units } = await read(await asText(writeTmx(headerOfOurs, [unit])));
        expect(units).toEqual([unit]);
      }),
    );
  });

  it('takes a text that CDATA interrupts for one', async () => {
    const file =
      '<tmx version="1.4"><header/><body><tu><tuv xml:lang="en"><seg>a <![CDATA[< b]]> &amp; c</seg></tuv></tu></body></tmx>';
    expect((await thereAndBack(file)).units[0]!.variants[0]!.segment).toEqual(['a < b & c']);
  });

  it('is written of our own units', async () => {
    const bare = { attributes: {}, properties: [], notes: [], rest: [] };
    const unit: TmxUnit = {
      ...bare,
      attributes: { creationdate: tmxDate(new Date('2026-03-04T10:15:00.123Z')) },
      properties: [{ type: 'x-"quoted"', text: 'a < b\u0001', attributes: {} }],
      variants: [
        { ...bare, lang: 'zh-CN', segment: ['云江\ud800'] },
        { ...bare, lang: 'en-GB', segment: ['Yunjiang & port'] },
      ],
    };
    const { header, units } = await read(await asText(writeTmx(headerOfOurs, [unit])));
    expect(header).toEqual(headerOfOurs);
    expect(units[0]!.attributes).toEqual({ creationdate: '20260304T101500Z' });
    expect(units[0]!.properties[0]).toMatchObject({ type: 'x-"quoted"', text: 'a < b\ufffd' });
    expect(units[0]!.variants.map(({ segment }) => wordsOf(segment))).toEqual([
      '云江\ufffd',
      'Yunjiang & port',
    ]);
    expect(dateOf('yesterday')).toBeUndefined();
    expect(dateOf('2026-03-04')).toBe('2026-03-04T00:00:00.000Z');
  });

  it.each([
    ['<html><body/></html>', 'format-other'],
    ['<tmx version="1.4"><body/></tmx>', 'format-other'],
    ['<tmx version="1.4"/>', 'format-other'],
    ['<tmx version="1.4"><header/><body><tu></body></tmx>', 'format-broken'],
  ])('is not read from %s', async (file, code) => {
    const refusal = await read(file).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(FormatRefusal);
    expect((refusal as FormatRefusal).code).toBe(code);
  });

  it('has no unit of endless parts', async () => {
    async function* endless() {
      yield Buffer.from('<tmx version="1.4"><header/><body><tu><tuv xml:lang="zh"><seg>');
      for (let count = 0; count < 300; count++) yield Buffer.from('<ph x="1"/>'.repeat(1000));
    }
    const { units } = await readTmx(endless());
    await expect(all(units)).rejects.toMatchObject({ code: 'format-unsafe' });
  });
});
