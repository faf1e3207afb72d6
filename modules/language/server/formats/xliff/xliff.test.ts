import { describe, expect, it } from 'vitest';
import { all, asText, inPieces } from '../testing/pieces.ts';
import { textOf, type XmlNode } from '../xml/xml-node.ts';
import { readXliff } from './read-xliff.ts';
import { rewriteXliff } from './rewrite-xliff.ts';
import type { XliffChange } from './xliff-unit.ts';

function read(file: string | Uint8Array) {
  return all(readXliff(inPieces(file, 50)));
}

async function written(file: string | Uint8Array, changes: XliffChange[]): Promise<Buffer> {
  return Buffer.concat(await all(rewriteXliff(inPieces(file, 50), changes)));
}

function change(unit: string, target: XmlNode[], more: Partial<XliffChange> = {}): XliffChange {
  return { file: 0, unit, segment: 0, target, ...more };
}

/**
 * XLIFF 1.2: two files, groups that are not translated, inline g x bx ex ph bpt ept, states, notes, proposals,
 * segments marked in seg-source, elements of other namespaces, single quotes, comments, CDATA, odd white space.
 */
const old = `\ufeff<?xml version='1.0' encoding='utf-8'?>
<!-- kept -->
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mill='urn:mill'>
 <file original="port.docx" source-language="zh-CN" target-language="en-GB" datatype="x-docx" >
  <header><skl><external-file href="port.skl"/></skl></header>
  <body>
   <trans-unit id="1" mill:row='7'  approved="no">
    <source>云江<g id="1">新码头</g>启用<x id="2"/>。</source>
    <target  state='needs-translation' xml:lang="en-GB">old &#x2019; words</target>
    <note from="shen">port bureau’s name</note>
    <alt-trans match-quality="85%" origin="port memory"><source>云江码头启用。</source><target>The quay of Yunjiang opened.</target></alt-trans>
    <mill:extra><![CDATA[<kept & well>]]></mill:extra>
   </trans-unit>
   <trans-unit id="2">
    <source>来宾参观。</source>
   </trans-unit>
   <trans-unit id="3"><source>一。二。</source><seg-source><mrk mtype="seg" mid="a">一。</mrk> <g id="9"><mrk mtype="seg" mid="b">二。</mrk></g></seg-source></trans-unit>
   <trans-unit id="4"><source>三</source><target/></trans-unit>
   <group id="g" translate="no"><trans-unit id="5"><source>YJ-1</source></trans-unit><trans-unit id="6" translate="yes"><source>六</source></trans-unit></group>
  </body>
 </file>
 <file original="menu.html" source-language="en" datatype="html"><body><trans-unit id="1"><source>Tea</source></trans-unit></body></file>
</xliff>
`;

/** XLIFF 2.1: groups, several segments with an ignorable, states, notes, candidates, inline pc ph sc ec mrk, data. */
const modern = `<?xml version="1.0"?>\r
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="zh" trgLang="en" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0">\r
<file id="f1" original="port.docx"><skeleton href="port.skl"/>\r
<group id="g1" translate="no"><unit id="u0"><segment><source>编号</source></segment></unit></group>\r
<unit id="u1">\r
  <mtc:matches><mtc:match ref="#m1" matchQuality="92.5" origin="port memory"><source>论坛开幕</source><target>The forum opens</target></mtc:match></mtc:matches>\r
  <notes><note category="context">headline</note></notes>\r
  <originalData><data id="d1">&lt;br/></data></originalData>\r
  <segment id="s1"\r state = 'initial' subState="mill:new">\r
    <source>论坛<pc id="1">开幕</pc><ph id="2" dataRef="d1"/></source>\r
  </segment>\r
  <ignorable><source> </source></ignorable>\r
  <segment><source><mrk id="m1" type="term">来宾</mrk>到达</source><target>Guests came</target></segment>\r
</unit></file></xliff>`;

describe('a document in XLIFF 1.2', () => {
  it('is read unit by unit', async () => {
    const units = await read(old);
    expect(units.map(({ file, id, translate }) => [file.index, id, translate])).toEqual([
      [0, '1', true],
      [0, '2', true],
      [0, '3', true],
      [0, '4', true],
      [0, '5', false],
      [0, '6', true],
      [1, '1', true],
    ]);
    const [first, second, third] = units;
    expect(first).toMatchObject({
      version: '1.2',
      file: { original: 'port.docx', source: 'zh-CN', target: 'en-GB' },
      notes: ['port bureau’s name'],
    });
    const [segment] = first!.segments;
    expect(textOf(segment!.source)).toBe('云江新码头启用。');
    expect(segment!.source[1]).toEqual({ name: 'g', attributes: { id: '1' }, children: ['新码头'] });
    expect(segment!.state).toBe('needs-translation');
    expect(first!.matches).toEqual([
      {
        source: ['云江码头启用。'],
        target: ['The quay of Yunjiang opened.'],
        quality: 85,
        origin: 'port memory',
      },
    ]);
    expect(second!.segments).toEqual([{ source: ['来宾参观。'] }]);
    expect(third!.segments).toEqual([
      { id: 'a', source: ['一。'] },
      { id: 'b', source: ['二。'] },
    ]);
    expect(units[6]!.file).toEqual({ index: 1, original: 'menu.html', source: 'en' });
  });

  it('comes out as the same bytes where nothing changed', async () => {
    expect((await written(old, [])).equals(Buffer.from(old))).toBe(true);
    expect((await written(modern, [])).equals(Buffer.from(modern))).toBe(true);
  });

  it('takes new targets and states, and keeps every other character', async () => {
    const out = await written(old, [
      change('1', ['The ', { name: 'g', attributes: { id: '1' }, children: ['new quay'] }, ' & port.'], {
        state: 'translated',
      }),
      change('2', ['Guests look round.']),
      change('3', ['Two.'], { segment: 1, state: 'translated' }),
      change('4', ['Three']),
      change('1', ['茶'], { file: 1, state: 'final' }),
    ]);
    const wanted = old
      .replace(`state='needs-translation'`, 'state="translated"')
      .replace('old &#x2019; words', 'The <g id="1">new quay</g> &amp; port.')
      .replace(
        '<source>来宾参观。</source>',
        '<source>来宾参观。</source>\n    <target>Guests look round.</target>',
      )
      .replace(
        '</seg-source>',
        '</seg-source><target state="translated"><mrk mtype="seg" mid="a"/> <g id="9"><mrk mtype="seg" mid="b">Two.</mrk></g></target>',
      )
      .replace('<target/>', '<target>Three</target>')
      .replace('<source>Tea</source>', '<source>Tea</source><target state="final">茶</target>');
    expect(out.toString()).toBe(wanted);
  });

  it('keeps the other segments of a unit', async () => {
    const once = await written(old, [change('3', ['Two.'], { segment: 1 })]);
    const twice = await written(once, [change('3', ['One.'], { segment: 0 })]);
    const [, , third] = await read(twice);
    expect(third!.segments.map(({ target }) => target)).toEqual([['One.'], ['Two.']]);
  });
});

describe('a document in XLIFF 2.1', () => {
  it('is read unit by unit', async () => {
    const [kept, unit] = await read(modern);
    expect([kept!.id, kept!.translate]).toEqual(['u0', false]);
    expect(unit).toMatchObject({ version: '2.1', file: { source: 'zh', target: 'en' }, notes: ['headline'] });
    expect(unit!.segments.map(({ id, state, subState }) => [id, state, subState])).toEqual([
      ['s1', 'initial', 'mill:new'],
      [undefined, undefined, undefined],
    ]);
    expect(unit!.segments.map(({ source, target }) => [textOf(source), target])).toEqual([
      ['论坛开幕', undefined],
      ['来宾到达', ['Guests came']],
    ]);
    expect(unit!.matches).toEqual([
      { source: ['论坛开幕'], target: ['The forum opens'], quality: 92.5, origin: 'port memory' },
    ]);
  });

  it('takes new targets and states, and keeps every other character', async () => {
    const out = await written(modern, [
      change('u1', ['The forum opens'], { state: 'translated', subState: 'mill:"ours"' }),
      change('u1', ['Guests arrive'], { segment: 1, state: 'final' }),
    ]);
    const wanted = modern
      .replace(
        `state = 'initial' subState="mill:new"`,
        'state = "translated" subState="mill:&quot;ours&quot;"',
      )
      .replace(
        '</source>\r\n  </segment>',
        '</source>\r\n    <target>The forum opens</target>\r\n  </segment>',
      )
      .replace('<segment><source><mrk', '<segment state="final"><source><mrk')
      .replace('Guests came', 'Guests arrive');
    expect(out.toString()).toBe(wanted);
    expect((await read(out))[1]!.segments[0]).toMatchObject({
      state: 'translated',
      target: ['The forum opens'],
    });
  });
});

describe('any document', () => {
  it.each(['utf-16le', 'utf-16be'])('keeps its encoding: %s', async (encoding) => {
    const text = old.replace("encoding='utf-8'", "encoding='UTF-16'");
    const bytes = Buffer.from(text, 'utf16le');
    const file = encoding === 'utf-16le' ? bytes : bytes.swap16();
    expect((await written(file, [])).equals(file)).toBe(true);
    const out = await written(file, [change('2', ['Guests'])]);
    expect(new TextDecoder(encoding).decode(out)).toContain('<target>Guests</target>');
  });

  it('becomes UTF-8, and says so, where its encoding cannot be written', async () => {
    const file = Buffer.concat([
      Buffer.from(
        '<?xml version="1.0" encoding="gbk"?><xliff version="1.2"><file><body><trans-unit id="1"><source>',
      ),
      Buffer.from([0xd4, 0xc6, 0xbd, 0xad]),
      Buffer.from('</source></trans-unit></body></file></xliff>'),
    ]);
    const out = await written(file, [change('1', ['Yunjiang'])]);
    expect(out.toString()).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>.*<source>云江<\/source><target>/,
    );
  });

  it('with prefixes gets its target under the same', async () => {
    const file =
      '<x:xliff version="1.2" xmlns:x="urn:oasis:names:tc:xliff:document:1.2"><x:file><x:body><x:trans-unit id="1"><x:source>一</x:source></x:trans-unit></x:body></x:file></x:xliff>';
    expect((await written(file, [change('1', ['One'])])).toString()).toContain(
      '</x:source><x:target>One</x:target></x:trans-unit>',
    );
  });

  it('is refused where a change speaks of what is not there', async () => {
    for (const wrong of [
      change('9', []),
      change('1', [], { segment: 1 }),
      change('3', [], { segment: -1 }),
      change('1', [], { file: 2 }),
    ])
      await expect(written(old, [wrong])).rejects.toMatchObject({ code: 'format-other' });
    await expect(written(modern, [change('u1', [], { segment: 2 })])).rejects.toMatchObject({
      code: 'format-other',
    });
  });

  it.each([
    ['<tmx version="1.4"/>', 'format-other'],
    ['<trans-unit/>', 'format-other'],
    ['<xliff version="3.0"/>', 'format-other'],
    ['<xliff version="2.1"><file><unit></file></xliff>', 'format-broken'],
  ])('is not read from %s', async (file, code) => {
    await expect(read(file)).rejects.toMatchObject({ code });
    await expect(asText(rewriteXliff(inPieces(file), []))).rejects.toMatchObject({ code });
  });
});
