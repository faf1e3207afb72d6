import { buffer } from 'node:stream/consumers';
import { describe, expect, it, test } from 'vitest';
import { readSegments } from './read-segments.ts';
import { writeSegments } from './write-segments.ts';

const file = { name: '致辞<一>.docx', from: 'zh-CN', to: 'en-GB' };
const one = { state: 'translated', locked: false, notes: [] } as const;
const segments = [
  {
    ...one,
    id: 'c.1',
    source: '云江{1}新{2/}码头{/1}',
    target: 'The {1}new {2/}quay{/1}',
    notes: ['何：看图'],
  },
  { ...one, id: 'c.2', source: '甲 & {3}乙', target: '{3}B & A' },
  { ...one, id: 'c.3', source: '{1}丙{2}丁{/1}戊{/2}', target: '{/1}x{1}' },
  { ...one, id: 'c.4', source: '己', target: null, state: 'new', locked: true },
] as const;
const written = async (edition: '1.2' | '2.1') =>
  buffer(
    writeSegments(
      segments.map((each) => ({ ...each, notes: [...each.notes] })),
      file,
      edition,
    ),
  );

describe.each(['1.2', '2.1'] as const)('segments as XLIFF %s', (edition) => {
  it('are read back as they went, tags and all', async () => {
    const read = await readSegments(await written(edition));
    expect(read).toEqual(segments.map(({ id, source, target, notes }) => ({ id, source, target, notes })));
  });
  it('say their languages, states and what stays as it is', async () => {
    const xml = (await written(edition)).toString();
    expect(xml).toContain(edition === '1.2' ? 'state="translated"' : 'segment state="translated"');
    expect(xml).toContain('translate="no"');
    expect(xml).toContain('en-GB');
  });
});

test('a unit that another tool cut, or wrote with other elements, is one again', async () => {
  const old = `<xliff version="1.2"><file original="a" source-language="zh" target-language="en" datatype="x"><body><trans-unit id="c.1"><source>甲<g id="1">乙</g></source><seg-source><mrk mtype="seg" mid="1">甲</mrk><mrk mtype="seg" mid="2"><g id="1">乙</g></mrk></seg-source><target><mrk mtype="seg" mid="1">A </mrk><mrk mtype="seg" mid="2"><bpt id="1">b</bpt>B<ept id="1">b</ept></mrk></target></trans-unit></body></file></xliff>`;
  expect(await readSegments(Buffer.from(old))).toEqual([
    { id: 'c.1', source: '甲{1}乙{/1}', target: 'A {1}B{/1}', notes: [] },
  ]);
  const modern = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="zh" trgLang="en"><file id="f"><unit id="c.1"><segment><source>甲</source><target>A</target></segment><ignorable><source> </source></ignorable><segment><source><pc id="1">乙</pc></source><target><sc id="1"/>B<ec startRef="1"/></target></segment></unit></file></xliff>`;
  expect(await readSegments(Buffer.from(modern))).toEqual([
    { id: 'c.1', source: '甲 {1}乙{/1}', target: 'A {1}B{/1}', notes: [] },
  ]);
});
